<?php
/**
 * Chooses among overlapping phrases. Twin of src/core/settle.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Groups that are no topic; -2 and below are genres. */
const EXCLUDE = 0;
const OFFER   = -1;

/**
 * Finds the phrases of a lexicon in a text that count: not inside a longer excluded phrase; of overlapping terms of one
 * topic the first, of those that begin alike the longest.
 *
 * @param array<string, mixed>     $text    From cut_words().
 * @param array<int|string, mixed> $lexicon Compiled lexicon.
 * @return list<array{term: int, group: int, points: int, start: int, end: int}> In order.
 */
function find_terms( array $text, array $lexicon ): array {
	$hits = array();
	foreach ( ( new Net_Search( $text, $lexicon ) )->run() as $hit ) {
		$term   = $lexicon['terms'][ $hit[0] ];
		$hits[] = array(
			'term'   => $hit[0],
			'group'  => $term[0],
			'points' => $term[1],
			'start'  => $hit[1],
			'end'    => $hit[2],
		);
	}
	$hidden = array();
	foreach ( $hits as $hit ) {
		if ( EXCLUDE === $hit['group'] ) {
			$length = $hit['end'] - $hit['start'];
			for ( $at = $hit['start']; $at < $hit['end']; $at++ ) {
				$hidden[ $at ] = max( $hidden[ $at ] ?? 0, $length );
			}
		}
	}
	$kept = array();
	$last = array();
	foreach ( $hits as $hit ) {
		$group = $hit['group'];
		if ( EXCLUDE === $group || is_hidden( $hit, $hidden ) ) {
			continue;
		}
		$before = isset( $last[ $group ] ) ? $kept[ $last[ $group ] ] : null;
		if ( ! $before || $hit['start'] >= $before['end'] ) {
			$last[ $group ] = count( $kept );
			$kept[]         = $hit;
		} elseif ( $hit['start'] === $before['start'] && is_better( $hit, $before ) ) {
			$kept[ $last[ $group ] ] = $hit;
		}
	}

	$starts = array_column( $kept, 'start' );
	$groups = array_column( $kept, 'group' );
	array_multisort( $starts, $groups, $kept );

	return $kept;
}

/**
 * Says whether a hit lies in a longer excluded phrase.
 *
 * @param array<string, int> $hit    The hit.
 * @param array<int, int>    $hidden Length of the longest excluded phrase by number of the word.
 */
function is_hidden( array $hit, array $hidden ): bool {
	for ( $at = $hit['start']; $at < $hit['end']; $at++ ) {
		if ( ( $hidden[ $at ] ?? 0 ) > $hit['end'] - $hit['start'] ) {
			return true;
		}
	}

	return false;
}

/**
 * Says whether a hit is worth more than one that begins alike: longer; as long and weightier; else first in the lexicon.
 *
 * @param array<string, int> $one   A hit.
 * @param array<string, int> $other Another.
 */
function is_better( array $one, array $other ): bool {
	return ( array( $one['end'], $one['points'], -$one['term'] ) <=> array( $other['end'], $other['points'], -$other['term'] ) ) > 0;
}
