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
 * Lists the areas whose own lines a reader would see on naming them.
 *
 * @param array<string, mixed>       $region  Compiled region.
 * @param list<array<string, mixed>> $topics  All topics.
 * @param array<string, mixed>       $request As for pick(); its area plays no part.
 * @param int                        $most    Enough: the search stops there.
 * @return list<string> ISO 3166-2 codes in their own order.
 */
function area_choices( array $region, array $topics, array $request, int $most = PHP_INT_MAX ): array {
	$levels = array();
	foreach ( chosen_topics( $request['topics'], $topics ) as $n ) {
		$levels = array_merge( $levels, chain( $n, $topics ) );
	}
	$named = array();
	foreach ( $region['lines'] as $line ) {
		if ( isset( $line['areas'] ) && array_intersect( $line['topics'], $levels ) ) {
			$named = array_merge( $named, $line['areas'] );
		}
	}
	$named = array_unique( $named );
	sort( $named );

	$choices = array();
	foreach ( $named as $area ) {
		if ( count( $choices ) >= $most ) {
			break;
		}
		foreach ( pick( $region, $topics, array( 'area' => $area ) + $request )['lines'] as $picked ) {
			if ( in_area( $picked['line'], $area ) ) {
				$choices[] = $area;
				break;
			}
		}
	}

	return $choices;
}

/**
 * Prints the known area and the way to the others. The browser shows the button, and draws the list when it is pressed.
 *
 * @param array<string, mixed> $panel The panel, see prepare_panel().
 * @return string A paragraph; empty where no area changes anything.
 */
function areas_html( array $panel ): string {
	if ( null === $panel['record'] || array() === area_choices( $panel['record'], topics(), pick_request( $panel ), 1 ) ) {
		return '';
	}
	$name = null === $panel['area'] ? '' : area_name( $panel['area'], $panel );

	return '<p class="afterword-panel__areas">' . ( '' === $name ? '' : phrase_html( 'area', esc_html( $name ) ) . ' ' )
		. '<button type="button" hidden>' . esc_html( phrase( '' === $name ? 'areas' : 'other-areas' ) ) . '</button></p>';
}
