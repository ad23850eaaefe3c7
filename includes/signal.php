<?php
/**
 * Tells the site's other code that a page is about something sensitive, so that ads and prompts can stand down.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Tells once what page was asked for, before anything is printed.
 */
function signal_sensitive_page(): void {
	$post = get_queried_object();
	if ( ! $post instanceof \WP_Post || ! is_story_page( $post ) ) {
		return;
	}
	$topics = post_topics( $post->ID );
	$shown  = content_shows_panel( $post );
	if ( ! $shown && ( array() === $topics || is_switched_off( $post->ID ) ) ) {
		return;
	}

	/**
	 * Fires on the page of a sensitive story: one that has topics and was not switched off by a person, or that holds a panel.
	 *
	 * @param \WP_Post $post   The story.
	 * @param string[] $topics Ids of its topics, best first; empty where a person placed a general panel.
	 */
	do_action( 'afterword_sensitive_page', $post, topic_ids( $topics ) );
}
