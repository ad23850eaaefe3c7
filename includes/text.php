<?php
/**
 * Words of a text, with their places. Twin of src/core/text.ts; neither mbstring nor intl is needed.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

// By name PHP takes the short way to them.
use function count;
use function strlen;

defined( 'ABSPATH' ) || exit;

/** Letters, marks, digits, and what is invisible inside words. Those of ASCII by name too: looking up what the others are takes longer. */
const IN_WORD = 'a-zA-Z0-9\p{L}\p{M}\p{N}\x{ad}\x{200c}-\x{200f}\x{202a}-\x{202e}\x{2060}\x{2066}-\x{2069}\x{feff}';

/** Thai, kana and Han are written without spaces: each character is a word. */
const UNSPACED = '\x{e00}-\x{e7f}\x{3005}-\x{3007}\x{3040}-\x{30ff}\x{3400}-\x{4dbf}\x{4e00}-\x{9fff}\x{f900}-\x{faff}\x{ff66}-\x{ff9f}';

const SENTENCE_END = '/[.!?;\n\r\x{61f}\x{6d4}\x{964}\x{965}\x{2026}\x{3002}\x{ff01}\x{ff1f}\x{ff61}]/u';

/**
 * Cuts a text into words.
 *
 * @param string $text Plain text in UTF-8.
 * @return array{words: string[], starts: int[], ends: int[], breaks: array<int, true>, count: int} Folded words, none
 *         empty; first byte and byte after the last; numbers of the words before which a sentence ended; words as a reader
 *         counts them: two characters of a script without spaces make one. No words where the bytes are no UTF-8.
 */
function cut_words( string $text ): array {
	$unspaced = '[' . UNSPACED . '](?<=[' . IN_WORD . '])';
	$pieces   = preg_split( '/([^' . IN_WORD . ']+|' . $unspaced . ')/u', $text, -1, PREG_SPLIT_DELIM_CAPTURE );
	$pieces   = $pieces ? $pieces : array();
	$last     = count( $pieces );
	$raw      = array();
	$starts   = array();
	$ends     = array();
	$breaks   = array();
	$singles  = 0;
	$at       = 0;
	// What stands between words, each kind looked at once: 0 nothing, 1 a sentence ends, 2 a word of one character.
	$kinds = array( '' => 0 );
	// By turns a word, perhaps empty, and what stands behind it.
	for ( $index = 0; $index < $last; $index += 2 ) {
		$piece = $pieces[ $index ];
		if ( '' !== $piece ) {
			$raw[]    = $piece;
			$starts[] = $at;
			$at      += strlen( $piece );
			$ends[]   = $at;
		}
		$piece = $pieces[ $index + 1 ] ?? '';
		if ( ' ' === $piece ) {
			++$at;
			continue;
		}
		if ( ! isset( $kinds[ $piece ] ) ) {
			$word            = 1 === preg_match( '/^[' . IN_WORD . ']/u', $piece );
			$kinds[ $piece ] = $word ? 2 : preg_match( SENTENCE_END, $piece );
		}
		$end = $at + strlen( $piece );
		if ( 2 === $kinds[ $piece ] ) {
			++$singles;
			$raw[]    = $piece;
			$starts[] = $at;
			$ends[]   = $end;
		} elseif ( 1 === $kinds[ $piece ] ) {
			$breaks[] = count( $raw );
		}
		$at = $end;
	}
	$text = array(
		'words'  => $raw ? explode( "\n", fold( implode( "\n", $raw ) ) ) : array(),
		'starts' => $starts,
		'ends'   => $ends,
		'breaks' => $breaks,
	);
	if ( in_array( '', $text['words'], true ) ) {
		$text = without_empty_words( $text );
	}
	$text['breaks'] = array_fill_keys( $text['breaks'], true );
	$text['count']  = count( $text['words'] ) - intdiv( $singles, 2 );

	return $text;
}

/**
 * Leaves out words of which folding left nothing: accents and invisible marks that stand alone.
 *
 * @param array{words: string[], starts: int[], ends: int[], breaks: int[]} $text Words of a text.
 * @return array{words: string[], starts: int[], ends: int[], breaks: int[]} The same without them.
 */
function without_empty_words( array $text ): array {
	$kept = array_keys( array_diff( $text['words'], array( '' ) ) );
	$new  = 0;
	// A break moves to the next word that is left.
	foreach ( $text['breaks'] as $index => $before ) {
		while ( isset( $kept[ $new ] ) && $kept[ $new ] < $before ) {
			++$new;
		}
		$text['breaks'][ $index ] = $new;
	}
	foreach ( array( 'words', 'starts', 'ends' ) as $list ) {
		$text[ $list ] = array_values( array_intersect_key( $text[ $list ], array_flip( $kept ) ) );
	}

	return $text;
}

/**
 * Tells how many UTF-16 units a piece of UTF-8 has: what JavaScript counts.
 *
 * @param string $text UTF-8.
 */
function utf16_length( string $text ): int {
	$length = strlen( $text );
	if ( ! preg_match( '/[\x80-\xff]/', $text ) ) {
		return $length;
	}
	foreach ( count_chars( $text, 1 ) as $byte => $times ) {
		if ( $byte >= 0x80 && $byte < 0xc0 ) {
			$length -= $times;
		} elseif ( $byte >= 0xf0 ) {
			$length += $times;
		}
	}

	return $length;
}
