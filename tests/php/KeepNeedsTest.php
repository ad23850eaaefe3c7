<?php
/**
 * Tests that what a story lacks is kept, whichever way it is saved.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\look_at_waiting;
use function Afterword\needs_stamp;

/**
 * Every way in; and nothing on revisions, autosaves, drafts that nobody wrote.
 */
final class KeepNeedsTest extends TestCase {

	private const OLD = '<!-- wp:paragraph --><p>Call Samaritans on 08457 90 90 90.</p><!-- /wp:paragraph -->';

	/**
	 * A site in Great Britain where nothing waits.
	 *
	 * @return void
	 */
	protected function setUp(): void {
		parent::setUp();
		\Afterword\waiting_stories( array() );
		update_option( 'afterword_settings', array( 'region' => 'GB' ) );
	}

	/**
	 * Reads what is kept after the request that saved a story.
	 *
	 * @param int $id Id of the story.
	 * @return array{0: string[], 1: bool} What it lacks; whether it was looked at under the present rules.
	 */
	private static function kept( int $id ): array {
		look_at_waiting();

		return array( get_post_meta( $id, '_afterword_needs' ), get_post_meta( $id, '_afterword_seen', true ) === needs_stamp() );
	}

	/**
	 * The end of the request looks at what was saved, once, behind the map of terms.
	 *
	 * @covers \Afterword\look_later
	 */
	public function test_end_of_request(): void {
		$id = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );

		self::assertSame( 20, has_action( 'shutdown', 'Afterword\look_at_waiting' ) );
		self::assertSame( '', get_post_meta( $id, '_afterword_seen', true ) );
		self::assertSame( array( array( 'panel' ), true ), self::kept( $id ) );
		self::assertSame( array(), \Afterword\waiting_stories() );

		$page = $this->make_post(
			array(
				'post_type'    => 'page',
				'post_content' => self::OLD,
			)
		);
		self::assertSame( array( array( 'numbers' ), true ), self::kept( $page ), 'A type without terms.' );
	}

	/**
	 * The REST API sets fields and terms after it has saved a story.
	 *
	 * @coversNothing
	 */
	public function test_rest(): void {
		wp_set_current_user( 1 );
		$tag = wp_insert_term( 'Suicide', 'post_tag' );
		self::assertIsArray( $tag );
		$new = $this->rest(
			'POST',
			'/wp/v2/posts',
			array(
				'title'   => 'A story',
				'content' => self::OLD,
				'status'  => 'publish',
				'tags'    => array( $tag['term_id'] ),
			)
		);
		$id  = $new->get_data()['id'];
		self::assertSame( array( array( 'panel', 'numbers' ), true ), self::kept( $id ) );

		$this->rest( 'POST', "/wp/v2/posts/$id", array( 'meta' => array( '_afterword_numbers' => array( '08457909090:replaced' ) ) ) );
		self::assertSame( array( array( 'panel' ), true ), self::kept( $id ) );

		$this->rest( 'POST', "/wp/v2/posts/$id", array( 'content' => '<!-- wp:afterword/support-panel /-->' ) );
		self::assertSame( array( array(), true ), self::kept( $id ) );
		self::assertArrayNotHasKey( '_afterword_needs', $this->rest( 'GET', "/wp/v2/posts/$id", array( 'context' => 'edit' ) )->get_data()['meta'] );
	}

	/**
	 * XML-RPC sets custom fields after it has saved a story.
	 *
	 * @coversNothing
	 */
	public function test_xmlrpc(): void {
		require_once ABSPATH . WPINC . '/class-IXR.php';
		require_once ABSPATH . WPINC . '/class-wp-xmlrpc-server.php';
		require_once ABSPATH . 'wp-admin/includes/post.php';
		wp_set_password( 'a long password', 1 );
		$user   = get_userdata( 1 );
		$server = new \wp_xmlrpc_server();
		$id     = $server->wp_newPost(
			array(
				1,
				$user->user_login,
				'a long password',
				array(
					'post_type'    => 'post',
					'post_status'  => 'publish',
					'post_title'   => 'A story',
					'post_content' => 'Call Samaritans on 08457 90 90 90.',
					'terms_names'  => array( 'post_tag' => array( 'Suicide' ) ),
				),
			)
		);
		self::assertIsString( $id );
		self::assertSame( array( array( 'panel', 'numbers' ), true ), self::kept( (int) $id ) );

		$done = $server->wp_editPost(
			array(
				1,
				$user->user_login,
				'a long password',
				$id,
				array(
					'post_content'  => 'Call Samaritans on 116 123.',
					'custom_fields' => array(
						array(
							'key'   => 'afterword_off',
							'value' => '1',
						),
					),
				),
			)
		);
		self::assertTrue( $done );
		self::assertSame( array( array(), true ), self::kept( (int) $id ) );
	}

	/**
	 * An importer saves the story, then sets its terms, then its fields, and may bring our own from the site where it was exported.
	 *
	 * @covers \Afterword\story_terms_changed
	 */
	public function test_import(): void {
		$tag = wp_insert_term( 'Suicide', 'post_tag' );
		self::assertIsArray( $tag );
		$id = wp_insert_post(
			array(
				'import_id'    => 987654,
				'post_title'   => 'A story',
				'post_content' => 'Text.',
				'post_status'  => 'publish',
			)
		);
		self::assertSame( 987654, $id );
		wp_set_object_terms( $id, array( $tag['term_id'] ), 'post_tag' );
		add_post_meta( $id, '_afterword_needs', 'panel' );
		add_post_meta( $id, '_afterword_needs', 'numbers' );
		add_post_meta( $id, '_afterword_seen', 'elsewhere' );

		self::assertSame( array( array( 'panel' ), true ), self::kept( $id ) );
		self::assertCount( 1, get_post_meta( $id, '_afterword_seen' ) );

		wp_remove_object_terms( $id, array( $tag['term_id'] ), 'post_tag' );
		self::assertSame( array( array(), true ), self::kept( $id ) );
		wp_set_object_terms( $id, array( $tag['term_id'] ), 'post_tag' );
		self::assertSame( array( array( 'panel' ), true ), self::kept( $id ), 'In a later request.' );
	}

	/**
	 * A decision that comes past the editor counts at once.
	 *
	 * @covers \Afterword\story_field_changed
	 */
	public function test_fields(): void {
		$id = $this->make_post();
		self::assertSame( array( array(), true ), self::kept( $id ) );

		update_post_meta( $id, 'afterword_topics', array( 'suicide' ) );
		self::assertSame( array( array( 'panel' ), true ), self::kept( $id ) );
		update_post_meta( $id, 'afterword_off', true );
		self::assertSame( array( array(), true ), self::kept( $id ) );
		delete_post_meta( $id, 'afterword_off' );
		self::assertSame( array( array( 'panel' ), true ), self::kept( $id ) );

		update_post_meta( $id, 'subtitle', 'x' );
		self::assertSame( array(), \Afterword\waiting_stories(), 'Other fields are nothing to us.' );
	}

	/**
	 * Revisions, autosaves, drafts that nobody wrote, the trash and types that readers cannot open stay clean.
	 *
	 * @covers \Afterword\is_looked_at
	 */
	public function test_clean(): void {
		global $wpdb;
		wp_set_current_user( 1 );
		$id = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		self::kept( $id );
		wp_update_post(
			array(
				'ID'           => $id,
				'post_content' => self::OLD,
			)
		);
		self::assertNotSame( array(), wp_get_post_revisions( $id ) );
		$autosave = $this->rest( 'POST', "/wp/v2/posts/$id/autosaves", array( 'content' => 'Autosaved.' ) )->get_data();
		self::assertSame( $id, $autosave['parent'] );
		$unseen = array(
			get_default_post_to_edit( 'post', true )->ID,
			$this->make_post( array( 'post_type' => 'wp_block' ) ),
			$this->make_post( array( 'post_status' => 'trash' ) ),
		);
		self::assertSame( array( array( 'panel', 'numbers' ), true ), self::kept( $id ) );

		foreach ( $unseen as $other ) {
			self::assertSame( array( array(), false ), self::kept( $other ), get_post_status( $other ) );
		}
		self::assertSame( array( (string) $id ), $wpdb->get_col( $wpdb->prepare( "SELECT DISTINCT post_id FROM $wpdb->postmeta WHERE meta_key LIKE %s AND post_id >= %d", '\\_afterword\\_%', $id ) ) );
	}

	/**
	 * Nothing is written where nothing changed, and the story's date stays.
	 *
	 * @covers \Afterword\keep_needs
	 */
	public function test_written_once(): void {
		$id = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		self::kept( $id );
		$before = get_post( $id )->post_modified;
		$writes = 0;
		$count  = static function ( $value ) use ( &$writes ) {
			++$writes;
			return $value;
		};
		add_action( 'added_post_meta', $count );
		add_action( 'updated_post_meta', $count );
		add_action( 'deleted_post_meta', $count );
		\Afterword\keep_needs( get_post( $id ) );

		self::assertSame( 0, $writes );
		self::assertSame( $before, get_post( $id )->post_modified );
	}

	/**
	 * What would hold a request up is left to the walk.
	 *
	 * @covers \Afterword\look_at_waiting
	 */
	public function test_too_many(): void {
		$first  = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		$second = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		self::kept( $second );
		add_filter(
			'afterword_should_place',
			static function ( bool $should ): bool {
				// One story takes longer than a request may.
				usleep( 2100000 );
				return $should;
			}
		);
		wp_update_post( array( 'ID' => $first ) );
		wp_update_post( array( 'ID' => $second ) );
		look_at_waiting();

		self::assertSame( 1, count( get_post_meta( $first, '_afterword_seen' ) ) + count( get_post_meta( $second, '_afterword_seen' ) ) );
		self::assertIsInt( wp_next_scheduled( 'afterword_walk' ) );
		self::assertContains( \Afterword\walk_state()['after'], array( $first - 1, $second - 1 ) );
	}

	/**
	 * What we worked out stays out of exports; what a person decided goes along.
	 *
	 * @covers \Afterword\skip_in_export
	 */
	public function test_export(): void {
		$skipped = array();
		foreach ( array( '_afterword_needs', '_afterword_seen', '_afterword_found', '_afterword_numbers', 'afterword_topics' ) as $key ) {
			$skipped[ $key ] = apply_filters( 'wxr_export_skip_postmeta', false, $key, new \stdClass() );
		}

		self::assertSame( array( true, true, true, false, false ), array_values( $skipped ) );
	}
}
