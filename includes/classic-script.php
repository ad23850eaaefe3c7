<?php
/**
 * What a story's screen loads in the classic editor, and the button among those for media.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Handle of the script. */
const CLASSIC_SCRIPT = 'afterword-classic';

/**
 * Finds the story that is being edited without blocks.
 *
 * @return \WP_Post|null Null on all other screens.
 */
function classic_story(): ?\WP_Post {
	$screen = function_exists( 'get_current_screen' ) ? get_current_screen() : null;
	$post   = get_post();

	return null !== $screen && 'post' === $screen->base && ! $screen->is_block_editor()
		&& $post instanceof \WP_Post && $post->post_type === $screen->post_type && has_classic_box( $post->post_type ) ? $post : null;
}

/**
 * Loads the script of the box.
 */
function enqueue_classic(): void {
	$post = classic_story();
	if ( null === $post ) {
		return;
	}
	// A type of content without a text has neither editor nor tabs.
	enqueue_screen( CLASSIC_SCRIPT, 'editor/classic', post_type_supports( $post->post_type, 'editor' ) ? array( 'quicktags' ) : array() );
	if ( add_script_data( CLASSIC_SCRIPT, 'afterwordEditor', editor_data() ) ) {
		add_script_data( CLASSIC_SCRIPT, 'afterwordClassic', classic_data( $post ) );
		// The preview is drawn as readers see it.
		wp_enqueue_style( generate_block_asset_handle( BLOCK, 'style' ) );
	}
}

/**
 * Collects what the script needs beyond what the block editor's has.
 *
 * @param \WP_Post $post The story.
 * @return array<string, mixed> See src/editor/classic/data.ts.
 */
function classic_data( \WP_Post $post ): array {
	global $shortcode_tags;

	return array(
		'post'       => $post->ID,
		'type'       => $post->post_type,
		'form'       => CLASSIC_FORM,
		'box'        => CLASSIC_BOX,
		'values'     => classic_values( $post ),
		'saved'      => story_field( array( 'id' => $post->ID ) ),
		'taxonomies' => classic_taxonomies( $post ),
		// WordPress cuts what is typed into the box of tags at this sign.
		'delimiter'  => _x( ',', 'tag delimiter', 'default' ), // phpcs:ignore WordPress.WP.I18n.TextDomainMismatch -- WordPress's own string.
		'shortcode'  => SHORTCODE,
		'shortcodes' => array_map( 'strval', array_keys( $shortcode_tags ) ),
	);
}

/**
 * Lists the taxonomies of a story: the terms it was saved with, and those of which the site says something.
 *
 * @param \WP_Post $post The story.
 * @return list<array{slug: string, saved: list<int>, terms: list<array{id: int, name: string, says: list<mixed>|null}>}> Names as plain
 *         text. What people tick or type is looked up there; of any other term its name alone speaks.
 */
function classic_taxonomies( \WP_Post $post ): array {
	$said = array_keys( term_map() );
	$list = array();
	foreach ( story_taxonomies( $post->post_type ) as $taxonomy ) {
		$saved = get_the_terms( $post, $taxonomy->name );
		$saved = is_array( $saved ) ? $saved : array();
		$known = array() === $said ? array() : get_terms(
			array(
				'taxonomy'               => $taxonomy->name,
				'include'                => $said,
				'hide_empty'             => false,
				'update_term_meta_cache' => false,
			)
		);
		$terms = array();
		foreach ( array_merge( $saved, is_array( $known ) ? $known : array() ) as $term ) {
			if ( $term instanceof \WP_Term ) {
				$terms[ $term->term_id ] = array(
					'id'   => $term->term_id,
					'name' => plain_name( $term->name ),
					'says' => term_says( $term->term_id, $term->parent ),
				);
			}
		}
		$list[] = array(
			'slug'  => $taxonomy->name,
			'saved' => array_column( $saved, 'term_id' ),
			'terms' => array_values( $terms ),
		);
	}

	return $list;
}

/**
 * Prints the button that puts the panel into the text. The script brings it to life; without the script there is no button.
 *
 * @param mixed $editor Id of the text's editor; boxes of other plugins have editors of their own.
 */
function print_classic_button( $editor ): void {
	if ( 'content' === $editor && null !== classic_story() && wp_script_is( CLASSIC_SCRIPT ) ) {
		echo '<button type="button" class="button" id="' . esc_attr( CLASSIC_BOX ) . '-insert">' . esc_html__( 'Add help panel', 'afterword' ) . '</button>';
	}
}
