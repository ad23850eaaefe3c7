<?php
/**
 * Lets PHP's own web server serve WordPress: files as they are, anything else through index.php.
 *
 * @package Afterword
 */

$afterword_path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$afterword_file = $_SERVER['DOCUMENT_ROOT'] . $afterword_path;
if ( is_dir( $afterword_file ) && '/' !== substr( $afterword_path, -1 ) ) {
	header( "Location: $afterword_path/", true, 301 );
	return true;
}
if ( is_file( $afterword_file ) || ( is_file( "$afterword_file/index.php" ) && '/' !== $afterword_path ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
require $_SERVER['SCRIPT_FILENAME'];
