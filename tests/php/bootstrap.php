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

require __DIR__ . '/boot.php';
