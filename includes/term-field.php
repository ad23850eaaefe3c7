<?php
/**
 * What the editor reads of a term in the REST API.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the field for all taxonomies that people fill in.
 */
function register_term_field(): void {
	foreach ( story_taxonomies() as $taxonomy ) {
		register_rest_field(
			// The REST API calls this one so.
			'post_tag' === $taxonomy->name ? 'tag' : $taxonomy->name,
			'afterword',
			array(
				'get_callback' => __NAMESPACE__ . '\rest_term_says',
				'schema'       => array(
					'description' => __( 'What the site says of the term\'s topics, for those who write stories.', 'afterword' ),
					'type'        => array( 'array', 'null' ),
					'context'     => array( 'view', 'edit' ),
					'readonly'    => true,
				),
			)
		);
	}
}

/**
 * Tells the editor what the site says of a term. Readers are told nothing.
 *
 * @param mixed $term The term as the REST API answers it.
 * @return list<mixed>|null See match_tags().
 */
function rest_term_says( $term ): ?array {
	return is_array( $term ) && current_user_can( 'edit_posts' )
		? term_says( (int) ( $term['id'] ?? 0 ), (int) ( $term['parent'] ?? 0 ) )
		: null;
}
