<?php
/**
 * A small classic theme for tests.
 *
 * @package Afterword
 */

add_theme_support( 'title-tag' );
add_theme_support( 'align-wide' );
add_action(
	'wp_enqueue_scripts',
	static function () {
		wp_enqueue_style( 'classic', get_stylesheet_uri(), array(), '1.0' );
	}
);
// Not printed anywhere: there is something to edit on the screen of widgets.
add_action(
	'widgets_init',
	static function () {
		register_sidebar(
			array(
				'id'   => 'sidebar-1',
				'name' => 'Sidebar',
			)
		);
	}
);
