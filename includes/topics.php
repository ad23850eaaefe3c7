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
 * Finds the topics of a story: a person's choice, else what its tags and categories surely stand for, else what its text named
 * when it was saved.
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
	foreach ( match_tags( story_terms( $post_id ) ) as $match ) {
		if ( 'auto' === $match['level'] ) {
			$sure[] = $match['topic'];
		} else {
			$suggested[] = $match['topic'];
		}
	}

	$sure = array() === $sure ? found_topics( $post_id, $suggested ) : $sure;

	return array() === $sure && $with_suggested ? $suggested : $sure;
}
