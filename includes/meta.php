<?php
/**
 * What a journalist decides about one story: its topics, and that it carries no panel.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Topics that a person chose: list of topic ids. */
const META_TOPICS = 'afterword_topics';

/** Whether a person switched automatic placement off for this story. */
const META_OFF = 'afterword_off';

/**
 * Registers the two fields for all post types, in the REST API too. Whoever may edit the post may edit them.
 */
function register_meta_fields(): void {
	register_post_meta(
		'',
		META_TOPICS,
		array(
			'single'            => true,
			'type'              => 'array',
			'description'       => __( 'Topics that a person chose for the panel "Where to get help".', 'afterword' ),
			'default'           => array(),
			'sanitize_callback' => __NAMESPACE__ . '\clean_topic_ids',
			'show_in_rest'      => array(
				'schema' => array(
					'type'     => 'array',
					'maxItems' => 20,
					'items'    => array( 'type' => 'string' ),
				),
			),
		)
	);
	register_post_meta(
		'',
		META_OFF,
		array(
			'single'            => true,
			'type'              => 'boolean',
			'description'       => __( 'Whether the panel "Where to get help" stays away from this story.', 'afterword' ),
			'default'           => false,
			'sanitize_callback' => 'rest_sanitize_boolean',
			'show_in_rest'      => true,
		)
	);
}

/**
 * Cleans a list of topic ids before it is stored.
 *
 * @param mixed $ids Anything.
 * @return string[] Well-formed ids, unknown ones too: a later release may know them, and reading checks again.
 */
function clean_topic_ids( $ids ): array {
	return array_slice( clean_list( $ids, '/^[a-z]+(-[a-z]+)*$/D' ), 0, 20 );
}

/**
 * Says whether a person switched the panel off for a story.
 *
 * @param int $post_id Id of the post.
 */
function is_switched_off( int $post_id ): bool {
	return true === filter_var( get_post_meta( $post_id, META_OFF, true ), FILTER_VALIDATE_BOOLEAN );
}
