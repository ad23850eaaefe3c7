<?php
/**
 * Boots the site that another PHP installed, for PHPUnit inside WordPress Playground: its PHP starts no second
 * process. `npm test -- php-matrix` mounts the plugin, a core, the SQLite drop-in and the site.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

// The tool that started this reads which PHP really ran.
file_put_contents( '/site/php-version', PHP_VERSION );

putenv( 'AFTERWORD_WP_CORE=/core' );
putenv( 'AFTERWORD_SQLITE=/sqlite' );
$work = '/site';

require __DIR__ . '/boot.php';
