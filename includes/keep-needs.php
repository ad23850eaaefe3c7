<?php
/**
 * Keeps with each story what it lacks, whichever way it is saved, so that a list can show and filter it. Readers' pages ask for
 * none of it.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** What a story lacks, a row each; no row = nothing. */
const META_NEEDS = '_afterword_needs';

/** Under which rules it was looked at: needs_stamp(). No row = never. */
const META_SEEN = '_afterword_seen';

/** Fields of a story that change what it lacks. */
const TELLING_FIELDS = array( META_TOPICS, META_DISMISSED, META_OFF, META_NUMBERS, '_wp_page_template', 'footnotes' );

/** How long the end of a request may take. Seconds; the walk looks at the rest of an import. */
const LOOK_SECONDS = 2;

/**
 * Looks at a story and keeps what it lacks.
 *
 * @param \WP_Post $post The story.
 */
function keep_needs( \WP_Post $post ): void {
	if ( ! is_looked_at( $post ) ) {
		return;
	}
	$needs = story_needs( $post );
	if ( get_post_meta( $post->ID, META_NEEDS ) !== $needs ) {
		delete_post_meta( $post->ID, META_NEEDS );
		foreach ( $needs as $need ) {
			add_post_meta( $post->ID, META_NEEDS, $need );
		}
	}
	update_post_meta( $post->ID, META_SEEN, needs_stamp() );
}

/**
 * Says whether something is a story that a list shows: no revision, no autosave, no empty draft, nothing in the trash.
 *
 * @param \WP_Post $post Anything.
 */
function is_looked_at( \WP_Post $post ): bool {
	return is_built()
		&& in_array( $post->post_type, array_column( public_post_types(), 'slug' ), true )
		&& ! in_array( $post->post_status, SEEN_BY_NOBODY, true );
}

/**
 * Remembers a story that was saved: by an editor, the REST API, XML-RPC, WP-CLI or an importer.
 *
 * @param mixed $post_id Id of the post.
 * @param mixed $post    The post.
 */
function story_was_saved( $post_id, $post ): void {
	if ( $post instanceof \WP_Post && is_looked_at( $post ) ) {
		look_later( $post->ID );
	}
}

/**
 * Remembers a story whose terms changed: importers set them after they have saved it.
 *
 * @param mixed $object_id Id of the post.
 */
function story_terms_changed( $object_id ): void {
	look_later( is_numeric( $object_id ) ? (int) $object_id : 0 );
}

/**
 * Remembers a story about which a person decided something.
 *
 * @param mixed $meta_id Id of the row, or of several.
 * @param mixed $post_id Id of the post.
 * @param mixed $key     Name of the field.
 */
function story_field_changed( $meta_id, $post_id, $key ): void {
	if ( in_array( $key, TELLING_FIELDS, true ) ) {
		look_later( is_numeric( $post_id ) ? (int) $post_id : 0 );
	}
}

/**
 * Has a story looked at once at the end of the request, when all that belongs to it is stored.
 *
 * @param int $post_id Id of a post, of any type.
 */
function look_later( int $post_id ): void {
	if ( is_multisite() && ms_is_switched() ) {
		// At the end of the request another site of the network is on.
		$post = get_post( $post_id );
		$post instanceof \WP_Post && keep_needs( $post );
		return;
	}
	waiting_stories( array( $post_id => true ) + waiting_stories() );
	// Behind the map of terms, which an import changes too.
	add_action( 'shutdown', __NAMESPACE__ . '\look_at_waiting', 20 );
}

/**
 * Looks at the stories that wait; leaves to the walk what would take too long.
 */
function look_at_waiting(): void {
	$ids   = array_keys( waiting_stories() );
	$until = microtime( true ) + LOOK_SECONDS;
	$left  = array();
	waiting_stories( array() );
	foreach ( $ids as $id ) {
		$post = get_post( $id );
		if ( ! $post instanceof \WP_Post ) {
			continue;
		}
		if ( microtime( true ) < $until ) {
			keep_needs( $post );
		} elseif ( is_looked_at( $post ) ) {
			delete_post_meta( $id, META_SEEN );
			$left[] = $id;
		}
	}
	if ( array() !== $left ) {
		walk_from( min( $left ) - 1 );
	}
}

/**
 * Keeps the stories that wait for the end of the request.
 *
 * @param array<int, true>|null $ids Puts these in their place.
 * @return array<int, true> By id.
 */
function waiting_stories( ?array $ids = null ): array {
	static $waiting = array();

	$waiting = $ids ?? $waiting;

	return $waiting;
}

/**
 * Keeps what we worked out of exports: the site that imports a story looks at it itself.
 *
 * @param mixed $skip Whether a field stays out.
 * @param mixed $key  Its name.
 * @return mixed
 */
function skip_in_export( $skip, $key ) {
	return in_array( $key, array( META_NEEDS, META_SEEN, META_FOUND ), true ) ? true : $skip;
}
