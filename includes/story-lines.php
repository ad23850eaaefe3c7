<?php
/**
 * What a journalist chose for one story beside its topics: lines to leave out, lines to put first, a note above them.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Most lines that a story leaves out, and most that it puts in order; blocks/support-panel/edit/attributes.ts says the same. */
const MOST_STORY_LINES = 50;

/**
 * Reads the choice from the attributes of a block.
 *
 * @param array<string, mixed> $attributes `hidden`, `order` (ids of lines), `note`. None of it is trusted.
 * @return array{without: string[], order: string[], note: string} Arguments of panel().
 */
function story_lines( array $attributes ): array {
	return array(
		'without' => story_line_ids( $attributes['hidden'] ?? null ),
		'order'   => story_line_ids( $attributes['order'] ?? null ),
		'note'    => sound_note( $attributes['note'] ?? null ),
	);
}

/**
 * Keeps what is written like the id of a line.
 *
 * @param mixed $ids Anything.
 * @return string[] Each once; the first MOST_STORY_LINES.
 */
function story_line_ids( $ids ): array {
	return array_slice( clean_list( $ids, LINE_ID ), 0, MOST_STORY_LINES );
}

/**
 * Gives the numbers that stand for lines.
 *
 * @param mixed $ids Ids of lines; anything else is left out.
 * @return int[]
 */
function story_line_keys( $ids ): array {
	return array_map( __NAMESPACE__ . '\line_key', story_line_ids( $ids ) );
}
