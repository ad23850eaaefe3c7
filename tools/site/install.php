<?php
/**
 * Installs WordPress with the plugin active. Arguments: the core's folder.
 *
 * Content is written by a second process, in which the plugin is loaded.
 *
 * @package Afterword
 */

declare( strict_types=1 );

define( 'WP_INSTALLING', true );
$_SERVER += array(
	'HTTP_HOST'       => '127.0.0.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
	'REMOTE_ADDR'     => '127.0.0.1',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
);
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Afterword', 'admin', 'admin@example.org', true, '', 'password' );
update_option( 'active_plugins', array( 'afterword/plugin.php' ) );
// Pictures of people would be the only request to another server.
update_option( 'show_avatars', 0 );
