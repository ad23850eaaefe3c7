<?php
/**
 * Tests the walk through older stories.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\check_walk;
use function Afterword\needs_stamp;
use function Afterword\walk_state;
use function Afterword\walk_stories;

/**
 * Every story is looked at once under the same rules, also where an event was killed.
 */
final class NeedsWalkTest extends TestCase {

	private const BLOCK = '<!-- wp:afterword/support-panel /-->';

	/**
	 * A site in Great Britain with stories that nobody looked at.
	 *
	 * @return void
	 */
	protected function setUp(): void {
		parent::setUp();
		update_option( 'afterword_settings', array( 'region' => 'GB' ) );
		wp_clear_scheduled_hook( 'afterword_walk' );
		delete_option( 'afterword_walk' );
	}

	/**
	 * Makes stories whose request was over before anybody looked.
	 *
	 * @param int $number How many.
	 * @return int[] Ids.
	 */
	private function older( int $number ): array {
		$ids = array();
		for ( $at = 0; $at < $number; $at++ ) {
			$ids[] = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		}
		\Afterword\waiting_stories( array() );

		return $ids;
	}

	/**
	 * Counts stories that were looked at under the present rules.
	 */
	private static function seen(): int {
		global $wpdb;

		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key = '_afterword_seen' AND meta_value = %s", needs_stamp() ) );
	}

	/**
	 * Admin pages begin it, once; it ends when all is seen, and no event is left.
	 *
	 * @covers \Afterword\check_walk
	 * @covers \Afterword\walk_stories
	 */
	public function test_all_stories(): void {
		$ids   = $this->older( 3 );
		$draft = $this->make_post( array( 'post_status' => 'draft' ) );
		$trash = $this->make_post( array( 'post_status' => 'trash' ) );
		\Afterword\waiting_stories( array() );
		check_walk();
		check_walk();
		$events = array_merge( ...array_values( array_map( 'array_keys', _get_cron_array() ) ) );
		self::assertCount( 1, array_keys( $events, 'afterword_walk', true ), 'One event.' );
		self::assertSame( 0, walk_state()['after'] );

		wp_clear_scheduled_hook( 'afterword_walk' );
		do_action( 'afterword_walk' );
		foreach ( $ids as $id ) {
			self::assertSame( array( 'panel' ), get_post_meta( $id, '_afterword_needs' ) );
		}
		self::assertSame( needs_stamp(), get_post_meta( $draft, '_afterword_seen', true ) );
		self::assertSame( '', get_post_meta( $trash, '_afterword_seen', true ) );
		self::assertSame( -1, walk_state()['after'] );
		self::assertFalse( wp_next_scheduled( 'afterword_walk' ) );

		check_walk();
		self::assertFalse( wp_next_scheduled( 'afterword_walk' ), 'Nothing to do.' );
	}

	/**
	 * A killed event loses nothing: the next one was there before it began, and goes on behind the last range.
	 *
	 * @covers \Afterword\walk_stories
	 * @covers \Afterword\unseen_stories
	 */
	public function test_killed(): void {
		$this->older( 5 );
		$looked = 0;
		$kill   = static function () use ( &$looked ): void {
			if ( 3 === ++$looked ) {
				throw new \RuntimeException( 'Killed.' );
			}
		};
		add_action( 'added_post_meta', $kill );
		check_walk();
		wp_clear_scheduled_hook( 'afterword_walk' );
		try {
			walk_stories();
			self::fail( 'Was to be killed.' );
		} catch ( \RuntimeException $killed ) {
			self::assertIsInt( wp_next_scheduled( 'afterword_walk' ) );
		}
		remove_action( 'added_post_meta', $kill );
		$before = self::seen();
		walk_stories();

		self::assertGreaterThan( $before, self::seen() );
		self::assertSame( -1, walk_state()['after'] );
		self::assertSame( array(), \Afterword\unseen_stories( 0, needs_stamp() ) );
	}

	/**
	 * A range has an end, and the next begins behind it.
	 *
	 * @covers \Afterword\unseen_stories
	 */
	public function test_ranges(): void {
		global $wpdb;
		$this->older( 3 );
		for ( $at = 0; $at < 110; $at++ ) {
			$wpdb->insert(
				$wpdb->posts,
				array(
					'post_type'   => 'post',
					'post_status' => 'publish',
				)
			);
		}
		$first = \Afterword\unseen_stories( 0, needs_stamp() );
		self::assertCount( 100, $first );
		$second = \Afterword\unseen_stories( (int) end( $first ), needs_stamp() );
		self::assertGreaterThanOrEqual( 13, count( $second ) );
		self::assertGreaterThan( end( $first ), $second[0] );
	}

	/**
	 * Other rules, another walk.
	 *
	 * @covers \Afterword\needs_stamp
	 */
	public function test_rules(): void {
		$this->older( 2 );
		check_walk();
		walk_stories();
		$all    = self::seen();
		$begins = static function (): bool {
			check_walk();
			$begun = false !== wp_next_scheduled( 'afterword_walk' ) && 0 === walk_state()['after'];
			walk_stories();
			return $begun;
		};
		self::assertFalse( $begins() );

		update_option( 'afterword_settings', array( 'max' => 5 ) );
		self::assertFalse( $begins(), 'A setting that changes nothing here.' );
		update_option( 'afterword_settings', array( 'region' => 'IE' ) );
		self::assertTrue( $begins(), 'Another country.' );
		self::assertSame( $all, self::seen(), 'All were looked at again.' );
		update_option( 'afterword_settings', array( 'placement' => array( 'automatic' => true ) ) );
		self::assertTrue( $begins(), 'Automatic placement.' );
		update_option( 'afterword_settings', array( 'region' => 'GB' ) );
		walk_stories();
		self::assertSame( $all, self::seen(), 'An event that finds other rules begins anew by itself.' );
	}

	/**
	 * A decision about a tag concerns every story that carries it.
	 *
	 * @covers \Afterword\rules_changed
	 */
	public function test_terms(): void {
		$ids = $this->older( 1 );
		check_walk();
		walk_stories();
		self::assertSame( array( 'panel' ), get_post_meta( $ids[0], '_afterword_needs' ) );

		\Afterword\save_own_tag( (int) get_term_by( 'name', 'Suicide', 'post_tag' )->term_id, array( 'topics' => array() ) );
		self::assertIsInt( wp_next_scheduled( 'afterword_walk' ) );
		walk_stories();
		self::assertSame( array(), get_post_meta( $ids[0], '_afterword_needs' ) );
	}

	/**
	 * A panel in something that stories share changes what they lack.
	 *
	 * @covers \Afterword\shared_was_saved
	 * @covers \Afterword\shared_was_deleted
	 * @covers \Afterword\brings_to_stories
	 */
	public function test_shared(): void {
		$turn = static function (): int {
			return walk_state()['turn'];
		};
		$this->make_post(
			array(
				'post_type'    => 'post',
				'post_content' => self::BLOCK,
			)
		);
		self::assertSame( 0, $turn(), 'A story is not shared.' );
		$pattern = $this->make_post( array( 'post_type' => 'wp_block' ) );
		self::assertSame( 0, $turn(), 'No panel in it.' );
		$change = static function ( string $content ) use ( $pattern ): void {
			wp_update_post(
				array(
					'ID'           => $pattern,
					'post_content' => $content,
				)
			);
		};
		$change( self::BLOCK );
		self::assertSame( 1, $turn() );
		$change( self::BLOCK . ' ' );
		self::assertSame( 1, $turn(), 'It held one before.' );
		$change( '' );
		self::assertSame( 2, $turn() );
		$change( self::BLOCK );
		wp_delete_post( $pattern, true );
		self::assertSame( 4, $turn() );

		$box = $this->make_post(
			array(
				'post_type'    => 'wp_block',
				'post_content' => 'Call Samaritans on 08457 90 90 90.',
			)
		);
		self::assertSame( 5, $turn(), 'An old number.' );
		wp_update_post(
			array(
				'ID'           => $box,
				'post_content' => 'Call Samaritans on 116 123.',
			)
		);
		self::assertSame( 6, $turn(), 'Corrected for all stories.' );
	}
}
