<?php
/**
 * Functions for themes and other plugins. They live in the global namespace.
 *
 * @package Afterword
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

/**
 * Tells the sensitive topics of a story, so that other code can stand down: ads, prompts, comments.
 *
 * @param int|WP_Post|null $post The story; the current one if left out.
 * @return string[] Ids of topics, best first, such as `suicide`; empty if there is none.
 */
function afterword_topics( $post = null ): array {
	$post = get_post( $post );

	return $post instanceof WP_Post ? Afterword\topic_ids( Afterword\post_topics( $post->ID ) ) : array();
}
