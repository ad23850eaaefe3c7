<?php
/**
 * Times the PHP engine beside one big regular expression and a loop of stripos().
 *
 * Reads `{ terms, net (of these terms), sources (of the phrases), real (net), texts (by length), compared, rounds }`,
 * prints milliseconds.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

define( 'ABSPATH', __DIR__ . '/' );
const FILE = __DIR__ . '/../../plugin.php';

foreach ( array( 'data', 'topic-tree', 'fold', 'tags', 'text', 'net', 'settle', 'score', 'detect' ) as $afterword_file ) {
	require __DIR__ . "/../../includes/$afterword_file.php";
}

/**
 * Times a function.
 *
 * @param callable(): mixed $work   What to time.
 * @param int               $rounds How often.
 * @return float Median, milliseconds.
 */
function median_time( callable $work, int $rounds ): float {
	$times = array();
	$work();
	for ( $round = 0; $round < $rounds; $round++ ) {
		$started = hrtime( true );
		$work();
		$times[] = ( hrtime( true ) - $started ) / 1e6;
	}
	sort( $times );
	return $times[ intdiv( $rounds, 2 ) ];
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

$in    = json_decode( (string) stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR );
$terms = $in['terms'];
usort(
	$terms,
	static function ( string $a, string $b ): int {
		return strlen( $b ) <=> strlen( $a );
	}
);
$text    = $in['texts'][ $in['compared'] ];
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
	'terms: net of words'          => fn() => ( new Net_Search( cut_words( $text ), $in['net'] ) )->run(),
	'terms: regular expressions'   => fn() => match_expressions( $plain, $text ),
	'terms: loop of stripos'       => fn() => match_stripos( $terms, $text ),
);

$out = array();
foreach ( $compared as $name => $work ) {
	$out['compared'][ $name ] = median_time( $work, $in['rounds'] );
}
foreach ( $in['texts'] as $size => $one ) {
	$out['growth'][ $size ] = median_time( fn() => $whole( $one ), strlen( $one ) > 200000 ? 3 : $in['rounds'] );
}
echo json_encode( $out );
