<?php
/**
 * What the post editor loads.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Loads the editor's script after the block's, and hands both their data.
 */
function enqueue_editor(): void {
	$block = generate_block_asset_handle( BLOCK, 'editorScript' );
	if ( ! edits_widgets() ) {
		enqueue_screen( 'afterword-editor', 'editor/index', array( $block ) );
	}
	add_script_data( $block, 'afterwordEditor', editor_data() );
}

/**
 * Says whether widgets are being edited, on their own screen or in the Customizer. There is no story, and WordPress forbids the scripts of the
 * post editor there.
 */
function edits_widgets(): bool {
	return wp_script_is( 'wp-edit-widgets' ) || wp_script_is( 'wp-customize-widgets' );
}

/**
 * Collects what the editor needs to know.
 *
 * @return array<string, mixed> See src/editor/data.ts.
 */
function editor_data(): array {
	$settings = settings();
	$post     = get_post();
	$names    = topic_names();
	$topics   = array();
	foreach ( topics() as $topic ) {
		$topics[] = array( 'label' => $names[ $topic['id'] ] ?? $topic['id'] ) + $topic;
	}

	return array(
		'topics'         => $topics,
		'tags'           => dataset( 'tags' ) ?? array(),
		'taxonomies'     => editor_taxonomies(),
		'region'         => $settings['region'],
		'regions'        => named_regions(),
		'regionApproved' => $settings['approved'],
		'languages'      => editor_languages(),
		'automatic'      => $settings['placement']['automatic'],
		'automaticFor'   => $settings['placement']['automatic'] && '' !== $settings['placement']['since'] ? $settings['placement']['postTypes'] : array(),
		'automaticText'  => $settings['placement']['text'],
		'tellService'    => $settings['tellService'],
		'canManage'      => current_user_can( CAP_MANAGE ),
		'settingsUrl'    => settings_url(),
		'askAt'          => report_url( $settings['reportTo'], __( 'A local line for the help panel', 'afterword' ) ),
		'stopWords'      => dataset( 'stopwords' ) ?? array(),
		'language'       => primary_language( get_locale() ),
		'told'           => $post instanceof \WP_Post ? language_of_story( $post ) : '',
		'data'           => data_url(),
		'v'              => (string) ( dataset( 'release' )['hash'] ?? '' ),
	);
}

/**
 * Lists the languages that a panel can be previewed in.
 *
 * @return list<array{tag: string, name: string}> Each named in itself; the site's own is left out.
 */
function editor_languages(): array {
	$languages = array();
	foreach ( known_languages() as $language ) {
		if ( primary_language( $language['tag'] ) !== primary_language( get_locale() ) ) {
			$languages[] = array(
				'tag'  => $language['tag'],
				'name' => $language['name'],
			);
		}
	}

	return $languages;
}

/**
 * Lists the taxonomies that people fill in, and where the editor keeps a story's terms of each.
 *
 * @return list<array{slug: string, field: string}> In the order in which they speak.
 */
function editor_taxonomies(): array {
	$fields = array();
	foreach ( story_taxonomies() as $taxonomy ) {
		if ( $taxonomy->show_in_rest ) {
			$fields[] = array(
				'slug'  => $taxonomy->name,
				'field' => $taxonomy->rest_base ? (string) $taxonomy->rest_base : $taxonomy->name,
			);
		}
	}

	return $fields;
}
