<?php
/**
 * The language of a text by its script and its most frequent words. Twin of src/core/guess-language.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Words looked at. */
const SAMPLE = 400;

/** A language is told by its frequent words if they are at least one word in so many. */
const ONE_IN = 8;

/** Scripts that one language with a lexicon has to itself: its letters, and those of others that share it. */
const SCRIPTS = array(
	'ja' => array( '/[\x{3041}-\x{3096}\x{30a1}-\x{30fa}]/u', '/[\x{ac00}-\x{d7a3}]/u' ),
	'hi' => array( '/[\x{904}-\x{939}]/u', '/[\x{933}\x{980}-\x{dff}]/u' ),
	'ar' => array( '/[\x{621}-\x{64a}]/u', '/[\x{67e}\x{686}\x{688}\x{691}\x{698}\x{6af}\x{6ba}\x{6be}\x{6c1}\x{6d2}]/u' ),
);

/**
 * Guesses a language.
 *
 * @param array<string, mixed>     $text From cut_words().
 * @param array<int|string, mixed> $stop Stop words of the languages that have a lexicon, folded.
 * @return string|null Code of the language; null if none stands out.
 */
function guess_language( array $text, array $stop ): ?string {
	$sample = array_slice( $text['words'], 0, SAMPLE );
	$size   = count( $sample );
	foreach ( SCRIPTS as $lang => list( $letters, $not ) ) {
		$votes   = count( preg_grep( $letters, $sample ) ?: array() );
		$against = count( preg_grep( $not, $sample ) ?: array() );
		// Japanese mixes kana with Han.
		if ( $against * 20 <= $size && $votes * ( 'ja' === $lang ? 6 : 2 ) > $size ) {
			return isset( $stop[ $lang ] ) ? $lang : null;
		}
	}
	$best = null;
	$top  = max( 1, intdiv( $size + ONE_IN - 1, ONE_IN ) - 1 );
	ksort( $stop );
	foreach ( $stop as $lang => $words ) {
		$votes = count( array_intersect( $sample, $words ) );
		if ( $votes > $top ) {
			$best = (string) $lang;
			$top  = $votes;
		}
	}

	return $best;
}
