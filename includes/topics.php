<?php
/**
 * Which topics a story is about: a person's choice, tags and categories, and what its text named when it was saved.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Finds the topics of a story: a person's choice, else its tags and categories through the built-in synonyms, else what its
 * text named when it was saved.
 *
 * @param int  $post_id        Id of the post.
 * @param bool $with_suggested Whether tags that only suggest a topic count where no tag is sure: where a person asked for a
 *                             panel, a likely topic serves readers better than none.
 * @return int[] Numbers of topics, best first; empty if nothing points to one.
 */
function post_topics( int $post_id, bool $with_suggested = false ): array {
	$chosen = get_post_meta( $post_id, META_TOPICS, true );
	$chosen = topic_numbers( is_array( $chosen ) ? $chosen : array() );
	if ( array() !== $chosen ) {
		return $chosen;
	}

	$sure      = array();
	$suggested = array();
	foreach ( match_tags( term_names( $post_id ) ) as $match ) {
		if ( 'auto' === $match['level'] ) {
			$sure[] = $match['topic'];
		} else {
			$suggested[] = $match['topic'];
		}
	}

	$sure = array() === $sure ? found_topics( $post_id ) : $sure;

	return array() === $sure && $with_suggested ? $suggested : $sure;
}

/**
 * Lists the names of a story's tags, then of its categories. WordPress has both in memory on the page of a story.
 *
 * @param int $post_id Id of the post.
 * @return list<string> Plain text.
 */
function term_names( int $post_id ): array {
	$names = array();
	foreach ( array( 'post_tag', 'category' ) as $taxonomy ) {
		$terms = get_the_terms( $post_id, $taxonomy );
		foreach ( is_array( $terms ) ? $terms : array() as $term ) {
			// WordPress stores "&" as an entity; markup gets there through imports.
			$names[] = wp_strip_all_tags( html_entity_decode( $term->name, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
		}
	}

	return $names;
}
