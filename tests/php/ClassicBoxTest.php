<?php
/**
 * Tests the box of the classic editor: what it says, where it stands, what it loads.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * The form without JavaScript, and the script that takes its place.
 */
final class ClassicBoxTest extends TestCase {

	/**
	 * Logs the administrator in.
	 */
	protected function setUp(): void {
		parent::setUp();
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		wp_set_current_user( 1 );
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
	}

	/**
	 * Draws the box.
	 *
	 * @param int $id Id of the story.
	 */
	private function box( int $id ): string {
		ob_start();
		\Afterword\print_classic_box( get_post( $id ) );
		return (string) ob_get_clean();
	}

	/**
	 * The form says what is stored, however many topics, and of an unknown one too.
	 *
	 * @covers \Afterword\print_classic_box
	 */
	public function test_form(): void {
		$id = $this->make_post( array( 'tags' => array( 'Baby loss' ) ) );
		self::assertStringContainsString( 'The story as it was saved: Pregnancy and baby loss', $this->box( $id ) );
		self::assertSame( 3, substr_count( $this->box( $id ), '<select name="afterword_story[afterword_topics][]">' ) );

		$stored = array( 'suicide', 'later-known', 'gambling', 'alcohol' );
		add_post_meta( $id, 'afterword_topics', $stored );
		$html = $this->box( $id );
		preg_match_all( '/<option value="([a-z-]+)"\s+selected=/', $html, $matches );
		self::assertSame( $stored, $matches[1] );
		self::assertStringNotContainsString( "checked='checked'", $html );
		add_post_meta( $id, 'afterword_off', true );
		self::assertStringContainsString( "checked='checked'", $this->box( $id ) );
	}

	/**
	 * It stands where stories are edited without blocks, whatever their type supports; in the block editor never.
	 *
	 * @covers \Afterword\add_classic_box
	 */
	public function test_where(): void {
		$with = static function ( string $type ): bool {
			global $wp_meta_boxes;
			$wp_meta_boxes = array();
			do_action( 'add_meta_boxes', $type, null );
			return isset( $wp_meta_boxes[ $type ]['normal']['high']['afterword-classic'] );
		};
		register_post_type(
			'afterword_notice',
			array(
				'public'   => true,
				'supports' => array( 'title' ),
			)
		);
		register_post_type( 'afterword_hidden', array( 'show_ui' => true ) );
		self::assertSame(
			array( true, true, true, false, false, false ),
			array_map( $with, array( 'post', 'page', 'afterword_notice', 'afterword_hidden', 'attachment', 'comment' ) )
		);
		unregister_post_type( 'afterword_notice' );
		unregister_post_type( 'afterword_hidden' );

		$id    = $this->make_post();
		$drawn = static function ( bool $blocks ) use ( $id ): string {
			$screen = \WP_Screen::get( 'post' );
			$screen->is_block_editor( $blocks );
			set_current_screen( $screen );
			do_action( 'add_meta_boxes', 'post', get_post( $id ) );
			ob_start();
			do_meta_boxes( $screen, 'normal', get_post( $id ) );
			return (string) ob_get_clean();
		};
		self::assertStringContainsString( 'afterword_story[afterword_topics][]', $drawn( false ) );
		self::assertStringNotContainsString( 'afterword_story', $drawn( true ) );
	}

	/**
	 * The script comes with what it needs to the screen of a story without blocks, and to no other.
	 *
	 * @covers \Afterword\enqueue_classic
	 */
	public function test_script(): void {
		$tag = wp_insert_term( 'Closed doors', 'post_tag' );
		self::assertIsArray( $tag );
		update_option(
			'afterword_tags',
			array(
				$tag['term_id'] => array(
					'topics' => array( 'domestic-abuse' ),
				),
			)
		);
		\Afterword\refresh_term_map();
		$id   = $this->make_post( array( 'tags' => array( 'Football' ) ) );
		$load = static function ( string $base, bool $blocks, int $id ): bool {
			wp_deregister_script( 'afterword-classic' );
			$GLOBALS['post'] = get_post( $id );
			$screen          = \WP_Screen::get( $base );
			$screen->is_block_editor( $blocks );
			set_current_screen( $screen );
			do_action( 'admin_enqueue_scripts', 'post.php' );
			return wp_script_is( 'afterword-classic' );
		};
		self::assertFalse( $load( 'post', true, $id ) );
		self::assertFalse( $load( 'edit-post', false, $id ) );
		self::assertFalse( $load( 'page', false, $id ), 'a story of another type than the screen' );
		self::assertTrue( $load( 'post', false, $id ) );

		$data  = \Afterword\classic_data( get_post( $id ) );
		$tags  = $data['taxonomies'][0];
		$terms = array_column( $tags['terms'], 'says', 'name' );
		self::assertSame( 'post_tag', $tags['slug'] );
		self::assertSame( array( 'Football', 'Closed doors' ), array_keys( $terms ) );
		self::assertNull( $terms['Football'] );
		self::assertSame( 1, $terms['Closed doors'][0] );
		self::assertSame( array(), $data['values']['afterword_topics'] );
		self::assertContains( 'gallery', $data['shortcodes'] );
	}
}
