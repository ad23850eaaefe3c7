<?php
/**
 * Tests the compiled map of terms: when it is renewed, what it costs.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\post_topics;
use function Afterword\refresh_term_map;
use function Afterword\save_own_tag;
use function Afterword\topic_ids;

/**
 * The map follows terms and decisions, and no reader waits for it.
 */
final class TermMapTest extends TestCase {

	/**
	 * Makes a category.
	 *
	 * @param string $name   Name.
	 * @param int    $parent Category above.
	 */
	private function category( string $name, int $parent = 0 ): int {
		$term = wp_insert_term( $name, 'category', array( 'parent' => $parent ) );
		self::assertIsArray( $term );

		return $term['term_id'];
	}

	/**
	 * Reads the topics of a story in a category, as the next request would.
	 *
	 * @param int $category Category.
	 * @return string[]
	 */
	private function topics_below( int $category ): array {
		self::finish();
		$post = $this->make_post( array( 'post_category' => array( $category ) ) );

		return topic_ids( post_topics( $post ) );
	}

	/**
	 * Does what is put off to the end of a request.
	 */
	private static function finish(): void {
		if ( has_action( 'shutdown', 'Afterword\refresh_term_map' ) ) {
			refresh_term_map();
		}
	}

	/**
	 * The map follows the categories: made, moved, renamed, deleted.
	 *
	 * @covers \Afterword\term_was_saved
	 * @covers \Afterword\term_was_deleted
	 * @covers \Afterword\refresh_term_map
	 * @covers \Afterword\term_tree
	 */
	public function test_life_of_a_category(): void {
		$abuse = $this->category( 'Domestic abuse' );
		$sport = $this->category( 'Sport' );
		$child = $this->category( 'Our investigation', $abuse );
		$below = $this->category( 'Part one', $child );
		self::assertSame( array( 'domestic-abuse' ), $this->topics_below( $below ) );

		wp_update_term( $child, 'category', array( 'parent' => $sport ) );
		self::assertSame( array(), $this->topics_below( $below ) );

		wp_update_term( $sport, 'category', array( 'name' => 'Suicide &amp; prevention' ) );
		self::assertSame( array(), $this->topics_below( $below ) );
		wp_update_term( $sport, 'category', array( 'name' => 'Suicide' ) );
		self::assertSame( array( 'suicide' ), $this->topics_below( $below ) );

		wp_update_term( $child, 'category', array( 'parent' => $abuse ) );
		wp_delete_term( $abuse, 'category' );
		self::assertSame( array(), $this->topics_below( $below ) );
	}

	/**
	 * Any taxonomy with an above and below counts, and none that people do not fill in.
	 *
	 * @covers \Afterword\story_taxonomies
	 * @covers \Afterword\hierarchical_taxonomies
	 */
	public function test_other_taxonomies(): void {
		register_taxonomy( 'desk', 'post', array( 'hierarchical' => true ) );
		register_taxonomy( 'machine', 'post', array( 'show_ui' => false ) );
		$desk = wp_insert_term( 'Stalking', 'desk' );
		self::assertIsArray( $desk );
		$team = wp_insert_term( 'Team north', 'desk', array( 'parent' => $desk['term_id'] ) );
		self::assertIsArray( $team );
		$post = $this->make_post();
		wp_set_object_terms( $post, array( $team['term_id'] ), 'desk' );
		wp_set_object_terms( $post, array( 'Suicide' ), 'machine' );
		self::finish();

		self::assertSame( array( 'stalking' ), topic_ids( post_topics( $post ) ) );
		unregister_taxonomy( 'desk' );
		unregister_taxonomy( 'machine' );
	}

	/**
	 * A decision counts from the next request on, and no longer once it is taken back or its term is gone.
	 *
	 * @covers \Afterword\save_own_tag
	 * @covers \Afterword\forget_own_tag
	 */
	public function test_decisions(): void {
		$post = $this->make_post( array( 'tags' => array( 'Suicide', 'Band' ) ) );
		$tag  = (int) get_term_by( 'name', 'Suicide', 'post_tag' )->term_id;
		$band = (int) get_term_by( 'name', 'Band', 'post_tag' )->term_id;
		self::assertSame( array( 'suicide' ), topic_ids( post_topics( $post ) ) );

		self::assertTrue( save_own_tag( $tag, array( 'topics' => array() ) ) );
		self::assertSame( array(), post_topics( $post ) );

		self::assertTrue(
			save_own_tag(
				$tag,
				array(
					'topics' => array( 'bereaved-by-suicide', 'suicide' ),
					'unless' => array( $band ),
				)
			)
		);
		self::assertSame( array(), post_topics( $post ) );
		wp_delete_term( $band, 'post_tag' );
		self::assertSame( array( 'bereaved-by-suicide', 'suicide' ), topic_ids( post_topics( $post ) ) );

		self::assertTrue(
			save_own_tag(
				$tag,
				array(
					'topics'  => array( 'suicide' ),
					'suggest' => true,
				)
			)
		);
		self::assertSame( array(), post_topics( $post ) );
		self::assertSame( array( 'suicide' ), topic_ids( post_topics( $post, true ) ) );

		self::assertTrue( save_own_tag( $tag, null ) );
		self::assertSame( array( 'suicide' ), topic_ids( post_topics( $post ) ) );
		self::assertSame( array(), \Afterword\own_tags() );
	}

	/**
	 * A topic that only another release knows is no decision for "none".
	 *
	 * @covers \Afterword\refresh_term_map
	 */
	public function test_unknown_topic(): void {
		$post = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		$tag  = (int) get_term_by( 'name', 'Suicide', 'post_tag' )->term_id;
		save_own_tag( $tag, array( 'topics' => array( 'unheard-of' ) ) );

		self::assertSame( array( 'suicide' ), topic_ids( post_topics( $post ) ) );
	}

	/**
	 * What is stored may be anything.
	 *
	 * @covers \Afterword\own_tags
	 * @covers \Afterword\clean_own_tag
	 * @covers \Afterword\term_map
	 */
	public function test_rubbish(): void {
		$post = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		foreach ( array(
			'x',
			7,
			array( 'terms' => 'x' ),
			array( 'x' => 1 ),
			array(
				5   => 'x',
				'y' => array(),
			),
		) as $value ) {
			update_option( 'afterword_tags', $value );
			self::assertSame( array(), \Afterword\own_tags() );
			update_option( 'afterword_terms', $value, true );
			wp_cache_delete( 'afterword_terms', 'afterword' );
			self::assertSame( array( 'suicide' ), topic_ids( post_topics( $post ) ) );
		}
	}

	/**
	 * Asking for topics costs no query; one where the map is large.
	 *
	 * @covers \Afterword\term_says
	 * @covers \Afterword\stored_term_map
	 */
	public function test_queries(): void {
		global $wpdb;
		update_option( 'afterword_settings', array( 'region' => 'GB' ) );
		$above = $this->category( 'Domestic abuse' );
		$child = $this->category( 'Our investigation', $above );
		$post  = $this->make_post(
			array(
				'tags'          => array( 'Harbour' ),
				'post_category' => array( $child ),
			)
		);
		$count = function () use ( $post, $wpdb ): int {
			wp_cache_flush();
			wp_load_alloptions();
			\Afterword\dataset( 'tags' );
			$this->visit( array( 'p' => $post ) );
			$before = $wpdb->num_queries;
			post_topics( $post );
			post_topics( $post );

			return $wpdb->num_queries - $before;
		};
		self::assertSame( 0, $count(), 'No map yet.' );

		self::finish();
		self::assertSame( 0, $count() );
		self::assertSame( array( 'domestic-abuse' ), topic_ids( post_topics( $post ) ) );

		$own = array();
		for ( $id = 1; $id <= 2000; $id++ ) {
			$own[ 100000 + $id ] = array(
				'topics'  => array( 'suicide' ),
				'suggest' => false,
				'unless'  => array(),
			);
		}
		self::assertTrue( \Afterword\store_own_tags( $own ) );
		self::assertSame( 1, $count() );
		self::assertSame( array( 'domestic-abuse' ), topic_ids( post_topics( $post ) ) );
		$loaded = (int) $wpdb->get_var( "SELECT SUM( LENGTH( option_value ) ) FROM $wpdb->options WHERE option_name LIKE 'afterword%' AND autoload IN ( 'yes', 'on', 'auto', 'auto-on' )" );
		self::assertLessThanOrEqual( 20480, $loaded );
		self::assertFalse( save_own_tag( 7, array( 'topics' => array() ) ), 'There is no room for one more.' );

		self::assertTrue( \Afterword\store_own_tags( array() ) );
		self::assertSame( 0, $count() );
		self::assertFalse( get_option( 'afterword_terms_large' ) );
	}

	/**
	 * Another release or another taxonomy renews the map, but not on a reader's page.
	 *
	 * @covers \Afterword\check_term_map
	 * @covers \Afterword\term_map_stamp
	 */
	public function test_renewal(): void {
		update_option(
			'afterword_terms',
			array(
				'stamp' => 'old',
				'terms' => array( 7 => array( 1 ) ),
			),
			true
		);
		\Afterword\check_term_map();
		self::assertSame( array( 7 => array( 1 ) ), \Afterword\term_map() );

		set_current_screen( 'dashboard' );
		\Afterword\check_term_map();
		self::assertSame( array(), \Afterword\term_map() );
		$stamp = get_option( 'afterword_terms' )['stamp'];
		self::assertSame( \Afterword\term_map_stamp(), $stamp );

		register_taxonomy( 'desk', 'post', array( 'hierarchical' => true ) );
		self::assertNotSame( $stamp, \Afterword\term_map_stamp() );
		unregister_taxonomy( 'desk' );
	}
}
