<?php
/**
 * What every PHP test stands on.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * Gives each test the site as installed: the database is rolled back, hooks and globals restored.
 */
abstract class TestCase extends \PHPUnit\Framework\TestCase {

	/**
	 * Globals as they were before the test.
	 *
	 * @var array<string, mixed>
	 */
	private array $kept = array();

	/**
	 * Begins the transaction that tearDown() takes back.
	 *
	 * @return void
	 */
	protected function setUp(): void {
		parent::setUp();
		foreach ( array( 'wp_actions', 'wp_filters', 'wp_current_filter', 'wp_query', 'wp_the_query', 'post' ) as $name ) {
			$this->kept[ $name ] = $GLOBALS[ $name ] ?? null;
		}
		$this->kept['wp_filter'] = array_map(
			static function ( $hook ) {
				return clone $hook;
			},
			$GLOBALS['wp_filter']
		);
		$GLOBALS['wpdb']->query( 'START TRANSACTION' );

		$before = set_error_handler( null );
		restore_error_handler();
		set_error_handler( Notices::handler( $before ) );
	}

	/**
	 * Restores the site.
	 *
	 * @return void
	 */
	protected function tearDown(): void {
		restore_error_handler();
		$GLOBALS['wpdb']->query( 'ROLLBACK' );
		wp_cache_flush();
		wp_set_current_user( 0 );
		set_current_screen( 'front' );
		unset( $GLOBALS['current_screen'] );
		foreach ( $this->kept as $name => $value ) {
			$GLOBALS[ $name ] = $value;
		}
		$_GET     = array();
		$_POST    = array();
		$_REQUEST = array();
		parent::tearDown();
	}

	/**
	 * Writes a published post.
	 *
	 * @param array<string, mixed> $fields As for wp_insert_post(); `tags` takes tag names.
	 * @return int Post id.
	 */
	protected function make_post( array $fields = array() ): int {
		$tags   = (array) ( $fields['tags'] ?? array() );
		$fields = array_merge(
			array(
				'post_title'   => 'A story',
				'post_content' => "<!-- wp:paragraph -->\n<p>A paragraph.</p>\n<!-- /wp:paragraph -->",
				'post_status'  => 'publish',
				'post_author'  => 1,
			),
			array_diff_key( $fields, array( 'tags' => 1 ) )
		);
		$id     = wp_insert_post( wp_slash( $fields ), true );
		self::assertIsInt( $id );
		if ( $tags ) {
			wp_set_post_terms( $id, $tags, 'post_tag' );
		}
		return $id;
	}

	/**
	 * Makes the next template functions see a page as a reader asks for it.
	 *
	 * @param array<string, mixed> $vars Query variables, for instance array( 'p' => 7 ).
	 * @return void
	 */
	protected function visit( array $vars ): void {
		$GLOBALS['wp']->init();
		$GLOBALS['wp_the_query'] = new \WP_Query();
		$GLOBALS['wp_query']     = $GLOBALS['wp_the_query'];
		$GLOBALS['wp_the_query']->query( $vars );
	}

	/**
	 * Prints the content of the page asked for, as a theme does.
	 *
	 * @param array<string, mixed> $vars Query variables.
	 * @return string What the_content() prints for each post of the page.
	 */
	protected function visit_content( array $vars ): string {
		$this->visit( $vars );
		ob_start();
		while ( have_posts() ) {
			the_post();
			the_content();
		}
		return (string) ob_get_clean();
	}

	/**
	 * Reads a table that both languages are held to.
	 *
	 * @param string $name File below tests/fixtures without its ending.
	 * @return array<int|string, mixed>
	 */
	protected static function fixture( string $name ): array {
		return json_decode( (string) file_get_contents( dirname( \Afterword\FILE ) . "/tests/fixtures/$name.json" ), true, 512, JSON_THROW_ON_ERROR );
	}

	/**
	 * Asks a REST route without HTTP.
	 *
	 * @param string               $method GET, POST and so on.
	 * @param string               $route  For instance `/afterword/v1/preview`.
	 * @param array<string, mixed> $params Query or body parameters.
	 * @return \WP_REST_Response
	 */
	protected function rest( string $method, string $route, array $params = array() ): \WP_REST_Response {
		$request = new \WP_REST_Request( $method, $route );
		'GET' === $method ? $request->set_query_params( $params ) : $request->set_body_params( $params );
		return rest_do_request( $request );
	}
}
