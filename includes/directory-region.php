<?php
/**
 * Prints one region of the help page: its emergency numbers, a list of topics, the lines of each.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Prints a region.
 *
 * @param array<string, mixed> $panel  What prepare_panel() made of it.
 * @param int                  $level  Level of its heading.
 * @param int                  $number Number of the last heading before it; counts on.
 * @return string HTML.
 */
function directory_region_html( array $panel, int $level, int &$number ): string {
	$country  = directory_id( ++$number );
	$sections = directory_sections( $panel );
	$below    = $level + 1;
	// One heading alone needs no list of headings.
	$contents = count( $sections ) > 1 ? directory_id( ++$number ) : '';
	$ids      = array();
	$body     = '';
	foreach ( $sections as $n => $lines ) {
		$ids[ $n ] = directory_id( ++$number );
		$items     = '';
		foreach ( $lines as $line ) {
			$items .= line_html( $line, $panel );
		}
		$body .= "<section aria-labelledby=\"$ids[$n]\"><h$below id=\"$ids[$n]\" tabindex=\"-1\">" . esc_html( directory_heading( $n ) ) . "</h$below>"
			. "<ul class=\"afterword-panel__lines\" role=\"list\">$items</ul>"
			. ( '' === $contents ? '' : "<p class=\"afterword-directory__back\"><a href=\"#$contents\">" . esc_html( phrase( 'to-topics' ) ) . '</a></p>' )
			. '</section>';
	}

	return "<section class=\"afterword-directory__region\" aria-labelledby=\"$country\">"
		. "<h$level id=\"$country\" tabindex=\"-1\">" . phrase_html( 'country', esc_html( region_name( $panel['region'], $panel['words'] ) ) ) . "</h$level>"
		. emergency_html( $panel['picked']['emergency'] )
		. ( '' === $contents ? '' : directory_topics_html( $ids, $contents, $below ) )
		. ( '' === $body ? part_html( 'neutral', esc_html( phrase( 'no-line' ) ), 'p' ) : $body )
		. '</section>';
}

/**
 * Prints the list of topics.
 *
 * @param array<int, string> $ids   Ids of the headings on the page by number of their topic.
 * @param string             $id    Id of the list's own heading.
 * @param int                $level Level of it.
 * @return string HTML.
 */
function directory_topics_html( array $ids, string $id, int $level ): string {
	$items = '';
	$all   = topics();
	foreach ( topics_depth_first( $all ) as $n ) {
		// Who looks for a topic without a line of its own is led to the nearest wider one, if that says more than "general".
		foreach ( chain( $n, $all ) as $at ) {
			if ( isset( $ids[ $at ] ) && ( GENERAL !== $at || GENERAL === $n ) ) {
				$items .= "<li><a href=\"#$ids[$at]\">" . esc_html( directory_heading( $n ) ) . '</a></li>';
				break;
			}
		}
	}

	return "<nav aria-labelledby=\"$id\"><h$level id=\"$id\" tabindex=\"-1\">" . esc_html( phrase( 'topics' ) ) . "</h$level>"
		. "<ul class=\"afterword-directory__topics\" role=\"list\">$items</ul></nav>";
}

/**
 * Sorts the lines that may be shown by topic.
 *
 * @param array<string, mixed> $panel What prepare_panel() made of the region.
 * @return array<int, list<array<string, mixed>>> Lines by number of topic, best first; topics without one are left out.
 */
function directory_sections( array $panel ): array {
	$scope    = scope_of( $panel['record'], topics(), pick_request( $panel ) );
	$sections = array();
	foreach ( topics_depth_first( topics() ) as $n ) {
		$lines = array_values(
			array_filter(
				$scope['lines'],
				static function ( array $line ) use ( $n ): bool {
					return in_array( $n, $line['topics'], true );
				}
			)
		);
		$lines = in_order( without_old( $lines, $n, $scope ), $n, $scope );
		// Most readers live elsewhere than in any one area.
		$aside = array_filter(
			$lines,
			static function ( array $line ) use ( $panel ): bool {
				return isset( $line['areas'] ) && ! in_area( $line, $panel['area'] );
			}
		);
		if ( array() !== $lines ) {
			$sections[ $n ] = array_values( array_diff_key( $lines, $aside ) + $aside );
		}
	}

	return $sections;
}

/**
 * Lists topics as a reader looks for them: each followed by the narrower ones below it.
 *
 * @param list<array<string, mixed>> $topics All topics.
 * @param int                        $parent Number of the topic to begin below; 0 = everything.
 * @return list<int> Numbers.
 */
function topics_depth_first( array $topics, int $parent = 0 ): array {
	$order = array();
	foreach ( $topics as $topic ) {
		if ( $topic['parent'] === $parent ) {
			$order = array_merge( $order, array( $topic['n'] ), topics_depth_first( $topics, $topic['n'] ) );
		}
	}

	return $order;
}

/**
 * Names a topic for readers.
 *
 * @param int $n Number of the topic.
 */
function directory_heading( int $n ): string {
	$id = topic_ids( array( $n ) )[0] ?? '';

	return directory_names()[ $id ] ?? topic_names()[ $id ] ?? '';
}

/**
 * Lists the topics that are called otherwise for readers than for journalists, by their ids.
 *
 * @return array<string, string> Plain text.
 */
function directory_names(): array {
	return array(
		'male-victims'          => __( 'Men affected by domestic abuse', 'afterword' ),
		'victims-of-crime'      => __( 'People affected by crime', 'afterword' ),
		'concern-own-behaviour' => __( 'Worry about your own behaviour', 'afterword' ),
	);
}
