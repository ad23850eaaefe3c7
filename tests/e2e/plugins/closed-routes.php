<?php
/**
 * Plugin Name: Closed routes
 * Description: Refuses our routes of the REST API to everybody but administrators, as plugins for security do. With the option `closed_terms` those of terms, too.
 *
 * @package Afterword
 */

declare( strict_types=1 );

add_filter(
	'rest_pre_dispatch',
	static function ( $result, $server, WP_REST_Request $request ) {
		$closed = '#^/afterword/v1/' . ( get_option( 'closed_terms' ) ? '|^/wp/v2/(tags|categories)' : '' ) . '#';
		if ( 1 === preg_match( $closed, $request->get_route() ) && ! current_user_can( 'manage_options' ) ) {
			return new WP_Error( 'rest_forbidden', 'Closed by a plugin.', array( 'status' => 403 ) );
		}
		return $result;
	},
	10,
	3
);

add_action(
	'init',
	static function (): void {
		register_setting(
			'general',
			'closed_terms',
			array(
				'type'         => 'boolean',
				'default'      => false,
				'show_in_rest' => true,
			)
		);
	}
);
