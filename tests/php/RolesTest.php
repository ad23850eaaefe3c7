<?php
/**
 * Holds the table "Who may do what" of docs/editor.md against what the server allows.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * Each row is asked of each role.
 */
final class RolesTest extends TestCase {

	/** Roles in the order of the table's columns; the last is nobody. */
	private const ROLES = array( 'administrator', 'editor', 'author', 'contributor', 'subscriber', '' );

	/**
	 * Somebody else's published story.
	 *
	 * @var int
	 */
	private int $foreign = 0;

	/**
	 * Reads the table.
	 *
	 * @return array<string, array{string, list<bool>}> What is done, and whether each role may.
	 */
	public function rows(): array {
		$text = (string) file_get_contents( dirname( __DIR__, 2 ) . '/docs/editor.md' );
		$rows = array();
		$part = explode( "\n## ", explode( "\n## Who may do what\n", $text )[1] ?? '' )[0];
		preg_match_all( '/^\| (?!what )([^|-][^|]*) \|(( (?:yes|–) \|){6})$/m', $part, $found, PREG_SET_ORDER );
		foreach ( $found as $row ) {
			preg_match_all( '/yes|–/', $row[2], $cells );
			$may             = array_map(
				static function ( string $cell ): bool {
					return 'yes' === $cell;
				},
				$cells[0]
			);
			$rows[ $row[1] ] = array( $row[1], $may );
		}

		return $rows;
	}

	/**
	 * Says how each row is asked: the answer's status, for somebody with a draft and a published story of their own.
	 *
	 * @return array<string, callable(int, int): int>
	 */
	private function asked(): array {
		$write   = function ( int $post ): int {
			$meta = array(
				'afterword_topics'     => array( 'suicide' ),
				'afterword_off'        => true,
				'_afterword_dismissed' => array(
					array(
						'topic'  => 'gambling',
						'reason' => '',
					),
				),
				'_afterword_numbers'   => array( '08457909090:replaced' ),
			);
			return $this->status( 'POST', "/wp/v2/posts/$post", array( 'meta' => $meta ) );
		};
		$preview = function ( int $post ): int {
			return $this->status( 'GET', '/afterword/v1/preview', array( 'post' => $post ) );
		};
		$text    = function ( int $post ): int {
			return $this->status( 'GET', '/afterword/v1/text', array( 'post' => $post ) );
		};
		$decided = function ( int $post ): int {
			$answer = $this->rest( 'GET', "/wp/v2/posts/$post", array( 'context' => 'edit' ) );
			$open   = $this->rest( 'GET', "/wp/v2/posts/$post" )->get_data();
			foreach ( array( 'afterword_topics', 'afterword_off', '_afterword_dismissed', '_afterword_numbers' ) as $name ) {
				self::assertArrayNotHasKey( $name, $open['meta'] ?? array(), 'The open answer of the REST API.' );
			}
			self::assertArrayNotHasKey( 'afterword', $open );
			return isset( $answer->get_data()['meta']['afterword_topics'], $answer->get_data()['afterword'] ) ? 200 : $answer->get_status();
		};

		return array(
			'write a story with the panel in it'           => function (): int {
				$story  = array( 'content' => '<!-- wp:afterword/support-panel {"topics":["suicide"]} /-->' );
				$answer = $this->rest( 'POST', '/wp/v2/posts', $story );
				if ( 201 === $answer->get_status() ) {
					self::assertSame( $story['content'], $answer->get_data()['content']['raw'] );
				}
				return $answer->get_status();
			},
			'decide about a draft of one\'s own'           => $write,
			'decide about a published story of one\'s own' => static function ( int $draft, int $published ) use ( $write ): int {
				return $write( $published );
			},
			'decide about somebody else\'s story'          => function () use ( $write ): int {
				return $write( $this->foreign );
			},
			'see the preview of a draft of one\'s own'     => $preview,
			'see the preview of somebody else\'s story'    => function () use ( $preview ): int {
				return $preview( $this->foreign );
			},
			'copy the help of a draft of one\'s own as text' => $text,
			'copy the help of somebody else\'s story as text' => function () use ( $text ): int {
				return $text( $this->foreign );
			},
			'read what was decided about somebody else\'s story' => function () use ( $decided ): int {
				return $decided( $this->foreign );
			},
			'see the blocks with the directory and the pointer drawn' => function (): int {
				return $this->status( 'GET', '/afterword/v1/draw/pointer' );
			},
			'approve a country, change settings'           => function (): int {
				return $this->status( 'GET', '/afterword/v1/settings' );
			},
			'say what tags and categories stand for'       => function (): int {
				return $this->status( 'GET', '/afterword/v1/terms' );
			},
			'read the lines of a country'                  => function (): int {
				return $this->status( 'GET', '/afterword/v1/region/GB' );
			},
		);
	}

	/**
	 * Asks a route.
	 *
	 * @param string               $method GET or POST.
	 * @param string               $route  Route.
	 * @param array<string, mixed> $params Parameters.
	 */
	private function status( string $method, string $route, array $params = array() ): int {
		return $this->rest( $method, $route, $params )->get_status();
	}

	/**
	 * The table says what the server does; whoever may not is told so, and nothing changes.
	 *
	 * @dataProvider rows
	 * @covers \Afterword\may_edit_meta
	 * @covers \Afterword\may_preview
	 *
	 * @param string     $what What is done.
	 * @param list<bool> $may  Whether each role may.
	 */
	public function test_row( string $what, array $may ): void {
		$asked = $this->asked()[ $what ] ?? null;
		self::assertNotNull( $asked, 'Each row is asked.' );
		$this->foreign = $this->make_post();
		foreach ( self::ROLES as $at => $role ) {
			$user = '' === $role ? 0 : wp_insert_user(
				array(
					'user_login' => "the-$role",
					'user_pass'  => 'x',
					'role'       => $role,
				)
			);
			self::assertIsInt( $user );
			$draft     = $this->make_post(
				array(
					'post_author' => $user,
					'post_status' => 'draft',
				)
			);
			$published = $this->make_post( array( 'post_author' => $user ) );
			wp_set_current_user( $user );
			$status = $asked( $draft, $published );
			self::assertContains( $status, $may[ $at ] ? array( 200, 201 ) : array( 0 === $user ? 401 : 403 ), "$role: $status" );
			if ( ! $may[ $at ] ) {
				self::assertSame( array(), get_post_meta( $draft, 'afterword_topics', true ) );
				self::assertSame( array(), get_post_meta( $published, 'afterword_topics', true ) );
			}
		}
	}

	/**
	 * Every question has its row.
	 *
	 * @coversNothing
	 */
	public function test_table(): void {
		self::assertSame( array_keys( $this->asked() ), array_keys( $this->rows() ) );
	}
}
