<?php
/**
 * Runs a script inside the installed site. Arguments: the core's folder, the script.
 *
 * @package Afterword
 */

declare( strict_types=1 );

$_SERVER += array(
	'HTTP_HOST'       => '127.0.0.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
	'REMOTE_ADDR'     => '127.0.0.1',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
);
require $argv[1] . '/wp-load.php';
wp_set_current_user( 1 );
require $argv[2];
