<?php
/**
 * The stories that a decision about a term concerns.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Finds the published stories that carry a term, or one below it.
 *
 * @param \WP_Term $term   The term.
 * @param int[]    $unless Terms that they must not carry.
 * @return array{total: int, stories: list<array{id: int, title: string, edit: string|null}>} The ten newest; `edit` is null for those
 *         that the user may not edit.
 */
function stories_with( \WP_Term $term, array $unless ): array {
	$taxonomy = get_taxonomy( $term->taxonomy );
	$clauses  = array(
		array(
			'taxonomy' => $term->taxonomy,
			'terms'    => array( $term->term_id ),
		),
	);
	foreach ( $unless as $id ) {
		$other = get_term( $id );
		if ( $other instanceof \WP_Term ) {
			$clauses[] = array(
				'taxonomy'         => $other->taxonomy,
				'terms'            => array( $id ),
				'operator'         => 'NOT IN',
				// The rule asks for the term itself.
				'include_children' => false,
			);
		}
	}
	$query   = new \WP_Query(
		array(
			'post_type'              => $taxonomy ? $taxonomy->object_type : 'any',
			'post_status'            => 'publish',
			'posts_per_page'         => 10,
			'tax_query'              => $clauses, // phpcs:ignore WordPress.DB.SlowDBQuery -- one question of an admin.
			'ignore_sticky_posts'    => true,
			'update_post_meta_cache' => false,
			'update_post_term_cache' => false,
			// Multilingual plugins would count one language alone.
			'suppress_filters'       => true,
		)
	);
	$stories = array();
	foreach ( $query->posts ?? array() as $post ) {
		if ( $post instanceof \WP_Post ) {
			$title     = plain_name( get_the_title( $post ) );
			$stories[] = array(
				'id'    => $post->ID,
				'title' => '' === trim( $title ) ? __( '(no title)', 'afterword' ) : $title,
				'edit'  => get_edit_post_link( $post->ID, 'raw' ),
			);
		}
	}

	return array(
		'total'   => $query->found_posts,
		'stories' => $stories,
	);
}
