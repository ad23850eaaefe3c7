<?php
/**
 * What the panel tells the browser: numbers and addresses, no topic by name, nothing about the reader.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Version of the attribute and of the region files; see src/core/format.ts. */
const FORMAT = 1;

/**
 * Collects what the view script needs.
 *
 * @param array<string, mixed> $panel The panel, see prepare_panel().
 * @return array<string, mixed> Content of the attribute data-afterword.
 */
function panel_data( array $panel ): array {
	$data = array(
		'format'   => FORMAT,
		'region'   => $panel['region'],
		'area'     => $panel['area'],
		'topics'   => $panel['topics'],
		'lang'     => $panel['language'],
		'words'    => phrases_language(),
		'zones'    => quiet_zones( region_zones( $panel['region'] ), $panel['language'] ),
		'hidden'   => $panel['hidden'],
		'pinned'   => $panel['pinned'],
		'max'      => $panel['max'],
		'approved' => $panel['approved'],
		'data'     => data_url(),
		'route'    => data_route(),
		'away'     => module_url( 'view/away' ),
		'open'     => module_url( 'home/open' ),
		'v'        => dataset( 'release' )['hash'] ?? '',
	);

	// Cached by their readers' browsers with the page: what a story leaves out and puts first holds elsewhere, too.
	$data += array_filter(
		array(
			'without' => $panel['without'],
			'order'   => $panel['order'],
		)
	);

	// One address is enough where it is the route already.
	if ( $data['route'] === $data['data'] ) {
		unset( $data['route'] );
	}

	$file = words_file();
	$data = '' === $file ? $data : $data + array( 'file' => $file );

	$offers = offered_languages();
	$data   = array() === $offers ? $data : $data + array( 'read' => $offers );

	$asks = asking_zones( $panel['region'], $panel['language'] );
	$data = array() === $asks ? $data : $data + array( 'asks' => $asks );

	// Whoever reads it may be watched: the browser offers nothing that leaves a trace.
	$data = $panel['care'] ? $data + array( 'quiet' => true ) : $data;

	// A region that a person locked for this block obeys the reader's tap alone.
	return $panel['locked'] ? $data + array( 'locked' => true ) : $data;
}

/**
 * Lists the time zones of a region.
 *
 * @param string $region ISO code.
 * @return string[] IANA names, old ones too.
 */
function region_zones( string $region ): array {
	$zones = dataset( 'zones' )['zones'] ?? array();

	return is_array( $zones ) ? array_keys( $zones, $region, true ) : array();
}

/**
 * Leaves out the zones that make the browser ask which country it is.
 *
 * @param string[] $zones    IANA names.
 * @param string   $language The page's language: some zones ask only where it is spoken.
 * @return string[]
 */
function quiet_zones( array $zones, string $language ): array {
	$asking = array();
	foreach ( dataset( 'zones' )['ask'] ?? array() as $ask ) {
		if ( ( $ask['language'] ?? $language ) === $language ) {
			$asking[] = $ask['zone'];
		}
	}

	return array_values( array_diff( $zones, $asking ) );
}

/**
 * Lists the zones of a region that make the browser ask readers of another language than the page's.
 *
 * @param string $region   ISO code.
 * @param string $language The page's language.
 * @return array<string, string> Primary language by IANA name.
 */
function asking_zones( string $region, string $language ): array {
	$zones  = dataset( 'zones' );
	$asking = array();
	foreach ( $zones['ask'] ?? array() as $ask ) {
		if ( ( $ask['language'] ?? $language ) !== $language && ( $zones['zones'][ $ask['zone'] ] ?? null ) === $region ) {
			$asking[ $ask['zone'] ] = $ask['language'];
		}
	}

	return $asking;
}

/**
 * Gives the address below which the browser finds regions/XX.json and zones.json.
 *
 * @return string Address on the site's own host with a slash at its end: the files, or the REST route that serves them where
 *                the plugin's files live on another host.
 */
function data_url(): string {
	$files = plugins_url( 'build/data/', FILE );

	return is_own_host( $files ) ? set_url_scheme( $files ) : data_route();
}

/**
 * Gives the address of the REST route that serves the dataset where its files cannot be reached: the browser tries it once if a
 * server denies the file, or if a plugin has written another host into the page.
 */
function data_route(): string {
	return rest_url( REST_NAMESPACE . '/data/' );
}

/**
 * Says whether an address lies on the host that serves the page.
 *
 * @param string $url Address.
 */
function is_own_host( string $url ): bool {
	return wp_parse_url( $url, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST )
		&& wp_parse_url( $url, PHP_URL_PORT ) === wp_parse_url( home_url(), PHP_URL_PORT );
}
