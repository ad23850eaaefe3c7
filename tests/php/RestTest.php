<?php
/**
 * Tests the REST routes.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * Journalists preview, readers get data.
 */
final class RestTest extends TestCase {

	/**
	 * Nobody previews a story that is not theirs to edit.
	 *
	 * @covers \Afterword\may_preview
	 */
	public function test_who_may_preview(): void {
		$post = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		$args = array( 'post' => $post );

		self::assertSame( 401, $this->rest( 'GET', '/afterword/v1/preview', $args )->get_status() );

		$reader = wp_insert_user(
			array(
				'user_login' => 'reader',
				'user_pass'  => 'x',
				'role'       => 'author',
			)
		);
		self::assertIsInt( $reader );
		wp_set_current_user( $reader );
		self::assertSame( 403, $this->rest( 'GET', '/afterword/v1/preview', $args )->get_status() );
		self::assertSame( 403, $this->rest( 'GET', '/afterword/v1/preview', array( 'post' => 987654 ) )->get_status() );

		wp_set_current_user( 1 );
		self::assertSame( 200, $this->rest( 'GET', '/afterword/v1/preview', $args )->get_status() );
		self::assertSame( 400, $this->rest( 'GET', '/afterword/v1/preview' )->get_status(), 'No story.' );
	}

	/**
	 * The preview shows any country, and before approval none unless asked.
	 *
	 * @covers \Afterword\rest_preview
	 */
	public function test_preview(): void {
		wp_set_current_user( 1 );
		$post    = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		$preview = function ( array $args ) use ( $post ): array {
			return $this->rest( 'GET', '/afterword/v1/preview', $args + array( 'post' => $post ) )->get_data();
		};

		$neutral = $preview( array() );
		self::assertFalse( $neutral['approved'] );
		self::assertSame( array(), $neutral['picked'] );
		self::assertStringContainsString( 'findahelpline.com', $neutral['html'] );

		$irish = $preview( array( 'region' => 'IE' ) );
		self::assertSame( 'IE', $irish['region'] );
		self::assertSame( array( 'suicide' ), $irish['topics'] );
		self::assertNotSame( array(), $irish['picked'] );
		self::assertSame( array( 'id', 'name', 'topic', 'why', 'level', 'checked', 'sources' ), array_keys( $irish['picked'][0] ) );

		$other = $preview(
			array(
				'region' => 'GB',
				'topics' => array( 'domestic-abuse', 'unheard-of' ),
			)
		);
		self::assertSame( array( 'domestic-abuse' ), $other['topics'] );

		$general = $preview(
			array(
				'region' => 'ZZ',
				'topics' => array(),
			)
		);
		self::assertSame( '', $general['region'], 'An unknown country gives the neutral panel.' );

		update_option(
			'afterword_settings',
			array(
				'region'   => 'NZ',
				'approved' => true,
			)
		);
		self::assertSame( 'NZ', $preview( array() )['region'], 'The country of the site.' );
	}

	/**
	 * Lists the routes of the dataset.
	 *
	 * @return array<string, array{0: string, 1: int}>
	 */
	public function routes(): array {
		return array(
			'a region'            => array( '/afterword/v1/region/GB', 200 ),
			'a region as a file'  => array( '/afterword/v1/data/regions/GB.json', 200 ),
			'an unknown region'   => array( '/afterword/v1/region/ZZ', 404 ),
			'zones'               => array( '/afterword/v1/data/zones/Europe.json', 200 ),
			'words'               => array( '/afterword/v1/data/words/de.json', 200 ),
			'sources'             => array( '/afterword/v1/data/sources/GB.json', 200 ),
			'unknown words'       => array( '/afterword/v1/data/words/xx.json', 404 ),
			'zones and words'     => array( '/afterword/v1/data/here/Europe/pt-BR.json', 200 ),
			'here, unknown words' => array( '/afterword/v1/data/here/Europe/xx.json', 404 ),
			'an unknown part'     => array( '/afterword/v1/data/zones/Mars.json', 404 ),
			'a file of no reader' => array( '/afterword/v1/data/release.json', 404 ),
			'a path'              => array( '/afterword/v1/data/regions/../release.json', 404 ),
		);
	}

	/**
	 * Readers get what the static files hold, and nothing else.
	 *
	 * @dataProvider routes
	 * @covers \Afterword\rest_data
	 * @param string $route  Route.
	 * @param int    $status Status.
	 */
	public function test_data( string $route, int $status ): void {
		$answer = $this->rest( 'GET', $route );

		self::assertSame( $status, $answer->get_status() );
		if ( 200 === $status ) {
			$file = preg_replace( '#^/afterword/v1/(data/)?|\.json$#', '', str_replace( 'region/', 'regions/', $route ) );
			self::assertSame( json_decode( (string) file_get_contents( ROOT . "/build/data/$file.json" ), true ), json_decode( (string) wp_json_encode( $answer->get_data() ), true ) );
			self::assertSame( 'public, max-age=3600', $answer->get_headers()['Cache-Control'] );
		}
	}

	/**
	 * The page names the plugin's files with the REST route behind them, and the route alone where the files live on another host.
	 *
	 * @covers \Afterword\data_url
	 * @covers \Afterword\data_route
	 * @covers \Afterword\panel_data
	 */
	public function test_address_of_the_data(): void {
		$files = home_url( '/wp-content/plugins/afterword/build/data/' );
		add_filter(
			'plugins_url',
			static function () use ( &$files ): string {
				return $files;
			}
		);
		$told  = static function (): array {
			$data = \Afterword\panel_data( \Afterword\prepare_panel( array() ) );
			return array( $data['data'], $data['route'] ?? null );
		};
		$route = rest_url( 'afterword/v1/data/' );
		self::assertSame( array( $files, $route ), $told() );

		$files = 'https://cdn.example.net/afterword/build/data/';
		self::assertSame( array( $route, null ), $told() );
	}

	/**
	 * A journalist's choice is stored through REST, rubbish is not.
	 *
	 * @covers \Afterword\register_meta_fields
	 * @covers \Afterword\clean_topic_ids
	 */
	public function test_meta(): void {
		$post   = $this->make_post();
		$write  = function ( array $meta ) use ( $post ): \WP_REST_Response {
			return $this->rest( 'POST', "/wp/v2/posts/$post", array( 'meta' => $meta ) );
		};
		$topics = array( 'afterword_topics' => array( 'suicide', '<b>', 'stillbirth', 'suicide' ) );

		self::assertSame( 401, $write( $topics )->get_status() );

		wp_set_current_user( 1 );
		self::assertSame( array( 'suicide', 'stillbirth' ), $write( $topics )->get_data()['meta']['afterword_topics'] );
		self::assertTrue( $write( array( 'afterword_off' => true ) )->get_data()['meta']['afterword_off'] );
		self::assertSame( 400, $write( array( 'afterword_topics' => array( array( 'x' ) ) ) )->get_status() );
	}

	/**
	 * Numbers that a person called right are for those who may edit the story, and nothing else is kept with them.
	 *
	 * @covers \Afterword\may_edit_meta
	 * @covers \Afterword\clean_number_keys
	 */
	public function test_dismissed_numbers(): void {
		$post   = $this->make_post();
		$author = wp_insert_user(
			array(
				'user_login' => 'other',
				'user_pass'  => 'x',
				'role'       => 'author',
			)
		);
		self::assertIsInt( $author );
		$write = function ( $keys ) use ( $post ): \WP_REST_Response {
			return $this->rest( 'POST', "/wp/v2/posts/$post", array( 'meta' => array( '_afterword_numbers' => $keys ) ) );
		};

		self::assertFalse( user_can( $author, 'edit_post_meta', $post, '_afterword_numbers' ) );
		self::assertTrue( user_can( 1, 'edit_post_meta', $post, '_afterword_numbers' ) );

		wp_set_current_user( 1 );
		$saved = $write( array( '08457909090:replaced', '+6564366612:near-miss', '141:replaced', '141:replaced', '<b>', '7:x' ) );
		$right = array( '08457909090:replaced', '+6564366612:near-miss', '141:replaced' );
		self::assertSame( $right, $saved->get_data()['meta']['_afterword_numbers'] );
		self::assertArrayNotHasKey( '_afterword_numbers', $this->rest( 'GET', "/wp/v2/posts/$post" )->get_data()['meta'] );
		self::assertSame( 400, $write( array( array( 'x' ) ) )->get_status() );

		update_post_meta( $post, '_afterword_numbers', 'broken' );
		self::assertSame( array(), get_post_meta( $post, '_afterword_numbers', true ) );
	}
}
