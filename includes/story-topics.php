<?php
/**
 * Settles which topics a story is about. Twin of src/core/story-topics.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Settles what a story is about: a person's choice, else what is sure, else, where somebody asked for a panel, what is likely.
 * What a person dismissed speaks no more.
 *
 * @param array{chosen: list<int>, sure: list<int>, suggested: list<int>, dismissed: list<int>} $voices         Numbers of topics, best first.
 * @param bool                                                                                  $with_suggested Whether what is only likely counts where nothing is sure.
 * @return list<int> Numbers of topics, best first; empty if nothing points to one.
 */
function settle_story_topics( array $voices, bool $with_suggested ): array {
	$sure      = array_values( array_diff( $voices['sure'], $voices['dismissed'] ) );
	$suggested = array_values( array_diff( $voices['suggested'], $voices['dismissed'] ) );
	foreach ( array( $voices['chosen'], $sure, $with_suggested ? $suggested : array() ) as $topics ) {
		if ( array() !== $topics ) {
			return $topics;
		}
	}

	return array();
}
