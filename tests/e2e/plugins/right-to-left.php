<?php
/**
 * Plugin Name: Right to left
 * Description: Makes the site run from right to left without a translation of WordPress.
 *
 * @package Afterword
 */

add_action(
	'init',
	static function (): void {
		$GLOBALS['wp_locale']->text_direction = 'rtl';
	},
	1
);
