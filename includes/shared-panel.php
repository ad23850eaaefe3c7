<?php
/**
 * Notices when something that stories share changes what they lack: templates and their parts may bring a panel, synced patterns a
 * number, too.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Begins the walk anew where something that stories share was saved, and brings them something else now.
 *
 * @param mixed $post_id Id of the post.
 * @param mixed $post    The post as it is now.
 * @param mixed $update  Whether it was there before.
 * @param mixed $before  The post as it was; null if it is new.
 */
function shared_was_saved( $post_id, $post, $update, $before ): void {
	if ( $post instanceof \WP_Post && brings_to_stories( $post ) !== ( $before instanceof \WP_Post ? brings_to_stories( $before ) : array() ) ) {
		rules_changed();
	}
}

/**
 * Begins the walk anew where it was deleted: a template goes back to the theme's own.
 *
 * @param mixed $post_id Id of the post.
 * @param mixed $post    The post.
 */
function shared_was_deleted( $post_id, $post ): void {
	if ( $post instanceof \WP_Post && array() !== brings_to_stories( $post ) ) {
		rules_changed();
	}
}

/**
 * Lists what a post brings into stories.
 *
 * @param \WP_Post $post Any post.
 * @return string[] NEEDS_PANEL where it holds a panel, and numbers that are to be corrected; empty for what stories do not share.
 */
function brings_to_stories( \WP_Post $post ): array {
	if ( 'publish' !== $post->post_status || ! in_array( $post->post_type, array( 'wp_template', 'wp_template_part', 'wp_block' ), true ) ) {
		return array();
	}
	$brings = holds_block( $post->post_content, BLOCK ) ? array( NEEDS_PANEL ) : array();

	return 'wp_block' === $post->post_type ? array_merge( $brings, array_column( faulty_numbers( $post ), 'digits' ) ) : $brings;
}
