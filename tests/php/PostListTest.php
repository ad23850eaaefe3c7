<?php
/**
 * Tests the column and the filter in the lists of stories.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\look_at_waiting;

/**
 * Draws the lists as wp-admin/edit.php does.
 */
final class PostListTest extends TestCase {

	/**
	 * A site in Great Britain, an admin at its lists.
	 *
	 * @return void
	 */
	protected function setUp(): void {
		parent::setUp();
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		\Afterword\waiting_stories( array() );
		update_option( 'afterword_settings', array( 'region' => 'GB' ) );
		\Afterword\add_list_columns();
		wp_set_current_user( 1 );
	}

	/**
	 * Makes an author, or somebody else.
	 *
	 * @param string $role Role.
	 */
	private function make_user( string $role ): int {
		$id = wp_insert_user(
			array(
				'user_login' => "a-$role",
				'user_pass'  => 'x',
				'role'       => $role,
			)
		);
		self::assertIsInt( $id );

		return $id;
	}

	/**
	 * Draws a list.
	 *
	 * @param array<string, string> $args Parameters of its address.
	 * @param string                $type Type of the posts.
	 * @return string HTML.
	 */
	private function draw( array $args = array(), string $type = 'post' ): string {
		look_at_waiting();
		$args     = array( 'post_type' => $type ) + $args;
		$_GET     = $args;
		$_REQUEST = $args;
		set_current_screen( "edit-$type" );
		$GLOBALS['wp_the_query'] = new \WP_Query();
		$GLOBALS['wp_query']     = $GLOBALS['wp_the_query'];
		$table                   = _get_list_table( 'WP_Posts_List_Table', array( 'screen' => "edit-$type" ) );
		self::assertInstanceOf( \WP_Posts_List_Table::class, $table );
		$table->prepare_items();
		ob_start();
		$table->display();

		return (string) ob_get_clean();
	}

	/**
	 * Reads the cells of the column.
	 *
	 * @param string $html From draw().
	 * @return array<int, string> Text by id of the story.
	 */
	private static function cells( string $html ): array {
		preg_match_all( '#<tr id="post-(\d+)".*?<td class=\'afterword column-afterword\'[^>]*>(.*?)</td>#s', $html, $found );

		return array_map( 'wp_strip_all_tags', array_combine( array_map( 'intval', $found[1] ), str_replace( '<br>', ', ', $found[2] ) ) );
	}

	/**
	 * The column tells what each story lacks, and what is not known.
	 *
	 * @covers \Afterword\add_list_column
	 * @covers \Afterword\print_list_column
	 */
	public function test_column(): void {
		$both  = $this->make_post(
			array(
				'tags'         => array( 'Suicide' ),
				'post_content' => 'Call Samaritans on 08457 90 90 90.',
			)
		);
		$fine  = $this->make_post();
		$wrong = $this->make_post( array( 'meta_input' => array( '_afterword_needs' => '<script>' ) ) );
		look_at_waiting();
		update_post_meta( $wrong, '_afterword_needs', '<script>' );
		$old  = $this->make_post();
		$html = ( function () use ( $old ): string {
			unset( $GLOBALS['wp_filter']['shutdown']->callbacks[20] );
			\Afterword\waiting_stories( array_diff_key( \Afterword\waiting_stories(), array( $old => true ) ) );
			return $this->draw();
		} )();

		$cells = self::cells( $html );
		self::assertSame( 'Needs help panel, Old numbers', $cells[ $both ] );
		self::assertSame( '&#8212;Nothing missing', $cells[ $fine ] );
		self::assertSame( '&#8212;Nothing missing', $cells[ $wrong ], 'What nobody knows is not printed.' );
		self::assertSame( 'Not looked at yet', $cells[ $old ] );
		self::assertStringContainsString( 'data-colname="Help"', $html );
		self::assertSame( array( 'title', 'afterword', 'date' ), array_keys( \Afterword\add_list_column( array( 'title' => '', 'date' => '' ) ) ) ); // phpcs:ignore WordPress.Arrays -- one line.
		self::assertSame( array( 'title', 'afterword' ), array_keys( \Afterword\add_list_column( array( 'title' => '' ) ) ) );
	}

	/**
	 * The filter works together with what else a list is narrowed by, and survives in its pages.
	 *
	 * @covers \Afterword\filter_list
	 * @covers \Afterword\print_list_filter
	 */
	public function test_filter(): void {
		$panel   = $this->make_post(
			array(
				'tags'       => array( 'Suicide' ),
				'post_title' => 'Bridge',
			)
		);
		$draft   = $this->make_post(
			array(
				'tags'        => array( 'Suicide' ),
				'post_status' => 'draft',
			)
		);
		$numbers = $this->make_post( array( 'post_content' => 'Call Samaritans on 08457 90 90 90.' ) );
		$this->make_post();
		$listed = function ( array $args ): array {
			$ids = array_keys( self::cells( $this->draw( $args ) ) );
			sort( $ids );
			return $ids;
		};

		self::assertSame( array( $panel, $draft ), $listed( array( 'afterword_needs' => 'panel' ) ) );
		self::assertSame( array( $numbers ), $listed( array( 'afterword_needs' => 'numbers' ) ) );
		self::assertContains( $panel, $listed( array( 'afterword_needs' => 'x' ) ), 'An unknown filter filters nothing.' );
		$narrow = array(
			'afterword_needs' => 'panel',
			's'               => 'Bridge',
		);
		self::assertSame( array( $panel ), $listed( $narrow ) );
		$narrow = array(
			'afterword_needs' => 'panel',
			'post_status'     => 'draft',
		);
		self::assertSame( array( $draft ), $listed( $narrow ) );

		$html = $this->draw( array( 'afterword_needs' => 'panel' ) );
		self::assertMatchesRegularExpression( '#<label for="afterword_needs"[^>]*>Filter by help</label><select name="afterword_needs" id="afterword_needs">#', $html );
		self::assertMatchesRegularExpression( '#<option value="panel" selected=.selected.>Needs help panel</option>#', $html );
		self::assertStringNotContainsString( 'afterword_needs', $this->draw( array(), 'wp_block' ) );

		add_action(
			'pre_get_posts',
			static function ( \WP_Query $query ): void {
				$query->set( 'meta_query', array( array( 'key' => 'subtitle' ) ) ); // phpcs:ignore WordPress.DB.SlowDBQuery -- a test.
			},
			1
		);
		update_post_meta( $draft, 'subtitle', 'x' );
		self::assertSame( array( $draft ), $listed( array( 'afterword_needs' => 'panel' ) ), 'Beside the filter of another plugin.' );
	}

	/**
	 * Pages stand in a tree; the filter shows what it finds without what stands above.
	 *
	 * @covers \Afterword\filter_list
	 */
	public function test_pages(): void {
		$above = $this->make_post( array( 'post_type' => 'page' ) );
		$below = $this->make_post(
			array(
				'post_type'   => 'page',
				'post_parent' => $above,
				'meta_input'  => array( 'afterword_topics' => array( 'suicide' ) ),
			)
		);

		self::assertArrayHasKey( $above, self::cells( $this->draw( array(), 'page' ) ) );
		self::assertSame( array( $below => 'Needs help panel' ), self::cells( $this->draw( array( 'afterword_needs' => 'panel' ), 'page' ) ) );
	}

	/**
	 * Whoever may edit their own stories alone learns nothing of others'.
	 *
	 * @covers \Afterword\filter_list
	 * @covers \Afterword\print_list_column
	 */
	public function test_contributors(): void {
		$user   = $this->make_user( 'contributor' );
		$theirs = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		$own    = $this->make_post(
			array(
				'tags'        => array( 'Suicide' ),
				'post_author' => $user,
				'post_status' => 'draft',
			)
		);
		wp_set_current_user( $user );
		$cells = self::cells( $this->draw( array( 'all_posts' => '1' ) ) );
		self::assertSame( 'Needs help panel', $cells[ $own ] );
		self::assertSame( '&#8212;Not yours to edit', $cells[ $theirs ] );

		$asked = array(
			'all_posts'       => '1',
			'afterword_needs' => 'panel',
		);
		self::assertSame( array( $own ), array_keys( self::cells( $this->draw( $asked ) ) ) );
	}

	/**
	 * The column costs no query, however long the list.
	 *
	 * @covers \Afterword\print_list_column
	 */
	public function test_queries(): void {
		global $wpdb;
		for ( $at = 0; $at < 15; $at++ ) {
			$this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		}
		look_at_waiting();
		$count = function () use ( $wpdb ): int {
			wp_cache_flush();
			wp_load_alloptions();
			$before = $wpdb->num_queries;
			$this->draw();
			return $wpdb->num_queries - $before;
		};
		$count();
		$with = $count();
		remove_all_actions( 'manage_post_posts_custom_column' );

		self::assertSame( $count(), $with );
	}

	/**
	 * Quick edit draws the row before its request ends: it shows what is so now.
	 *
	 * @covers \Afterword\print_list_column
	 */
	public function test_quick_edit(): void {
		$id = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		look_at_waiting();
		wp_set_post_tags( $id, array() );
		ob_start();
		do_action( 'manage_post_posts_custom_column', 'afterword', $id );

		self::assertSame( '&#8212;Nothing missing', wp_strip_all_tags( (string) ob_get_clean() ) );
	}
}
