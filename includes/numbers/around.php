<?php
/**
 * What stands around a number. Twin of src/core/numbers/around.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** How many words before and behind a number are looked at. */
const WIDE = 14;

/**
 * Reads the words around each number, folded, joined by spaces, a space at each end.
 *
 * @param string                     $plain      Plain text.
 * @param list<array<string, mixed>> $candidates Numbers in it, in order.
 * @param bool[]                     $is_number  Which of them part what is said of their neighbours: a time of day does not.
 * @return list<array{label: string, tail: string, own: string, sentence: string, wide: string, lead: string, last: string, follow: string, at: int}>
 */
function around_numbers( string $plain, array $candidates, array $is_number ): array {
	$text  = cut_words( $plain );
	$words = $text['words'];
	$count = count( $words );
	$spans = array();
	$word  = 0;
	foreach ( $candidates as $one ) {
		while ( $word < $count && $text['ends'][ $word ] <= $one['start'] ) {
			++$word;
		}
		$from = $word;
		while ( $word < $count && $text['starts'][ $word ] < $one['end'] ) {
			++$word;
		}
		$spans[] = array( $from, $word );
	}
	$slice = static function ( int $from, int $to ) use ( $words ): string {
		return implode( ' ', array_slice( $words, $from, max( 0, $to - $from ) ) );
	};
	// Behind the last number before, and before the next: 0 and the end where there is none.
	$behind = 0;
	$lows   = array();
	foreach ( $spans as $index => list( , $to ) ) {
		$lows[ $index ] = $behind;
		$behind         = $is_number[ $index ] ? $to : $behind;
	}
	$ahead = $count;
	$highs = array();
	for ( $index = count( $spans ) - 1; $index >= 0; $index-- ) {
		$highs[ $index ] = $ahead;
		$ahead           = $is_number[ $index ] ? $spans[ $index ][0] : $ahead;
	}
	$list = array();
	foreach ( $spans as $index => list( $from, $to ) ) {
		$low   = max( 0, $from - WIDE );
		$high  = min( $count, $to + WIDE );
		$first = $from;
		while ( $first > $low && ! isset( $text['breaks'][ $first ] ) ) {
			--$first;
		}
		$last = $to;
		while ( $last < $high && ! isset( $text['breaks'][ $last ] ) ) {
			++$last;
		}
		$list[] = array(
			'label'    => ' ' . $slice( max( $first, $lows[ $index ] ), $from ) . ' ',
			'tail'     => ' ' . $slice( $to, min( $last, $highs[ $index ] ) ) . ' ',
			'own'      => $highs[ $index ] < $count && $highs[ $index ] <= $last ? '  ' : ' ' . $slice( $to, $last ) . ' ',
			'sentence' => ' ' . implode( ' ', array_merge( array_slice( $words, $first, $from - $first ), array_slice( $words, $to, $last - $to ) ) ) . ' ',
			'wide'     => ' ' . implode( ' ', array_merge( array_slice( $words, $low, $from - $low ), array_slice( $words, $to, $high - $to ) ) ) . ' ',
			'lead'     => ' ' . $slice( max( 0, $from - 3 ), $from ) . ' ',
			'last'     => ' ' . $slice( max( 0, $from - 1 ), $from ) . ' ',
			'follow'   => ' ' . $slice( $to, $to + 3 ) . ' ',
			'at'       => $from,
		);
	}

	return $list;
}

/**
 * Says whether one of some beginnings of words stands in a text.
 *
 * @param string   $place      From around_numbers().
 * @param string[] $beginnings Folded.
 */
function begins_in( string $place, array $beginnings ): bool {
	foreach ( $beginnings as $one ) {
		if ( false !== strpos( $place, " $one" ) ) {
			return true;
		}
	}

	return false;
}

/**
 * Says whether one of some words or names stands in a text, whole.
 *
 * @param string   $place From around_numbers().
 * @param string[] $names Folded.
 */
function holds_name( string $place, array $names ): bool {
	foreach ( $names as $one ) {
		if ( false !== strpos( $place, " $one " ) ) {
			return true;
		}
	}

	return false;
}

/**
 * Finds what stands in quotation marks, never over the end of a paragraph.
 *
 * @param string $plain Plain text.
 * @return list<array{int, int}> Bytes of the marks, in order of their ends.
 */
function quotes_in( string $plain ): array {
	$pairs = array(
		'”' => '“',
		'»' => '«',
		'」' => '「',
		'』' => '『',
	);
	$spans = array();
	$open  = array();
	preg_match_all( '/["“”„«»「」『』\n]/u', $plain, $marks, PREG_OFFSET_CAPTURE );
	foreach ( $marks[0] as list( $sign, $at ) ) {
		$opener = $pairs[ $sign ] ?? ( '"' === $sign && isset( $open['"'] ) ? '"' : '' );
		if ( '“' === $sign && isset( $open['„'] ) ) {
			$opener = '„';
		}
		if ( "\n" === $sign ) {
			$open = array();
		} elseif ( '' === $opener ) {
			$open[ $sign ] = $at;
		} elseif ( isset( $open[ $opener ] ) ) {
			$spans[] = array( $open[ $opener ], $at );
			unset( $open[ $opener ] );
		}
	}

	return $spans;
}
