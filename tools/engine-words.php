<?php
/**
 * The few functions of WordPress that writing a panel needs, for tools/engine.php: English words, nothing filtered.
 *
 * @package Afterword
 */

declare( strict_types=1 );

// phpcs:disable WordPress.NamingConventions.PrefixAllGlobals, WordPress.DateTime, WordPress.WP.AlternativeFunctions -- stands in for WordPress.

/**
 * Gives a text in English.
 *
 * @param string $text The text.
 */
function __( string $text ): string {
	return $text;
}

/**
 * Gives a text in English, whatever its context.
 *
 * @param string $text The text.
 */
function _x( string $text ): string {
	return $text;
}

/**
 * Escapes text.
 *
 * @param string $text Plain text.
 */
function esc_html( string $text ): string {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' );
}

/**
 * Escapes the value of an attribute.
 *
 * @param string $text Plain text.
 */
function esc_attr( string $text ): string {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' );
}

/**
 * Names the language of the words.
 */
function determine_locale(): string {
	return 'en_US';
}

/**
 * Prints a date in UTC.
 *
 * @param string $format    As for date().
 * @param int    $timestamp Seconds since 1970.
 */
function wp_date( string $format, int $timestamp ): string {
	return gmdate( $format, $timestamp );
}

/**
 * Takes slashes from the end.
 *
 * @param string $text An address.
 */
function untrailingslashit( string $text ): string {
	return rtrim( $text, '/\\' );
}
