<?php
/**
 * From passages and tags to topics. Twin of src/core/score.ts, which explains the numbers.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Words of a story that is judged by its points alone; percent by which each further so many lower them; the most. */
const PLAIN_LENGTH   = 600;
const PER_LENGTH     = 25;
const MOST_BY_LENGTH = 250;

/** Percent that each further cue of a genre takes, and the most. */
const PER_CUE       = 10;
const MOST_BY_GENRE = 60;

/** Most topics of a story. */
const MOST_TOPICS = 3;

/** Points of a term that counts only in company. */
const COMPANY = 1;

/**
 * Tells what of the points a genre leaves.
 *
 * @param list<array<string, mixed>> $passages What was found.
 * @return int Percent.
 */
function genre_share( array $passages ): int {
	$cues = array( 1 );
	$seen = array();
	foreach ( $passages as $passage ) {
		$group = $passage['group'];
		if ( $group < OFFER && ! isset( $seen[ $passage['term'] ] ) ) {
			$seen[ $passage['term'] ] = true;
			$cues[ $group ]           = ( $cues[ $group ] ?? 0 ) + ( 3 === $passage['place'] ? 2 : 1 );
		}
	}

	return 100 - min( MOST_BY_GENRE, PER_CUE * ( max( $cues ) - 1 ) );
}

/**
 * Decides from passages and tags.
 *
 * @param list<array<string, mixed>> $passages What was found, in the order of reading.
 * @param int                        $words    Length of the story in words.
 * @param list<array<string, mixed>> $tagged   Topics that tags name: match_tags().
 * @param list<array<string, mixed>> $topics   All topics.
 * @return list<array<string, mixed>> Topics above their thresholds, best first, none an ancestor of another, at most three.
 */
function decide( array $passages, int $words, array $tagged, array $topics ): array {
	return best_topics( weigh( $passages, $words, $tagged, $topics ), $topics );
}

/**
 * Weighs the passages, each topic by itself.
 *
 * @param list<array<string, mixed>> $passages What was found, in the order of reading.
 * @param int                        $words    Length of the story in words.
 * @param list<array<string, mixed>> $tagged   Topics that tags name: match_tags().
 * @param list<array<string, mixed>> $topics   All topics.
 * @return list<array<string, mixed>> Topics above their thresholds, by number.
 */
function weigh( array $passages, int $words, array $tagged, array $topics ): array {
	$left   = genre_share( $passages );
	$length = min( MOST_BY_LENGTH, 100 + intdiv( PER_LENGTH * max( 0, $words - PLAIN_LENGTH ), PLAIN_LENGTH ) );
	$found  = array();
	foreach ( $topics as $topic ) {
		$n       = $topic['n'];
		$members = topic_family( $n, $topics );
		$own     = array();
		foreach ( $passages as $passage ) {
			if ( in_array( $passage['group'], $members, true ) ) {
				$own[] = $passage;
			}
		}
		$tags = array();
		$sure = false;
		foreach ( $tagged as $match ) {
			if ( $match['topic'] === $n ) {
				$tags[] = $match;
				$sure   = $sure || 'auto' === $match['level'];
			}
		}
		$text  = intdiv( sum_points( $own ) * $left, $length );
		$hint  = $sure ? $topic['auto'] : ( $tags ? $topic['suggest'] : 0 );
		$score = $text + $hint;
		if ( $score >= $topic['suggest'] ) {
			$auto    = $sure || $text >= $topic['auto'] || ( $hint > 0 && $text >= $topic['suggest'] );
			$found[] = array(
				'topic'    => $n,
				'score'    => $score,
				'level'    => $auto ? 'auto' : 'suggest',
				'tags'     => $tags,
				'passages' => $own,
			);
		}
	}

	return $found;
}

/**
 * Sums points; supporting words count for no more than the others together.
 *
 * @param list<array<string, mixed>> $passages Passages of one topic.
 */
function sum_points( array $passages ): int {
	$strong = 0;
	$weak   = 0;
	foreach ( $passages as $passage ) {
		if ( $passage['points'] > COMPANY ) {
			$strong += $passage['points'] * $passage['place'];
		} else {
			$weak += $passage['points'] * $passage['place'];
		}
	}

	return $strong + min( $weak, $strong );
}

/**
 * Lists a topic and those below it that feed it, directly or by others.
 *
 * @param int                        $n      Number of the topic.
 * @param list<array<string, mixed>> $topics All topics.
 * @return int[]
 */
function topic_family( int $n, array $topics ): array {
	$family = array( $n );
	foreach ( $topics as $topic ) {
		if ( $topic['feeds'] && $topic['parent'] === $n ) {
			$family = array_merge( $family, topic_family( $topic['n'], $topics ) );
		}
	}

	return $family;
}

/**
 * Keeps the best topics. A topic gives way to a narrower one, but a sure one not to one that is only suggested: the tag and the
 * text that made it sure would place no panel.
 *
 * @param list<array<string, mixed>> $found  Topics above their thresholds.
 * @param list<array<string, mixed>> $topics All topics.
 * @return list<array<string, mixed>> Best first.
 */
function best_topics( array $found, array $topics ): array {
	$above = array(
		'auto'    => array(),
		'suggest' => array(),
	);
	foreach ( $found as $one ) {
		$above[ $one['level'] ] = array_merge( $above[ $one['level'] ], array_slice( chain( $one['topic'], $topics ), 1 ) );
	}
	$kept = array();
	foreach ( $found as $one ) {
		$narrower_sure = in_array( $one['topic'], $above['auto'], true );
		if ( ! $narrower_sure && ( 'auto' === $one['level'] || ! in_array( $one['topic'], $above['suggest'], true ) ) ) {
			$kept[] = $one;
		}
	}
	usort(
		$kept,
		static function ( array $a, array $b ): int {
			return array( $b['score'], $a['topic'] ) <=> array( $a['score'], $b['topic'] );
		}
	);

	return array_slice( $kept, 0, MOST_TOPICS );
}
