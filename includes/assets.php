<?php
/**
 * Loads the built scripts of our screens, hands them their data, and names the built modules.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Enqueues a built script with its style; does nothing if it was never built.
 *
 * @param non-empty-string   $handle Handle.
 * @param string             $name   Path under build without its ending, such as `admin/settings`.
 * @param non-empty-string[] $after  Handles of scripts that must run before, besides those that the build names.
 */
function enqueue_screen( string $handle, string $name, array $after = array() ): void {
	$asset_file = build_dir() . "/$name.asset.php";
	if ( ! is_file( $asset_file ) ) {
		return;
	}
	/**
	 * Written by the build.
	 *
	 * @var array{dependencies: non-empty-string[], version: string} $asset
	 */
	$asset = include $asset_file;

	wp_enqueue_script( $handle, plugins_url( "build/$name.js", FILE ), array_merge( $asset['dependencies'], $after ), $asset['version'], true );
	wp_set_script_translations( $handle, 'afterword', dirname( FILE ) . '/languages' );
	// The build names a style after its entry, or "style-…" where the source file is called so.
	foreach ( array( $name, (string) preg_replace( '#([^/]+)$#', 'style-$1', $name ) ) as $style ) {
		if ( is_file( build_dir() . "/$style.css" ) ) {
			wp_enqueue_style( "$handle-" . basename( $style ), plugins_url( "build/$style.css", FILE ), array( 'wp-components' ), $asset['version'] );
		}
	}
}

/**
 * Prints data before a script, as a global that it reads.
 *
 * @param string               $handle Handle of the script.
 * @param string               $name   Name of the global.
 * @param array<string, mixed> $data   Content.
 * @return bool False if there is no such script.
 */
function add_script_data( string $handle, string $name, array $data ): bool {
	return wp_add_inline_script( $handle, "window.$name = " . wp_json_encode( $data, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ) . ';', 'before' );
}

/**
 * Gives the address of a built module that pages load besides those of the blocks.
 *
 * @param string $name Path under build without its ending, such as `view/away`.
 */
function module_url( string $name ): string {
	static $versions = array();

	if ( ! isset( $versions[ $name ] ) ) {
		$file              = build_dir() . "/$name.asset.php";
		$asset             = is_file( $file ) ? include $file : array();
		$versions[ $name ] = $asset['version'] ?? VERSION;
	}

	return add_query_arg( 'ver', $versions[ $name ], set_url_scheme( plugins_url( "build/$name.js", FILE ) ) );
}
