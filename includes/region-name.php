<?php
/**
 * Names of regions and areas in the page's language.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Names a region.
 *
 * @param string $code     ISO 3166-1 code.
 * @param string $language Language of the page, such as `en`.
 * @return string Short name of the CLDR, or the one that our record prefers; the code itself if nothing is known.
 */
function region_name( string $code, string $language ): string {
	$own  = region( $code )['names'][ $language ] ?? null;
	$name = $own ?? region_names( $language )[ $code ] ?? $code;

	return is_string( $name ) ? $name : $code;
}

/**
 * Lists the names of all regions of the world.
 *
 * @param string $language Language of the page; English stands in for one that we have no list of.
 * @return array<int|string, mixed> Names by code.
 */
function region_names( string $language ): array {
	return dataset( "countries/$language" ) ?? dataset( 'countries/en' ) ?? array();
}

/**
 * Names a part of a region in the page's language, else in one of the region's.
 *
 * @param string               $code  ISO 3166-2 code.
 * @param array<string, mixed> $panel The panel, see prepare_panel().
 * @return string Its name; empty if nothing is known, so that no code is shown to a reader.
 */
function area_name( string $code, array $panel ): string {
	$names = $panel['record']['areas'][ $code ] ?? null;

	return is_array( $names ) && $names ? name_in( $names, $panel['language'], $panel['record']['languages'] )[0] : '';
}
