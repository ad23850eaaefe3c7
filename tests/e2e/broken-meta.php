<?php
/**
 * Writes fields of the wrong type under a story, past everything that would clean them: as an importer or a broken plugin left them.
 * Given the id of the story.
 *
 * @package Afterword
 */

declare( strict_types=1 );

global $wpdb;
$afterword_fields = array(
	'afterword_topics'     => 'suicide',
	'afterword_off'        => array( 'yes' ),
	'_afterword_dismissed' => array( 'gambling', array( 'topic' => array() ), 7 ),
	'_afterword_numbers'   => array( array( 'a' => 'b' ), '<b>' ),
	'_afterword_found'     => 'broken',
);
foreach ( $afterword_fields as $afterword_key => $afterword_value ) {
	$wpdb->insert( // phpcs:ignore WordPress.DB.DirectDatabaseQuery.DirectQuery -- nothing may clean it.
		$wpdb->postmeta,
		array(
			'post_id'    => (int) $argv[3],
			'meta_key'   => $afterword_key, // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_key -- one row.
			'meta_value' => maybe_serialize( $afterword_value ), // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_value -- one row.
		)
	);
}
echo 'written';
