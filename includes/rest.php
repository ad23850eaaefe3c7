<?php
/**
 * REST routes of the dataset, for readers where its files cannot be reached.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Namespace of the routes. */
const REST_NAMESPACE = 'afterword/v1';

/**
 * Registers the routes.
 */
function register_rest_routes(): void {
	$public = array(
		'methods'             => 'GET',
		'callback'            => __NAMESPACE__ . '\rest_data',
		'permission_callback' => '__return_true',
	);
	register_rest_route( REST_NAMESPACE, '/region/(?P<region>[A-Z]{2})', $public );
	// The same addresses as below build/data, so that the browser needs no second rule.
	register_rest_route( REST_NAMESPACE, '/data/regions/(?P<region>[A-Z]{2})\.json', $public );
	register_rest_route( REST_NAMESPACE, '/data/here/(?P<part>[A-Z][a-z]+)/(?P<words>[a-z]{2,3}(-[A-Z]{2})?)\.json', array( 'callback' => __NAMESPACE__ . '\rest_here' ) + $public );
	register_rest_route( REST_NAMESPACE, '/data/(?P<name>zones/[A-Z][a-z]+|words/[a-z]{2,3}(-[A-Z]{2})?|sources/[A-Z]{2}|topics|regions|international)\.json', $public );
}

/**
 * Answers with a file of the dataset. It is the same for everybody and may be kept for an hour.
 *
 * @param \WP_REST_Request $request The request.
 * @phpstan-param \WP_REST_Request<array<string, mixed>> $request
 * @return \WP_REST_Response|\WP_Error
 */
function rest_data( \WP_REST_Request $request ) {
	$data = null === $request['region'] ? dataset( (string) $request['name'] ) : region( (string) $request['region'] );
	if ( null === $data ) {
		return new \WP_Error( 'afterword_no_data', __( 'There is no such data.', 'afterword' ), array( 'status' => 404 ) );
	}
	$response = new \WP_REST_Response( $data );
	$response->header( 'Cache-Control', 'public, max-age=3600' );

	return $response;
}
