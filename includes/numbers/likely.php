<?php
/**
 * Which digits are a telephone number. Twin of src/core/numbers/likely.ts. A question: see judge.php.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** How many words may lie between a short number and a long one in a list of helplines. */
const LIST_WORDS = 8;

/** How many words may lie between two short ones: "999 in an emergency or 101". */
const PAIR_WORDS = 5;

/** Digits in one piece that are hardly a sum: sums of that size are parted. */
const BIG_CODE = 5;

/** Digits of a national number that is printed in threes, as sums are: 213 544 545. */
const THREES = 9;

/**
 * Says whether a number stands beside a long one, or behind a short one that is known: a list of helplines.
 *
 * @param int                        $at         Which number.
 * @param list<array<string, mixed>> $candidates All numbers.
 * @param list<array<string, mixed>> $nears      What stands around them.
 * @param bool                       $known      Whether the number before is a known one, and offered.
 */
function stands_in_list( int $at, array $candidates, array $nears, bool $known ): bool {
	if ( $known && $nears[ $at ]['at'] - $nears[ $at - 1 ]['at'] <= PAIR_WORDS ) {
		return true;
	}
	foreach ( array( $at - 1, $at + 1 ) as $index ) {
		if ( strlen( $candidates[ $index ]['digits'] ?? '' ) >= LONG_NUMBER + 2 && abs( $nears[ $index ]['at'] - $nears[ $at ]['at'] ) <= LIST_WORDS ) {
			return true;
		}
	}

	return false;
}

/**
 * Says whether the place is one where numbers are offered.
 *
 * @param array<string, mixed> $question The question.
 * @param bool                 $listed   Whether it stands in a list.
 */
function is_offered( array $question, bool $listed ): bool {
	$book  = $question['book'];
	$place = $question['place'];
	$near  = $question['near'];
	$call  = $book['words']['call'];
	// Of two digits are emergency numbers alone, and much else.
	if ( 2 === strlen( $question['one']['digits'] ) ) {
		return begins_in( $near['lead'], $call ) || begins_in( $near['lead'], array( 'police', 'polici', 'polizei' ) );
	}
	if ( $listed || $question['one']['plus'] || $question['one']['colon'] || begins_in( $near['wide'], $call ) ) {
		return true;
	}
	foreach ( lines_of( $book['numbers'][ $place['region'] ][ $place['number'] ] ?? array(), false ) as $line ) {
		if ( holds_name( $near['wide'], line_names( $book, $line )['names'] ) ) {
			return true;
		}
	}

	return false;
}

/**
 * Says whether what looks like a sum is a number: in threes, where numbers begin with no zero, or a code.
 *
 * @param array<string, mixed> $question The question.
 * @param bool                 $listed   Whether it stands in a list.
 */
function is_in_threes( array $question, bool $listed ): bool {
	list( 'raw' => $raw, 'digits' => $digits ) = $question['one'];

	$book = $question['book'];
	$long = strlen( $digits );
	if ( ! preg_match( SUM, $raw ) || '000' === substr( $digits, -3 ) ) {
		return false;
	}

	return $long < LONG_NUMBER
		|| ( $long >= THREES && '' === ( $book['calling'][ $question['home'] ][1] ?? '' )
			&& ( $listed || begins_in( $question['near']['wide'], $book['words']['call'] ) ) );
}

/**
 * Says whether a short number that nobody knows is offered: "257 calls" and "contacts of 2019" are not.
 *
 * @param array<string, mixed> $question The question.
 * @param bool                 $listed   Whether it stands in a list.
 */
function is_code( array $question, bool $listed ): bool {
	list( 'raw' => $raw, 'digits' => $digits ) = $question['one'];

	$near  = $question['near'];
	$words = $question['book']['words'];
	if ( false !== strpos( $raw, '.' ) ) {
		return false;
	}
	foreach ( $words['counted'] as $word ) {
		if ( 0 === strpos( $near['follow'], " $word" ) ) {
			return false;
		}
	}
	$call = $words['call'];
	if ( preg_match( '/^(?:19|20)\d\d$/D', $digits ) ) {
		return begins_in( $near['last'], $call );
	}

	return $listed || begins_in( $near['lead'], $call ) || begins_in( $near['follow'], $call )
		|| ( begins_in( $near['wide'], $call ) && ( $question['one']['colon'] || holds_name( $near['last'], $words['led'] ) || countries_beside( $question ) ) )
		|| ( strlen( $raw ) >= BIG_CODE && $raw === $digits && begins_in( $near['label'], $call ) );
}

/**
 * Says whether digits that nobody knows look like a number, and stand where numbers do.
 *
 * @param array<string, mixed> $question The question.
 * @param bool                 $listed   Whether they stand in a list.
 */
function looks_likely( array $question, bool $listed ): bool {
	list( 'digits' => $digits, 'raw' => $raw, 'plus' => $plus ) = $question['one'];

	$long = strlen( $digits );
	foreach ( $plus ? array() : NOT_DIALLED as $pattern ) {
		if ( preg_match( $pattern, $raw ) && ! is_in_threes( $question, $listed ) ) {
			return false;
		}
	}
	if ( $long < LONG_NUMBER ) {
		return is_code( $question, $listed );
	}

	return $question['one']['letters'] > 0
		|| ( $long > LONG_NUMBER && preg_match( '/^(?:\+|\(?0|\(\d|1[389]00)/', $raw ) )
		|| preg_match( '/^(?:1[-. ]?)?\(?[2-9]\d\d\)?[-. ][2-9]\d\d[-. ]\d{4}$/D', $raw )
		|| $listed
		|| begins_in( $question['near']['wide'], $question['book']['words']['call'] );
}

/**
 * Says whether digits are a telephone number.
 *
 * @param array<string, mixed> $question The question.
 * @param bool                 $listed   Whether they stand in a list.
 */
function is_phone_like( array $question, bool $listed ): bool {
	$long = strlen( $question['one']['digits'] );
	if ( preg_match( ALWAYS_OPEN, $question['one']['raw'] ) ) {
		return false;
	}
	if ( $question['place'] ) {
		return $long >= LONG_NUMBER || is_offered( $question, $listed );
	}

	return $long <= MOST_DIGITS && ( looks_likely( $question, $listed ) || ( meant_number( $question )[1] ?? false ) );
}
