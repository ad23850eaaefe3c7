<?php
/**
 * The place beside the static hours in which the browser says whether a service is open now, and the module that does it.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the place: empty, because the page is the same for every reader at every hour.
 *
 * @param array<string, mixed>|null $hours     Hours of a channel.
 * @param bool                      $with_zone Whether the reader may be in another zone, so that two times need room.
 * @return string HTML; empty where there is nothing to work out.
 */
function open_now_html( ?array $hours, bool $with_zone ): string {
	$code  = week_code( $hours );
	$class = 'afterword-panel__now' . ( $with_zone ? ' is-zoned' : '' );

	return null === $code ? '' : "<span class=\"$class\" data-hours=\"" . esc_attr( $code ) . '"></span>';
}

/**
 * Loads that module with the page if a panel has such places: the view script then finds it there, and asks for nothing.
 *
 * @param string $panel HTML of a panel.
 */
function enqueue_open_now( string $panel ): void {
	if ( false !== strpos( $panel, ' data-hours="' ) ) {
		// The address holds the version already; another would make it another module.
		wp_enqueue_script_module( 'afterword-open-now', module_url( 'home/open' ), array(), null );
	}
}
