<?php
/**
 * The tags and categories of a story.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Lists the taxonomies that people fill in: tags, then categories, then what else the type of content has.
 *
 * @param string $type Type of content; left out: all types.
 * @return list<\WP_Taxonomy> Those without a screen, such as post formats or languages, name no subject.
 */
function story_taxonomies( string $type = '' ): array {
	$all   = '' === $type ? get_taxonomies( array(), 'objects' ) : get_object_taxonomies( $type, 'objects' );
	$first = array_intersect_key( array_flip( array( 'post_tag', 'category' ) ), $all );
	$kept  = array();
	foreach ( array_replace( $first, $all ) as $taxonomy ) {
		if ( $taxonomy instanceof \WP_Taxonomy && $taxonomy->show_ui && array() !== $taxonomy->object_type ) {
			$kept[] = $taxonomy;
		}
	}

	return $kept;
}

/**
 * Lists a story's terms with what the site says of them. WordPress has the terms in memory on the page of a story.
 *
 * @param int $post_id Id of the post.
 * @return list<array{id: int, name: string, says: array<int, mixed>|null}> Names as plain text. See match_tags().
 */
function story_terms( int $post_id ): array {
	$tags = array();
	foreach ( story_taxonomies( (string) get_post_type( $post_id ) ) as $taxonomy ) {
		$terms = get_the_terms( $post_id, $taxonomy->name );
		foreach ( is_array( $terms ) ? $terms : array() as $term ) {
			$tags[] = array(
				'id'   => $term->term_id,
				'name' => plain_name( $term->name ),
				'says' => term_says( $term->term_id, $term->parent ),
			);
		}
	}

	return $tags;
}

/**
 * Turns the name of a term into plain text: WordPress stores "&" as an entity; markup gets there through imports.
 *
 * @param string $name Name as it is stored.
 */
function plain_name( string $name ): string {
	return wp_strip_all_tags( html_entity_decode( $name, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}
