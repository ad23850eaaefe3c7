<?php
/**
 * What admins are told, on the screens where they look after plugins: never to nag elsewhere.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the notices that concern this screen.
 */
function print_notices(): void {
	$screen = get_current_screen();
	if ( ! $screen || ! current_user_can( CAP_MANAGE ) ) {
		return;
	}
	$own = '' !== own_screen( $screen->id );
	if ( ! is_built() && ( $own || in_array( $screen->id, array( 'dashboard', 'plugins' ), true ) ) ) {
		wp_admin_notice(
			esc_html__( 'Afterword is incomplete: its generated files (the folder "build") are missing. Readers see an international directory instead of helplines. Install the plugin again from its release file; in a checkout, run "npm run build".', 'afterword' ),
			array( 'type' => 'error' )
		);
	} elseif ( ! settings()['approved'] && in_array( $screen->id, array( 'dashboard', 'plugins' ), true ) ) {
		wp_admin_notice(
			sprintf(
				/* translators: %s: link to the settings page. */
				esc_html__( 'Afterword shows no helplines yet: %s.', 'afterword' ),
				'<a href="' . esc_url( settings_url() ) . '">' . esc_html__( 'choose and approve your country', 'afterword' ) . '</a>'
			),
			array( 'type' => 'warning' )
		);
	}
}
