<?php
/**
 * Numbers of other countries. Twin of src/core/numbers/abroad.ts. A question and a verdict: see judge.php.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Lists the regions that know a short number, as anything.
 *
 * @param array<string, mixed> $book   The book; one a request.
 * @param string               $digits Up to six.
 * @return string[]
 */
function short_owners( array $book, string $digits ): array {
	static $known = null;
	if ( null === $known ) {
		$known = array();
		foreach ( $book['numbers'] as $region => $numbers ) {
			$all = array_fill_keys( $book['emergency'][ $region ] ?? array(), true ) + $numbers + ( $book['retired'][ $region ] ?? array() );
			foreach ( array_keys( $all ) as $number ) {
				if ( strlen( (string) $number ) <= SHORT_NUMBER ) {
					$known[ $number ][] = (string) $region;
				}
			}
		}
	}

	return $known[ $digits ] ?? array();
}

/**
 * Says whether a country is named somewhere.
 *
 * @param array<string, mixed> $question The question.
 * @param string               $region   Region code.
 * @param string               $place    Folded words.
 */
function is_country_named( array $question, string $region, string $place ): bool {
	return holds_name( $place, $question['countries'][ $region ] ?? array() )
		|| holds_name( $place, $question['book']['countries'][ $region ] ?? array() );
}

/**
 * Lists the countries named right beside a number that know it.
 *
 * @param array<string, mixed> $question The question.
 * @return string[]
 */
function countries_beside( array $question ): array {
	$book   = $question['book'];
	$digits = $question['one']['digits'];
	$beside = $question['near']['label'] . $question['near']['tail'];
	if ( $question['one']['plus'] ) {
		return array();
	}
	$regions = array_map( 'strval', array_keys( $book['numbers'] ) );
	if ( strlen( $digits ) <= SHORT_NUMBER ) {
		// "Contact us on 988" names no country.
		$beside  = str_replace( ' us ', ' ', $beside );
		$regions = short_owners( $book, $digits );
	}
	$found = array();
	foreach ( $regions as $region ) {
		if ( $region !== $question['home'] && is_country_named( $question, $region, $beside )
			&& is_known_number( number_inside( $digits, $region, $book ), $book ) ) {
			$found[] = $region;
		}
	}

	return $found;
}

/**
 * Judges a number by what it is in a country that is named beside it: "Canada: 1-833-456-4566".
 *
 * @param array<string, mixed> $question The question.
 * @return array{state: string, line: int, now: int, why: string}|null
 */
function abroad_by_country( array $question ): ?array {
	$book   = $question['book'];
	$region = countries_beside( $question )[0] ?? null;
	if ( null === $region ) {
		return null;
	}
	$number = number_inside( $question['one']['digits'], $region, $book )['number'];
	$codes  = $book['numbers'][ $region ][ $number ] ?? null;
	$old    = $book['retired'][ $region ][ $number ] ?? null;
	if ( $codes ) {
		$proved = lines_of( $codes, true );

		return $proved ? number_verdict( 'current', 'abroad', $proved[0] ) : number_verdict( 'unknown', 'unproven', lines_of( $codes, false )[0] );
	}

	return $old ? retired_verdict( $old, $book ) : number_verdict( 'current', 'emergency' );
}

/**
 * Finds the line of another country that a number belongs to; it is fine where the text names that country.
 *
 * @param array<string, mixed> $question The question.
 * @return array{state: string, line: int, now: int, why: string}|null
 */
function other_country( array $question ): ?array {
	$book = $question['book'];
	$wide = $question['near']['wide'];
	if ( $question['one']['plus'] ) {
		return null;
	}
	foreach ( $book['numbers'] as $region => $numbers ) {
		if ( $region === $question['home'] ) {
			continue;
		}
		$number = number_inside( $question['one']['digits'], $region, $book )['number'];
		$lines  = lines_of( $numbers[ $number ] ?? array(), true );
		if ( ! $lines ) {
			continue;
		}
		if ( is_line_named( $book, $lines, $wide ) || ( strlen( $number ) > SHORT_NUMBER && begins_in( $wide, $book['words']['call'] ) ) ) {
			// Territories share lines: what counts is whose line it is.
			$whose = $book['lines'][ $lines[0] ][1];

			return is_country_named( $question, $whose, $wide )
				? number_verdict( 'current', 'abroad', $lines[0] )
				: number_verdict( 'other-country', $whose, $lines[0] );
		}
	}

	return null;
}
