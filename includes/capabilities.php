<?php
/**
 * Who may manage the plugin.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Capability to change the plugin's settings. */
const CAP_MANAGE = 'afterword_manage';

/**
 * Maps our capability to one that roles have: `manage_options`, unless the site says otherwise.
 *
 * @param mixed $caps Capabilities required so far.
 * @param mixed $cap  Capability that is asked for.
 * @return mixed Capabilities required.
 */
function map_capability( $caps, $cap ) {
	if ( CAP_MANAGE !== $cap ) {
		return $caps;
	}

	/**
	 * Filters the capability that managing Afterword needs.
	 *
	 * @param string $needed A capability that the site's roles have.
	 */
	$needed = apply_filters( 'afterword_manage_capability', 'manage_options' );

	return array( is_string( $needed ) && '' !== $needed ? $needed : 'manage_options' );
}
