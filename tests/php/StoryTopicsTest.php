<?php
/**
 * Tests what a story is about, by the table that TypeScript is held to as well.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\dismissed_topics;
use function Afterword\post_topics;
use function Afterword\settle_story_topics;

/**
 * Twin of tests/unit/story-topics.test.ts.
 */
final class StoryTopicsTest extends TestCase {

	/**
	 * Reads the rows of the table.
	 *
	 * @return array<string, array{0: array<string, mixed>}>
	 */
	public function rows(): array {
		return array_column(
			array_map(
				static function ( array $row ): array {
					return array( $row['name'], array( $row ) );
				},
				self::fixture( 'story-topics' )
			),
			1,
			0
		);
	}

	/**
	 * What speaks for topics is settled.
	 *
	 * @dataProvider rows
	 * @covers \Afterword\settle_story_topics
	 * @param array<string, mixed> $row Row of the table.
	 */
	public function test_settle( array $row ): void {
		self::assertSame( $row['topics'], settle_story_topics( $row, $row['withSuggested'] ) );
	}

	/**
	 * A story is not about what a person dismissed, and gets no panel for it.
	 *
	 * @covers \Afterword\post_topics
	 * @covers \Afterword\dismissed_topics
	 * @covers \Afterword\clean_dismissals
	 */
	public function test_dismissed(): void {
		$post = $this->make_post( array( 'tags' => array( 'Domestic abuse', 'Suicide' ) ) );
		self::assertSame( array( 16, 3 ), post_topics( $post ) );

		update_post_meta(
			$post,
			'_afterword_dismissed',
			array(
				array(
					'topic'  => 'suicide',
					'reason' => 'passing',
				),
				array(
					'topic'  => 'suicide',
					'reason' => 'no such reason',
				),
				array( 'reason' => 'meaning' ),
				'domestic-abuse',
			)
		);
		self::assertSame(
			array(
				array(
					'topic'  => 'suicide',
					'reason' => '',
				),
			),
			get_post_meta( $post, '_afterword_dismissed', true )
		);
		self::assertSame( array( 16 ), post_topics( $post ) );

		// A person's choice wins.
		update_post_meta( $post, 'afterword_topics', array( 'suicide' ) );
		self::assertSame( array( 3 ), post_topics( $post ) );
	}

	/**
	 * What somebody else wrote into the database breaks nothing, in the REST API neither: a story with such a field can be saved.
	 *
	 * @covers \Afterword\register_meta_fields
	 * @covers \Afterword\dismissed_topics
	 */
	public function test_wrong_types(): void {
		global $wpdb;
		$post = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		foreach ( array( 'afterword_topics', 'afterword_off', '_afterword_numbers', '_afterword_dismissed' ) as $key ) {
			$wpdb->query( $wpdb->prepare( "INSERT INTO $wpdb->postmeta ( post_id, meta_key, meta_value ) VALUES ( %d, %s, 'broken' )", $post, $key ) );
		}
		wp_cache_flush();
		self::assertSame( array(), dismissed_topics( $post ) );
		self::assertSame( array( 3 ), post_topics( $post ) );

		wp_set_current_user( 1 );
		$request = new \WP_REST_Request( 'GET', "/wp/v2/posts/$post" );
		$request->set_param( 'context', 'edit' );
		$meta = rest_do_request( $request )->get_data()['meta'];
		self::assertSame( array( array(), false, array(), array() ), array( $meta['afterword_topics'], $meta['afterword_off'], $meta['_afterword_numbers'], $meta['_afterword_dismissed'] ) );

		$request = new \WP_REST_Request( 'POST', "/wp/v2/posts/$post" );
		$request->set_body_params( compact( 'meta' ) );
		self::assertSame( 200, rest_do_request( $request )->get_status() );
	}
}
