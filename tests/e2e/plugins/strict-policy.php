<?php
/**
 * Plugin Name: Strict policy
 * Description: Sends a Content-Security-Policy that allows files of the site alone, and takes out what WordPress and the theme write inline, so that every violation left is the panel's.
 *
 * @package Afterword
 */

declare( strict_types=1 );

add_filter( 'styles_inline_size_limit', '__return_zero' );

add_action(
	'template_redirect',
	static function (): void {
		header( "Content-Security-Policy: script-src 'self'; connect-src 'self'; style-src 'self'" );
		ob_start(
			static function ( string $page ): string {
				$parts = preg_split( '#(<section[^>]*\bafterword-panel\b.*?</section>)#s', $page, -1, PREG_SPLIT_DELIM_CAPTURE );
				foreach ( $parts ? $parts : array() as $at => $part ) {
					if ( 0 === $at % 2 ) {
						$part         = preg_replace( '#<style\b(?![^>]*afterword).*?</style>|<script\b(?![^>]*(\bsrc=|afterword)).*?</script>#s', '', $part );
						$parts[ $at ] = preg_replace( '#(<[a-z][^>]*) style="[^"]*"#', '$1', (string) $part );
					}
				}
				return implode( '', $parts ? $parts : array() );
			}
		);
	}
);
