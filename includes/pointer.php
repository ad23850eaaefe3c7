<?php
/**
 * The block afterword/pointer: one line near the top of a story that leads to the panel.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Name of the block. */
const POINTER = 'afterword/pointer';

/**
 * Prints the line.
 *
 * @param \WP_Block $block The block; its context names the post.
 * @return string Safe HTML; empty wherever no panel follows.
 */
function render_pointer( \WP_Block $block ): string {
	$post = get_post( (int) ( $block->context['postId'] ?? get_the_ID() ) );
	$page = $post instanceof \WP_Post && is_story_page( $post ) && ! is_list_item( $post ) ? pointer_page( $post ) : 0;
	if ( ! $post instanceof \WP_Post || 0 === $page ) {
		return '';
	}
	enqueue_block_style( POINTER );

	return pointer_html(
		get_block_wrapper_attributes( array( 'class' => 'afterword-pointer' ) ),
		( current_story_page() === $page ? '' : story_page_url( $page ) ) . '#' . panel_anchor( $post )
	);
}

/**
 * Prints the line with its link.
 *
 * @param string $wrapper Safe attributes of the outer element.
 * @param string $address Address of the panel.
 */
function pointer_html( string $wrapper, string $address ): string {
	return "<p $wrapper" . words_attributes() . ' data-nosnippet><a href="' . esc_url( $address ) . '">' . esc_html( phrase( 'pointer' ) ) . '</a></p>';
}

/**
 * Finds the page of a story that carries its panel, as seen from the page that is being drawn.
 *
 * @param \WP_Post $post The story.
 * @return int Number of a page, this one or a later one; 0 if none has a panel.
 */
function pointer_page( \WP_Post $post ): int {
	$here = current_story_page();
	if ( content_shows_panel( $post ) || template_holds_block( BLOCK ) ) {
		return $here;
	}
	$pages = story_pages( $post );
	foreach ( array_slice( $pages, $here, null, true ) as $index => $content ) {
		if ( holds_block( $content, BLOCK ) ) {
			return $index + 1;
		}
	}

	return should_place( $post ) ? count( $pages ) : 0;
}

/**
 * Gives the address of one page of the story in the loop.
 *
 * @param int $page Number of the page, from 1.
 */
function story_page_url( int $page ): string {
	// WordPress makes this address only as the beginning of a link.
	$link = new \WP_HTML_Tag_Processor( _wp_link_page( $page ) );

	return $link->next_tag() ? (string) $link->get_attribute( 'href' ) : '';
}

/**
 * Gives the id of a story's panel. Stories that are loaded one below the other keep theirs apart.
 *
 * @param \WP_Post $post The story.
 */
function panel_anchor( \WP_Post $post ): string {
	return "where-to-get-help-$post->ID";
}

/**
 * Gives the attributes by which the first panel of a story can be reached, and its heading heard on arrival.
 *
 * What was printed before counts only within one run of the content: other plugins draw it and throw the result away.
 *
 * @param \WP_Post $post The story.
 * @return array<string, string> Empty for any further panel: an id stands once on a page.
 */
function anchor_attributes( \WP_Post $post ): array {
	static $query = null;
	static $given = array();

	if ( $GLOBALS['wp_the_query'] !== $query ) {
		$query = $GLOBALS['wp_the_query'];
		$given = array();
	}
	$run = $post->ID . ' ' . did_filter( 'the_content' );
	if ( isset( $given[ $run ] ) ) {
		return array();
	}
	$given[ $run ] = true;

	return array(
		'id'       => panel_anchor( $post ),
		'tabindex' => '-1',
	);
}
