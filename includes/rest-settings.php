<?php
/**
 * REST route for the settings. WordPress's own route asks for `manage_options`; this one for the capability that the site
 * chose for Afterword.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the route.
 */
function register_settings_route(): void {
	register_rest_route(
		REST_NAMESPACE,
		'/settings',
		array(
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\rest_read_settings',
				'permission_callback' => __NAMESPACE__ . '\may_manage',
			),
			array(
				'methods'             => \WP_REST_Server::EDITABLE,
				'callback'            => __NAMESPACE__ . '\rest_save_settings',
				'permission_callback' => __NAMESPACE__ . '\may_manage',
				'args'                => settings_schema()['properties'],
			),
			'schema' => __NAMESPACE__ . '\rest_settings_schema',
		)
	);
}

/**
 * Lets those in who may manage Afterword.
 */
function may_manage(): bool {
	return current_user_can( CAP_MANAGE );
}

/**
 * Answers with the settings.
 */
function rest_read_settings(): \WP_REST_Response {
	return new \WP_REST_Response( settings() );
}

/**
 * Saves the settings that are sent; those left out stay as they are.
 *
 * @param \WP_REST_Request $request The request.
 * @phpstan-param \WP_REST_Request<array<string, mixed>> $request
 * @return \WP_REST_Response|\WP_Error All settings as they now stand.
 */
function rest_save_settings( \WP_REST_Request $request ) {
	$wanted = prepare_settings( array_intersect_key( $request->get_params(), default_settings() ) );
	update_option( OPTION, $wanted );
	if ( settings() !== $wanted ) {
		return new \WP_Error(
			'afterword_not_stored',
			__( 'The database did not take the settings.', 'afterword' ),
			array( 'status' => 500 )
		);
	}

	return rest_read_settings();
}

/**
 * Describes the route's answer.
 *
 * @return array<string, mixed> JSON Schema.
 */
function rest_settings_schema(): array {
	return array(
		'$schema' => 'http://json-schema.org/draft-04/schema#',
		'title'   => 'afterword-settings',
	) + settings_schema();
}
