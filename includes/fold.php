<?php
/**
 * Folding of characters. Twin of src/core/fold.ts, by a table, so that no extension is needed.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Folds a text character by character: compatibility forms, lower case, no accents.
 *
 * @param string $text UTF-8; bytes that are none are left as they are.
 */
function fold( string $text ): string {
	$text = strtr( $text, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz' );
	if ( ! preg_match( '/[\x80-\xff]/', $text ) ) {
		return $text;
	}
	$table  = dataset( 'fold' ) ?? array();
	$folded = preg_replace_callback(
		'/[^\x00-\x7f]/u',
		static function ( array $found ) use ( $table ): string {
			return $table[ $found[0] ] ?? $found[0];
		},
		$text
	);
	return $folded ?? $text;
}
