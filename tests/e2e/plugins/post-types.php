<?php
/**
 * Plugin Name: Types of posts
 * Description: Types of posts as other plugins make them: with and without fields, without an editor, without the REST API; and one whose template takes no further block.
 *
 * @package Afterword
 */

declare( strict_types=1 );

add_action(
	'init',
	static function (): void {
		$type = static function ( string $name, array $supports, array $more = array() ): void {
			register_post_type(
				$name,
				$more + array(
					'label'        => ucfirst( $name ),
					'public'       => true,
					'show_in_rest' => true,
					'supports'     => $supports,
					'taxonomies'   => array( 'post_tag' ),
					// Addresses that need no rules to be made anew.
					'rewrite'      => false,
				)
			);
		};
		$type( 'dossier', array( 'title', 'editor', 'custom-fields' ) );
		$type( 'leaflet', array( 'title', 'editor' ) );
		$type( 'card', array( 'title', 'custom-fields' ) );
		$type( 'memo', array( 'title', 'editor', 'custom-fields' ), array( 'show_in_rest' => false ) );
		$type(
			'form',
			array( 'title', 'editor', 'custom-fields' ),
			array(
				'template'      => array( array( 'core/paragraph', array( 'content' => 'The inquest spoke of suicide and of suicide prevention.' ) ) ),
				'template_lock' => 'all',
			)
		);
	}
);
