<?php
/**
 * Names of days and months in the language of the phrases. They come from the build: WordPress has them only where its own
 * language pack is installed, and "Monday bis Friday" would be no language at all.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Names a day.
 *
 * @param string $day Code such as MO.
 */
function day_name( string $day ): string {
	$position = (int) array_search( $day, DAYS, true );
	$name     = calendar()['days'][ $position ] ?? null;

	// Day 4 of the epoch was a Monday.
	return is_string( $name ) ? $name : date_words( 'l', ( 4 + $position ) * 86400 );
}

/**
 * Prints a month.
 *
 * @param string $month Year and month, YYYY-MM.
 */
function month_text( string $month ): string {
	$name = calendar()['months'][ (int) substr( $month, 5 ) - 1 ] ?? null;

	return is_string( $name ) ? str_replace( '%s', substr( $month, 0, 4 ), $name ) : date_words( phrase( 'month' ), (int) strtotime( "$month-15 12:00 UTC" ) );
}

/**
 * Gives the names of the phrases' language.
 *
 * @return array<int|string, mixed> `days` (Monday first) and `months` (January first, %s for the year); empty for a language
 *                                  that we have no names of.
 */
function calendar(): array {
	return dataset( 'calendar/' . phrases_language() ) ?? dataset( 'calendar/' . primary_language( phrases_language() ) ) ?? array();
}

/**
 * Prints a date by WordPress: for a translation that comes from elsewhere, in a language that we do not bring along.
 *
 * @param string $format    Format of date().
 * @param int    $timestamp Seconds since 1970, UTC.
 */
function date_words( string $format, int $timestamp ): string {
	return (string) wp_date( $format, $timestamp, new \DateTimeZone( 'UTC' ) );
}
