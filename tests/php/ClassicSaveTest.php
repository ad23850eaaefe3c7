<?php
/**
 * Tests what the classic editor's form stores: what it says, and nothing else ever.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * A form that is saved by whoever may edit the story, beside all other ways in which a story is saved.
 */
final class ClassicSaveTest extends TestCase {

	/**
	 * Logs the administrator in.
	 */
	protected function setUp(): void {
		parent::setUp();
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		wp_set_current_user( 1 );
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
	 * Logs a new user in.
	 *
	 * @param string $role Role.
	 */
	private function log_in( string $role ): int {
		$user = wp_create_user( 'somebody', 'somebody' );
		self::assertIsInt( $user );
		( new \WP_User( $user ) )->set_role( $role );
		wp_set_current_user( $user );
		return $user;
	}

	/**
	 * Lists the rows that hold what was decided about stories, and that revisions may hold.
	 *
	 * @return list<array{string, string}> Id of the post and name of the field.
	 */
	private function rows(): array {
		global $wpdb;
		return $wpdb->get_results( "SELECT post_id, meta_key FROM $wpdb->postmeta WHERE meta_key IN ( 'afterword_topics', 'afterword_off', '_afterword_dismissed', '_afterword_numbers' ) ORDER BY meta_id", 'ARRAY_N' );
	}

	/**
	 * What is chosen is stored by the field's own rules; what is taken back leaves no row.
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
	 * Saves that come from elsewhere change nothing: no nonce, a nonce of another form, something else than a form.
	 *
	 * @covers \Afterword\save_classic_form
	 * @dataProvider foreign_saves
	 * @param array<string, mixed> $with What the form says besides.
	 */
	public function test_saves_from_elsewhere( array $with ): void {
		$id = $this->make_post();
		add_post_meta( $id, 'afterword_topics', array( 'gambling' ) );
		$this->save( $id, array( 'afterword_topics' => array( 'suicide' ) ), $with );
		self::assertSame( array( 'gambling' ), get_post_meta( $id, 'afterword_topics', true ) );
		self::assertCount( 1, $this->rows() );
	}

	/**
	 * Lists saves.
	 *
	 * @return array<string, array{array<string, mixed>}>
	 */
	public function foreign_saves(): array {
		return array(
			'quick edit, bulk edit, XML-RPC' => array( array( 'afterword_story_nonce' => null ) ),
			'a nonce of another form'        => array( array( 'afterword_story_nonce' => wp_create_nonce( 'update-post_1' ) ) ),
			'a nonce that is no text'        => array( array( 'afterword_story_nonce' => array( 'x' ) ) ),
			'form that is no list'           => array( array( 'afterword_story' => 'suicide' ) ),
		);
	}

	/**
	 * Whoever may edit a story decides about it, and a form that stood open for a day still counts.
	 *
	 * @covers \Afterword\refresh_classic_nonce
	 * @testWith ["contributor", "draft", true, true]
	 *           ["contributor", "publish", true, false]
	 *           ["author", "publish", true, true]
	 *           ["author", "publish", false, false]
	 *           ["editor", "publish", false, true]
	 * @param string $role   Who saves.
	 * @param string $status Status of the story.
	 * @param bool   $own    Whether it is theirs.
	 * @param bool   $may    Whether they may.
	 */
	public function test_roles( string $role, string $status, bool $own, bool $may ): void {
		$user = $this->log_in( $role );
		$id   = $this->make_post(
			array(
				'post_author' => $own ? $user : 1,
				'post_status' => $status,
			)
		);
		$beat = apply_filters( 'wp_refresh_nonces', array(), array( 'wp-refresh-post-nonces' => array( 'post_id' => $id ) ), 'post' );
		$new  = $beat['wp-refresh-post-nonces']['replace']['afterword_story_nonce'] ?? '';
		self::assertSame( $may, '' !== $new );
		$this->save( $id, array( 'afterword_topics' => array( 'suicide' ) ), $may ? array( 'afterword_story_nonce' => $new ) : array() );
		self::assertSame( $may ? array( 'suicide' ) : array(), get_post_meta( $id, 'afterword_topics', true ) );
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
	 * WordPress's own saves leave the fields alone and give revisions none, even while a form of ours is being sent.
	 *
	 * @covers \Afterword\save_classic_form
	 * @dataProvider own_saves
	 * @param callable(int): mixed $save Saves the story.
	 */
	public function test_saves_of_wordpress( callable $save ): void {
		$id = $this->make_post();
		add_post_meta( $id, 'afterword_topics', array( 'gambling' ) );
		add_post_meta(
			$id,
			'_afterword_dismissed',
			array(
				array(
					'topic'  => 'alcohol',
					'reason' => '',
				),
			)
		);
		wp_update_post(
			array(
				'ID'           => $id,
				'post_content' => 'A revision.',
			)
		);
		$before = array( \Afterword\classic_values( get_post( $id ) ), $this->rows() );
		$save( $id );
		self::assertSame( $before, array( \Afterword\classic_values( get_post( $id ) ), $this->rows() ) );
	}

	/**
	 * Lists saves.
	 *
	 * @return array<string, array{callable(int): mixed}>
	 */
	public function own_saves(): array {
		return array(
			'XML-RPC'    => array(
				static function ( int $id ): void {
					require_once ABSPATH . WPINC . '/class-IXR.php';
					require_once ABSPATH . WPINC . '/class-wp-xmlrpc-server.php';
					wp_set_password( 'secret', 1 );
					$answer = ( new \wp_xmlrpc_server() )->wp_editPost( array( 1, get_userdata( 1 )->user_login, 'secret', $id, array( 'post_content' => 'From afar.' ) ) );
					self::assertTrue( $answer );
				},
			),
			'quick edit' => array(
				static function ( int $id ): void {
					$_POST = array(
						'post_ID'    => $id,
						'post_title' => 'Quick',
					);
					edit_post();
					self::assertSame( 'Quick', get_post( $id )->post_title );
				},
			),
			'bulk edit'  => array(
				static function ( int $id ): void {
					$done = bulk_edit_posts(
						array(
							'post'    => array( $id ),
							'_status' => 'draft',
						)
					);
					self::assertSame( array( $id ), $done['updated'] );
				},
			),
			'autosave'   => array(
				static function ( int $id ): void {
					$form  = array(
						'post_ID'               => $id,
						'post_type'             => 'post',
						'content'               => 'Meanwhile.',
						'afterword_story'       => array( 'afterword_topics' => array( 'suicide' ) ),
						'afterword_story_nonce' => wp_create_nonce( "afterword_story_$id" ),
					);
					$_POST = $form;
					self::assertIsInt( wp_create_post_autosave( $form ) );
				},
			),
			'restoring'  => array(
				static function ( int $id ): void {
					self::assertSame( $id, wp_restore_post_revision( current( wp_get_post_revisions( $id ) ) ) );
				},
			),
		);
	}
}
