<?php
/**
 * Lets other code hide and pin lines. It cannot take the emergency number away, or leave a panel empty: pick() never does.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Lists the lines that a panel leaves out.
 *
 * @param string[] $ids    What the settings hide.
 * @param string   $region Region of the panel.
 * @param int[]    $topics Numbers of its topics.
 * @return int[] Their keys.
 */
function hidden_keys( array $ids, string $region, array $topics ): array {
	/**
	 * Filters the lines that a panel leaves out, in whatever country it is read.
	 *
	 * @param string[] $ids    Ids of lines that the settings hide.
	 * @param string   $region ISO code of the panel's region; empty before an admin has approved one.
	 * @param string[] $topics Ids of the panel's topics.
	 */
	return line_keys( apply_filters( 'afterword_hidden_lines', $ids, $region, topic_ids( $topics ) ), $ids );
}

/**
 * Lists the lines that a panel puts first.
 *
 * @param string[] $ids    What the settings pin.
 * @param string   $region Region of the panel.
 * @param int[]    $topics Numbers of its topics.
 * @return int[] Their keys.
 */
function pinned_keys( array $ids, string $region, array $topics ): array {
	/**
	 * Filters the lines that a panel puts first, where they are among those for its topics. At least two places stay for others.
	 *
	 * @param string[] $ids    Ids of lines that the settings pin.
	 * @param string   $region ISO code of the panel's region; empty before an admin has approved one.
	 * @param string[] $topics Ids of the panel's topics.
	 */
	return line_keys( apply_filters( 'afterword_pinned_lines', $ids, $region, topic_ids( $topics ) ), $ids );
}

/**
 * Turns what a filter left into keys.
 *
 * @param mixed    $filtered What the filter returned.
 * @param string[] $ids      What went in: stands if the filter returned no list.
 * @return int[]
 */
function line_keys( $filtered, array $ids ): array {
	return array_map( __NAMESPACE__ . '\line_key', clean_list( is_array( $filtered ) ? $filtered : $ids, LINE_ID ) );
}
