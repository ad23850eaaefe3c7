<?php
/**
 * Installs the throwaway site of the tests. A process of its own: what `init` registers while
 * WordPress installs itself would otherwise be registered twice.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

define( 'WP_INSTALLING', true );
require __DIR__ . '/site.php';

$work = $argv[1] ?? '';
mkdir( "$work/database", 0777, true );
mkdir( "$work/content/plugins", 0777, true );
configure_site( $work );

symlink( (string) realpath( ROOT ), "$work/content/plugins/afterword" );
symlink( ABSPATH . 'wp-content/themes', "$work/content/themes" );
// By its constant: whoever opens the site later may find the drop-in elsewhere.
$dropin = array( "<?php\n", "define( 'SQLITE_DB_DROPIN_VERSION', '3' );\n", "require AFTERWORD_TEST_SQLITE . '/wp-includes/sqlite/db.php';\n" );
file_put_contents( "$work/content/db.php", implode( '', $dropin ) );

require ABSPATH . 'wp-settings.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

// Nobody is to be told by mail.
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Afterword', 'admin', 'admin@example.org', true, '', 'password' );
update_option( 'active_plugins', array( 'afterword/plugin.php' ) );
update_option( 'permalink_structure', '/%postname%/' );
