<?php
/**
 * Tests the box of the classic editor: what its form says is stored, and nothing else ever is.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * A form without JavaScript, saved by whoever may edit the story.
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
	 * Saves a story as its form in the classic editor does.
	 *
	 * @param int                  $id   Id of the story.
	 * @param array<string, mixed> $form Our fields.
	 * @param array<string, mixed> $with Other fields of the form, which go before.
	 */
	private function save( int $id, array $form, array $with = array() ): void {
		$_POST = wp_slash(
			$with + array(
				'post_ID'               => $id,
				'post_title'            => 'A story',
				'afterword_story'       => $form,
				'afterword_story_nonce' => wp_create_nonce( "afterword_story_$id" ),
			)
		);
		wp_update_post(
			array(
				'ID'           => $id,
				'post_content' => (string) wp_rand(),
			)
		);
	}

	/**
	 * Lists the rows of ours that a story and its revisions have.
	 *
	 * @return list<array{string, string}> Id of the post and name of the field.
	 */
	private function rows(): array {
		global $wpdb;
		return $wpdb->get_results( "SELECT post_id, meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%afterword%' AND meta_key <> '_afterword_found' ORDER BY meta_id", 'ARRAY_N' );
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
	 * What is chosen is stored by the field's own rules, once; what is taken back leaves no row.
	 *
	 * @covers \Afterword\save_classic_form
	 */
	public function test_saving(): void {
		$id = $this->make_post();
		$this->save(
			$id,
			array(
				'afterword_topics'   => array( 'suicide', '', 'self-harm', 'Not an id', 'suicide' ),
				'afterword_off'      => '1',
				'_afterword_numbers' => array( '', '08457909090:replaced', '<b>' ),
			)
		);
		self::assertSame( array( 'suicide', 'self-harm' ), get_post_meta( $id, 'afterword_topics', true ) );
		self::assertTrue( \Afterword\is_switched_off( $id ) );
		self::assertSame( array( '08457909090:replaced' ), get_post_meta( $id, '_afterword_numbers', true ) );

		$this->save( $id, array( 'afterword_topics' => array( '' ) ) );
		self::assertSame( array( array( (string) $id, 'afterword_off' ), array( (string) $id, '_afterword_numbers' ) ), $this->rows(), 'what the form does not show stays' );

		$this->save(
			$id,
			array(
				'afterword_off'      => '0',
				'_afterword_numbers' => array( '' ),
			)
		);
		self::assertSame( array(), $this->rows() );
	}

	/**
	 * Nothing decided, nothing written: neither rows nor revisions of them.
	 *
	 * @covers \Afterword\save_classic_form
	 */
	public function test_nothing_decided(): void {
		$written = 0;
		$count   = static function ( $check ) use ( &$written ) {
			++$written;
			return $check;
		};
		add_filter( 'update_post_metadata', $count, 10, 1 );
		$id   = $this->make_post();
		$form = array(
			'afterword_topics' => array( '', '', '' ),
			'afterword_off'    => '0',
		);
		$this->save( $id, $form );
		self::assertSame( array(), $this->rows() );

		add_post_meta( $id, 'afterword_topics', array( 'suicide' ) );
		$written = 0;
		$this->save( $id, array( 'afterword_topics' => array( 'suicide', '', '' ) ) + $form );
		self::assertSame( 0, $written );
		self::assertCount( 1, $this->rows() );
		self::assertNotSame( array(), wp_get_post_revisions( $id ), 'there are revisions that could carry rows' );
	}

	/**
	 * Saves that come from elsewhere change nothing: no nonce, a nonce of another story or of another form, a revision, somebody
	 * who may not edit.
	 *
	 * @covers \Afterword\save_classic_form
	 * @dataProvider foreign_saves
	 * @param array<string, mixed> $with What the form says besides.
	 * @param string               $role Who saves.
	 */
	public function test_saves_from_elsewhere( array $with, string $role = 'administrator' ): void {
		$id = $this->make_post();
		add_post_meta( $id, 'afterword_topics', array( 'gambling' ) );
		$user = wp_insert_user(
			array(
				'user_login' => 'somebody',
				'user_pass'  => 'somebody',
				'role'       => $role,
			)
		);
		self::assertIsInt( $user );
		wp_set_current_user( $user );
		$this->save( $id, array( 'afterword_topics' => array( 'suicide' ) ), $with );
		self::assertSame( array( 'gambling' ), get_post_meta( $id, 'afterword_topics', true ) );
		self::assertCount( 1, $this->rows() );
	}

	/**
	 * Lists saves.
	 *
	 * @return array<string, array{0: array<string, mixed>, 1?: string}>
	 */
	public function foreign_saves(): array {
		return array(
			'quick edit, bulk edit, XML-RPC' => array( array( 'afterword_story_nonce' => null ) ),
			'a nonce of another form'        => array( array( 'afterword_story_nonce' => wp_create_nonce( 'update-post_1' ) ) ),
			'a nonce that is no text'        => array( array( 'afterword_story_nonce' => array( 'x' ) ) ),
			'form that is no list'           => array( array( 'afterword_story' => 'suicide' ) ),
			'an author, not theirs'          => array( array(), 'author' ),
			'a contributor, published'       => array( array(), 'contributor' ),
		);
	}

	/**
	 * A contributor decides about their own draft.
	 *
	 * @covers \Afterword\save_classic_form
	 */
	public function test_contributor(): void {
		$user = wp_insert_user(
			array(
				'user_login' => 'contributor',
				'user_pass'  => 'contributor',
				'role'       => 'contributor',
			)
		);
		self::assertIsInt( $user );
		wp_set_current_user( $user );
		$id = $this->make_post(
			array(
				'post_author' => $user,
				'post_status' => 'draft',
			)
		);
		$this->save( $id, array( 'afterword_topics' => array( 'suicide' ) ) );
		self::assertSame( array( 'suicide' ), get_post_meta( $id, 'afterword_topics', true ) );
	}

	/**
	 * A story that another plugin saves meanwhile is not the one of the form.
	 *
	 * @covers \Afterword\save_classic_form
	 */
	public function test_another_story(): void {
		$other = $this->make_post();
		$id    = $this->make_post();
		$save  = static function ( int $saved ) use ( $id, $other ): void {
			if ( $saved === $id ) {
				wp_update_post(
					array(
						'ID'         => $other,
						'post_title' => 'Touched',
					)
				);
			}
		};
		add_action( 'save_post', $save, 5 );
		$this->save( $id, array( 'afterword_topics' => array( 'suicide' ) ) );
		self::assertSame( array( array( (string) $id, 'afterword_topics' ) ), $this->rows() );
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
}
