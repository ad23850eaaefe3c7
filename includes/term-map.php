<?php
/**
 * The compiled map of terms: kept in an option, read where a story's topics are asked for, renewed when terms or decisions change.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Option with the compiled map, loaded with WordPress's own: `{ stamp, terms }`; terms are null where the map is too large for that
 * and stands in the second option, which costs the pages that need it one query.
 */
const TERM_MAP       = 'afterword_terms';
const LARGE_TERM_MAP = 'afterword_terms_large';

/** Bytes up to which the map is loaded with WordPress's own options. */
const MAX_AUTOLOAD = 20480;

/**
 * Tells what the site says of a term. Costs no query, one a request where the map is large and no object cache is there.
 *
 * @param int $term_id Id of the term.
 * @param int $parent  Id of the term above it; 0 = none.
 * @return list<mixed>|null See match_tags(); null = nothing beyond its name.
 */
function term_says( int $term_id, int $parent = 0 ): ?array {
	$map = term_map();
	if ( isset( $map[ $term_id ] ) ) {
		return $map[ $term_id ];
	}

	// A term so new that the map is still being compiled, or that was made past all hooks.
	return isset( $map[ $parent ] ) ? array_replace( $map[ $parent ], array( 0 ) ) : null;
}

/**
 * Reads the map.
 *
 * @return array<int, list<mixed>> By id of the term: see compile_terms().
 */
function term_map(): array {
	$map = wp_cache_get( TERM_MAP, 'afterword' );
	if ( ! is_array( $map ) ) {
		$stored = stored_term_map();
		$map    = array() === $stored ? array() : $stored['terms'] ?? get_option( LARGE_TERM_MAP );
		$map    = is_array( $map ) ? $map : array();
		wp_cache_set( TERM_MAP, $map, 'afterword' );
	}

	return $map;
}

/**
 * Reads what is loaded with WordPress's own options. A site whose map was never compiled has no such option; to ask the database
 * for it would cost each page a query.
 *
 * @return array<string, mixed> `{ stamp, terms }`; empty if there is none.
 */
function stored_term_map(): array {
	$stored = isset( wp_load_alloptions()[ TERM_MAP ] ) ? get_option( TERM_MAP ) : null;

	return is_array( $stored ) ? $stored : array();
}

/**
 * Keeps what we cache inside the request: each is stored as an option already.
 */
function keep_cache_local(): void {
	wp_cache_add_non_persistent_groups( array( 'afterword' ) );
}

/**
 * Compiles the map and stores it.
 */
function refresh_term_map(): void {
	remove_action( 'shutdown', __NAMESPACE__ . '\refresh_term_map' );
	$own = array();
	foreach ( own_tags() as $id => $entry ) {
		$numbers = topic_numbers( $entry['topics'] );
		// Topics that this release does not know are no decision for "none".
		if ( array() !== $numbers || array() === $entry['topics'] ) {
			$own[ $id ] = array_merge( $entry, array( 'topics' => $numbers ) );
		}
	}
	$terms = compile_terms( $own, term_tree( hierarchical_taxonomies() ), dataset( 'tags' ) ?? array() );
	$large = strlen( maybe_serialize( $terms ) ) > MAX_AUTOLOAD;
	if ( $large ) {
		update_option( LARGE_TERM_MAP, $terms, false );
	} else {
		delete_option( LARGE_TERM_MAP );
	}
	update_option(
		TERM_MAP,
		array(
			'stamp' => term_map_stamp(),
			'terms' => $large ? null : $terms,
		),
		true
	);
	wp_cache_delete( TERM_MAP, 'afterword' );
}

/**
 * Compiles the map where none is there, or another release or other taxonomies made it. Never while a reader waits.
 */
function check_term_map(): void {
	$in_charge = is_admin() || wp_doing_cron() || ( defined( 'WP_CLI' ) && WP_CLI );
	if ( $in_charge && term_map_stamp() !== ( stored_term_map()['stamp'] ?? '' ) ) {
		refresh_term_map();
	}
}

/**
 * Has the map compiled once at the end of the request, after a term was made, renamed or moved: an import makes many.
 *
 * @param mixed $term_id  Id of the term.
 * @param mixed $tt_id    Id of the term in its taxonomy.
 * @param mixed $taxonomy Taxonomy.
 */
function term_was_saved( $term_id, $tt_id, $taxonomy ): void {
	if ( ! is_string( $taxonomy ) || ! in_array( $taxonomy, hierarchical_taxonomies(), true ) ) {
		return;
	}
	if ( is_multisite() && ms_is_switched() ) {
		// At the end of the request another site of the network is on.
		refresh_term_map();
	} else {
		add_action( 'shutdown', __NAMESPACE__ . '\refresh_term_map' );
	}
}

/**
 * Forgets a deleted term; those below it now stand elsewhere.
 *
 * @param mixed $term_id  Id of the term.
 * @param mixed $tt_id    Id of the term in its taxonomy.
 * @param mixed $taxonomy Taxonomy.
 */
function term_was_deleted( $term_id, $tt_id, $taxonomy ): void {
	forget_own_tag( is_numeric( $term_id ) ? (int) $term_id : 0 );
	term_was_saved( $term_id, $tt_id, $taxonomy );
}

/**
 * Lists the taxonomies whose terms stand above each other.
 *
 * @return list<string>
 */
function hierarchical_taxonomies(): array {
	$names = array();
	foreach ( story_taxonomies() as $taxonomy ) {
		if ( $taxonomy->hierarchical ) {
			$names[] = $taxonomy->name;
		}
	}
	sort( $names );

	return $names;
}

/**
 * Says what the map depends on besides the terms: the dataset and the taxonomies.
 */
function term_map_stamp(): string {
	return hash( 'crc32b', ( dataset( 'release' )['hash'] ?? '' ) . '|' . implode( '|', hierarchical_taxonomies() ) );
}
