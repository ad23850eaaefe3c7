<?php
/**
 * Boots WordPress, with the plugin active, from the site that is installed in `$work`.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

// PHPUnit includes the bootstrap inside a function and puts its variables over the globals afterwards.
global $table_prefix, $shortcode_tags;

require __DIR__ . '/site.php';
require_once __DIR__ . '/Notices.php';
// Of this checkout, whichever one the vendor folder belongs to.
require_once __DIR__ . '/TestCase.php';
configure_site( $work );

Notices::watch_boot();
require ABSPATH . 'wp-settings.php';
require ABSPATH . 'wp-admin/includes/admin.php';
Notices::end_boot();

fwrite( STDERR, sprintf( "WordPress %s, PHP %s\n", $GLOBALS['wp_version'], PHP_VERSION ) );
