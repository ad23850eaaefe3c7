<?php
/**
 * Compiles what each term stands for: people's decisions, and topics that come down from the terms above.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Compiles the map. A person's decision about a term is all that is said of it. Any other term stands for what its name means
 * and for all that the term above it stands for.
 *
 * @param array<int, array{topics: int[], suggest: bool, unless: int[]}> $own   Decisions, topics by number.
 * @param array<int, array{parent: int, name: string}>                   $tree  All terms of hierarchical taxonomies; plain text.
 * @param array<int|string, mixed>                                       $table Compiled synonyms.
 * @return array<int, list<mixed>> What match_tags() reads, by id; terms of which nothing is to be said are left out.
 */
function compile_terms( array $own, array $tree, array $table ): array {
	$map = array();
	foreach ( $own as $id => $entry ) {
		$map[ $id ] = array( 1 );
		foreach ( $entry['topics'] as $topic ) {
			$map[ $id ][] = array_merge( array( $topic, $entry['suggest'] ? 0 : 1 ), $entry['unless'] );
		}
	}

	$said = $map;
	foreach ( array_keys( $tree ) as $id ) {
		// From the term upwards to one that is settled; a term that stands above itself, as damaged sites have it, ends the way.
		$path = array();
		for ( $at = $id; isset( $tree[ $at ] ) && ! isset( $said[ $at ] ) && ! isset( $path[ $at ] ); $at = $tree[ $at ]['parent'] ) {
			$path[ $at ] = true;
		}
		foreach ( array_reverse( array_keys( $path ) ) as $at ) {
			$claims      = claims_of_name( normalize_tag( $tree[ $at ]['name'] ), $table );
			$above       = array_slice( $said[ $tree[ $at ]['parent'] ] ?? array(), 1 );
			$said[ $at ] = array_merge( array( 0 ), array_values( array_unique( array_merge( $claims, $above ), SORT_REGULAR ) ) );
			if ( count( $said[ $at ] ) > 1 ) {
				$map[ $at ] = $said[ $at ];
			}
		}
	}

	return $map;
}

/**
 * Reads all terms of the taxonomies that have an above and below. Not by get_terms(), which multilingual plugins narrow to one
 * language.
 *
 * @param list<string> $taxonomies Names of taxonomies.
 * @return array<int, array{parent: int, name: string}>
 */
function term_tree( array $taxonomies ): array {
	global $wpdb;
	if ( array() === $taxonomies ) {
		return array();
	}
	// phpcs:disable WordPress.DB -- one plain query, in the admin only, of what is cached by the caller; only placeholders are joined.
	$rows = $wpdb->get_results(
		$wpdb->prepare(
			"SELECT tt.term_id, tt.parent, t.name FROM {$wpdb->term_taxonomy} tt INNER JOIN {$wpdb->terms} t ON t.term_id = tt.term_id WHERE tt.taxonomy IN ("
				. implode( ',', array_fill( 0, count( $taxonomies ), '%s' ) ) . ')',
			$taxonomies
		),
		'ARRAY_N'
	);
	// phpcs:enable
	$tree = array();
	foreach ( is_array( $rows ) ? $rows : array() as list( $id, $parent, $name ) ) {
		$tree[ (int) $id ] = array(
			'parent' => (int) $parent,
			'name'   => plain_name( (string) $name ),
		);
	}

	return $tree;
}
