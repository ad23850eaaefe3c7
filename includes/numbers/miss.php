<?php
/**
 * Numbers that are one slip away from a right one. Twin of src/core/numbers/miss.ts. A question and a verdict: see judge.php.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Codes that many countries of Europe share: each is right somewhere, and they differ by a digit. */
const SHARED_CODES = array( '116000', '116006', '116016', '116111', '116117', '116123' );

/**
 * Finds the right number that was meant. A line's name beside the number makes it sure; without it only the commonest slips
 * count, and only where a call is asked for.
 *
 * @param array<string, mixed> $question The question.
 * @return array{array{state: string, line: int, now: int, why: string}, bool}|null Verdict; whether it is sure.
 */
function meant_number( array $question ): ?array {
	$book    = $question['book'];
	$near    = $question['near'];
	$numbers = $book['numbers'][ $question['home'] ] ?? array();
	$digits  = $question['one']['digits'];
	$code    = $book['calling'][ $question['home'] ][0] ?? '';
	$own     = $question['one']['plus'] && 0 === strncmp( $digits, $code, strlen( $code ) ) ? (string) substr( $digits, strlen( $code ) ) : $digits;
	$number  = number_inside( $own, $question['home'], $book )['number'];
	if ( strlen( $number ) < SHORT_NUMBER || $question['one']['cut'] || in_array( $number, SHARED_CODES, true ) ) {
		return null;
	}
	// A code's name stands before it: what stands behind is the next one's.
	$is_code = strlen( $digits ) < LONG_NUMBER;
	$beside  = $is_code ? $near['label'] : $near['label'] . $near['tail'];
	$found   = null;
	foreach ( $numbers as $right => $codes ) {
		$right  = (string) $right;
		$lines  = lines_of( $codes, true );
		$kind   = $lines && strlen( $right ) >= SHORT_NUMBER ? number_slip( $number, $right ) : '';
		$common = in_array( $kind, array( 'one-digit', 'swap' ), true );
		if ( '' === $kind || ( $is_code && ! $common ) ) {
			continue;
		}
		$verdict = number_verdict( 'near-miss', $kind, $lines[0], $lines[0] );
		if ( is_line_named( $book, $lines, $beside ) && ( 'prefix' !== $kind || has_prefix( $numbers, $number ) ) ) {
			return array( $verdict, true );
		}
		if ( ! $found && $common && strlen( $number ) >= LONG_NUMBER && begins_in( $near['label'], $book['words']['call'] ) ) {
			$found = array( $verdict, false );
		}
	}

	return $found;
}

/**
 * Says whether the prefix of a number is one that helplines of its region have: else it is just another number.
 *
 * @param array<int|string, int[]> $numbers Numbers of the region.
 * @param string                   $number  Canonical digits.
 */
function has_prefix( array $numbers, string $number ): bool {
	foreach ( array_keys( $numbers ) as $other ) {
		if ( strlen( (string) $other ) >= LONG_NUMBER && 0 === strncmp( (string) $other, $number, 3 ) ) {
			return true;
		}
	}

	return false;
}
