<?php
/**
 * How a number that somebody typed can go wrong. Twin of src/core/numbers/slip.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Says by what slip one number became another.
 *
 * @param string $typed Canonical digits.
 * @param string $right Canonical digits of a number that is right.
 * @return string 'one-digit', 'swap', 'length' or 'prefix'; empty if the two differ by more, or not at all.
 */
function number_slip( string $typed, string $right ): string {
	if ( $typed === $right ) {
		return '';
	}
	$here  = strlen( $typed );
	$there = strlen( $right );
	$least = min( $here, $there );
	$head  = 0;
	while ( $head < $least && $typed[ $head ] === $right[ $head ] ) {
		++$head;
	}
	$tail = 0;
	while ( $tail < $least - $head && $typed[ $here - 1 - $tail ] === $right[ $there - 1 - $tail ] ) {
		++$tail;
	}
	$a = (string) substr( $typed, $head, $here - $tail - $head );
	$b = (string) substr( $right, $head, $there - $tail - $head );
	if ( 1 === strlen( $a ) && 1 === strlen( $b ) ) {
		return 'one-digit';
	}
	if ( 2 === strlen( $a ) && strrev( $a ) === $b ) {
		return 'swap';
	}
	if ( 1 === strlen( $a ) + strlen( $b ) ) {
		return 'length';
	}

	// A prefix takes three digits at most (0800, 0508), and six must agree behind it.
	return $head + strlen( $a ) <= 3 && strlen( $a ) === strlen( $b ) && $tail >= 6 ? 'prefix' : '';
}
