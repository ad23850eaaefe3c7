<?php
/**
 * Boots a real WordPress over SQLite, with the plugin active, for PHPUnit.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

$work = sys_get_temp_dir() . '/afterword-phpunit-' . getmypid();
register_shutdown_function(
	static function () use ( $work ): void {
		exec( 'rm -rf ' . escapeshellarg( $work ) );
	}
);
passthru( escapeshellarg( PHP_BINARY ) . ' ' . escapeshellarg( __DIR__ . '/install.php' ) . ' ' . escapeshellarg( $work ), $code );
if ( 0 !== $code ) {
	exit( (int) $code );
}

// PHPUnit includes this file inside a function.
global $table_prefix;

require __DIR__ . '/site.php';
require_once __DIR__ . '/Notices.php';
configure_site( $work );

Notices::watch_boot();
require ABSPATH . 'wp-settings.php';
require ABSPATH . 'wp-admin/includes/admin.php';
Notices::end_boot();

fwrite( STDERR, sprintf( "WordPress %s, PHP %s\n", $GLOBALS['wp_version'], PHP_VERSION ) );
