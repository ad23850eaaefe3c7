<?php
/**
 * Tests what other code learns of a sensitive page: an action, a REST field.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * Ads and prompts can stand down; nobody else learns anything.
 */
final class SignalTest extends TestCase {

	/** The block as it is saved. */
	private const BLOCK = '<!-- wp:afterword/support-panel {"topics":["stillbirth"]} /-->';

	/**
	 * Asks for a page as WordPress does, and lists what the action told.
	 *
	 * @param array<string, mixed> $vars Query variables.
	 * @return list<array{int, string[]}>
	 */
	private function told( array $vars ): array {
		$told = array();
		add_action(
			'afterword_sensitive_page',
			static function ( \WP_Post $post, array $topics ) use ( &$told ) {
				$told[] = array( $post->ID, $topics );
			},
			10,
			2
		);
		$this->visit( $vars );
		do_action_ref_array( 'wp', array( &$GLOBALS['wp'] ) );
		remove_all_actions( 'afterword_sensitive_page' );

		return $told;
	}

	/**
	 * The action tells once, before anything is printed, on the page of a sensitive story alone.
	 *
	 * @covers \Afterword\signal_sensitive_page
	 */
	public function test_the_action(): void {
		$tagged = $this->make_post( array( 'tags' => array( 'Baby loss' ) ) );
		$placed = $this->make_post( array( 'post_content' => self::BLOCK ) );
		$plain  = $this->make_post( array( 'tags' => array( 'Football' ) ) );
		$off    = $this->make_post( array( 'tags' => array( 'Baby loss' ) ) );
		update_post_meta( $off, 'afterword_off', true );

		self::assertSame( array( array( $tagged, array( 'pregnancy-loss' ) ) ), $this->told( array( 'p' => $tagged ) ) );
		self::assertSame( array( array( $placed, array() ) ), $this->told( array( 'p' => $placed ) ) );
		self::assertSame( array(), $this->told( array( 'p' => $plain ) ) );
		self::assertSame( array(), $this->told( array( 'p' => $off ) ), 'A person said no.' );
		self::assertSame( array(), $this->told( array( 'tag' => 'baby-loss' ) ) );
		self::assertSame( array(), $this->told( array( 'feed' => 'rss2' ) ) );
	}

	/**
	 * A page that is told of and one that is not cost no query.
	 *
	 * @covers \Afterword\signal_sensitive_page
	 */
	public function test_queries(): void {
		global $wpdb;
		update_option( 'afterword_settings', array( 'region' => 'GB' ) );
		foreach ( array( 'Baby loss', 'Football' ) as $tag ) {
			$id = $this->make_post( array( 'tags' => array( $tag ) ) );
			wp_cache_flush();
			wp_load_alloptions();
			$this->visit( array( 'p' => $id ) );
			$before = $wpdb->num_queries;
			\Afterword\signal_sensitive_page();

			self::assertSame( $before, $wpdb->num_queries );
		}
	}

	/**
	 * The field tells editors the topics and the placement; everybody else sees no field at all.
	 *
	 * @covers \Afterword\story_field
	 * @covers \Afterword\placement_of
	 */
	public function test_the_field(): void {
		update_option(
			'afterword_settings',
			array(
				'region'    => 'GB',
				'approved'  => true,
				'placement' => array(
					'automatic' => true,
					'since'     => '2020-01-01 00:00:00',
				),
			)
		);
		$pattern = $this->make_post(
			array(
				'post_type'    => 'wp_block',
				'post_content' => self::BLOCK,
			)
		);
		$tags    = array( 'tags' => array( 'Baby loss' ) );
		$stories = array(
			'automatic' => $this->make_post( $tags ),
			'block'     => $this->make_post( $tags + array( 'post_content' => self::BLOCK ) ),
			'pattern'   => $this->make_post( $tags + array( 'post_content' => "<!-- wp:block {\"ref\":$pattern} /-->" ) ),
			'shortcode' => $this->make_post( $tags + array( 'post_content' => '[afterword]' ) ),
			'off'       => $this->make_post( $tags + array( 'meta_input' => array( 'afterword_off' => '1' ) ) ),
		);
		$plain   = $this->make_post();

		wp_set_current_user( 1 );
		$edit = array( 'context' => 'edit' );
		foreach ( $stories as $placement => $id ) {
			$expected = array(
				'topics'    => array( 'pregnancy-loss' ),
				'placement' => $placement,
				'template'  => false,
				'placed'    => 'off' !== $placement,
			);
			self::assertSame( $expected, $this->rest( 'GET', "/wp/v2/posts/$id", $edit )->get_data()['afterword'], $placement );
		}
		self::assertSame( 'none', $this->rest( 'GET', "/wp/v2/posts/$plain", $edit )->get_data()['afterword']['placement'] );
		self::assertArrayNotHasKey( 'afterword', $this->rest( 'GET', "/wp/v2/posts/$plain" )->get_data() );
		self::assertArrayHasKey( 'afterword', $this->rest( 'GET', '/wp/v2/posts', $edit )->get_data()[0] );

		wp_set_current_user( 0 );
		self::assertArrayNotHasKey( 'afterword', $this->rest( 'GET', "/wp/v2/posts/$plain" )->get_data() );
		self::assertSame( 401, $this->rest( 'GET', "/wp/v2/posts/$plain", $edit )->get_status() );
		self::assertNull( \Afterword\story_field( array( 'id' => $plain ) ), 'Whatever asks, a stranger learns nothing.' );
	}

	/**
	 * Writing the field changes nothing.
	 *
	 * @covers \Afterword\register_story_field
	 */
	public function test_the_field_is_read_only(): void {
		wp_set_current_user( 1 );
		$id   = $this->make_post();
		$data = array(
			'afterword' => array( 'topics' => array( 'suicide' ) ),
			'title'     => 'New',
		);
		self::assertSame( 200, $this->rest( 'POST', "/wp/v2/posts/$id", $data )->get_status() );
		self::assertSame( array(), afterword_topics( $id ) );
		self::assertSame( 'New', get_post( $id )->post_title );
	}
}
