<?php
/**
 * What a story's form in the classic editor carries of what a person decided, and how it is stored.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Name of the form's fields: `afterword_story[afterword_topics][]`. */
const CLASSIC_FORM = 'afterword_story';

/** Name of the field that proves where the form comes from. */
const CLASSIC_NONCE = 'afterword_story_nonce';

/**
 * Lists the form's fields.
 *
 * @return list<string> Names of the post's fields, and of those of the form.
 */
function classic_fields(): array {
	return array( META_TOPICS, META_DISMISSED, META_OFF, META_NUMBERS );
}

/**
 * Reads what was decided about a story, as the form and its script take it.
 *
 * @param \WP_Post $post The story.
 * @return array<string, mixed> By name of the field; cleaned.
 */
function classic_values( \WP_Post $post ): array {
	$values = array();
	foreach ( classic_fields() as $key ) {
		$values[ $key ] = sanitize_meta( $key, get_post_meta( $post->ID, $key, true ), 'post', $post->post_type );
	}

	return $values;
}

/**
 * Stores what the form in the classic editor says. Without our form, as in quick edit, bulk edit, autosaves, XML-RPC and imports,
 * nothing changes.
 *
 * @param mixed $post_id Id of the post that was saved.
 * @param mixed $post    The post.
 */
function save_classic_form( $post_id, $post ): void {
	if ( ! $post instanceof \WP_Post || ( defined( 'DOING_AUTOSAVE' ) && DOING_AUTOSAVE ) || wp_is_post_revision( $post ) || wp_is_post_autosave( $post ) ) {
		return;
	}
	// The nonce names the story: another post that some plugin saves meanwhile is none of this form's.
	$nonce = $_POST[ CLASSIC_NONCE ] ?? ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- compared, never stored.
	if ( ! is_string( $nonce ) || false === wp_verify_nonce( wp_unslash( $nonce ), classic_action( $post->ID ) ) ) {
		return;
	}
	$form = wp_unslash( $_POST[ CLASSIC_FORM ] ?? array() ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- each field has its own cleaner, below.
	$form = is_array( $form ) ? $form : array();
	foreach ( classic_fields() as $key ) {
		// What the form does not show was not decided.
		if ( isset( $form[ $key ] ) && current_user_can( 'edit_post_meta', $post->ID, $key ) ) {
			store_story_field( $post, $key, $form[ $key ] );
		}
	}
}

/**
 * Names what the form's nonce is for.
 *
 * @param int $post_id Id of the story.
 */
function classic_action( int $post_id ): string {
	return CLASSIC_FORM . "_$post_id";
}

/**
 * Renews the form's nonce together with WordPress's own, in a story that stands open for a day: else what was decided would be
 * lost where all else is saved.
 *
 * @param mixed $response What WordPress answers the heartbeat so far.
 * @param mixed $data     What the page sent.
 * @return mixed
 */
function refresh_classic_nonce( $response, $data ) {
	$id = is_array( $data ) ? absint( $data['wp-refresh-post-nonces']['post_id'] ?? 0 ) : 0;
	// WordPress looked who asks before it answered.
	if ( 0 !== $id && is_array( $response['wp-refresh-post-nonces']['replace'] ?? null ) ) {
		$response['wp-refresh-post-nonces']['replace'][ CLASSIC_NONCE ] = wp_create_nonce( classic_action( $id ) );
	}

	return $response;
}

/**
 * Stores a field of a story if it says something else than before; one that says nothing has no row.
 *
 * @param \WP_Post $post  The story.
 * @param string   $key   Name of the field.
 * @param mixed    $value Anything; cleaned as in the REST API.
 */
function store_story_field( \WP_Post $post, string $key, $value ): void {
	$value  = sanitize_meta( $key, $value, 'post', $post->post_type );
	$before = sanitize_meta( $key, get_post_meta( $post->ID, $key, true ), 'post', $post->post_type );
	if ( $value === $before ) {
		return;
	}
	if ( array() === $value || false === $value ) {
		delete_post_meta( $post->ID, $key );
	} else {
		update_post_meta( $post->ID, $key, wp_slash( $value ) );
	}
}
