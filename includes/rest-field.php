<?php
/**
 * The REST field `afterword` of stories: for the editors' own tools, ad and prompt systems, headless sites.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the field for every post type of the REST API that readers can see.
 */
function register_story_field(): void {
	$types = get_post_types(
		array(
			'public'       => true,
			'show_in_rest' => true,
		)
	);
	register_rest_field(
		array_values( $types ),
		'afterword',
		array(
			'get_callback' => __NAMESPACE__ . '\story_field',
			'schema'       => array(
				'description' => __( 'Topics of the story, and how the panel "Where to get help" comes to stand in it.', 'afterword' ),
				'type'        => array( 'object', 'null' ),
				// A list of sensitive stories is nothing for everybody.
				'context'     => array( 'edit' ),
				'readonly'    => true,
				'properties'  => array(
					'topics'    => array(
						'description' => __( 'Ids of topics, best first.', 'afterword' ),
						'type'        => 'array',
						'items'       => array( 'type' => 'string' ),
					),
					'placement' => array(
						'description' => __( 'How the panel comes to stand in the story.', 'afterword' ),
						'type'        => 'string',
						'enum'        => array( 'block', 'pattern', 'shortcode', 'automatic', 'off', 'none' ),
					),
					'template'  => array(
						'description' => __( 'Whether the theme\'s template for the story brings the panel.', 'afterword' ),
						'type'        => 'boolean',
					),
					'placed'    => array(
						'description' => __( 'Whether the saved story gets a panel by itself, unless one stands in its content.', 'afterword' ),
						'type'        => 'boolean',
					),
				),
			),
		)
	);
}

/**
 * Reads the field.
 *
 * @param mixed $item What the route answers so far.
 * @return array{topics: string[], placement: string, template: bool, placed: bool}|null Null for whoever may not edit the story.
 */
function story_field( $item ): ?array {
	$id   = is_array( $item ) ? (int) ( $item['id'] ?? 0 ) : 0;
	$post = 0 === $id ? null : get_post( $id );
	if ( ! $post instanceof \WP_Post || ! current_user_can( 'edit_post', $id ) ) {
		return null;
	}

	$template = template_brings_panel( $post );

	return array(
		'topics'    => topic_ids( post_topics( $id ) ),
		'placement' => placement_of( $post ),
		'template'  => $template,
		'placed'    => ! $template && should_place( $post ),
	);
}
