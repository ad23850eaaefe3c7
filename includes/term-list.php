<?php
/**
 * The site's terms as the Topics screen lists them: what each stands for, and why.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Terms that one page of the list holds, and that are read from the database at once. */
const TERMS_PER_PAGE = 50;
const TERMS_AT_ONCE  = 5000;

/**
 * Collects what the Topics screen shows besides its list.
 *
 * @return array{topics: list<array{id: string, label: string}>, mostTopics: int, mostUnless: int}
 */
function topics_page_data(): array {
	$names  = topic_names();
	$topics = array();
	foreach ( topics() as $topic ) {
		$topics[] = array(
			'id'    => $topic['id'],
			'label' => $names[ $topic['id'] ] ?? $topic['id'],
		);
	}

	return array(
		'topics'     => $topics,
		'mostTopics' => MAX_OWN_TOPICS,
		'mostUnless' => MAX_UNLESS,
	);
}

/**
 * Lists terms: those that stand for something or were decided about; or all whose name holds some words.
 *
 * @param string $show   `topics` all that stand for a topic, `suggest` those that only suggest one, `own` those with a decision.
 * @param string $search Words in the name; empty = any. With them, terms that stand for nothing are listed too.
 * @param int    $page   Number of the page, from 1.
 * @return array{terms: list<array<string, mixed>>, total: int} Most used first. See describe_term().
 */
function list_terms( string $show, string $search, int $page ): array {
	$kept = array();
	$last = 0;
	do {
		$rows = term_rows( $search, $last );
		foreach ( $rows as $row ) {
			$last = (int) $row['term_taxonomy_id'];
			if ( '' !== $search || is_listed( $row, $show ) ) {
				$kept[ (int) $row['term_id'] ] = (int) $row['count'];
			}
		}
		$more = count( $rows ) === TERMS_AT_ONCE;
	} while ( $more );

	arsort( $kept );
	$ids   = array_slice( array_keys( $kept ), ( $page - 1 ) * TERMS_PER_PAGE, TERMS_PER_PAGE );
	$terms = array();
	foreach ( $ids as $id ) {
		$term = get_term( $id );
		if ( $term instanceof \WP_Term ) {
			$terms[] = describe_term( $term );
		}
	}

	return array(
		'terms' => $terms,
		'total' => count( $kept ),
	);
}

/**
 * Reads terms of all taxonomies that people fill in. Not by get_terms(), which multilingual plugins narrow to one language.
 *
 * @param string $search Words in the name.
 * @param int    $after  Id of the term in its taxonomy after which to go on.
 * @return list<array{term_taxonomy_id: string, term_id: string, name: string, parent: string, count: string}>
 */
function term_rows( string $search, int $after ): array {
	global $wpdb;
	$taxonomies = array();
	foreach ( story_taxonomies() as $taxonomy ) {
		$taxonomies[] = $taxonomy->name;
	}
	if ( array() === $taxonomies ) {
		return array();
	}
	// phpcs:disable WordPress.DB -- plain reads for one admin screen; only placeholders are joined.
	$rows = $wpdb->get_results(
		$wpdb->prepare(
			"SELECT tt.term_taxonomy_id, tt.term_id, t.name, tt.parent, tt.count FROM {$wpdb->term_taxonomy} tt INNER JOIN {$wpdb->terms} t ON t.term_id = tt.term_id"
				. ' WHERE tt.taxonomy IN (' . implode( ',', array_fill( 0, count( $taxonomies ), '%s' ) ) . ')'
				. ' AND tt.term_taxonomy_id > %d AND t.name LIKE %s ORDER BY tt.term_taxonomy_id LIMIT %d',
			array_merge( $taxonomies, array( $after, '%' . $wpdb->esc_like( $search ) . '%', TERMS_AT_ONCE ) )
		),
		'ARRAY_A'
	);
	// phpcs:enable

	return is_array( $rows ) ? array_values( $rows ) : array();
}

/**
 * Says whether a list shows a term.
 *
 * @param array<string, string> $row  From term_rows().
 * @param string                $show See list_terms().
 */
function is_listed( array $row, string $show ): bool {
	$says = term_says( (int) $row['term_id'], (int) $row['parent'] );
	if ( 'own' === $show ) {
		return 1 === ( $says[0] ?? 0 );
	}
	$levels = array_column( match_tags( array( tag_of_row( (int) $row['term_id'], $row['name'], $says ) ) ), 'level' );

	return array() !== $levels && ( 'topics' === $show || ! in_array( 'auto', $levels, true ) );
}
