<?php
/**
 * Which template of the theme draws a story, and whether it brings the panel: asked where stories are edited and saved, not on
 * readers' pages, which know their template.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Keeps what the templates hold for the rest of the request: an import saves thousands of stories. */
const TEMPLATES = 'templates';

/**
 * Says whether the block template that draws a story brings the panel.
 *
 * @param \WP_Post $post The story.
 * @return bool False where a PHP file of a classic theme draws it: what that prints is not known here.
 */
function template_brings_panel( \WP_Post $post ): bool {
	if ( ! current_theme_supports( 'block-templates' ) ) {
		return false;
	}
	$known = wp_cache_get( TEMPLATES, 'afterword' );
	$known = is_array( $known ) ? $known : site_templates();
	foreach ( template_names( $post ) as $name ) {
		if ( isset( $known[ $name ] ) ) {
			if ( is_string( $known[ $name ] ) ) {
				$known[ $name ] = holds_block( $known[ $name ], BLOCK );
			}
			wp_cache_set( TEMPLATES, $known, 'afterword' );

			return $known[ $name ];
		}
		if ( '' !== locate_template( "$name.php" ) ) {
			return false;
		}
	}

	return false;
}

/**
 * Loads the block templates of the theme, as the site changed them.
 *
 * @return array<string, string> Serialized blocks by slug.
 */
function site_templates(): array {
	return array_column( get_block_templates(), 'content', 'slug' );
}

/**
 * Lists the templates that may draw a story, in the order in which WordPress takes the first that is there.
 *
 * @param \WP_Post $post The story.
 * @return list<string> Slugs.
 */
function template_names( \WP_Post $post ): array {
	$own   = get_page_template_slug( $post );
	$own   = is_string( $own ) && 0 === validate_file( $own ) ? (string) preg_replace( '/\.(?:php|html)$/', '', $own ) : '';
	$slugs = array_unique( array( urldecode( $post->post_name ), $post->post_name ) );
	$names = array( $own );
	if ( 'page' === $post->post_type ) {
		$front = 'page' === get_option( 'show_on_front' ) && (int) get_option( 'page_on_front' ) === $post->ID;
		$names = $front ? array( 'front-page', $own ) : $names;
		foreach ( $slugs as $slug ) {
			$names[] = "page-$slug";
		}
		array_push( $names, "page-{$post->ID}", 'page' );
	} else {
		foreach ( $slugs as $slug ) {
			$names[] = "single-{$post->post_type}-$slug";
		}
		array_push( $names, "single-{$post->post_type}", 'single' );
	}
	array_push( $names, 'singular', 'index' );

	return array_values( array_filter( $names ) );
}

/**
 * Forgets the templates when one changes, or something that they may refer to.
 *
 * @param mixed $post_id Id of the post that changed.
 * @param mixed $post    The post.
 */
function forget_templates( $post_id, $post ): void {
	if ( $post instanceof \WP_Post && in_array( $post->post_type, array( 'wp_template', 'wp_template_part', 'wp_block' ), true ) ) {
		wp_cache_delete( TEMPLATES, 'afterword' );
	}
}
