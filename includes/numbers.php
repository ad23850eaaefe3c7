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
const NUMBER_RULES = array( 'plain', 'lookup', 'scan', 'around', 'names', 'slip', 'judge', 'same', 'links' );

/** States of a number that should not be printed as it stands. Twin of src/core/numbers/faulty.ts. */
const FAULTY_STATES = array( 'replaced', 'closed', 'unreachable', 'near-miss', 'wrong-name', 'other-country', 'superseded', 'hours-differ' );

/** What looks like a number and is a date, a span of years, a sum, a measure. */
const NOT_DIALLED = array(
	'#^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$#D',
	'#^(?:1[5-9]|20)\d\d ?[-/] ?(?:1[5-9]|20)?\d\d$#D',
	'#^[1-9]\d{0,2}(?:[ .]\d{3})+$#D',
	'#^\d+[./]\d+$#D',
	'#^[0-9]{1,2} ?- ?[0-9]{1,2}$#D',
);

/** "Open 24/7" is no number. */
const ALWAYS_OPEN = '#^24 ?[/-] ?7$|^365$#D';

/** How many words may lie between a short number and a long one in a list of helplines. */
const LIST_WORDS = 8;

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
		$is_number[] = null !== $place || strlen( $one['digits'] ) >= LONG_NUMBER;
	}
	$nears    = around_numbers( $clean, $candidates, $is_number );
	$quoted   = quotes_in( $clean );
	$mark     = 0;
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
		if ( ! is_phone_like( $question, stands_in_list( $at, $candidates, $nears ) ) ) {
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

/**
 * Says whether a number stands beside a long one: a list of helplines.
 *
 * @param int                        $at         Which number.
 * @param list<array<string, mixed>> $candidates All numbers.
 * @param list<array<string, mixed>> $nears      What stands around them.
 */
function stands_in_list( int $at, array $candidates, array $nears ): bool {
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
 * @param array<string, mixed> $question See numbers/judge.php.
 * @param bool                 $listed   Whether it stands in a list.
 */
function is_offered( array $question, bool $listed ): bool {
	$book  = $question['book'];
	$place = $question['place'];
	$wide  = $question['near']['wide'];
	if ( $listed || $question['one']['plus'] || begins_in( $wide, $book['words']['call'] ) ) {
		return true;
	}
	foreach ( lines_of( $book['numbers'][ $place['region'] ][ $place['number'] ] ?? array(), false ) as $line ) {
		if ( holds_name( $wide, line_names( $book, $line )['names'] ) ) {
			return true;
		}
	}

	return false;
}

/**
 * Says whether digits are a telephone number.
 *
 * @param array<string, mixed> $question See numbers/judge.php.
 * @param bool                 $listed   Whether they stand in a list.
 */
function is_phone_like( array $question, bool $listed ): bool {
	list( 'digits' => $digits, 'raw' => $raw, 'plus' => $plus ) = $question['one'];

	$call = $question['book']['words']['call'];
	$near = $question['near'];
	$long = strlen( $digits );
	if ( preg_match( ALWAYS_OPEN, $raw ) ) {
		return false;
	}
	if ( $long < LONG_NUMBER ) {
		return $question['place']
			? is_offered( $question, $listed )
			: $long >= 3 && false === strpos( $raw, '.' )
				&& ( $listed || begins_in( $near['lead'], $call ) || begins_in( $near['follow'], $call ) );
	}
	if ( $question['place'] ) {
		return true;
	}
	if ( $long > 15 ) {
		return false;
	}
	foreach ( $plus ? array() : NOT_DIALLED as $pattern ) {
		if ( preg_match( $pattern, $raw ) ) {
			return false;
		}
	}

	return $question['one']['letters'] > 0
		|| ( $long > LONG_NUMBER && preg_match( '/^(?:\+|\(?0|\(\d|1[389]00)/', $raw ) )
		|| preg_match( '/^(?:1[-. ]?)?\(?[2-9]\d\d\)?[-. ][2-9]\d\d[-. ]\d{4}$/D', $raw )
		|| $listed
		|| begins_in( $near['wide'], $call );
}
