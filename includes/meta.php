<?php
/**
 * What a journalist decides about one story: its topics, that it carries no panel, and which typed numbers are right.
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

/** Most numbers of one story that are remembered. */
const MOST_NUMBERS = 100;

/** Typed numbers that a person called right: list of "digits:state". Hidden, so that other fields' boxes leave it alone. */
const META_NUMBERS = '_afterword_numbers';

/**
 * Registers the fields for all post types, in the REST API too. Whoever may edit the post may edit them.
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
	register_post_meta(
		'',
		META_NUMBERS,
		array(
			'single'            => true,
			'type'              => 'array',
			'description'       => __( 'Typed telephone numbers that a person called right as they stand, with the state that they were found in.', 'afterword' ),
			'default'           => array(),
			'sanitize_callback' => __NAMESPACE__ . '\clean_number_keys',
			'auth_callback'     => __NAMESPACE__ . '\may_edit_meta',
			'show_in_rest'      => array(
				'schema' => array(
					'type'     => 'array',
					// Readers of the REST API need not know what a newsroom looked at.
					'context'  => array( 'edit' ),
					'maxItems' => MOST_NUMBERS,
					'items'    => array( 'type' => 'string' ),
				),
			),
		)
	);
}

/**
 * Says whether a user may write a hidden field: whoever may edit the post.
 *
 * @param mixed $allowed What WordPress says; false for hidden fields.
 * @param mixed $key     Name of the field.
 * @param mixed $post_id Id of the post.
 * @param mixed $user_id Id of the user.
 */
function may_edit_meta( $allowed, $key, $post_id, $user_id ): bool {
	return user_can( (int) $user_id, 'edit_post', (int) $post_id );
}

/**
 * Cleans a list of numbers that a person called right.
 *
 * @param mixed $keys Anything.
 * @return string[] Well-formed ones, each once.
 */
function clean_number_keys( $keys ): array {
	return array_slice( clean_list( $keys, '/^\+?[0-9]{3,20}:[a-z-]{3,20}$/D' ), 0, MOST_NUMBERS );
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
