<?php
/**
 * The offer to read the panel in another language: only in those that the admin has ticked after seeing their words.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Lists the languages that readers of this page are offered.
 *
 * @return list<array{0: string, 1: string}> Tag, and what the button says in that language. The page's own is left out.
 */
function offered_languages(): array {
	$offers = array();
	foreach ( settings()['languages'] as $tag ) {
		$language = known_language( $tag );
		if ( null !== $language && primary_language( $tag ) !== primary_language( phrases_language() ) ) {
			$offers[] = array( $tag, $language['read'] );
		}
	}

	return $offers;
}

/**
 * Prints a phrase of the panel's frame, so that the browser finds it where another language is offered.
 *
 * @param string $key Key of frame_phrases().
 * @return string HTML.
 */
function frame_html( string $key ): string {
	return array() === settings()['languages'] ? esc_html( phrase( $key ) ) : "<span data-k=\"$key\">" . esc_html( phrase( $key ) ) . '</span>';
}
