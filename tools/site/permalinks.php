<?php
/**
 * Gives the site addresses that people can read; a step of its own, since rules are only written
 * where all plugins are loaded.
 *
 * @package Afterword
 */

declare( strict_types=1 );

global $wp_rewrite;
$wp_rewrite->set_permalink_structure( '/%postname%/' );
// Tags and categories were registered while there was no structure to hang them on.
create_initial_taxonomies();
flush_rewrite_rules( false );
