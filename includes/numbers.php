<?php
/**
 * Checks the telephone numbers that somebody typed into a story. Twin of src/core/numbers.ts; docs/numbers.md describes
 * the states.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

// Readers' pages need none of it: loaded with the first check.
const NUMBER_RULES = array( 'plain', 'lookup', 'groups', 'scan', 'around', 'names', 'slip', 'miss', 'judge', 'abroad', 'likely', 'same', 'links' );

/** States of a number that should not be printed as it stands. Twin of src/core/numbers/faulty.ts. */
const FAULTY_STATES = array( 'replaced', 'closed', 'unreachable', 'near-miss', 'wrong-name', 'other-country', 'superseded', 'hours-differ' );

/** A sum: 12 000, 1.500.000. Numbers are printed in threes, too. */
const SUM = '#^[1-9]\d{0,2}(?:[ .]\d{3})+$#D';

/** What looks like a number and is a date, a span of years or of hours, a sum, a fraction. */
const NOT_DIALLED = array(
	'#^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$#D',
	'#^(?:1[5-9]|20)\d\d ?[-/] ?(?:1[5-9]|20)?\d\d$#D',
	SUM,
	'#^(?:0|[1-9]\d*)[./]\d+$#D',
	'#^\d{1,2}(?:[.:]\d\d)? ?- ?\d{1,2}(?:[.:]\d\d)?$#D',
);

/** "Open 24/7/365" is no number. */
const ALWAYS_OPEN = '#^365$#D';

/**
 * Finds every string that looks like a telephone number, and says what state it is in.
 *
 * @param string                  $text      Text or HTML of a story, UTF-8.
 * @param string                  $home      Region that it is written for.
 * @param array<string, mixed>    $book      What is known of numbers: build/data/numbers.php.
 * @param array<string, string[]> $countries Names of regions, folded, in the languages of the text: fold_names().
 * @return list<array{text: string, offset: int, length: int, digits: string, state: string, line: int, now: int, why: string}>
 *         In the order of the text; offsets and lengths in UTF-16 units.
 */
function check_numbers( string $text, string $home, array $book, array $countries = array() ): array {
	load_number_rules();
	$clean      = plain( $text );
	$candidates = scan_numbers( $clean, $home, $book );
	if ( ! $candidates ) {
		return array();
	}
	$places    = array();
	$is_number = array();
	foreach ( $candidates as $one ) {
		$place       = place_of_number( $one, $home, $book );
		$places[]    = $place;
		$is_number[] = strlen( $one['digits'] ) >= LONG_NUMBER || ( strlen( $one['digits'] ) > 2 && null !== $place );
	}
	$nears    = around_numbers( $clean, $candidates, $is_number );
	$quoted   = quotes_in( $clean );
	$mark     = 0;
	$known    = false;
	$findings = array();
	// Places so far: byte of the plain text, byte of the text, UTF-16 units.
	$seen = 0;
	$byte = 0;
	$unit = 0;
	foreach ( $candidates as $at => $one ) {
		while ( ( $quoted[ $mark ][1] ?? PHP_INT_MAX ) < $one['start'] ) {
			++$mark;
		}
		$question = array(
			'one'       => $one,
			'place'     => $places[ $at ],
			'near'      => $nears[ $at ],
			'quoted'    => ( $quoted[ $mark ][0] ?? PHP_INT_MAX ) < $one['start'],
			'home'      => $home,
			'book'      => $book,
			'countries' => $countries,
		);
		$likely   = is_phone_like( $question, stands_in_list( $at, $candidates, $nears, $known ) );
		$known    = $likely && null !== $places[ $at ];
		if ( ! $likely ) {
			continue;
		}
		$ahead  = utf16_length( substr( $clean, $seen, $one['start'] - $seen ) );
		$byte   = skip_units( $text, $byte, $ahead );
		$unit  += $ahead;
		$length = utf16_length( $one['raw'] );
		$end    = skip_units( $text, $byte, $length );

		$findings[] = array(
			'text'   => substr( $text, $byte, $end - $byte ),
			'offset' => $unit,
			'length' => $length,
			'digits' => ( $one['plus'] ? '+' : '' ) . $one['digits'],
		) + judge_number( $question );

		$seen  = $one['end'];
		$byte  = $end;
		$unit += $length;
	}

	return $findings;
}

/**
 * Loads what the checker is made of.
 */
function load_number_rules(): void {
	foreach ( NUMBER_RULES as $file ) {
		require_once __DIR__ . "/numbers/$file.php";
	}
}

/**
 * Goes on by some UTF-16 units.
 *
 * @param string $text  UTF-8.
 * @param int    $byte  Where to begin.
 * @param int    $units How many.
 * @return int Byte behind them.
 */
function skip_units( string $text, int $byte, int $units ): int {
	$length = strlen( $text );
	while ( $units > 0 && $byte < $length ) {
		$piece  = substr( $text, $byte, $units );
		$units -= utf16_length( $piece );
		$byte  += strlen( $piece );
	}
	// Not into the middle of a character.
	while ( $byte < $length && "\x80" === ( $text[ $byte ] & "\xc0" ) ) {
		++$byte;
	}

	return $byte;
}

/**
 * Folds the names of regions.
 *
 * @param list<array<string, string>> $lists Code → name, a list a language.
 * @return array<string, string[]>
 */
function fold_names( array $lists ): array {
	$out = array();
	foreach ( $lists as $list ) {
		foreach ( $list as $code => $name ) {
			$out[ $code ][] = implode( ' ', cut_words( $name )['words'] );
		}
	}

	return $out;
}
