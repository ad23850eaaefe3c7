<?php
/**
 * What a journalist decides about one story: its topics, those that it is not about, that it carries no panel, and which typed numbers
 * are right.
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

/** Topics that a person said the story is not about: list of `{ topic, reason }`. */
const META_DISMISSED = '_afterword_dismissed';

/** Why a topic was dismissed; empty = no reason given. Named in src/editor/reasons.ts. */
const DISMISSAL_REASONS = array( '', 'passing', 'meaning', 'offered', 'other' );

/** Most dismissed topics of one story: more than there are topics. */
const MOST_DISMISSED = 60;

/**
 * Registers the fields for all post types, in the REST API too. Whoever may edit the post may edit them.
 *
 * Values are cleaned for the REST API as well: one of the wrong type, which an importer may have left, would otherwise be null
 * there, and WordPress would refuse to save the story.
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
				'prepare_callback' => __NAMESPACE__ . '\clean_topic_ids',
				'schema'           => array(
					'type'     => 'array',
					// A list of sensitive stories is nothing for everybody.
					'context'  => array( 'edit' ),
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
			'show_in_rest'      => array(
				'prepare_callback' => __NAMESPACE__ . '\is_true',
				'schema'           => array( 'context' => array( 'edit' ) ),
			),
		)
	);
	register_post_meta(
		'',
		META_DISMISSED,
		array(
			'single'            => true,
			'type'              => 'array',
			'description'       => __( 'Topics that a person said the story is not about, each with a reason.', 'afterword' ),
			'default'           => array(),
			'sanitize_callback' => __NAMESPACE__ . '\clean_dismissals',
			'auth_callback'     => __NAMESPACE__ . '\may_edit_meta',
			'show_in_rest'      => array(
				'prepare_callback' => __NAMESPACE__ . '\clean_dismissals',
				'schema'           => array(
					'type'     => 'array',
					'context'  => array( 'edit' ),
					'maxItems' => MOST_DISMISSED,
					'items'    => array(
						'type'                 => 'object',
						'additionalProperties' => false,
						'properties'           => array(
							'topic'  => array( 'type' => 'string' ),
							'reason' => array(
								'type' => 'string',
								'enum' => DISMISSAL_REASONS,
							),
						),
					),
				),
			),
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
				'prepare_callback' => __NAMESPACE__ . '\clean_number_keys',
				'schema'           => array(
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
 * Cleans a list of dismissed topics.
 *
 * @param mixed $dismissals Anything.
 * @return list<array{topic: string, reason: string}> Well-formed ones, each topic once; unknown topics too, as in clean_topic_ids().
 */
function clean_dismissals( $dismissals ): array {
	$kept = array();
	foreach ( is_array( $dismissals ) ? $dismissals : array() as $one ) {
		$topic = is_array( $one ) ? clean_topic_ids( array( $one['topic'] ?? null ) )[0] ?? '' : '';
		if ( '' !== $topic ) {
			$reason         = $one['reason'] ?? '';
			$kept[ $topic ] = array(
				'topic'  => $topic,
				'reason' => in_array( $reason, DISMISSAL_REASONS, true ) ? $reason : '',
			);
		}
	}

	return array_slice( array_values( $kept ), 0, MOST_DISMISSED );
}

/**
 * Lists the topics that a person said a story is not about.
 *
 * @param int $post_id Id of the post.
 * @return list<int> Numbers of topics.
 */
function dismissed_topics( int $post_id ): array {
	return topic_numbers( array_column( clean_dismissals( get_post_meta( $post_id, META_DISMISSED, true ) ), 'topic' ) );
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
	return is_true( get_post_meta( $post_id, META_OFF, true ) );
}

/**
 * Reads a switch that anybody may have written.
 *
 * @param mixed $value Anything.
 */
function is_true( $value ): bool {
	return true === filter_var( $value, FILTER_VALIDATE_BOOLEAN );
}
