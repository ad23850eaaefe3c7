<?php
/**
 * Lists and everything else.
 *
 * @package Afterword
 */

get_header();
while ( have_posts() ) {
	the_post();
	the_title( is_singular() ? '<h1>' : '<h2>', is_singular() ? '</h1>' : '</h2>' );
	the_content();
	wp_link_pages();
}
get_footer();
