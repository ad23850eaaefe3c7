<?php
/**
 * What state a number is in. Twin of src/core/numbers/judge.ts.
 *
 * A question holds: `one` (the candidate), `place` (in the book, or null), `near` (around_numbers()), `quoted`, `home`
 * (region of the text), `book`, `countries` (folded names by region). A verdict holds: `state`, `line` and `now` (places of
 * lines in the book, -1 none), `why`.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** A span of hours: "9am to 11pm", "09:00-17:00". */
const HOURS_SPAN = '/ (?:[01]?\d|2[0-4])(?: [0-5]\d)? ?(?:am|pm|a m|p m|uhr|h)?(?: (?:to|bis|a|until|till|tot|ate|do))? (?:[01]?\d|2[0-4])(?: [0-5]\d)? ?(?:am|pm|a m|p m|uhr|h) /';

/**
 * Makes a verdict.
 *
 * @param string $state State.
 * @param string $why   Reason in one word.
 * @param int    $line  Place of the line.
 * @param int    $now   Place of the line whose number is right here.
 * @return array{state: string, line: int, now: int, why: string}
 */
function number_verdict( string $state, string $why, int $line = -1, int $now = -1 ): array {
	return array(
		'state' => $state,
		'line'  => $line,
		'now'   => $now,
		'why'   => $why,
	);
}

/**
 * Says whether a line is named somewhere.
 *
 * @param array<string, mixed> $book  The book.
 * @param int[]                $lines Places of lines: one is enough.
 * @param string               $place Folded words.
 */
function is_line_named( array $book, array $lines, string $place ): bool {
	foreach ( $lines as $line ) {
		$known = line_names( $book, $line );
		if ( holds_name( $place, $known['names'] ) || holds_name( $place, $known['words'] ) ) {
			return true;
		}
	}

	return false;
}

/**
 * Gives the lines of a number.
 *
 * @param int[] $codes  From the book: place times two, plus one where proved.
 * @param bool  $proved Only those that are proved.
 * @return list<int>
 */
function lines_of( array $codes, bool $proved ): array {
	$lines = array();
	foreach ( $codes as $code ) {
		if ( ! $proved || 1 === $code % 2 ) {
			$lines[] = intdiv( $code, 2 );
		}
	}

	return $lines;
}

/**
 * Leaves a number alone that would be faulty, and is told about, not offered.
 *
 * @param array<string, mixed>                                   $question The question.
 * @param array{state: string, line: int, now: int, why: string} $found    What it would be.
 * @return array{state: string, line: int, now: int, why: string}
 */
function unless_told( array $question, array $found ): array {
	if ( 'current' === $found['state'] ) {
		return $found;
	}
	if ( begins_in( $question['near']['sentence'], $question['book']['words']['history'] ) ) {
		return array(
			'state' => 'unknown',
			'why'   => 'history',
		) + $found;
	}

	return $question['quoted'] ? array(
		'state' => 'unknown',
		'why'   => 'quoted',
	) + $found : $found;
}

/**
 * Says what became of a retired number.
 *
 * @param array{string, string, int, string} $old  Name, state, line to name instead, since.
 * @param array<string, mixed>               $book The book.
 * @return array{state: string, line: int, now: int, why: string}
 */
function retired_verdict( array $old, array $book ): array {
	list( $name, $state, $now ) = $old;
	if ( 'works' === $state ) {
		return number_verdict( 'superseded', $state, $now, $now );
	}
	if ( 'unreachable' === $state ) {
		return number_verdict( 'unreachable', $state, $now, $now );
	}
	// Another service may be named for one that is gone; only its own new number replaces it.
	$words = cut_words( $name )['words'];
	$own   = $now >= 0 && ( is_line_named( $book, array( $now ), ' ' . implode( ' ', $words ) . ' ' )
		|| in_array( $words[0] ?? '', line_names( $book, $now )['first'], true ) );

	return number_verdict( $own ? 'replaced' : 'closed', $state, $now, $now );
}

/**
 * Finds the line that the words before a number name, if it is another than the number's.
 *
 * @param array<string, mixed> $question The question.
 * @param int[]                $own      Lines of the number.
 */
function other_name( array $question, array $own ): int {
	$book = $question['book'];
	foreach ( $own as $line ) {
		if ( holds_name( $question['near']['wide'], line_names( $book, $line )['all'] ) ) {
			return -1;
		}
	}
	foreach ( $book['lines'] as $line => $one ) {
		if ( $one[1] === $question['home'] && '' !== $one[3] && '' !== $one[4] && ! in_array( $line, $own, true )
			&& holds_name( $question['near']['label'], line_names( $book, $line )['names'] ) ) {
			return $line;
		}
	}

	return -1;
}

/**
 * Judges a number that lines have.
 *
 * @param array<string, mixed> $question The question.
 * @param int[]                $codes    From the book.
 * @return array{state: string, line: int, now: int, why: string}
 */
function listed_verdict( array $question, array $codes ): array {
	$book   = $question['book'];
	$near   = $question['near'];
	$own    = lines_of( $codes, false );
	$proved = lines_of( $codes, true );
	if ( ! $proved ) {
		return number_verdict( 'unknown', 'unproven', $own[0] );
	}
	$line = $proved[0];
	foreach ( $proved as $one ) {
		if ( is_line_named( $book, array( $one ), $near['wide'] ) ) {
			$line = $one;
			break;
		}
	}
	$other = other_name( $question, $own );
	if ( $other >= 0 ) {
		return unless_told( $question, number_verdict( 'wrong-name', 'name', $line, $other ) );
	}
	$hours = $book['lines'][ $line ][5];
	// Only beside the line's name, for several services may share a number.
	$differs = ( ( 1 === $hours && preg_match( HOURS_SPAN, $near['own'] ) )
		|| ( 2 === $hours && begins_in( $near['own'], $book['words']['always'] ) ) )
		&& is_line_named( $book, array( $line ), $near['wide'] );

	return $differs
		? unless_told( $question, number_verdict( 'hours-differ', 'hours', $line, $line ) )
		: number_verdict( 'current', 'listed', $line );
}

/**
 * Says what state a number is in.
 *
 * @param array<string, mixed> $question What is known of it.
 * @return array{state: string, line: int, now: int, why: string}
 */
function judge_number( array $question ): array {
	$book  = $question['book'];
	$place = $question['place'];
	if ( $place ) {
		$own = $book['numbers'][ $place['region'] ][ $place['number'] ] ?? null;
		$old = $book['retired'][ $place['region'] ][ $place['number'] ] ?? null;
		if ( $own ) {
			return listed_verdict( $question, $own );
		}

		return $old ? unless_told( $question, retired_verdict( $old, $book ) ) : number_verdict( 'current', 'emergency' );
	}
	$found = abroad_by_country( $question ) ?? meant_number( $question )[0] ?? other_country( $question );
	if ( $found ) {
		return unless_told( $question, $found );
	}

	return begins_in( $question['near']['label'], $book['words']['other'] )
		? number_verdict( 'not-helpline', 'purpose' )
		: number_verdict( 'unknown', 'none' );
}
