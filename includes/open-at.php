<?php
/**
 * Whether a line answers at a moment. Twin of src/core/hours.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

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
	$now = $day * 1440 + $minutes;
	foreach ( $hours['rules'] as $rule ) {
		$from   = minutes_of( $rule['from'] );
		$length = minutes_of( $rule['to'] ) - $from;
		$length = $length <= 0 ? $length + 1440 : $length;
		foreach ( $rule['days'] as $name ) {
			$start = 1440 * (int) array_search( $name, array( 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU' ), true ) + $from;
			// Sunday night runs into Monday: the week is a ring.
			foreach ( array( $now, $now + 7 * 1440 ) as $moment ) {
				if ( $moment >= $start && $moment < $start + $length ) {
					return true;
				}
			}
		}
	}
	return false;
}
