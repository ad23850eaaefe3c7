<?php
/**
 * The week of a service, and whether it answers. Twin of src/core/hours.ts; tests/fixtures/open-at.json and open-state.json
 * bind both.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Minutes of a week. */
const WEEK = 7 * 1440;

/**
 * Reads a time of day.
 *
 * @param string $time HH:MM, up to 24:00.
 * @return int Minutes since midnight.
 */
function minutes_of( string $time ): int {
	return 60 * (int) substr( $time, 0, 2 ) + (int) substr( $time, 3 );
}

/**
 * Unrolls rules into spans, one for each rule and day.
 *
 * @param array<int, array{days: string[], from: string, to: string}> $rules Rules of a channel.
 * @return list<array{0: int, 1: int}> Minutes since Monday 00:00, by their beginning; Sunday night runs past the week's end.
 */
function spans_of( array $rules ): array {
	$spans = array();
	foreach ( $rules as $rule ) {
		$from   = minutes_of( $rule['from'] );
		$length = minutes_of( $rule['to'] ) - $from;
		$length = $length > 0 ? $length : $length + 1440;
		foreach ( $rule['days'] as $day ) {
			$start   = 1440 * (int) array_search( $day, array( 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU' ), true ) + $from;
			$spans[] = array( $start, $start + $length );
		}
	}
	sort( $spans );

	return $spans;
}

/**
 * Joins the spans of a week where they touch.
 *
 * @param array<int, array{days: string[], from: string, to: string}> $rules Rules of a channel.
 * @return list<int> Minutes since Monday 00:00 at which the service opens and closes, in turn. The week is a ring: what is
 *                   open on Sunday night closes at a minute of Monday. Empty if it never opens; 0 and a week if it never
 *                   closes.
 */
function week_of( array $rules ): array {
	$edges = array();
	foreach ( spans_of( $rules ) as list( $from, $to ) ) {
		$last = array_pop( $edges );
		if ( null === $last ) {
			$edges = array( $from, $to );
		} elseif ( $last < $from ) {
			array_push( $edges, $last, $from, $to );
		} else {
			$edges[] = max( $last, $to );
		}
	}
	// What runs past Sunday may touch what the week begins with, and cover it.
	while ( isset( $edges[2] ) && end( $edges ) - WEEK >= $edges[0] ) {
		$last    = (int) array_pop( $edges );
		$covered = array_splice( $edges, 0, 2 );
		$edges[] = max( $last, $covered[1] + WEEK );
	}
	if ( 2 === count( $edges ) && $edges[1] - $edges[0] >= WEEK ) {
		return array( 0, WEEK );
	}
	foreach ( $edges as &$edge ) {
		$edge %= WEEK;
	}

	return $edges;
}

/**
 * Says whether a service answers.
 *
 * @param array<string, mixed>|null $hours   Hours of a channel; null = not confirmed.
 * @param int                       $day     0 = Monday … 6 = Sunday, in the zone of the hours.
 * @param int                       $minutes Minutes since midnight, likewise.
 * @return bool|null Null where the hours are not confirmed: unknown is never called open.
 */
function open_at( ?array $hours, int $day, int $minutes ): ?bool {
	if ( null === $hours ) {
		return null;
	}
	if ( isset( $hours['always'] ) ) {
		return true;
	}
	$now  = $day * 1440 + $minutes;
	$wait = WEEK;
	$open = false;
	foreach ( week_of( $hours['rules'] ) as $index => $edge ) {
		$distance = ( $edge - $now + WEEK ) % WEEK;
		$distance = 0 === $distance ? WEEK : $distance;
		// What ends next is what there is now. An edge at this very minute lies a week ahead.
		if ( $distance <= $wait ) {
			$wait = $distance;
			$open = 0 !== $index % 2;
		}
	}

	return $open;
}

/**
 * Prints the week of a service for the page: what the view script says "open now" by.
 *
 * @param array<string, mixed>|null $hours Hours of a channel.
 * @return string|null Zone, 1 if holidays may differ, edges of week_of(); null where there is nothing to work out: hours
 *                     that are not confirmed, day and night, never.
 */
function week_code( ?array $hours ): ?string {
	if ( null === $hours || isset( $hours['always'] ) ) {
		return null;
	}
	$week   = week_of( $hours['rules'] );
	$differ = in_array( $hours['holidays'] ?? 'open', array( 'may-differ', 'closed' ), true );

	return array() === $week || WEEK === $week[1]
		? null
		: implode( ' ', array_merge( array( $hours['tz'], (int) $differ ), $week ) );
}
