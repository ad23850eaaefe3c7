<?php
/**
 * REST routes of the Topics screen.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the routes.
 */
function register_term_routes(): void {
	$terms = array(
		'type'     => 'array',
		'maxItems' => MAX_UNLESS,
		'items'    => array( 'type' => 'integer' ),
		'default'  => array(),
	);
	register_rest_route(
		REST_NAMESPACE,
		'/terms',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\rest_list_terms',
			'permission_callback' => __NAMESPACE__ . '\may_manage',
			'args'                => array(
				'show'   => array(
					'type'        => 'string',
					'enum'        => array( 'topics', 'suggest', 'own' ),
					'default'     => 'topics',
					'description' => __( 'Terms that stand for a topic, only suggest one, or were decided about.', 'afterword' ),
				),
				'search' => array(
					'type'        => 'string',
					'default'     => '',
					'description' => __( 'Words in the name; lists terms without a topic too.', 'afterword' ),
				),
				'page'   => array(
					'type'    => 'integer',
					'minimum' => 1,
					'default' => 1,
				),
			),
		)
	);
	register_rest_route(
		REST_NAMESPACE,
		'/terms/(?P<id>\d+)',
		array(
			array(
				'methods'             => \WP_REST_Server::EDITABLE,
				'callback'            => __NAMESPACE__ . '\rest_save_term',
				'permission_callback' => __NAMESPACE__ . '\may_manage',
				'args'                => array(
					'topics'  => array(
						'type'        => 'array',
						'required'    => true,
						'maxItems'    => MAX_OWN_TOPICS,
						'uniqueItems' => true,
						'items'       => array(
							'type' => 'string',
							'enum' => array_column( topics(), 'id' ),
						),
						'description' => __( 'Topics that the term stands for; none = it stands for nothing.', 'afterword' ),
					),
					'suggest' => array(
						'type'        => 'boolean',
						'default'     => false,
						'description' => __( 'Whether it only suggests them.', 'afterword' ),
					),
					'unless'  => $terms + array( 'description' => __( 'Ids of terms beside which it stands for nothing.', 'afterword' ) ),
				),
			),
			array(
				'methods'             => 'DELETE',
				'callback'            => __NAMESPACE__ . '\rest_forget_term',
				'permission_callback' => __NAMESPACE__ . '\may_manage',
			),
		)
	);
	register_rest_route(
		REST_NAMESPACE,
		'/terms/(?P<id>\d+)/stories',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\rest_term_stories',
			'permission_callback' => __NAMESPACE__ . '\may_manage',
			'args'                => array( 'unless' => $terms ),
		)
	);
}

/**
 * Finds the term that a request names.
 *
 * @param \WP_REST_Request $request The request.
 * @phpstan-param \WP_REST_Request<array<string, mixed>> $request
 * @return \WP_Term|\WP_Error
 */
function requested_term( \WP_REST_Request $request ) {
	$term  = get_term( (int) $request['id'] );
	$known = array_column( story_taxonomies(), 'name' );
	if ( $term instanceof \WP_Term && in_array( $term->taxonomy, $known, true ) ) {
		return $term;
	}

	return new \WP_Error( 'afterword_no_term', __( 'There is no such tag or category any more. Load the page again.', 'afterword' ), array( 'status' => 404 ) );
}

/**
 * Answers with a page of terms.
 *
 * @param \WP_REST_Request $request The request.
 * @phpstan-param \WP_REST_Request<array<string, mixed>> $request
 */
function rest_list_terms( \WP_REST_Request $request ): \WP_REST_Response {
	return new \WP_REST_Response( list_terms( (string) $request['show'], trim( (string) $request['search'] ), (int) $request['page'] ) );
}

/**
 * Stores a decision about a term.
 *
 * @param \WP_REST_Request $request The request.
 * @phpstan-param \WP_REST_Request<array<string, mixed>> $request
 * @return \WP_REST_Response|\WP_Error The term as it now stands.
 */
function rest_save_term( \WP_REST_Request $request ) {
	$term = requested_term( $request );
	if ( is_wp_error( $term ) ) {
		return $term;
	}
	$unless = named_terms( (array) $request['unless'] );
	if ( count( $unless ) !== count( (array) $request['unless'] ) || in_array( $term->term_id, array_column( $unless, 'id' ), true ) ) {
		return new \WP_Error(
			'afterword_wrong_exception',
			__( 'An exception must be another tag or category of this site.', 'afterword' ),
			array( 'status' => 400 )
		);
	}

	return store_decision( $term, array_intersect_key( $request->get_params(), array_flip( array( 'topics', 'suggest', 'unless' ) ) ) );
}

/**
 * Takes a decision about a term back.
 *
 * @param \WP_REST_Request $request The request.
 * @phpstan-param \WP_REST_Request<array<string, mixed>> $request
 * @return \WP_REST_Response|\WP_Error The term as it now stands.
 */
function rest_forget_term( \WP_REST_Request $request ) {
	$term = requested_term( $request );

	return is_wp_error( $term ) ? $term : store_decision( $term, null );
}

/**
 * Stores or takes back a decision, and answers.
 *
 * @param \WP_Term          $term  The term.
 * @param array<mixed>|null $entry Decision; null = none.
 * @return \WP_REST_Response|\WP_Error The term as it now stands.
 */
function store_decision( \WP_Term $term, ?array $entry ) {
	$known = own_tags();
	if ( null !== $entry && count( $known ) >= MAX_OWN_TAGS && ! isset( $known[ $term->term_id ] ) ) {
		return new \WP_Error(
			'afterword_full',
			/* translators: %s: a number. */
			sprintf( __( 'The site has decided about %s tags already, and that is all there is room for. Take one back first.', 'afterword' ), number_format_i18n( MAX_OWN_TAGS ) ),
			array( 'status' => 400 )
		);
	}
	if ( ! save_own_tag( $term->term_id, $entry ) ) {
		return new \WP_Error( 'afterword_not_stored', __( 'The database did not take the change.', 'afterword' ), array( 'status' => 500 ) );
	}

	return new \WP_REST_Response( describe_term( $term ) );
}

/**
 * Answers with the stories that carry a term.
 *
 * @param \WP_REST_Request $request The request.
 * @phpstan-param \WP_REST_Request<array<string, mixed>> $request
 * @return \WP_REST_Response|\WP_Error `{ total, stories: [ { id, title, edit } ] }`, newest first, at most ten; `edit` is an address, or null.
 */
function rest_term_stories( \WP_REST_Request $request ) {
	$term = requested_term( $request );

	return is_wp_error( $term ) ? $term : new \WP_REST_Response( stories_with( $term, array_map( 'intval', (array) $request['unless'] ) ) );
}
