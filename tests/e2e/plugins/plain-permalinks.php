<?php
/**
 * Plugin Name: Plain permalinks
 * Description: Takes the site's permalinks away: stories and REST routes stand behind a question mark.
 *
 * @package Afterword
 */

declare( strict_types=1 );

add_filter( 'pre_option_permalink_structure', '__return_empty_string' );
