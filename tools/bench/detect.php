<?php
/**
 * Times the PHP engine beside one big regular expression and a loop of stripos().
 *
 * Reads `{ terms, net (of these terms), sources (of the phrases), real (net), texts (by length), compared (text), rounds }`,
 * prints milliseconds. Without terms only phrases are compared.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

define( 'ABSPATH', __DIR__ . '/' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedConstantFound -- stands in for WordPress.
const FILE = __DIR__ . '/../../plugin.php';

foreach ( array( 'data', 'topic-tree', 'fold', 'tags', 'text', 'net', 'settle', 'score', 'detect' ) as $afterword_file ) {
	require __DIR__ . "/../../includes/$afterword_file.php";
}

/**
 * Times functions by turns, so that a busy moment of the machine meets them all.
 *
 * @param array<string, callable(): mixed> $works  What to time, by name.
 * @param int                              $rounds How often.
 * @return array<string, float> Medians, milliseconds.
 */
function median_times( array $works, int $rounds ): array {
	$times = array();
	for ( $round = -1; $round < $rounds; $round++ ) {
		foreach ( $works as $name => $work ) {
			$started = hrtime( true );
			$work();
			$times[ $name ][ $round ] = ( hrtime( true ) - $started ) / 1e6;
		}
	}
	foreach ( $times as $name => $list ) {
		unset( $list[-1] );
		sort( $list );
		$times[ $name ] = $list[ intdiv( $rounds, 2 ) ];
	}
	return $times;
}

/**
 * Makes expressions of alternatives. PCRE takes no expression as long as all of them: as few as it takes.
 *
 * @param string[] $alternatives Sources of expressions.
 * @param int      $size         Most alternatives of one.
 * @return string[]
 */
function expressions( array $alternatives, int $size ): array {
	$list = array();
	foreach ( array_chunk( $alternatives, $size ) as $some ) {
		$list[] = '/(?<![\p{L}\p{M}\p{N}])(?:' . implode( '|', $some ) . ')(?![\p{L}\p{M}\p{N}])/iu';
	}
	return $list;
}

/**
 * Searches a text with all expressions.
 *
 * @param string[] $expressions Expressions.
 * @param string   $text        Text.
 * @return int How many places they found.
 * @throws \RuntimeException If one fails.
 */
function match_expressions( array $expressions, string $text ): int {
	$count = 0;
	foreach ( $expressions as $expression ) {
		$found = preg_match_all( $expression, $text, $places, PREG_OFFSET_CAPTURE );
		if ( false === $found ) {
			throw new \RuntimeException( preg_last_error_msg() );
		}
		$count += $found;
	}
	return $count;
}

/**
 * Looks for each term by stripos(), and at its boundaries.
 *
 * @param string[] $terms Terms.
 * @param string   $text  Text.
 * @return int How many stand there.
 */
function match_stripos( array $terms, string $text ): int {
	$count = 0;
	foreach ( $terms as $term ) {
		$at = stripos( $text, $term );
		while ( false !== $at ) {
			$whole = '/(?<![\p{L}\p{M}\p{N}])' . preg_quote( $term, '/' ) . '(?![\p{L}\p{M}\p{N}])/iu';
			if ( preg_match( $whole, substr( $text, max( 0, $at - 1 ), strlen( $term ) + 2 ) ) ) {
				++$count;
				break;
			}
			$at = stripos( $text, $term, $at + 1 );
		}
	}
	return $count;
}

/**
 * Answers one question.
 *
 * @param array<string, mixed> $in What was read.
 * @return array<string, mixed> Milliseconds.
 */
function answer( array $in ): array {
	$terms = $in['terms'];
	usort(
		$terms,
		static function ( string $a, string $b ): int {
			return strlen( $b ) <=> strlen( $a );
		}
	);
	$text    = $in['compared'];
	$plain   = expressions( array_map( 'preg_quote', $terms ), 500 );
	$phrases = expressions( $in['sources'], 40 );
	$whole   = static function ( string $text ) use ( $in ): array {
		$story = array(
			'title'   => '',
			'excerpt' => '',
			'text'    => $text,
			'tags'    => array(),
		);
		return detect( $story, array( 'lexicon' => $in['real'] ) );
	};

	$compared = array(
		'phrases: net of words'        => fn() => ( new Net_Search( cut_words( $text ), $in['real'] ) )->run(),
		'phrases: regular expressions' => fn() => match_expressions( $phrases, $text ),
	);
	if ( $terms ) {
		$compared += array(
			'terms: net of words'        => fn() => ( new Net_Search( cut_words( $text ), $in['net'] ) )->run(),
			'terms: regular expressions' => fn() => match_expressions( $plain, $text ),
			'terms: loop of stripos'     => fn() => match_stripos( $terms, $text ),
		);
	}

	$by_turns = median_times( $compared, $in['rounds'] );
	$out      = array();
	foreach ( $compared as $name => $work ) {
		$out['compared'][ $name ] = array( $by_turns[ $name ], median_times( array( $work ), $in['rounds'] )[0] );
	}
	foreach ( $in['texts'] as $size => $one ) {
		$out['growth'][ $size ] = median_times( array( fn() => $whole( $one ) ), strlen( $one ) > 200000 ? 3 : $in['rounds'] )[0];
	}
	return $out;
}

echo json_encode( answer( json_decode( (string) stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR ) ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions.json_encode_json_encode -- WordPress is not there.
