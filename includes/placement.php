<?php
/**
 * Automatic placement: the panel at the end of a story that nobody put one into.
 *
 * Not by Block Hooks: they strip the paragraphs of classic posts and reach feeds, lists and REST answers.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Adds the panel to the end of a story's content; to the other pages of a long one, the line that leads to it.
 *
 * Keeps no flag of having done so: other plugins run this filter early and throw the result away.
 *
 * @param mixed $content Content, filtered by everybody else (priority 100).
 * @return mixed Content, perhaps with a panel.
 */
function append_panel( $content ) {
	$post = get_post();
	if ( ! is_string( $content ) || ! $post instanceof \WP_Post || ! is_story_page( $post ) || is_list_item( $post ) || ! in_the_loop() || ! is_main_query() ) {
		return $content;
	}
	if ( is_nested() || is_excerpt() || has_panel( $content ) || ! should_place( $post ) ) {
		return $content;
	}
	if ( ! is_last_page() && false !== strpos( $content, 'afterword-pointer' ) ) {
		return $content;
	}

	// As a block, so that WordPress loads its style and module.
	return $content . render_block(
		array(
			'blockName'    => is_last_page() ? BLOCK : POINTER,
			'attrs'        => array(),
			'innerBlocks'  => array(),
			'innerHTML'    => '',
			'innerContent' => array(),
		)
	);
}

/**
 * Says whether a story gets a panel by itself.
 *
 * @param \WP_Post $post The story.
 */
function should_place( \WP_Post $post ): bool {
	if ( is_switched_off( $post->ID ) ) {
		return false;
	}
	$placement = settings()['placement'];
	$should    = $placement['automatic']
		&& in_array( $post->post_type, $placement['postTypes'], true )
		&& is_published_since( $post, $placement['since'] )
		&& array() !== post_topics( $post->ID );

	/**
	 * Filters whether a story gets a panel by itself. A person's switch goes before, a panel that stands in the story or in the
	 * template already goes after; a page that is no story's page never gets one.
	 *
	 * @param bool     $should What the settings and the story's topics say.
	 * @param \WP_Post $post   The story.
	 */
	$should = true === apply_filters( 'afterword_should_place', $should, $post );

	// Searching comes last: most stories are settled without it.
	return $should && ! stands_elsewhere( $post ) && ! template_holds_block( BLOCK );
}

/**
 * Says whether a person put a panel on another page of a long story.
 *
 * @param \WP_Post $post The story.
 */
function stands_elsewhere( \WP_Post $post ): bool {
	return false !== strpos( $post->post_content, '<!--nextpage-->' ) && holds_block( $post->post_content, BLOCK );
}

/**
 * Says whether a story was published at or after a moment. One that is not published yet will be.
 *
 * @param \WP_Post $post  The story.
 * @param string   $since Y-m-d H:i:s, GMT; empty = never, because what nobody switched on must not happen.
 */
function is_published_since( \WP_Post $post, string $since ): bool {
	if ( '' === $since ) {
		return false;
	}
	if ( ! in_array( $post->post_status, array( 'publish', 'private' ), true ) ) {
		return true;
	}
	$published = '0000-00-00 00:00:00' === $post->post_date_gmt ? get_gmt_from_date( $post->post_date ) : $post->post_date_gmt;

	return $published >= $since;
}

/**
 * Says whether the content that is being filtered stands inside other content.
 */
function is_nested(): bool {
	global $wp_current_filter;

	return count( array_keys( $wp_current_filter, 'the_content', true ) ) > 1;
}

/**
 * Says whether WordPress is cutting an excerpt out of the content, asked by its function and not by its filter. It takes these
 * two filters away meanwhile; together they are missing nowhere else.
 */
function is_excerpt(): bool {
	return false === has_filter( 'the_content', 'do_blocks' ) && false === has_filter( 'the_content', 'wp_filter_content_tags' );
}

/**
 * Says whether this is the last page of a story, or its only one.
 */
function is_last_page(): bool {
	global $page, $numpages;

	return (int) $page >= (int) $numpages;
}

/**
 * Says whether HTML holds a panel already.
 *
 * @param string $html Rendered content.
 */
function has_panel( string $html ): bool {
	return false !== strpos( $html, 'afterword-panel' ) && ( new \WP_HTML_Tag_Processor( $html ) )->next_tag(
		array(
			'tag_name'   => 'SECTION',
			'class_name' => 'afterword-panel',
		)
	);
}

/**
 * Marks the page of a story that carries a panel, without its topic, so that ads and prompts can stand down.
 *
 * @param mixed $classes Classes of the body.
 * @return mixed
 */
function add_body_class( $classes ) {
	$post = get_queried_object();
	if ( is_array( $classes ) && $post instanceof \WP_Post && is_story_page( $post )
		&& ( content_shows_panel( $post ) || template_holds_block( BLOCK ) || should_place( $post ) ) ) {
		$classes[] = 'has-afterword-panel';
	}

	return $classes;
}
