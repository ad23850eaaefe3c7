<?php
/**
 * Visits a site whose copy of the plugin was never built, and reports what it shows. A process of its own: what was
 * loaded once stays loaded.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

require __DIR__ . '/site.php';
configure_site( $argv[1] );
require ABSPATH . 'wp-settings.php';
require ABSPATH . 'wp-admin/includes/admin.php';

update_option(
	'afterword_settings',
	array(
		'region'    => 'GB',
		'approved'  => true,
		'placement' => array( 'automatic' => true ),
	)
);
$visit     = static function ( string $content, array $topics ): string {
	$post = wp_insert_post(
		array(
			'post_title'   => 'A story',
			'post_content' => $content,
			'post_status'  => 'publish',
			'meta_input'   => array( 'afterword_topics' => $topics ),
			'tags_input'   => array( 'Suicide' ),
		)
	);
	$GLOBALS['wp']->init();
	$GLOBALS['wp_the_query'] = new \WP_Query();
	$GLOBALS['wp_query']     = $GLOBALS['wp_the_query'];
	$GLOBALS['wp_the_query']->query( array( 'p' => $post ) );
	the_post();
	ob_start();
	the_content();

	return get_body_class() ? (string) ob_get_clean() : '';
};
$by_hand   = $visit( '<!-- wp:afterword/support-panel {"topics":["suicide"]} /-->', array( 'suicide' ) );
$automatic = $visit( 'Words.', array( 'suicide' ) );

wp_set_current_user( 1 );
set_current_screen( 'plugins' );
ob_start();
do_action( 'admin_notices' );
$notice = (string) ob_get_clean();
set_current_screen( 'post' );
\Afterword\enqueue_editor();
do_action( 'admin_enqueue_scripts', 'toplevel_page_afterword' );

$request = new \WP_REST_Request( 'GET', '/afterword/v1/preview' );
$request->set_query_params( array( 'post' => get_the_ID() ) );
$preview  = rest_do_request( $request )->get_data();
$data     = rest_do_request( new \WP_REST_Request( 'GET', '/afterword/v1/region/GB' ) )->get_status();
$settings = \Afterword\settings();

echo wp_json_encode( compact( 'by_hand', 'automatic', 'notice', 'preview', 'data', 'settings' ) );
