<?php
/**
 * REST route by which the editor draws a block that depends on no story.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the route.
 */
function register_draw_route(): void {
	register_rest_route(
		REST_NAMESPACE,
		'/draw/(?P<block>directory|pointer)',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\rest_draw',
			'permission_callback' => __NAMESPACE__ . '\may_draw',
			'args'                => array(
				'regions'      => array(
					'type'        => 'array',
					'items'       => array( 'type' => 'string' ),
					'default'     => array(),
					'description' => __( 'Further countries of the directory.', 'afterword' ),
				),
				'headingLevel' => array(
					'type'        => 'integer',
					'default'     => 2,
					'description' => __( 'Level of the heading.', 'afterword' ),
				),
			),
		)
	);
}

/**
 * Lets those draw who write: what they see is what every reader may see.
 */
function may_draw(): bool {
	return current_user_can( 'edit_posts' );
}

/**
 * Answers with the block's HTML in the language of the site.
 *
 * @param \WP_REST_Request $request The request.
 * @phpstan-param \WP_REST_Request<array<string, mixed>> $request
 * @return \WP_REST_Response `{ html }`
 */
function rest_draw( \WP_REST_Request $request ): \WP_REST_Response {
	// Readers see the site's language, whatever the journalist's own is.
	$switched = switch_to_locale( get_locale() );
	$html     = 'pointer' === $request['block']
		? pointer_html( 'class="afterword-pointer"', '#' )
		: directory(
			array(
				'regions'      => $request['regions'],
				'headingLevel' => $request['headingLevel'],
			),
			'class="afterword-directory"'
		);
	if ( $switched ) {
		restore_previous_locale();
	}

	return new \WP_REST_Response( array( 'html' => $html ) );
}
