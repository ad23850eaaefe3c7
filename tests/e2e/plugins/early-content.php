<?php
/**
 * Plugin Name: Early content
 * Description: Runs the_content while the page's head is printed and throws the result away, as plugins for descriptions and reading times do.
 *
 * @package Afterword
 */

declare( strict_types=1 );

add_action(
	'wp_head',
	static function (): void {
		$post = get_post();
		if ( $post && is_singular() ) {
			apply_filters( 'the_content', $post->post_content );
		}
	}
);
