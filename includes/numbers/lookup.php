<?php
/**
 * One way of writing each number, so that two ways of printing it compare equal. Twin of src/core/numbers/lookup.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Longest number that is dialled as it stands: it takes no prefix of any kind. */
const SHORT_NUMBER = 6;

/** Fewest digits of a number that is no short code. */
const LONG_NUMBER = 7;

/**
 * Gives the digits behind letters.
 *
 * @param string $letters A to Z.
 */
function phone_keys( string $letters ): string {
	return strtr( $letters, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '22233344455566677778889999' );
}

/**
 * Takes the trunk prefix off a national number.
 *
 * @param string $digits National digits.
 * @param string $trunk  Trunk prefix of the country; may be empty.
 */
function canonical_number( string $digits, string $trunk ): string {
	return strlen( $digits ) > SHORT_NUMBER && '' !== $trunk && 0 === strncmp( $digits, $trunk, strlen( $trunk ) )
		? substr( $digits, strlen( $trunk ) )
		: $digits;
}

/**
 * Gives the place that digits mean when they are dialled inside a region.
 *
 * @param string               $digits As printed.
 * @param string               $region Region code.
 * @param array<string, mixed> $book   The book.
 * @return array{region: string, number: string}
 */
function number_inside( string $digits, string $region, array $book ): array {
	return array(
		'region' => $region,
		'number' => canonical_number( $digits, $book['calling'][ $region ][1] ?? '' ),
	);
}

/**
 * Lists the places that an international number can mean: several regions share a calling code.
 *
 * @param string               $digits Digits behind the plus.
 * @param string               $home   Region to name first.
 * @param array<string, mixed> $book   The book.
 * @return list<array{region: string, number: string}>
 */
function number_abroad( string $digits, string $home, array $book ): array {
	static $by_code = null;
	if ( null === $by_code ) {
		$by_code = array();
		foreach ( $book['calling'] as $region => $pair ) {
			$by_code[ $pair[0] ][] = (string) $region;
		}
	}
	$places = array();
	for ( $size = 1; $size <= 3; $size++ ) {
		foreach ( $by_code[ substr( $digits, 0, $size ) ] ?? array() as $region ) {
			// No trunk prefix stands behind a plus, but for "+44 (0)20"; a number may begin with the same digit.
			$number = (string) substr( $digits, $size );
			$both   = array(
				array(
					'region' => $region,
					'number' => $number,
				),
			);
			$place  = number_inside( $number, $region, $book );
			if ( $place['number'] !== $number ) {
				$both[] = $place;
			}
			$places = $region === $home ? array_merge( $both, $places ) : array_merge( $places, $both );
		}
	}

	return $places;
}

/**
 * Says whether the book knows a number: as a line's, a retired one, or an emergency number.
 *
 * @param array{region: string, number: string} $place The number.
 * @param array<string, mixed>                  $book  The book.
 */
function is_known_number( array $place, array $book ): bool {
	$region = $place['region'];
	$number = $place['number'];

	return isset( $book['numbers'][ $region ][ $number ] )
		|| isset( $book['retired'][ $region ][ $number ] )
		|| in_array( $number, $book['emergency'][ $region ] ?? array(), true );
}

/**
 * Finds what digits with letters mean: people dial on when a word is longer than the number.
 *
 * @param string               $digits  Digits, the letters' included.
 * @param int                  $letters How many of them are letters.
 * @param string               $region  Region code.
 * @param array<string, mixed> $book    The book.
 * @return array{region: string, number: string}|null
 */
function spelled_number( string $digits, int $letters, string $region, array $book ): ?array {
	$most = min( $letters, 4 );
	for ( $extra = 0; $extra < $most; $extra++ ) {
		$place = number_inside( substr( $digits, 0, strlen( $digits ) - $extra ), $region, $book );
		if ( strlen( $place['number'] ) > SHORT_NUMBER && is_known_number( $place, $book ) ) {
			return $place;
		}
	}

	return null;
}

/**
 * Gives the place in the book that a candidate means, if it is known.
 *
 * @param array<string, mixed> $one    The candidate: scan_numbers().
 * @param string               $region Region of the text.
 * @param array<string, mixed> $book   The book.
 * @return array{region: string, number: string}|null
 */
function place_of_number( array $one, string $region, array $book ): ?array {
	if ( $one['letters'] > 0 ) {
		return spelled_number( $one['digits'], $one['letters'], $region, $book );
	}
	// "00" dials out of a country as the plus does.
	$double = 1 === preg_match( '/^00[1-9]/', $one['digits'] ) && strlen( $one['digits'] ) > 9;
	$places = $one['plus'] || $double
		? number_abroad( substr( $one['digits'], $one['plus'] ? 0 : 2 ), $region, $book )
		: array( number_inside( $one['digits'], $region, $book ) );
	foreach ( $places as $place ) {
		if ( is_known_number( $place, $book ) ) {
			return $place;
		}
	}

	return null;
}
