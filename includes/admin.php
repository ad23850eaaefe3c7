<?php
/**
 * What the Setup screen shows: src/admin/settings-data.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Collects what the page shows.
 *
 * @return array{settings: array<string, mixed>, regions: list<array{code: string, name: string}>, areas: array<string, string>, postTypes: list<array{slug: string, name: string}>, pages: list<array{id: int, title: string}>, suggested: string, release: string}
 */
function settings_page_data(): array {
	return array(
		'settings'  => settings(),
		'regions'   => named_regions(),
		'areas'     => named_areas(),
		'postTypes' => public_post_types(),
		'pages'     => named_pages(),
		'suggested' => suggested_region(),
		'release'   => (string) ( dataset( 'release' )['release'] ?? '' ),
	);
}

/**
 * Lists the regions that we have a file for, by name in the admin's language.
 *
 * @return list<array{code: string, name: string}>
 */
function named_regions(): array {
	$language = primary_language( get_user_locale() );
	$regions  = array();
	foreach ( region_codes() as $code ) {
		$name      = region_names( $language )[ $code ] ?? $code;
		$regions[] = array(
			'code' => $code,
			'name' => is_string( $name ) ? $name : $code,
		);
	}
	usort(
		$regions,
		static function ( array $a, array $b ): int {
			return strcoll( remove_accents( $a['name'] ), remove_accents( $b['name'] ) );
		}
	);

	return $regions;
}

/**
 * Lists the areas that some line is limited to, in the admin's language.
 *
 * @return array<string, string> Names by ISO 3166-2 code.
 */
function named_areas(): array {
	$areas = array();
	foreach ( dataset( 'areas' ) ?? array() as $code => $names ) {
		$areas[ (string) $code ] = name_in( $names, get_user_locale(), array( 'en' ) )[0];
	}

	return $areas;
}

/**
 * Lists the types of content that readers can open.
 *
 * @return list<array{slug: string, name: string}>
 */
function public_post_types(): array {
	$types = array();
	foreach ( get_post_types( array( 'public' => true ), 'objects' ) as $type ) {
		if ( 'attachment' !== $type->name ) {
			$types[] = array(
				'slug' => $type->name,
				'name' => $type->labels->name,
			);
		}
	}

	return $types;
}

/**
 * Guesses the site's country for the admin to approve: from the site's time zone, else its locale.
 *
 * @return string ISO code; empty if neither tells one. en_US is the default of WordPress and tells nothing.
 */
function suggested_region(): string {
	$zone = dataset( 'zones' )['zones'][ wp_timezone_string() ] ?? '';
	$code = 1 === preg_match( '/^[a-z]{2,3}_([A-Z]{2})/', get_locale(), $found ) && 'en_US' !== get_locale() ? $found[1] : '';

	return is_string( $zone ) && '' !== $zone ? $zone : ( null === region( $code ) ? '' : $code );
}
