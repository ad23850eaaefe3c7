<?php
/**
 * Answers one request of `npm run bench -- panel` or `-- save`: boots the site in AFTERWORD_BENCH_SITE as for any reader and times one thing.
 * A request of its own for each, because a panel that is drawn twice in one finds everything at hand.
 *
 * Query: `set` (a region; the body is JSON for prepare()), or `time` (panel, content, page, save; with "-alone" at its end the story
 * has no panel, and is not looked at when it is saved), `post` (id) and `topics` (numbers).
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

define( 'AFTERWORD_BENCH', true );
$afterword_asked = $_GET; // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- served to the benchmark alone.
$_GET            = array();
$afterword_time  = explode( '-', $afterword_asked['time'] ?? '' ) + array( '', '' );

require __DIR__ . '/../../tests/php/site.php';
\Afterword\Tests\configure_site( (string) getenv( 'AFTERWORD_BENCH_SITE' ) );
require ABSPATH . 'wp-settings.php';

/**
 * Approves a region, switches automatic placement on, and writes a story for each list of topics.
 *
 * @param string          $region Code of the region.
 * @param string          $text   Content of the stories.
 * @param array<string[]> $topics Lists of ids of topics.
 * @return array<int|\WP_Error> Ids of the stories.
 */
function prepare( string $region, string $text, array $topics ): array {
	$placement = array(
		'automatic' => true,
		'since'     => '2020-01-01 00:00:00',
	);
	update_option( OPTION, compact( 'region', 'placement' ) + array( 'approved' => true ) );
	$ids = array();
	foreach ( $topics as $list ) {
		$ids[] = wp_insert_post(
			array(
				'post_title'   => 'A story',
				'post_content' => $text,
				'post_status'  => 'publish',
				'post_author'  => 1,
				'meta_input'   => array( META_TOPICS => $list ),
			)
		);
	}
	return $ids;
}

/**
 * Times a function.
 *
 * @param callable(): void $work What to time; what it prints is its result.
 * @return array<string, int|float> Milliseconds, queries, bytes of memory at the highest, bytes printed, and after gzip, panels.
 */
function measure( callable $work ): array {
	global $wpdb;
	// What WordPress left behind is nobody's here: a collection costs more than a panel, and falls where it falls.
	gc_collect_cycles();
	ob_start();
	$queries = $wpdb->num_queries;
	function_exists( 'memory_reset_peak_usage' ) && memory_reset_peak_usage();
	$memory  = memory_get_usage();
	$started = hrtime( true );
	$work();
	$took = ( hrtime( true ) - $started ) / 1e6;
	$peak = memory_get_peak_usage() - $memory;
	$html = (string) ob_get_clean();
	return array(
		'ms'      => $took,
		'queries' => $wpdb->num_queries - $queries,
		'peak'    => $peak,
		'bytes'   => strlen( $html ),
		'gzip'    => strlen( (string) gzencode( $html, 9 ) ),
		'panels'  => substr_count( $html, 'data-afterword="' ),
	);
}

if ( isset( $afterword_asked['set'] ) ) {
	$afterword_body = json_decode( (string) file_get_contents( 'php://input' ), true );
	echo wp_json_encode( prepare( $afterword_asked['set'], ...$afterword_body ) );
	return;
}

remove_action( 'template_redirect', 'redirect_canonical' );
wp( 'p=' . (int) $afterword_asked['post'] );
header_remove();
if ( 'alone' === $afterword_time[1] ) {
	remove_filter( 'the_content', __NAMESPACE__ . '\append_panel', 100 );
	remove_filter( 'body_class', __NAMESPACE__ . '\add_body_class' );
	remove_action( 'wp_after_insert_post', __NAMESPACE__ . '\story_was_saved' );
	remove_action( 'set_object_terms', __NAMESPACE__ . '\story_terms_changed' );
}
$afterword_works = array(
	'panel'   => static function () use ( $afterword_asked ): void {
		echo panel( array( 'topics' => array_map( 'intval', explode( ',', $afterword_asked['topics'] ) ) ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- safe HTML.
	},
	'content' => static function (): void {
		the_content();
	},
	'save'    => static function () use ( $afterword_asked ): void {
		wp_update_post( array( 'ID' => (int) $afterword_asked['post'] ) );
		look_at_waiting();
		echo esc_html( implode( ' ', get_post_meta( (int) $afterword_asked['post'], META_NEEDS ) ) );
	},
	'page'    => static function (): void {
		define( 'WP_USE_THEMES', true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedConstantFound -- as index.php does.
		require ABSPATH . WPINC . '/template-loader.php';
	},
);
if ( 'page' !== $afterword_time[0] ) {
	the_post();
}
$afterword_out = measure( $afterword_works[ $afterword_time[0] ] );
if ( 'panel' === $afterword_time[0] ) {
	$afterword_out['again'] = measure( $afterword_works['panel'] )['ms'];
}
$afterword_cache = function_exists( 'opcache_get_status' ) ? opcache_get_status( false ) : false;

$afterword_out['wordpress'] = $GLOBALS['wp_version'];
$afterword_out['php']       = PHP_VERSION;
$afterword_out['scripts']   = $afterword_cache ? $afterword_cache['opcache_statistics']['num_cached_scripts'] : 0;
echo wp_json_encode( $afterword_out );
