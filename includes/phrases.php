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
 * @return string HTML.
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
		$lists[ $locale ] = sound_phrases( frame_phrases() + body_phrases() );
	}

	return '' === other_words() ? $lists[ $locale ] : file_words( other_words() ) + $lists[ $locale ];
}

/**
 * Puts English in the place of faulty translations: one that lacks a placeholder would hide a number from the reader, one
 * that has too many would print `%2$s`.
 *
 * @param array<string, string> $phrases Phrases by key.
 * @return array<string, string> The same keys.
 */
function sound_phrases( array $phrases ): array {
	$english = dataset( 'words/en' )['phrases'] ?? array();
	foreach ( is_array( $english ) ? $english : array() as $key => $original ) {
		$phrase = $phrases[ $key ] ?? $original;
		if ( $phrase !== $original && placeholders( $phrase ) !== placeholders( $original ) ) {
			$phrases[ $key ] = $original;
		}
	}

	return $phrases;
}

/**
 * Lists the placeholders of a phrase in a fixed order.
 *
 * @param string $phrase Phrase as for sprintf().
 * @return string[] `%s` counts as the first.
 */
function placeholders( string $phrase ): array {
	if ( false === strpos( $phrase, '%' ) ) {
		return array();
	}
	preg_match_all( '/%(?:[1-9]\$)?s/', $phrase, $found );
	$list = str_replace( '%s', '%1$s', $found[0] );
	sort( $list );

	return $list;
}
