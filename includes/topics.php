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
 * when it was saved. What a person dismissed is left out.
 *
 * @param int  $post_id        Id of the post.
 * @param bool $with_suggested Whether tags that only suggest a topic count where no tag is sure: where a person asked for a
 *                             panel, a likely topic serves readers better than none.
 * @return int[] Numbers of topics, best first; empty if nothing points to one.
 */
function post_topics( int $post_id, bool $with_suggested = false ): array {
	$chosen = get_post_meta( $post_id, META_TOPICS, true );
	$chosen = topic_numbers( is_array( $chosen ) ? $chosen : array() );
	// Asking tags and text is for nothing where a person has answered.
	if ( array() !== $chosen ) {
		return $chosen;
	}

	$voices = tag_voices( $post_id );
	if ( array() === array_diff( $voices['sure'], $voices['dismissed'] ) ) {
		$voices['sure'] = found_topics( $post_id, $voices['suggested'] );
	}

	return settle_story_topics( $voices, $with_suggested );
}

/**
 * Collects what the tags and categories of a story say of its topics, and which a person dismissed.
 *
 * @param int $post_id Id of the post.
 * @return array{chosen: list<int>, sure: list<int>, suggested: list<int>, dismissed: list<int>} See settle_story_topics().
 */
function tag_voices( int $post_id ): array {
	$voices = array(
		'chosen'    => array(),
		'sure'      => array(),
		'suggested' => array(),
		'dismissed' => dismissed_topics( $post_id ),
	);
	foreach ( match_tags( story_terms( $post_id ) ) as $match ) {
		$voices[ 'auto' === $match['level'] ? 'sure' : 'suggested' ][] = $match['topic'];
	}

	return $voices;
}
