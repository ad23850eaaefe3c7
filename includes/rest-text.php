<?php
/**
 * REST route by which people who write copy a story's help as text.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the route.
 */
function register_text_route(): void {
	register_rest_route(
		REST_NAMESPACE,
		'/text',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\rest_text',
			'permission_callback' => __NAMESPACE__ . '\may_preview',
			'args'                => story_args() + array(
				'for'    => array(
					'type'        => 'string',
					'enum'        => COPY_USES,
					'default'     => 'print',
					'description' => __( 'What the text is for.', 'afterword' ),
				),
				'topics' => REST_IDS + array( 'description' => __( 'Ids of topics; left out: those of the saved story.', 'afterword' ) ),
				'region' => REST_WORD + array( 'description' => __( 'Country; left out: the one of the story or the site.', 'afterword' ) ),
			),
		)
	);
}

/**
 * Answers with a story's help as text, in the site's language.
 *
 * @param \WP_REST_Request $request The request.
 * @phpstan-param \WP_REST_Request<array<string, mixed>> $request
 * @return \WP_REST_Response `{ text, html, length, region, lines: [ { name, checked } ], lack }`: `html` for newsletters alone,
 *                           `length` as social networks count, `checked` a month in words, `lack` what is missing: `topic` (there
 *                           is no text), `region` (none is approved: no numbers), `line` (the country has none), else empty.
 */
function rest_text( \WP_REST_Request $request ): \WP_REST_Response {
	$post = get_post( (int) $request['post'] );
	$args = array( 'topics' => $request['topics'] );
	// Whoever names topics speaks for the story's block, too.
	$own = array() === $args['topics'] ? array() : story_lines(
		array(
			'hidden' => $request['hidden'],
			'order'  => $request['order'],
			'note'   => $request['note'],
		)
	);
	foreach ( array( 'region', 'area' ) as $key ) {
		$args += '' === $request[ $key ] ? array() : array( $key => $request[ $key ] );
	}

	return new \WP_REST_Response(
		in_site_language(
			static function () use ( $post, $args, $own, $request ): array {
				$asked = story_panel( $post instanceof \WP_Post ? $post : null, $args );

				return null === $asked
					? array(
						'text'   => '',
						'html'   => '',
						'length' => 0,
						'region' => '',
						'lines'  => array(),
						'lack'   => 'topic',
					)
					: text_answer( $own + $asked, $request['for'] );
			}
		)
	);
}

/**
 * Writes a panel for one use, and says what is in it.
 *
 * @param array<string, mixed> $asked See prepare_panel().
 * @param string               $for   One of COPY_USES.
 * @return array{text: string, html: string, length: int, region: string, lines: list<array{name: string, checked: string}>, lack: string}
 */
function text_answer( array $asked, string $for ): array {
	$panel  = prepare_panel( $asked );
	$text   = copy_text( array( 'note' => $asked['note'] ) + $panel, $for, elsewhere_url() );
	$picked = array_column( $panel['picked']['lines'] ?? array(), 'line' );
	$lines  = array();
	foreach ( in_array( $for, array( 'social', 'live' ), true ) ? named_lines( $panel ) : $picked as $line ) {
		$name = name_in( $line['names'], $panel['language'], $panel['record']['languages'] ?? array() )[0];
		// A short text may have had no room for it.
		if ( false !== strpos( $text, $name ) ) {
			$lines[] = array(
				'name'    => $name,
				'checked' => month_text( $line['checked'] ),
			);
		}
	}
	$lack = array() === $picked ? 'line' : '';

	return array(
		'text'   => $text,
		'html'   => 'newsletter' === $for ? plain_panel( $asked ) : '',
		'length' => social_length( $text ),
		'region' => $panel['region'],
		'lines'  => $lines,
		'lack'   => null === $panel['picked'] ? 'region' : $lack,
	);
}
