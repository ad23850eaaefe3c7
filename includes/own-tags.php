<?php
/**
 * What people decided about tags and categories: topics that one stands for, or that it stands for none.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Option with the decisions by id of the term. Read on our own screens and when the map is compiled. */
const OWN_TAGS = 'afterword_tags';

/** Most terms with a decision, most topics of one, most terms beside which one does not count. */
const MAX_OWN_TAGS   = 2000;
const MAX_OWN_TOPICS = 3;
const MAX_UNLESS     = 10;

/**
 * Reads the decisions. What stands in the database is not trusted.
 *
 * @return array<int, array{topics: string[], suggest: bool, unless: int[]}> By id of the term. No topic: it stands for none.
 */
function own_tags(): array {
	$stored = get_option( OWN_TAGS );
	$clean  = array();
	foreach ( is_array( $stored ) ? $stored : array() as $id => $entry ) {
		if ( is_int( $id ) && $id > 0 && is_array( $entry ) ) {
			$clean[ $id ] = clean_own_tag( $entry );
		}
	}

	return array_slice( $clean, 0, MAX_OWN_TAGS, true );
}

/**
 * Turns anything into a valid decision.
 *
 * @param array<mixed> $entry What is stored or was sent.
 * @return array{topics: string[], suggest: bool, unless: int[]}
 */
function clean_own_tag( array $entry ): array {
	$unless = array();
	foreach ( is_array( $entry['unless'] ?? null ) ? $entry['unless'] : array() as $id ) {
		if ( is_numeric( $id ) && (int) $id > 0 ) {
			$unless[] = (int) $id;
		}
	}

	return array(
		'topics'  => array_slice( clean_topic_ids( $entry['topics'] ?? array() ), 0, MAX_OWN_TOPICS ),
		'suggest' => true === filter_var( $entry['suggest'] ?? false, FILTER_VALIDATE_BOOLEAN ),
		'unless'  => array_slice( array_values( array_unique( $unless ) ), 0, MAX_UNLESS ),
	);
}

/**
 * Stores or takes back a decision and compiles the map anew.
 *
 * @param int               $term_id Id of the term.
 * @param array<mixed>|null $entry   Decision; null = its name speaks for itself again.
 * @return bool False if the database did not take it, or there is no room for one more.
 */
function save_own_tag( int $term_id, ?array $entry ): bool {
	$tags = own_tags();
	unset( $tags[ $term_id ] );
	if ( null !== $entry ) {
		if ( count( $tags ) >= MAX_OWN_TAGS ) {
			return false;
		}
		$tags[ $term_id ] = clean_own_tag( $entry );
	}

	return store_own_tags( $tags );
}

/**
 * Stores the decisions and compiles the map anew.
 *
 * @param array<int, array{topics: string[], suggest: bool, unless: int[]}> $tags All of them.
 * @return bool False if the database did not take them.
 */
function store_own_tags( array $tags ): bool {
	update_option( OWN_TAGS, $tags, false );
	refresh_term_map();

	return own_tags() === $tags;
}

/**
 * Forgets a term that was deleted: its own decision, and where it stood beside others.
 *
 * @param int $term_id Id of the term.
 */
function forget_own_tag( int $term_id ): void {
	$before = own_tags();
	$after  = $before;
	unset( $after[ $term_id ] );
	foreach ( $after as $id => $entry ) {
		$after[ $id ]['unless'] = array_values( array_diff( $entry['unless'], array( $term_id ) ) );
	}
	if ( $after !== $before ) {
		store_own_tags( $after );
	}
}
