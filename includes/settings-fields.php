<?php
/**
 * What the site's settings look like: default, cleaning, REST schema.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Most ids that one list in the settings holds: the option is loaded on every page and stays small. */
const MAX_IDS = 200;

/**
 * Gives the settings of a new site: nothing assumed, nothing placed.
 *
 * @return array{region: string, area: string, approved: bool, placement: array{automatic: bool, text: bool, since: string, postTypes: string[]}, helpPage: int, feed: bool, max: int, hidden: string[], pinned: string[], languages: string[], exitUrl: string, reportTo: string, tellService: bool}
 */
function default_settings(): array {
	return array(
		'region'      => '',
		'area'        => '',
		'approved'    => false,
		'placement'   => array(
			'automatic' => false,
			'text'      => false,
			'since'     => '',
			'postTypes' => array( 'post' ),
		),
		'helpPage'    => 0,
		'feed'        => false,
		'max'         => 3,
		'hidden'      => array(),
		'pinned'      => array(),
		'languages'   => array(),
		'exitUrl'     => '',
		'reportTo'    => '',
		'tellService' => false,
	);
}

/**
 * Turns anything into valid settings. Unknown fields are dropped, bad ones become their default.
 *
 * @param mixed $value What the option holds or a request sent.
 * @return array{region: string, area: string, approved: bool, placement: array{automatic: bool, text: bool, since: string, postTypes: string[]}, helpPage: int, feed: bool, max: int, hidden: string[], pinned: string[], languages: string[], exitUrl: string, reportTo: string, tellService: bool}
 */
function clean_settings( $value ): array {
	$clean     = default_settings();
	$value     = is_array( $value ) ? $value : array();
	$placement = is_array( $value['placement'] ?? null ) ? $value['placement'] : array();
	$codes     = dataset( 'regions' ) ?? array();
	$region    = $value['region'] ?? '';
	$area      = $value['area'] ?? '';

	// Without the build there is no list to compare with: a setting must survive a broken upload.
	if ( is_region_code( $region ) && ( array() === $codes || in_array( $region, $codes, true ) ) ) {
		$clean['region']   = $region;
		$clean['approved'] = true === filter_var( $value['approved'] ?? false, FILTER_VALIDATE_BOOLEAN );
		if ( is_string( $area ) && 1 === preg_match( "/^$region-[A-Z0-9]{1,3}$/D", $area ) ) {
			$clean['area'] = $area;
		}
	}

	$since = $placement['since'] ?? '';
	if ( is_string( $since ) && 1 === preg_match( '/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/D', $since ) ) {
		$clean['placement']['since'] = $since;
	}
	$clean['placement']['automatic'] = true === filter_var( $placement['automatic'] ?? false, FILTER_VALIDATE_BOOLEAN );
	$clean['placement']['text']      = true === filter_var( $placement['text'] ?? false, FILTER_VALIDATE_BOOLEAN );
	if ( is_array( $placement['postTypes'] ?? null ) ) {
		$clean['placement']['postTypes'] = clean_list( $placement['postTypes'], '/^[a-z0-9_-]{1,20}$/D' );
	}

	$page               = $value['helpPage'] ?? 0;
	$clean['helpPage']  = is_numeric( $page ) ? max( 0, (int) $page ) : 0;
	$clean['feed']      = true === filter_var( $value['feed'] ?? false, FILTER_VALIDATE_BOOLEAN );
	$clean['max']       = 5 === (int) ( is_numeric( $value['max'] ?? null ) ? $value['max'] : 3 ) ? 5 : 3;
	$clean['hidden']    = clean_list( $value['hidden'] ?? array(), LINE_ID );
	$clean['pinned']    = clean_list( $value['pinned'] ?? array(), LINE_ID );
	$clean['languages'] = clean_list( $value['languages'] ?? array(), '/^[a-z]{2,3}(-[A-Z]{2})?$/D' );
	$clean['exitUrl']   = clean_page_address( $value['exitUrl'] ?? '' );
	$clean['reportTo']  = clean_contact( $value['reportTo'] ?? '' );

	$clean['tellService'] = true === filter_var( $value['tellService'] ?? false, FILTER_VALIDATE_BOOLEAN );

	return $clean;
}

/**
 * Keeps the strings of a list that match a pattern, each once.
 *
 * @param mixed  $list    Anything.
 * @param string $pattern Regular expression.
 * @return string[]
 */
function clean_list( $list, string $pattern ): array {
	$kept = array();
	foreach ( is_array( $list ) ? $list : array() as $item ) {
		if ( is_string( $item ) && 1 === preg_match( $pattern, $item ) ) {
			$kept[] = $item;
		}
	}

	return array_slice( array_values( array_unique( $kept ) ), 0, MAX_IDS );
}

/**
 * Describes the settings for the REST API.
 *
 * @return array<string, mixed> JSON Schema.
 */
function settings_schema(): array {
	$text  = array( 'type' => 'string' );
	$texts = array(
		'type'     => 'array',
		'maxItems' => MAX_IDS,
		'items'    => $text,
	);

	return array(
		'type'                 => 'object',
		'additionalProperties' => false,
		'properties'           => array(
			'region'      => $text,
			'area'        => $text,
			'approved'    => array( 'type' => 'boolean' ),
			'placement'   => array(
				'type'                 => 'object',
				'additionalProperties' => false,
				'properties'           => array(
					'automatic' => array( 'type' => 'boolean' ),
					'text'      => array( 'type' => 'boolean' ),
					'since'     => $text,
					'postTypes' => $texts,
				),
			),
			'helpPage'    => array(
				'type'    => 'integer',
				'minimum' => 0,
			),
			'feed'        => array( 'type' => 'boolean' ),
			'max'         => array(
				'type' => 'integer',
				'enum' => array( 3, 5 ),
			),
			'hidden'      => $texts,
			'pinned'      => $texts,
			'languages'   => $texts,
			'exitUrl'     => $text,
			'reportTo'    => $text,
			'tellService' => array( 'type' => 'boolean' ),
		),
	);
}
