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

/** Digits of the shortest number, but for emergency numbers of two. */
const FEWEST_DIGITS = 3;

/** Digits in front of a zero that begins another number: all of a national number, and of one behind a plus. */
const WHOLE_NUMBER = 10;
const WHOLE_ABROAD = 11;

/** Most groups that a number is printed in. */
const MOST_GROUPS = 8;

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
 * @return array{int<1, max>, int} Number of groups; how many signs of the letters behind them belong to it.
 */
function take_groups( array $groups, bool $plus, string $region, array $book ): array {
	foreach ( $groups as $index => $group ) {
		if ( '' !== $group['letters'] ) {
			$letters = take_letters( array_slice( $groups, 0, $index + 1 ), $region, $book );
			if ( $letters > 0 ) {
				return array( $index + 1, $letters );
			}
			break;
		}
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
				return array( $size, 0 );
			}
		}
	}
	$digits = $groups[0]['digits'];
	for ( $size = 1; isset( $groups[ $size ] ); $size++ ) {
		if ( begins_anew( $digits, $groups[ $size ], $plus ) || strlen( $digits . $groups[ $size ]['digits'] ) > MOST_DIGITS ) {
			break;
		}
		$digits .= $groups[ $size ]['digits'];
	}

	return array( $size, 0 );
}

/**
 * Says whether digits and letters make as many digits as a number has: 0508 TAUTOKO, 1-800-RUN-AWAY, 989-USAP.
 *
 * @param string $first  Digits of the first group.
 * @param string $digits Digits without the letters.
 * @param string $all    Digits, the letters' included.
 */
function is_vanity( string $first, string $digits, string $all ): bool {
	$long = strlen( $all );
	if ( '0' === $digits[0] ) {
		return $long >= 9 && $long <= 12;
	}
	if ( '1' === $digits[0] ) {
		return strlen( $digits ) > FEWEST_DIGITS && $long >= 10 && $long <= 12;
	}

	return FEWEST_DIGITS === strlen( $first ) && ( 10 === $long || ( LONG_NUMBER === $long && FEWEST_DIGITS === strlen( $digits ) ) );
}

/**
 * Says how many signs of the words behind the last group belong to it.
 *
 * @param list<array<string, mixed>> $groups Groups.
 * @param string                     $region Region of the text.
 * @param array<string, mixed>       $book   The book.
 * @return int 0 if they spell no number.
 */
function take_letters( array $groups, string $region, array $book ): int {
	$digits  = joined_digits( $groups );
	$letters = $groups[ count( $groups ) - 1 ]['letters'];
	if ( strlen( $digits ) < FEWEST_DIGITS || strlen( $digits ) > 8 ) {
		return 0;
	}
	$size = 0;
	foreach ( (array) preg_split( '/[- ]/', $letters ) as $part ) {
		$size += strlen( (string) $part );
		$word  = phone_keys( str_replace( array( '-', ' ' ), '', substr( $letters, 0, $size ) ) );
		if ( strlen( $word ) >= FEWEST_DIGITS
			&& ( spelled_number( $digits . $word, strlen( $word ), $region, $book ) || is_vanity( $groups[0]['digits'], $digits, $digits . $word ) ) ) {
			return $size;
		}
		++$size;
	}

	return 0;
}

/**
 * Says whether a reader would see that another number begins.
 *
 * @param string               $before Digits so far.
 * @param array<string, mixed> $group  Next group.
 * @param bool                 $plus   Whether a plus stands before.
 */
function begins_anew( string $before, array $group, bool $plus ): bool {
	$whole = $plus ? WHOLE_ABROAD : WHOLE_NUMBER - ( strlen( $group['digits'] ) >= FEWEST_DIGITS ? 1 : 0 );

	return ( strlen( $before ) >= LONG_NUMBER && preg_match( '#[/(\n]#', $group['gap'] ) )
		|| ( '0' === $group['digits'][0] && strlen( $before ) >= $whole );
}

/**
 * Makes a candidate of groups: takes in the plus, an open bracket, and the word repeated in brackets.
 *
 * @param string                     $text    Plain text.
 * @param list<array<string, mixed>> $groups  Groups.
 * @param int                        $letters How many signs of the letters behind the last belong to it.
 * @return array{start: int, end: int, digits: string, plus: bool, letters: int, raw: string, colon: bool, cut: bool}
 */
function number_candidate( string $text, array $groups, int $letters ): array {
	$first = (int) $groups[0]['start'];
	$last  = $groups[ count( $groups ) - 1 ];
	preg_match( '/(\(?\x01*\+?\x01*\(?\x01*)$/D', substr( $text, max( 0, $first - 6 ), min( 6, $first ) ), $found );
	$lead   = $found[1] ?? '';
	$word   = str_replace( array( '-', ' ' ), '', substr( $last['letters'], 0, $letters ) );
	$end    = $letters > 0 ? $last['letters_at'] + $letters : $last['end'];
	$digits = joined_digits( $groups ) . phone_keys( $word );
	if ( preg_match( '/^ ?\(([A-Z]{3,9}|[0-9](?:[ -]?[0-9]){2,8})\)/', substr( $text, $end, 20 ), $again ) ) {
		$same = phone_keys( str_replace( array( '-', ' ' ), '', $again[1] ) );
		if ( substr( $digits, -strlen( $same ) ) === $same && ( '' !== $word || preg_match( '/[A-Z]/', $again[1] ) ) ) {
			$end += strlen( $again[0] );
		}
	}
	$plus     = strpos( $lead, '+' );
	$brackets = false !== strpos( $lead, '(' ) && false !== strpos( substr( $text, $first, $end - $first ), ')' );
	$start    = $first - strlen( $brackets ? $lead : substr( $lead, false === $plus ? strlen( $lead ) : $plus ) );

	return array(
		'start'   => $start,
		'end'     => $end,
		'digits'  => $digits,
		'plus'    => false !== $plus,
		'letters' => strlen( $word ),
		'raw'     => substr( $text, $start, $end - $start ),
		'colon'   => 1 === preg_match( '/(?:^|[^0-9]): ?$/D', substr( $text, max( 0, $start - 3 ), min( 3, $start ) ) ),
		'cut'     => 1 === preg_match( '/^ ?(?:\xe2\x80\xa6|\.\.)/', substr( $text, $end, 6 ) ),
	);
}

/**
 * Says whether digits are an emergency number of two digits, as several countries have: 15, 17, 18. Behind it stands no word,
 * but "15 ou le 112": a date goes on, "le 15 mars".
 *
 * @param string               $text   Plain text.
 * @param array<string, mixed> $one    The candidate.
 * @param string               $region Region of the text.
 * @param array<string, mixed> $book   The book.
 */
function is_short_emergency( string $text, array $one, string $region, array $book ): bool {
	return $one['digits'] === $one['raw']
		&& in_array( $one['digits'], $book['emergency'][ $region ] ?? array(), true )
		&& preg_match( '/^\x01*(?:[^ \x01A-Za-z0-9\x80-\xff]| [(:;!?]| (?:ou|et) |$)/D', substr( $text, $one['end'], 8 ) );
}

/**
 * Cuts a text into strings of digits that may be numbers.
 *
 * @param string               $text   Plain text: plain().
 * @param string               $region Region that the text is written for; its known numbers tell where one ends.
 * @param array<string, mixed> $book   The book.
 * @return list<array{start: int, end: int, digits: string, plus: bool, letters: int, raw: string, colon: bool, cut: bool}> Places in bytes.
 */
function scan_numbers( string $text, string $region, array $book ): array {
	$list   = array();
	$behind = 0;
	foreach ( read_groups( $text ) as $run ) {
		$at = 0;
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
				if ( strlen( $one['digits'] ) >= FEWEST_DIGITS || is_short_emergency( $text, $one, $region, $book ) ) {
					$list[] = $one;
				}
			}
		}
	}

	return $list;
}
