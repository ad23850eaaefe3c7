<?php
/**
 * Plugin Name: French
 * Description: Prints the pages of readers in French without a language pack.
 *
 * @package Afterword
 */

declare( strict_types=1 );

add_filter(
	'locale',
	static function ( string $locale ): string {
		return is_admin() || wp_is_serving_rest_request() ? $locale : 'fr_FR';
	}
);
