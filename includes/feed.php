<?php
/**
 * The panel in feeds: a plain list of the site's own country under the full text of a story.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Adds the list to a story that gets a panel by itself. Only full texts pass through here; a feed of excerpts stays clean.
 *
 * @param mixed $content Content of the story in a feed.
 * @return mixed
 */
function append_to_feed( $content ) {
	$post = get_post();
	if ( ! is_string( $content ) || ! $post instanceof \WP_Post || ! is_feed_story( $post )
		|| holds_block( $post->post_content, BLOCK ) || ! should_place( $post ) ) {
		return $content;
	}

	return $content . plain_panel( array( 'topics' => post_topics( $post->ID ) ) );
}

/**
 * Says whether WordPress is writing a story's full text into a feed that may carry panels.
 *
 * @param \WP_Post $post The story.
 */
function is_feed_story( \WP_Post $post ): bool {
	return is_feed() && settings()['feed']
		&& ! doing_filter( 'get_the_excerpt' ) && ! doing_filter( 'the_excerpt' )
		&& ! is_other_story( $post )
		&& ! post_password_required( $post );
}

/**
 * Says whether a story is shown inside the one that the feed is about at the moment.
 *
 * @param \WP_Post $post The story.
 */
function is_other_story( \WP_Post $post ): bool {
	$current = $GLOBALS['wp_the_query']->post ?? null;

	return $current instanceof \WP_Post && $current->ID !== $post->ID;
}
