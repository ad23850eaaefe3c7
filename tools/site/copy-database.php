<?php
/**
 * Copies a SQLite database into another one that may be in use. Arguments: from, to.
 *
 * The file itself must not be copied: a request under way would find a damaged database.
 *
 * @package Afterword
 */

declare( strict_types=1 );

$afterword_from = new SQLite3( $argv[1], SQLITE3_OPEN_READWRITE );
$afterword_to   = new SQLite3( $argv[2] );
$afterword_from->busyTimeout( 10000 );
$afterword_to->busyTimeout( 10000 );
if ( ! $afterword_from->backup( $afterword_to ) ) {
	fwrite( STDERR, "The database cannot be copied: {$afterword_to->lastErrorMsg()}\n" );
	exit( 1 );
}
