<?php
/**
 * Prints rules of opening hours as words, in the service's own time.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Days of the dataset in the order of the week. */
const DAYS = array( 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU' );

/**
 * Prints hours as words.
 *
 * @param array<string, mixed>|null $hours     `{ tz, always: true }`, `{ tz, rules: [ { days, from, to } ], holidays? }`, or
 *                                             null where they are not confirmed.
 * @param bool                      $with_zone Whether the reader may be in another zone, so that it must be named.
 * @return string Plain text, such as "Monday to Friday, 09:00 to 17:00".
 */
function hours_text( ?array $hours, bool $with_zone ): string {
	if ( null === $hours ) {
		return phrase( 'unknown' );
	}
	if ( isset( $hours['always'] ) ) {
		return phrase( 'always' );
	}

	$by_days = array();
	foreach ( $hours['rules'] as $rule ) {
		$by_days[ days_text( $rule['days'] ) ][] = span_text( $rule['from'], $rule['to'] );
	}
	$texts = array();
	foreach ( $by_days as $days => $spans ) {
		$texts[] = phrase_text( 'hours', (string) $days, joined( $spans ) );
	}

	$text     = implode( '; ', $texts );
	$holidays = $hours['holidays'] ?? '';
	if ( 'may-differ' === $holidays ) {
		$text = phrase_text( 'usually', $text );
	} elseif ( 'closed' === $holidays ) {
		$text = phrase_text( 'holidays-closed', $text );
	}

	return $with_zone ? phrase_text( 'zone', $text, zone_city( $hours['tz'] ) ) : $text;
}

/**
 * Prints a set of days: three and more in a row as a range.
 *
 * @param string[] $days Codes such as MO.
 * @return string "Monday to Friday", "Saturday and Sunday", "Every day".
 */
function days_text( array $days ): string {
	$runs = array();
	$last = null;
	foreach ( DAYS as $position => $day ) {
		if ( in_array( $day, $days, true ) ) {
			if ( null !== $last && $last === $position - 1 ) {
				$runs[ count( $runs ) - 1 ][] = $day;
			} else {
				$runs[] = array( $day );
			}
			$last = $position;
		}
	}
	if ( array() === $runs ) {
		return '';
	}
	if ( 7 === count( $runs[0] ) ) {
		return phrase( 'every-day' );
	}

	$items = array();
	foreach ( $runs as $run ) {
		if ( count( $run ) > 2 ) {
			$items[] = phrase_text( 'days', day_name( $run[0] ), day_name( $run[ count( $run ) - 1 ] ) );
		} else {
			array_push( $items, ...array_map( __NAMESPACE__ . '\day_name', $run ) );
		}
	}

	return joined( $items );
}

/**
 * Prints a span of time. The same time at both ends is a whole day.
 *
 * @param string $from Hours and minutes.
 * @param string $to   Hours and minutes, up to 24:00; at or before `from` it lies on the next day.
 */
function span_text( string $from, string $to ): string {
	$to = '24:00' === $to ? '00:00' : $to;
	if ( $from === $to ) {
		return phrase( 'all-day' );
	}

	return phrase_text( 'times', time_text( $from ), time_text( $to ) );
}

/**
 * Prints a time of day. Twenty-four hours, because that is what most of the world reads without doubt.
 *
 * @param string $time Hours and minutes.
 */
function time_text( string $time ): string {
	return '00:00' === $time ? phrase( 'midnight' ) : $time;
}

/**
 * Joins the items of a list: "a, b and c".
 *
 * @param string[] $items Plain text, at least one.
 */
function joined( array $items ): string {
	$last = (string) array_pop( $items );

	return array() === $items ? $last : phrase_text( 'and', implode( ', ', $items ), $last );
}

/**
 * Names the city that stands for a time zone.
 *
 * @param string $zone IANA name, such as America/Argentina/Buenos_Aires.
 */
function zone_city( string $zone ): string {
	$parts = explode( '/', $zone );

	return str_replace( '_', ' ', (string) end( $parts ) );
}
