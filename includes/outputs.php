<?php
/**
 * What the template tags give back: a story's help on its page, as text, as plain HTML.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the panel where a theme calls for it.
 *
 * @param \WP_Post             $post The story.
 * @param array<string, mixed> $args As for afterword_panel().
 * @return string Safe HTML.
 */
function theme_panel( \WP_Post $post, array $args ): string {
	$panel = is_story_page( $post ) && ! is_list_item( $post ) && ! is_switched_off( $post->ID ) ? story_panel( $post, $args ) : null;
	// Decided from what the page is made of, never from what was printed before.
	if ( null === $panel || content_shows_panel( $post ) || template_holds_block( BLOCK ) || should_place( $post ) ) {
		return '';
	}
	enqueue_panel();

	$html = panel( $panel + array( 'wrapper' => 'class="wp-block-afterword-support-panel ' . PANEL_CLASSES . '" id="' . esc_attr( panel_anchor( $post ) ) . '" tabindex="-1"' ) );

	if ( is_amp() ) {
		return without_script_parts( $html );
	}
	enqueue_open_now( $html );

	return $html;
}

/**
 * Writes a story's help as text.
 *
 * @param \WP_Post|null        $post The story.
 * @param array<string, mixed> $args As for afterword_text().
 * @return string Plain text.
 */
function story_text_output( ?\WP_Post $post, array $args ): string {
	return in_site_language(
		static function () use ( $post, $args ): string {
			$asked = story_panel( $post, $args );
			if ( null === $asked ) {
				return '';
			}
			$panel = prepare_panel( $asked );
			if ( true === ( $args['short'] ?? false ) ) {
				return short_text( $panel );
			}
			$width = $args['width'] ?? 72;

			return panel_text( array( 'note' => $asked['note'] ) + $panel, is_numeric( $width ) ? max( 0, (int) $width ) : 72, elsewhere_url() );
		}
	);
}

/**
 * Prints a story's help as plain HTML.
 *
 * @param \WP_Post|null        $post The story.
 * @param array<string, mixed> $args As for afterword_html().
 * @return string Safe HTML.
 */
function story_html_output( ?\WP_Post $post, array $args ): string {
	return in_site_language(
		static function () use ( $post, $args ): string {
			$asked = story_panel( $post, $args );

			return null === $asked ? '' : plain_panel( $asked );
		}
	);
}
