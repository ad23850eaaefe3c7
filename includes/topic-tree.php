<?php
/**
 * The tree of topics. Twin of src/core/topics.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Root of the tree, and the topic of a story that has none. */
const GENERAL = 1;

/**
 * Lists a topic and its ancestors, nearest first; ends in the root.
 *
 * @param int                        $n      Number of the topic.
 * @param list<array<string, mixed>> $topics All topics (build/data/topics.php).
 * @return list<int> Empty if the number is unknown.
 */
function chain( int $n, array $topics ): array {
	$parents = array_column( $topics, 'parent', 'n' );
	$path    = array();
	while ( isset( $parents[ $n ] ) && ! in_array( $n, $path, true ) ) {
		$path[] = $n;
		$n      = $parents[ $n ];
	}
	return $path;
}

/**
 * Chooses the topics that count: known, none the ancestor of another, at most three.
 *
 * @param list<int>                  $numbers Numbers in order of importance.
 * @param list<array<string, mixed>> $topics  All topics.
 * @return non-empty-list<int> The general topic where nothing else is left.
 */
function chosen_topics( array $numbers, array $topics ): array {
	$known     = array_values( array_intersect( array_unique( $numbers ), array_column( $topics, 'n' ) ) );
	$ancestors = array();
	foreach ( $known as $n ) {
		$ancestors = array_merge( $ancestors, array_slice( chain( $n, $topics ), 1 ) );
	}
	$chosen = array_slice( array_values( array_diff( $known, $ancestors ) ), 0, 3 );
	return $chosen ? $chosen : array( GENERAL );
}
