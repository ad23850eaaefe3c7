<?php
/**
 * Takes phrases from the closed list and fills their placeholders.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Gives one phrase in the page's language.
 *
 * @param string $key Key of phrases().
 * @return string Plain text, perhaps with placeholders; empty if there is no such phrase.
 */
function phrase( string $key ): string {
	return phrases()[ $key ] ?? '';
}

/**
 * Puts markup into a phrase.
 *
 * @param string $key     Key of phrases().
 * @param string ...$html What replaces the placeholders: already safe HTML.
 * @return string HTML. The placeholders of a faulty translation are left out.
 */
function phrase_html( string $key, string ...$html ): string {
	$parts = array();
	foreach ( array_values( $html ) as $index => $part ) {
		$parts[ '%' . ( $index + 1 ) . '$s' ] = $part;
	}

	return strtr( esc_html( phrase( $key ) ), $parts + array( '%s' => $html[0] ?? '' ) );
}

/**
 * Puts plain text into a phrase.
 *
 * @param string $key     Key of phrases().
 * @param string ...$text What replaces the placeholders.
 * @return string Plain text.
 */
function phrase_text( string $key, string ...$text ): string {
	$parts = array();
	foreach ( array_values( $text ) as $index => $part ) {
		$parts[ '%' . ( $index + 1 ) . '$s' ] = $part;
	}

	return strtr( phrase( $key ), $parts + array( '%s' => $text[0] ?? '' ) );
}

/**
 * Lists all phrases by their keys, once a request and language.
 *
 * @return array<string, string> Plain text in the page's language.
 */
function phrases(): array {
	static $lists = array();

	$locale = determine_locale();
	if ( ! isset( $lists[ $locale ] ) ) {
		$lists[ $locale ] = frame_phrases() + body_phrases();
	}

	return $lists[ $locale ];
}
