<?php
/**
 * A story that a list shows on its own page, a Query Loop for instance: there it is an item, not the story.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Remembers a loop over several posts that runs beside the page's own.
 *
 * @param mixed $query The query of a loop that begins.
 */
function remember_list( $query ): void {
	if ( $query instanceof \WP_Query && ! $query->is_main_query() && $query->post_count > 1 ) {
		lists( $query );
	}
}

/**
 * Says whether WordPress is at a story inside such a loop. A loop over one post may be how a page builder shows the story.
 *
 * @param \WP_Post $post The story.
 */
function is_list_item( \WP_Post $post ): bool {
	$current = $GLOBALS['post'] ?? null;
	foreach ( lists() as $query ) {
		// The same object, not the same id: after the loop the page's own query has another one.
		if ( $query->in_the_loop && $query->post === $current && $current instanceof \WP_Post && $current->ID === $post->ID ) {
			return true;
		}
	}

	return false;
}

/**
 * Keeps the loops of this request.
 *
 * @param \WP_Query|null $query One to add.
 * @return \WP_Query[]
 */
function lists( ?\WP_Query $query = null ): array {
	static $queries = array();
	if ( null !== $query && ! in_array( $query, $queries, true ) ) {
		$queries[] = $query;
	}

	return $queries;
}
