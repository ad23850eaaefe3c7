<?php
/**
 * Finds strings of digits that may be telephone numbers. Twin of src/core/numbers/scan.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Most digits of a number: E.164. */
const MOST_DIGITS = 15;

/** Digits of the shortest number. */
const FEWEST_DIGITS = 3;

/** Most groups that a number is printed in. */
const MOST_GROUPS = 8;

/**
 * Says whether two groups of digits belong to one number: between them stand a space, a hyphen, a dot, a slash, brackets;
 * no end of a sentence.
 *
 * @param string $gap What stands between them.
 */
function joins_groups( string $gap ): bool {
	return strlen( $gap ) <= 4
		&& 1 === preg_match( '#^[ \-./()\n]+$#D', $gap )
		&& ! preg_match( '#\.[ \n]|\n[^(]*\n|--|\.\.|//#', $gap );
}

/**
 * Cuts the digits of a text into runs of groups.
 *
 * @param string $text Plain text.
 * @return list<list<array{start: int, end: int, digits: string, gap: string, letters: string, word_end: int}>>
 */
function read_groups( string $text ): array {
	$runs = array();
	$run  = array();
	preg_match_all( '/[0-9](?:[0-9\x01]*[0-9])?/', $text, $all, PREG_OFFSET_CAPTURE );
	foreach ( $all[0] as list( $found, $start ) ) {
		$end   = $start + strlen( $found );
		$last  = $run ? $run[ count( $run ) - 1 ] : null;
		$gap   = $last ? str_replace( NOTHING, '', substr( $text, $last['end'], $start - $last['end'] ) ) : '';
		$glued = 1 === preg_match( '/[A-Za-z_#$]$|[0-9],$/D', substr( $text, max( 0, $start - 2 ), min( 2, $start ) ) );
		if ( $last && ( $glued || ! joins_groups( $gap ) ) ) {
			$runs[] = $run;
			$run    = array();
		}
		$behind = substr( $text, $end, 24 );
		$vanity = preg_match( '/^(\x01*(?: ?[-.] ?| ))([A-Z]{3,9})(?![A-Za-z0-9\x80-\xff])/', $behind, $word );
		$wordy  = preg_match( '/^[A-Za-z_%]/', $behind );
		if ( ! $glued && ! $wordy ) {
			$run[] = array(
				'start'    => $start,
				'end'      => $end,
				'digits'   => str_replace( NOTHING, '', $found ),
				'gap'      => $run ? $gap : '',
				'letters'  => $vanity ? $word[2] : '',
				'word_end' => $end + ( $vanity ? strlen( $word[0] ) : 0 ),
			);
		} elseif ( $run ) {
			$runs[] = $run;
			$run    = array();
		}
	}

	return $run ? array_merge( $runs, array( $run ) ) : $runs;
}

/**
 * Joins the digits of groups.
 *
 * @param list<array<string, mixed>> $groups Groups.
 */
function joined_digits( array $groups ): string {
	return implode( '', array_column( $groups, 'digits' ) );
}

/**
 * Says how many groups, from the first on, make one number.
 *
 * @param list<array<string, mixed>> $groups Groups.
 * @param bool                       $plus   Whether a plus stands before.
 * @param string                     $region Region of the text.
 * @param array<string, mixed>       $book   The book.
 * @return array{int<1, max>, bool} Number of groups; whether letters belong to it.
 */
function take_groups( array $groups, bool $plus, string $region, array $book ): array {
	foreach ( $groups as $index => $group ) {
		if ( '' === $group['letters'] ) {
			continue;
		}
		$digits = joined_digits( array_slice( $groups, 0, $index + 1 ) );
		$all    = $digits . phone_keys( $group['letters'] );
		$least  = '0' === $digits[0] ? 9 : 10;
		if ( strlen( $digits ) >= 3 && strlen( $digits ) <= 8
			&& ( spelled_number( $all, strlen( $group['letters'] ), $region, $book ) || ( strlen( $all ) >= $least && strlen( $all ) <= 12 ) ) ) {
			return array( $index + 1, true );
		}
		break;
	}
	for ( $size = count( $groups ); $size > 0; $size-- ) {
		$digits = joined_digits( array_slice( $groups, 0, $size ) );
		$next   = $groups[ $size ] ?? null;
		$parted = ! $next || strlen( $digits ) > SHORT_NUMBER || preg_match( '#[(/\n]#', $next['gap'] );
		if ( strlen( $digits ) < FEWEST_DIGITS || strlen( $digits ) > MOST_DIGITS || ! $parted ) {
			continue;
		}
		foreach ( $plus ? number_abroad( $digits, $region, $book ) : array( number_inside( $digits, $region, $book ) ) as $place ) {
			if ( is_known_number( $place, $book ) ) {
				return array( $size, false );
			}
		}
	}
	$digits = $groups[0]['digits'];
	for ( $size = 1; isset( $groups[ $size ] ); $size++ ) {
		if ( begins_anew( $digits, $groups[ $size ] ) || strlen( $digits . $groups[ $size ]['digits'] ) > MOST_DIGITS ) {
			break;
		}
		$digits .= $groups[ $size ]['digits'];
	}

	return array( $size, false );
}

/**
 * Says whether a reader would see that another number begins.
 *
 * @param string               $before Digits so far.
 * @param array<string, mixed> $group  Next group.
 */
function begins_anew( string $before, array $group ): bool {
	return ( strlen( $before ) >= LONG_NUMBER && preg_match( '#[/(\n]#', $group['gap'] ) )
		|| ( strlen( $before ) > LONG_NUMBER + 1 && '0' === $group['digits'][0] );
}

/**
 * Makes a candidate of groups: takes in the plus, an open bracket, and the word repeated in brackets.
 *
 * @param string                     $text    Plain text.
 * @param list<array<string, mixed>> $groups  Groups.
 * @param bool                       $letters Whether the letters behind the last belong to it.
 * @return array{start: int, end: int, digits: string, plus: bool, letters: int, raw: string, cut: bool}
 */
function number_candidate( string $text, array $groups, bool $letters ): array {
	$first = (int) $groups[0]['start'];
	$last  = $groups[ count( $groups ) - 1 ];
	preg_match( '/(\+?\x01*\(?\x01*)$/D', substr( $text, max( 0, $first - 6 ), min( 6, $first ) ), $found );
	$lead   = $found[1] ?? '';
	$word   = $letters ? $last['letters'] : '';
	$end    = $letters ? $last['word_end'] : $last['end'];
	$digits = joined_digits( $groups ) . phone_keys( $word );
	if ( preg_match( '/^ ?\(([A-Z]{3,9}|[0-9]{3,9})\)/', substr( $text, $end, 14 ), $again ) ) {
		$same = phone_keys( $again[1] );
		if ( substr( $digits, -strlen( $same ) ) === $same && ( '' !== $word || $same !== $again[1] ) ) {
			$end += strlen( $again[0] );
		}
	}
	$plus     = false !== strpos( $lead, '+' );
	$brackets = false !== strpos( $lead, '(' ) && false !== strpos( substr( $text, $first, $end - $first ), ')' );
	$start    = $first - ( $plus || $brackets ? strlen( $lead ) : 0 );

	return array(
		'start'   => $start,
		'end'     => $end,
		'digits'  => $digits,
		'plus'    => $plus,
		'letters' => strlen( $word ),
		'raw'     => substr( $text, $start, $end - $start ),
		'cut'     => 1 === preg_match( '/^ ?(?:\xe2\x80\xa6|\.\.)/', substr( $text, $end, 6 ) ),
	);
}

/**
 * Cuts a text into strings of digits that may be numbers.
 *
 * @param string               $text   Plain text: plain().
 * @param string               $region Region that the text is written for; its known numbers tell where one ends.
 * @param array<string, mixed> $book   The book.
 * @return list<array{start: int, end: int, digits: string, plus: bool, letters: int, raw: string, cut: bool}> Places in bytes.
 */
function scan_numbers( string $text, string $region, array $book ): array {
	$list   = array();
	$behind = 0;
	foreach ( read_groups( $text ) as $run ) {
		// "Call 24/7 1-833…": the first two groups are no part of the number.
		$always = '24' === $run[0]['digits'] && isset( $run[1] ) && '7' === $run[1]['digits'] && preg_match( '#^ ?[/-] ?$#D', $run[1]['gap'] );
		$at     = $always ? 2 : 0;
		while ( isset( $run[ $at ] ) ) {
			$rest = array_slice( $run, $at, MOST_GROUPS );
			$from = $rest[0]['start'];
			$plus = preg_match( '/\+\x01*\(?\x01*$/D', substr( $text, max( 0, $from - 5 ), min( 5, $from ) ) );

			list( $size, $letters ) = take_groups( $rest, 1 === $plus, $region, $book );

			$one = number_candidate( $text, array_slice( $rest, 0, $size ), $letters );
			$at += $size;
			// "TALK (8255)": what stands in the brackets belongs to the number before.
			if ( $one['start'] >= $behind ) {
				$behind = $one['end'];
				if ( strlen( $one['digits'] ) >= FEWEST_DIGITS ) {
					$list[] = $one;
				}
			}
		}
	}

	return $list;
}
