<?php
/**
 * Whether two numbers that are written differently dial the same. Twin of src/core/numbers/same.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Most digits that dialling on, or a calling code with its trunk prefix, adds. */
const EXTRA_DIGITS = 4;

/**
 * Gives digits to compare: without the sign for abroad, or without the trunk prefix and zeros.
 *
 * @param array<string, mixed> $one  Candidate.
 * @param string               $home Region of the text.
 * @param array<string, mixed> $book The book.
 * @return array{string, bool} Digits; whether a calling code leads them.
 */
function bare_number( array $one, string $home, array $book ): array {
	$zeros = preg_match( '/^00[1-9]/', $one['digits'] ) && strlen( $one['digits'] ) > 9;

	return $one['plus'] || $zeros
		? array( (string) preg_replace( '/^00/', '', $one['digits'] ), true )
		: array( ltrim( number_inside( $one['digits'], $home, $book )['number'], '0' ), false );
}

/**
 * Says whether two ways of writing may dial the same.
 *
 * @param array<string, mixed> $one   Candidate.
 * @param array<string, mixed> $other Candidate.
 * @param string               $home  Region of the text.
 * @param array<string, mixed> $book  The book.
 */
function is_same_number( array $one, array $other, string $home, array $book ): bool {
	list( $a, $a_abroad ) = bare_number( $one, $home, $book );
	list( $b, $b_abroad ) = bare_number( $other, $home, $book );

	$short = strlen( $a ) < strlen( $b ) ? $a : $b;
	$long  = strlen( $a ) < strlen( $b ) ? $b : $a;
	$more  = strlen( $long ) - strlen( $short );
	if ( 0 === $more || '' === $short ) {
		return $a === $b;
	}
	if ( $a_abroad && $b_abroad ) {
		// A zero behind the calling code: +44 (0)20.
		foreach ( array( 1, 2, 3 ) as $at ) {
			if ( '0' === ( $long[ $at ] ?? '' ) && substr( $long, 0, $at ) . substr( $long, $at + 1 ) === $short ) {
				return true;
			}
		}
		return false;
	}

	return $more <= EXTRA_DIGITS
		&& ( ( $a_abroad !== $b_abroad && substr( $long, -strlen( $short ) ) === $short )
			// People dial on when a word is longer than the number.
			|| ( $one['letters'] + $other['letters'] > 0 && strlen( $short ) >= LONG_NUMBER && 0 === strncmp( $long, $short, strlen( $short ) ) ) );
}
