<?php
/**
 * Removes everything that the plugin stored: its options and fields of posts, on each site of a network.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$afterword_sites = is_multisite()
	? get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	)
	: array( 0 );

foreach ( $afterword_sites as $afterword_site ) {
	$afterword_site && switch_to_blog( (int) $afterword_site );
	delete_option( 'afterword_settings' );
	delete_option( 'afterword_tags' );
	delete_option( 'afterword_terms' );
	delete_option( 'afterword_terms_large' );
	delete_option( 'afterword_walk' );
	wp_clear_scheduled_hook( 'afterword_walk' );
	delete_post_meta_by_key( 'afterword_topics' );
	delete_post_meta_by_key( 'afterword_off' );
	delete_post_meta_by_key( '_afterword_found' );
	delete_post_meta_by_key( '_afterword_needs' );
	delete_post_meta_by_key( '_afterword_seen' );
	delete_post_meta_by_key( '_afterword_numbers' );
	delete_post_meta_by_key( '_afterword_dismissed' );
	$afterword_site && restore_current_blog();
}
