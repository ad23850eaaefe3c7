<?php
/**
 * Plugin Name: Right to left
 * Description: Makes the site Arabic without a translation of WordPress: our own words are translated, and the page runs from right to left.
 *
 * @package Afterword
 */

add_filter(
	'locale',
	static function () {
		return 'ar';
	}
);
add_filter(
	'gettext_with_context',
	static function ( $translation, $text, $context ) {
		return 'text direction' === $context ? 'rtl' : $translation;
	},
	10,
	3
);
