<?php
/**
 * Plugin Name: Second host
 * Description: Gives the files of plugins addresses on another host, as plugins for content delivery networks do.
 *
 * @package Afterword
 */

declare( strict_types=1 );

add_filter(
	'plugins_url',
	static function ( string $url ): string {
		return str_replace( '//127.0.0.1', '//localhost', $url );
	}
);
