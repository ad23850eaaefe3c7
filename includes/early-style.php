<?php
/**
 * Loads our styles in the head of a page that will need them.
 *
 * Classic themes print the head before they draw the story: a style that came with the block would move what is on the
 * screen already. Block themes draw first.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Enqueues the style of each of our blocks that the page of a story is going to print.
 */
function enqueue_early_styles(): void {
	$post = get_queried_object();
	if ( wp_is_block_theme() || ! $post instanceof \WP_Post || ! is_story_page( $post ) ) {
		return;
	}
	$here    = current_story_page();
	$content = story_pages( $post )[ $here - 1 ] ?? '';
	$page    = pointer_page( $post );
	$needed  = array(
		BLOCK     => $here === $page || holds_block( $content, DIRECTORY ),
		DIRECTORY => holds_block( $content, DIRECTORY ),
		POINTER   => $page > $here || ( $here === $page && holds_block( $content, POINTER ) ),
	);
	foreach ( array_keys( array_filter( $needed ) ) as $name ) {
		enqueue_block_style( $name );
	}
}
