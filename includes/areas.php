<?php
/**
 * Which areas of a region are worth asking for, and the way to them beside the panel. Twin of src/core/areas.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Lists the lines that lead a topic's lines once their area is known: open to all, and not further from the topic than its
 * first nationwide line.
 *
 * @param int                  $n     Number of the topic.
 * @param array<string, mixed> $scope The scope.
 * @return list<array<string, mixed>> Lines of areas.
 */
function leading_lines( int $n, array $scope ): array {
	$found = array();
	foreach ( chain( $n, $scope['topics'] ) as $at ) {
		$is_last = false;
		foreach ( $scope['lines'] as $line ) {
			if ( ! in_array( $at, $line['topics'], true ) ) {
				continue;
			}
			if ( ! isset( $line['areas'] ) ) {
				$is_last = true;
			} elseif ( $line['band'] < 2 && ! is_limited( $line, $at, $scope ) ) {
				$found[] = $line;
			}
		}
		if ( $is_last ) {
			break;
		}
	}

	return $found;
}

/**
 * Lists the areas whose own lines lead once they are known, and those whose lines stand side by side while none is.
 *
 * @param array<string, mixed>       $region  Compiled region.
 * @param list<array<string, mixed>> $topics  All topics.
 * @param array<string, mixed>       $request As for pick(); its area plays no part.
 * @param array<string, mixed>|null  $picked  What pick() returned for an unknown area; null if it was not asked.
 * @return list<string> ISO 3166-2 codes in their own order.
 */
function area_choices( array $region, array $topics, array $request, ?array $picked = null ): array {
	$scope  = scope_of( $region, $topics, $request );
	$picked = $picked ?? pick( $region, $topics, array( 'area' => null ) + $request );
	$found  = array_column( $picked['lines'], 'line' );
	foreach ( chosen_topics( $request['topics'], $topics ) as $n ) {
		$found = array_merge( $found, leading_lines( $n, $scope ) );
	}
	$areas = array_unique( array_merge( array(), ...array_column( $found, 'areas' ) ) );
	sort( $areas );

	return $areas;
}

/**
 * Prints the known area and the way to the others. The browser shows the button, and draws the list when it is pressed.
 *
 * @param array<string, mixed> $panel The panel, see prepare_panel().
 * @return string A paragraph; empty where no area changes anything.
 */
function areas_html( array $panel ): string {
	// Only regions with lines of areas have their names.
	if ( ! isset( $panel['record']['areas'] ) ) {
		return '';
	}
	$picked = null === $panel['area'] ? $panel['picked'] : null;
	if ( array() === area_choices( $panel['record'], topics(), pick_request( $panel ), $picked ) ) {
		return '';
	}
	$name = null === $panel['area'] ? '' : area_name( $panel['area'], $panel );

	return '<p class="afterword-panel__areas">' . ( '' === $name ? '' : phrase_html( 'area', esc_html( $name ) ) . ' ' )
		. '<button type="button" hidden>' . esc_html( phrase( '' === $name ? 'areas' : 'other-areas' ) ) . '</button></p>';
}
