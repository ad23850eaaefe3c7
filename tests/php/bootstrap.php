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

// Not by the autoloader: where checkouts share a vendor folder, it knows the files of another.
require __DIR__ . '/Notices.php';
require __DIR__ . '/TestCase.php';
require __DIR__ . '/boot.php';
