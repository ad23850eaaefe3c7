<?php
/**
 * REST route by which the editor shows a story's panel as readers somewhere see it, and says why.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the route.
 */
function register_preview_route(): void {
	register_rest_route(
		REST_NAMESPACE,
		'/preview',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\rest_preview',
			'permission_callback' => __NAMESPACE__ . '\may_preview',
			'args'                => story_args() + array(
				'topics' => array(
					'type'        => 'array',
					'items'       => array( 'type' => 'string' ),
					'description' => __( 'Ids of topics; left out: those of the saved story.', 'afterword' ),
				),
				'home'   => REST_WORD + array( 'description' => __( 'Country that the block is locked to; left out: the one of the site.', 'afterword' ) ),
				'region' => REST_WORD + array( 'description' => __( 'Country to preview; left out: the one of the site.', 'afterword' ) ),
				'lang'   => REST_WORD + array( 'description' => __( 'Language of the page; left out: the one of the site.', 'afterword' ) ),
				'level'  => array(
					'type'        => 'integer',
					'default'     => 2,
					'description' => __( 'Level of the heading.', 'afterword' ),
				),
			),
		)
	);
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
 * @return \WP_REST_Response See preview().
 */
function rest_preview( \WP_REST_Request $request ): \WP_REST_Response {
	$topics = $request['topics'];
	$asked  = array(
		'topics' => is_array( $topics ) ? topic_numbers( $topics ) : post_topics( (int) $request['post'], true ),
	);
	foreach ( array( 'home', 'region', 'area', 'lang', 'level', 'hidden', 'order', 'note' ) as $name ) {
		$asked[ $name ] = $request[ $name ];
	}

	// Readers see the site's language, whatever the journalist's own is, or the one that they ask for.
	return new \WP_REST_Response(
		in_site_language(
			static function () use ( $asked ): array {
				return in_words_of(
					primary_language( phrases_language() ) === primary_language( $asked['lang'] ) ? '' : $asked['lang'],
					static function () use ( $asked ): array {
						return preview( $asked );
					}
				);
			}
		)
	);
}
