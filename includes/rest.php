<?php
/**
 * REST routes: a preview for the editor, and the dataset for readers where its files cannot be reached.
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
	$word = array(
		'type'    => 'string',
		'default' => '',
	);
	register_rest_route(
		REST_NAMESPACE,
		'/preview',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\rest_preview',
			'permission_callback' => __NAMESPACE__ . '\may_preview',
			'args'                => array(
				'post'   => array(
					'type'        => 'integer',
					'required'    => true,
					'description' => __( 'Id of the story.', 'afterword' ),
				),
				'topics' => array(
					'type'        => 'array',
					'items'       => array( 'type' => 'string' ),
					'description' => __( 'Ids of topics; left out: those of the saved story.', 'afterword' ),
				),
				'region' => $word + array( 'description' => __( 'Country to preview; left out: the one of the site.', 'afterword' ) ),
				'area'   => $word + array( 'description' => __( 'Area of that country.', 'afterword' ) ),
				'lang'   => $word + array( 'description' => __( 'Language of the page; left out: the one of the site.', 'afterword' ) ),
				'level'  => array(
					'type'        => 'integer',
					'default'     => 2,
					'description' => __( 'Level of the heading.', 'afterword' ),
				),
			),
		)
	);

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
 * Lets those preview who may edit the story.
 *
 * @param \WP_REST_Request $request The request.
 * @phpstan-param \WP_REST_Request<array<string, mixed>> $request
 */
function may_preview( \WP_REST_Request $request ): bool {
	return current_user_can( 'edit_post', (int) $request['post'] );
}

/**
 * Answers with a story's panel as readers of a country see it.
 *
 * @param \WP_REST_Request $request The request.
 * @phpstan-param \WP_REST_Request<array<string, mixed>> $request
 * @return \WP_REST_Response `{ html, topics: [ id ], region, approved, picked: [ { id, name, topic, why } ], note }`
 */
function rest_preview( \WP_REST_Request $request ): \WP_REST_Response {
	// Readers see the site's language, whatever the journalist's own is.
	$switched = switch_to_locale( get_locale() );
	$topics   = $request['topics'];
	$args     = array(
		'topics'   => is_array( $topics ) ? topic_numbers( $topics ) : post_topics( (int) $request['post'], true ),
		'region'   => $request['region'],
		'area'     => '' === $request['area'] ? null : $request['area'],
		'lang'     => $request['lang'],
		'level'    => $request['level'],
		'approved' => null !== region( $request['region'] ),
	);
	$panel    = prepare_panel( $args );
	$ids      = array_column( topics(), 'id', 'n' );
	$picked   = array();
	foreach ( $panel['picked']['lines'] ?? array() as $one ) {
		$picked[] = array(
			'id'    => $one['line']['id'],
			'name'  => name_in( $one['line']['names'], $panel['language'] )[0],
			'topic' => $ids[ $one['topic'] ] ?? '',
			'why'   => $one['why'],
		);
	}
	$answer = array(
		'html'     => panel( $args ),
		'topics'   => topic_ids( $panel['topics'] ),
		'region'   => $panel['region'],
		'approved' => $panel['approved'],
		'picked'   => $picked,
		'note'     => $panel['picked']['note'] ?? null,
	);
	if ( $switched ) {
		restore_previous_locale();
	}

	return new \WP_REST_Response( $answer );
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
