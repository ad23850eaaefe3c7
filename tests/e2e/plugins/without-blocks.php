<?php
/**
 * Plugin Name: Without blocks
 * Description: Edits stories without blocks, as the plugin Classic Editor does; adds types of content that never had any.
 *
 * @package Afterword
 */

declare( strict_types=1 );

add_filter( 'use_block_editor_for_post', '__return_false' );
add_action(
	'init',
	static function () {
		register_post_type(
			'bulletin',
			array(
				'public'       => true,
				'label'        => 'Bulletins',
				'show_in_rest' => false,
				// Rules for addresses would have to be written anew.
				'rewrite'      => false,
				'supports'     => array( 'title', 'editor' ),
				'taxonomies'   => array( 'category' ),
			)
		);
		register_post_type(
			'clip',
			array(
				'public'     => true,
				'label'      => 'Clips',
				'supports'   => array( 'title' ),
				'taxonomies' => array( 'post_tag' ),
			)
		);
	}
);
