<?php
/**
 * The block afterword/support-panel: its registration, and when it prints something.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Name of the block. */
const BLOCK = 'afterword/support-panel';

/**
 * Registers the built blocks; without a build the panel alone, so that stories which hold it keep offering help.
 */
function register_blocks(): void {
	$folder   = build_dir() . '/blocks';
	$manifest = "$folder/blocks-manifest.php";
	if ( is_file( $manifest ) ) {
		wp_register_block_metadata_collection( $folder, $manifest );
		// The panel first: where a writer's word means several of them, editors offer them in this order.
		foreach ( array( 'support-panel', 'pointer', 'directory' ) as $name ) {
			register_block_type_from_metadata( "$folder/$name" );
		}
	}
	$registry = \WP_Block_Type_Registry::get_instance();
	foreach ( array( BLOCK, POINTER, DIRECTORY ) as $name ) {
		$type = $registry->get_registered( $name );
		if ( $type ) {
			// WordPress 6.8 does not look for the plugin's own translations of editor scripts.
			wp_set_script_translations( generate_block_asset_handle( $name, 'editorScript' ), 'afterword', dirname( FILE ) . '/languages' );
			// WordPress would load both wherever the block is met, a list that prints nothing of it included.
			$type->editor_style_handles   = array_merge( $type->editor_style_handles, $type->style_handles );
			$type->style_handles          = array();
			$type->view_script_module_ids = array();
		}
	}
	if ( ! $registry->is_registered( BLOCK ) ) {
		register_block_type(
			BLOCK,
			array(
				'api_version'     => '3',
				'title'           => __( 'Where to get help', 'afterword' ),
				'category'        => 'widgets',
				'uses_context'    => array( 'postId', 'postType' ),
				'render_callback' => static function ( array $attributes, string $content, \WP_Block $block ): string {
					return render_support_panel( $attributes, $block );
				},
			)
		);
	}
}

/**
 * Prints the panel of a block; what render.php calls.
 *
 * @param array<string, mixed> $attributes `topics` (ids; empty = those of the post), `region` (code that locks the region),
 *                                         `headingLevel`, and those of story_lines(). None of it is trusted.
 * @param \WP_Block            $block      The block; its context names the post.
 * @return string Safe HTML; empty wherever the story is not what the page is about.
 */
function render_support_panel( array $attributes, \WP_Block $block ): string {
	$post    = get_post( (int) ( $block->context['postId'] ?? get_the_ID() ) );
	$in_feed = $post instanceof \WP_Post && is_feed_story( $post );
	if ( ! $post instanceof \WP_Post || ! $in_feed && ( ! is_story_page( $post ) || is_list_item( $post ) || is_second_panel( $post ) ) ) {
		return '';
	}
	$topics = topic_numbers( is_array( $attributes['topics'] ?? null ) ? $attributes['topics'] : array() );
	$level  = $attributes['headingLevel'] ?? 2;
	$args   = array(
		'topics' => array() === $topics ? post_topics( $post->ID, true ) : $topics,
		'region' => $attributes['region'] ?? '',
		'level'  => is_numeric( $level ) ? (int) $level : 2,
	) + story_lines( $attributes );
	if ( $in_feed ) {
		return plain_panel( $args );
	}

	$html = panel( $args + array( 'wrapper' => get_block_wrapper_attributes( array( 'class' => PANEL_CLASSES ) + anchor_attributes( $post ) ) ) );
	enqueue_panel();
	if ( is_amp() ) {
		return without_script_parts( $html );
	}
	enqueue_open_now( $html );

	return $html;
}

/**
 * Loads the panel's style and module on the page that is being drawn.
 */
function enqueue_panel(): void {
	enqueue_block_style( BLOCK );
	if ( ! is_amp() ) {
		wp_enqueue_script_module( generate_block_asset_handle( BLOCK, 'viewScriptModule' ) );
	}
}

/**
 * Loads the style of one of our blocks on the page that is being drawn.
 *
 * @param non-falsy-string $name Name of the block.
 */
function enqueue_block_style( string $name ): void {
	wp_enqueue_style( generate_block_asset_handle( $name, 'style' ) );
}

/**
 * Says whether WordPress is drawing the page of one story, and of this one: no list, feed, excerpt, embed, REST answer, description in the head,
 * password form, and no other story shown on its page.
 *
 * @param \WP_Post $post The story.
 */
function is_story_page( \WP_Post $post ): bool {
	return is_singular()
		&& get_queried_object_id() === $post->ID
		&& ! is_admin() && ! is_feed() && ! is_embed() && ! wp_is_rest_endpoint()
		&& ! doing_filter( 'get_the_excerpt' ) && ! doing_filter( 'the_excerpt' ) && ! doing_action( 'wp_head' )
		&& ! post_password_required( $post );
}

/**
 * Says whether a block outside the content stands back, because the content of the story brings the panel itself.
 *
 * It is decided from what the page is made of, never from what was printed before: other plugins draw parts of a page and
 * throw them away.
 *
 * @param \WP_Post $post The story.
 */
function is_second_panel( \WP_Post $post ): bool {
	if ( doing_filter( 'the_content' ) ) {
		return false;
	}
	if ( doing_filter( 'widget_block_content' ) || doing_filter( 'widget_text' ) || doing_filter( 'widget_text_content' ) ) {
		return content_shows_panel( $post ) || should_place( $post );
	}

	return content_shows_panel( $post ) && template_holds_block( BLOCK ) && template_holds_block( 'core/post-content' );
}
