<?php
/**
 * Says where the throwaway site of the tests lies: a core that is only read, and a content folder
 * of its own. Both processes, the one that installs and the one that tests, begin with this file.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/** The plugin's own folder. */
const ROOT = __DIR__ . '/../..';

/**
 * Defines everything that wp-config.php would.
 *
 * @param string $work Folder of the throwaway site.
 * @return void
 */
function configure_site( string $work ): void {
	// PHPUnit includes the bootstrap inside a function.
	global $table_prefix;
	$table_prefix = 'wp_';

	$core   = getenv( 'AFTERWORD_WP_CORE' ) ? (string) getenv( 'AFTERWORD_WP_CORE' ) : (string) realpath( ROOT ) . '/.wp/core/newest';
	$sqlite = getenv( 'AFTERWORD_SQLITE' ) ? (string) getenv( 'AFTERWORD_SQLITE' ) : (string) realpath( ROOT ) . '/.wp/sqlite';
	foreach ( array( "$core/wp-settings.php", "$sqlite/wp-includes/sqlite/db.php" ) as $file ) {
		if ( ! is_file( $file ) ) {
			fwrite( STDERR, "$file is missing. Run: npm run wp:core\n" );
			exit( 1 );
		}
	}

	$constants = array(
		'ABSPATH'                    => rtrim( $core, '/' ) . '/',
		'AFTERWORD_TEST_SQLITE'      => $sqlite,
		'WP_CONTENT_DIR'             => "$work/content",
		'WP_CONTENT_URL'             => 'http://example.org/wp-content',
		'WP_HOME'                    => 'http://example.org',
		'WP_SITEURL'                 => 'http://example.org',
		'DB_DIR'                     => "$work/database",
		'DB_FILE'                    => 'site.sqlite',
		'DB_ENGINE'                  => 'sqlite',
		'DB_NAME'                    => 'wordpress',
		'DB_USER'                    => '',
		'DB_PASSWORD'                => '',
		'DB_HOST'                    => '',
		'DB_CHARSET'                 => 'utf8mb4',
		'DB_COLLATE'                 => '',
		// A benchmark sees what readers' sites run.
		'WP_DEBUG'                   => ! defined( 'AFTERWORD_BENCH' ),
		'WP_DEBUG_DISPLAY'           => true,
		'SCRIPT_DEBUG'               => false,
		'WP_HTTP_BLOCK_EXTERNAL'     => true,
		'DISABLE_WP_CRON'            => true,
		'AUTOMATIC_UPDATER_DISABLED' => true,
	);
	foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $key ) {
		$constants[ "{$key}_KEY" ]  = "only for tests: $key key";
		$constants[ "{$key}_SALT" ] = "only for tests: $key salt";
	}
	foreach ( $constants as $name => $value ) {
		define( $name, $value );
	}

	$_SERVER['HTTP_HOST']       = 'example.org';
	$_SERVER['SERVER_NAME']     = 'example.org';
	$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
	$_SERVER['REQUEST_METHOD']  = 'GET';
	$_SERVER['REQUEST_URI']     = '/';
	$_SERVER['REMOTE_ADDR']     = '127.0.0.1';
}
