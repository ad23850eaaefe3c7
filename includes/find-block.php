<?php
/**
 * Looks for our block where it is not written out: in synced patterns, patterns, template parts, the current template.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Says whether serialized blocks hold a block, directly or in something that they refer to. Our shortcode counts as our block.
 *
 * @param string              $content Serialized blocks.
 * @param string              $name    Name of the block.
 * @param array<string, true> $seen    What was looked into already: patterns may refer to each other in a circle.
 */
function holds_block( string $content, string $name, array &$seen = array() ): bool {
	$content = without_lists( $content );
	if ( has_block( $name, $content ) || ( BLOCK === $name && holds_shortcode( $content ) ) ) {
		return true;
	}
	// Parsing a whole template into a tree would cost more than the panel itself.
	preg_match_all( '#<!--\s+wp:(block|pattern|template-part)\s+(\{.*?\})\s+/?-->#s', $content, $references, PREG_SET_ORDER );
	foreach ( $references as list( , $type, $json ) ) {
		$attributes = json_decode( $json, true );
		$key        = "$type $json";
		if ( is_array( $attributes ) && ! isset( $seen[ $key ] ) ) {
			$seen[ $key ] = true;
			if ( holds_block( referenced_content( $type, $attributes ), $name, $seen ) ) {
				return true;
			}
		}
	}

	return false;
}

/**
 * Takes lists of other stories out of serialized blocks: what stands in them is drawn for each item, not for the story.
 *
 * @param string $content Serialized blocks.
 * @return string What is left. A list that is the page's own query stays: on a story's page it is the story.
 */
function without_lists( string $content ): string {
	if ( false === strpos( $content, '<!-- wp:query ' ) ) {
		return $content;
	}

	return (string) preg_replace( '#<!-- wp:query (?!\S[^>]*"inherit":true)\{.*?<!-- /wp:query -->#s', '', $content );
}

/**
 * Loads what a block refers to.
 *
 * @param string       $type       `block` (synced pattern), `pattern` or `template-part`.
 * @param array<mixed> $attributes Attributes of the block.
 * @return string Serialized blocks; empty if there is nothing or the reader does not get to see it.
 */
function referenced_content( string $type, array $attributes ): string {
	$slug = $attributes['slug'] ?? '';
	if ( 'block' === $type ) {
		$ref  = $attributes['ref'] ?? 0;
		$post = is_numeric( $ref ) ? get_post( (int) $ref ) : null;

		return $post instanceof \WP_Post && 'wp_block' === $post->post_type && 'publish' === $post->post_status && '' === $post->post_password ? $post->post_content : '';
	}
	if ( ! is_string( $slug ) || '' === $slug ) {
		return '';
	}
	if ( 'pattern' === $type ) {
		$pattern = \WP_Block_Patterns_Registry::get_instance()->get_registered( $slug );

		return (string) ( $pattern['content'] ?? '' );
	}

	return ( $attributes['theme'] ?? get_stylesheet() ) === get_stylesheet() ? template_part_content( $slug ) : '';
}

/**
 * Loads a template part of the active theme: what the site made of it, else the theme's file.
 *
 * @param string $slug Slug of the part.
 * @return string Serialized blocks.
 */
function template_part_content( string $slug ): string {
	// The very arguments that core/template-part uses: its query is answered from memory, or answers the one to come.
	$query = new \WP_Query(
		array(
			'post_type'           => 'wp_template_part',
			'post_status'         => 'publish',
			'post_name__in'       => array( $slug ),
			'tax_query'           => array( // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_tax_query -- as core does.
				array(
					'taxonomy' => 'wp_theme',
					'field'    => 'name',
					'terms'    => get_stylesheet(),
				),
			),
			'posts_per_page'      => 1,
			'no_found_rows'       => true,
			'lazy_load_term_meta' => false,
		)
	);
	if ( isset( $query->posts[0] ) && $query->posts[0] instanceof \WP_Post ) {
		return $query->posts[0]->post_content;
	}
	if ( 0 !== validate_file( $slug ) ) {
		return '';
	}
	foreach ( array_unique( array( get_stylesheet(), get_template() ) ) as $theme ) {
		$file = get_theme_root( $theme ) . "/$theme/" . get_block_theme_folders( $theme )['wp_template_part'] . "/$slug.html";
		if ( is_file( $file ) ) {
			return (string) file_get_contents( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a local file of the theme.
		}
	}

	return '';
}

/**
 * Says whether the block template that draws this page holds a block.
 *
 * @param string $name Name of the block.
 * @return bool False in a classic theme.
 */
function template_holds_block( string $name ): bool {
	global $_wp_current_template_content;

	return is_string( $_wp_current_template_content ) && holds_block( $_wp_current_template_content, $name );
}

/**
 * Says whether a story's own content, as far as this page of it goes, holds our panel.
 *
 * @param \WP_Post $post The story.
 */
function content_shows_panel( \WP_Post $post ): bool {
	return holds_block( story_pages( $post )[ current_story_page() - 1 ] ?? '', BLOCK );
}

/**
 * Splits a story into its pages, as WordPress does.
 *
 * @param \WP_Post $post The story.
 * @return non-empty-list<string> Serialized blocks of each page.
 */
function story_pages( \WP_Post $post ): array {
	// A break at the very beginning counts for nothing.
	return explode( '<!--nextpage-->', (string) preg_replace( '/^<!--nextpage-->/', '', $post->post_content ) );
}

/**
 * Tells which page of a story is being drawn.
 *
 * @return int From 1.
 */
function current_story_page(): int {
	return max( 1, (int) get_query_var( 'page' ) );
}
