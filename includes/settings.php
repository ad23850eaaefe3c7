<?php
/**
 * The site's settings: one option, cleaned whenever it is read.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Name of the option that holds all settings. */
const OPTION = 'afterword_settings';

/**
 * Reads the settings. What stands in the database is not trusted.
 *
 * @return array{region: string, area: string, approved: bool, placement: array{automatic: bool, text: bool, since: string, postTypes: string[]}, helpPage: int, feed: bool, max: int, hidden: string[], pinned: string[], languages: string[], exitUrl: string, reportTo: string, tellService: bool}
 */
function settings(): array {
	static $last = null;

	// Read a dozen times a page, cleaned once; a value that changes meanwhile is another one.
	$stored = get_option( OPTION );
	if ( null === $last || $last[0] !== $stored ) {
		$last = array( $stored, clean_settings( $stored ) );
	}

	return $last[1];
}

/**
 * Prepares settings that are about to be saved: a part may be sent alone, and the moment at which automatic placement is
 * switched on is kept, because older stories stay as they are until the admin asks.
 *
 * @param mixed $value What a request or another plugin wants to save.
 * @return array<string, mixed> Valid settings.
 */
function prepare_settings( $value ): array {
	$before = settings();
	$value  = is_array( $value ) ? $value : array();
	if ( is_array( $value['placement'] ?? null ) ) {
		$value['placement'] = array_merge( $before['placement'], $value['placement'] );
	}

	$after = clean_settings( array_merge( $before, $value ) );
	if ( $after['placement']['automatic'] && '' === $after['placement']['since'] ) {
		$after['placement']['since'] = current_time( 'mysql', true );
	}

	return $after;
}

/**
 * Registers the option, for the REST route /wp/v2/settings too.
 */
function register_settings(): void {
	register_setting(
		'afterword',
		OPTION,
		array(
			'type'              => 'object',
			'label'             => __( 'Afterword', 'afterword' ),
			'description'       => __( 'Country, placement and lines of the panel "Where to get help".', 'afterword' ),
			'sanitize_callback' => __NAMESPACE__ . '\prepare_settings',
			'default'           => default_settings(),
			'show_in_rest'      => array( 'schema' => settings_schema() ),
		)
	);
}

/**
 * Gives the REST API the cleaned settings: the stored ones may miss fields of a newer version.
 *
 * @param mixed $result Value found so far.
 * @param mixed $name   Name of the setting.
 * @return mixed
 */
function rest_settings_value( $result, $name ) {
	return OPTION === $name ? settings() : $result;
}
