<?php
/**
 * What a story is about: tags, then words of its title, excerpt and text. Twin of src/core/detect.ts;
 * tests/fixtures/detect binds both.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Units of the text that count double. */
const HEAD = 600;

/** How often one term counts. */
const TIMES = 2;

/**
 * Finds the topics of a story.
 *
 * @param array{title: string, excerpt: string, text: string, tags: list<mixed>}                                              $story The story as plain text.
 * @param array{lexicon: array<int|string, mixed>|null, tags?: array<int|string, mixed>, topics?: list<array<string, mixed>>} $rules Compiled lexicon
 *                    of the story's language, null if there is none: then tags alone speak; synonyms of tags and all topics,
 *                    by default the built-in ones.
 * @return array{topics: list<array<string, mixed>>, offers: list<array<string, mixed>>, read: bool} Topics: number, score, level
 *                    (`suggest`, `auto`), evidence; at most three, best first. Passages by which the story already offers help. Whether the
 *                    text was read: not without a lexicon.
 */
function detect( array $story, array $rules ): array {
	list( $passages, $words ) = $rules['lexicon'] ? read_story( $story, $rules['lexicon'] ) : array( array(), 0 );

	$tagged = match_tags( $story['tags'], $rules['tags'] ?? null );
	$found  = decide( $passages, $words, $tagged, $rules['topics'] ?? topics() );
	$offers = array();
	foreach ( $passages as $passage ) {
		if ( OFFER === $passage['group'] ) {
			$offers[] = $passage['evidence'];
		}
	}
	$topics = array();
	foreach ( $found as $one ) {
		$topics[] = array(
			'topic'    => $one['topic'],
			'score'    => $one['score'],
			'level'    => $one['level'],
			'evidence' => all_evidence( $one, $story['tags'] ),
		);
	}

	$read = null !== $rules['lexicon'];

	return compact( 'topics', 'offers', 'read' );
}

/**
 * Finds the passages of a story that speak for a topic or a genre, and its length in words.
 *
 * @param array<string, mixed>     $story   The story.
 * @param array<int|string, mixed> $lexicon Compiled lexicon.
 * @return array{list<array<string, mixed>>, int}
 */
function read_story( array $story, array $lexicon ): array {
	$passages = array();
	$seen     = array();
	$words    = 0;
	foreach ( array( 'title', 'excerpt', 'text' ) as $where ) {
		$text   = cut_words( $story[ $where ] );
		$words += $text['count'];
		$byte   = 0;
		$unit   = 0;
		foreach ( find_terms( $text, $lexicon ) as $hit ) {
			$term          = $hit['term'];
			$seen[ $term ] = ( $seen[ $term ] ?? 0 ) + 1;
			if ( $seen[ $term ] > TIMES ) {
				continue;
			}
			$from   = $text['starts'][ $hit['start'] ];
			$unit  += utf16_length( substr( $story[ $where ], $byte, $from - $byte ) );
			$byte   = $from;
			$length = utf16_length( substr( $story[ $where ], $from, $text['ends'][ $hit['end'] - 1 ] - $from ) );
			$place  = 'excerpt' === $where || $unit < HEAD ? 2 : 1;

			$passages[] = array(
				'term'     => $term,
				'group'    => $hit['group'],
				'points'   => $hit['points'],
				'place'    => 'title' === $where ? 3 : $place,
				'evidence' => array(
					'where'  => $where,
					'term'   => implode( ' ', array_slice( $text['words'], $hit['start'], $hit['end'] - $hit['start'] ) ),
					'offset' => $unit,
					'length' => $length,
				),
			);
		}
	}

	return array( $passages, $words );
}

/**
 * Lists the evidence of a topic: tags first, then passages in the order of reading.
 *
 * @param array<string, mixed> $one  From decide().
 * @param list<mixed>          $tags The story's tags: names or terms.
 * @return list<array<string, mixed>>
 */
function all_evidence( array $one, array $tags ): array {
	$evidence = array();
	foreach ( $one['tags'] as $match ) {
		$evidence[] = array(
			'where'  => 'tag',
			'index'  => $match['index'],
			'term'   => $match['term'],
			'offset' => 0,
			'length' => utf16_length( tag_name( $tags[ $match['index'] ] ) ),
		);
	}
	$points = array_column( $one['passages'], 'points' );
	if ( $points && max( $points ) > COMPANY ) {
		$evidence = array_merge( $evidence, array_column( $one['passages'], 'evidence' ) );
	}

	return $evidence;
}
