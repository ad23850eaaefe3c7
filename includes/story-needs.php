<?php
/**
 * What a saved story lacks: a panel, right numbers.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** A sure topic, and nothing that brings the panel. */
const NEEDS_PANEL = 'panel';

/** A typed number that is to be corrected. */
const NEEDS_NUMBERS = 'numbers';

/**
 * Lists what a story lacks.
 *
 * @param \WP_Post $post The story.
 * @return list<string> NEEDS_PANEL, NEEDS_NUMBERS; empty if nothing.
 */
function story_needs( \WP_Post $post ): array {
	return array_keys(
		array_filter(
			array(
				NEEDS_PANEL   => needs_panel( $post ),
				NEEDS_NUMBERS => array() !== faulty_numbers( $post ),
			)
		)
	);
}

/**
 * Says whether a story has a sure topic and no panel: none that a person put there, none that comes by itself, none in the theme's
 * template, and nobody decided to leave it out.
 *
 * @param \WP_Post $post The story.
 */
function needs_panel( \WP_Post $post ): bool {
	// The cheap questions first: most stories are settled by one of them.
	return ! is_switched_off( $post->ID )
		&& ! holds_block( $post->post_content, BLOCK )
		&& array() !== sure_topics( $post )
		&& ! should_place( $post )
		&& ! template_brings_panel( $post );
}

/**
 * Finds the topics of which a story leaves no doubt, by its text also where the site does not place panels by the text.
 *
 * @param \WP_Post $post The story.
 * @return int[] Numbers of topics, best first.
 */
function sure_topics( \WP_Post $post ): array {
	$known = post_topics( $post->ID );
	if ( array() !== $known ) {
		return $known;
	}
	$voices         = tag_voices( $post->ID );
	$text           = text_topics( $post );
	$voices['sure'] = array_merge( $text['topics'], array_intersect( $voices['suggested'], $text['agree'] ) );

	return settle_story_topics( $voices, false );
}
