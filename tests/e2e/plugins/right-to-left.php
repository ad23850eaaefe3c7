<?php
/**
 * Plugin Name: Right to left
 * Description: Makes the site run from right to left without a translation of WordPress.
 *
 * @package Afterword
 */

add_filter(
	'gettext_with_context',
	static function ( $translation, $text, $context ) {
		return 'text direction' === $context ? 'rtl' : $translation;
	},
	10,
	3
);
