<?php
/**
 * What a term stands for, as the Topics screen tells it.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Makes a term what match_tags() takes.
 *
 * @param int              $id   Id.
 * @param string           $name Name as it is stored.
 * @param list<mixed>|null $says What the site says of it.
 * @return array{id: int, name: string, says: list<mixed>|null}
 */
function tag_of_row( int $id, string $name, ?array $says ): array {
	return array(
		'id'   => $id,
		'name' => plain_name( $name ),
		'says' => $says,
	);
}

/**
 * Describes a term for the Topics screen.
 *
 * @param \WP_Term $term The term.
 * @return array{id: int, name: string, above: string, kind: string, count: int, own: array<string, mixed>|null, means: list<array<string, mixed>>, byName: list<array<string, mixed>>}
 *         `above` names the terms above it, highest first; `means` is what it stands for, `byName` what it would without decisions
 *         and without the terms above: `[ { topic: id, level } ]`.
 */
function describe_term( \WP_Term $term ): array {
	$own  = own_tags()[ $term->term_id ] ?? null;
	$says = term_says( $term->term_id, $term->parent );
	$path = array();
	foreach ( get_ancestors( $term->term_id, $term->taxonomy, 'taxonomy' ) as $id ) {
		$one = get_term( $id );
		if ( $one instanceof \WP_Term ) {
			array_unshift( $path, plain_name( $one->name ) );
		}
	}
	$taxonomy = get_taxonomy( $term->taxonomy );
	if ( null !== $own ) {
		$own['unless'] = named_terms( $own['unless'] );
	}

	return array(
		'id'     => $term->term_id,
		'name'   => plain_name( $term->name ),
		'above'  => implode( ' › ', $path ),
		'kind'   => $taxonomy ? (string) $taxonomy->labels->singular_name : $term->taxonomy,
		'count'  => $term->count,
		'own'    => $own,
		'means'  => named_matches( tag_of_row( $term->term_id, $term->name, $says ) ),
		'byName' => named_matches( plain_name( $term->name ) ),
	);
}

/**
 * Matches one tag, with ids of topics.
 *
 * @param string|array{name: string, id?: int, says?: array<int, mixed>|null} $tag Name or term.
 * @return list<array{topic: string, level: string}>
 */
function named_matches( $tag ): array {
	$named = array();
	foreach ( match_tags( array( $tag ) ) as $match ) {
		foreach ( topic_ids( array( $match['topic'] ) ) as $topic ) {
			$named[] = array(
				'topic' => $topic,
				'level' => $match['level'],
			);
		}
	}

	return $named;
}

/**
 * Names terms.
 *
 * @param int[] $ids Ids; those that are gone are left out.
 * @return list<array{id: int, name: string}>
 */
function named_terms( array $ids ): array {
	$named = array();
	foreach ( $ids as $id ) {
		$term = get_term( $id );
		if ( $term instanceof \WP_Term ) {
			$named[] = array(
				'id'   => $term->term_id,
				'name' => plain_name( $term->name ),
			);
		}
	}

	return $named;
}
