<?php
/**
 * Tests what a saved story is said to lack.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\is_faulty_number;
use function Afterword\story_needs;

/**
 * A panel where nothing brings one; right numbers.
 */
final class StoryNeedsTest extends TestCase {

	private const BLOCK = '<!-- wp:afterword/support-panel /-->';

	private const SURE = '<!-- wp:paragraph --><p>An inquest heard that the student took her own life. The coroner recorded a conclusion of suicide. Her family had asked for help after an earlier suicide attempt.</p><!-- /wp:paragraph -->';

	private const OLD = '<!-- wp:paragraph --><p>Call Samaritans on 08457 90 90 90.</p><!-- /wp:paragraph -->';

	/**
	 * A site in Great Britain.
	 *
	 * @return void
	 */
	protected function setUp(): void {
		parent::setUp();
		update_option(
			'afterword_settings',
			array(
				'region'   => 'GB',
				'approved' => true,
			)
		);
	}

	/**
	 * Lists what a story lacks.
	 *
	 * @param array<string, mixed> $fields As for make_post().
	 * @return string[]
	 */
	private function needs( array $fields ): array {
		$post = get_post( $this->make_post( $fields ) );
		self::assertInstanceOf( \WP_Post::class, $post );

		return story_needs( $post );
	}

	/**
	 * Lists stories and what they lack.
	 *
	 * @return array<string, array{0: array<string, mixed>, 1: string[]}>
	 */
	public function stories(): array {
		$tags      = array( 'tags' => array( 'Suicide' ) );
		$dismissed = array(
			array(
				'topic'  => 'suicide',
				'reason' => 'passing',
			),
		);

		return array(
			'nothing sensitive'           => array( array(), array() ),
			'a sure tag'                  => array( $tags, array( 'panel' ) ),
			'a doubtful tag'              => array( array( 'tags' => array( 'Depression' ) ), array() ),
			'a sure text'                 => array( array( 'post_content' => self::SURE ), array( 'panel' ) ),
			'a person chose'              => array( array( 'meta_input' => array( 'afterword_topics' => array( 'suicide' ) ) ), array( 'panel' ) ),
			'a block'                     => array( $tags + array( 'post_content' => self::BLOCK ), array() ),
			'a shortcode'                 => array( $tags + array( 'post_content' => 'Text. [afterword]' ), array() ),
			'a shortcode spoken of'       => array( $tags + array( 'post_content' => 'Text. [[afterword]]' ), array( 'panel' ) ),
			'left out by a person'        => array( $tags + array( 'meta_input' => array( 'afterword_off' => true ) ), array() ),
			'dismissed'                   => array( $tags + array( 'meta_input' => array( '_afterword_dismissed' => $dismissed ) ), array() ),
			'dismissed, the text too'     => array(
				array(
					'post_content' => self::SURE,
					'meta_input'   => array( '_afterword_dismissed' => $dismissed ),
				),
				array(),
			),
			'one of two topics dismissed' => array(
				array(
					'tags'       => array( 'Suicide', 'Baby loss' ),
					'meta_input' => array( '_afterword_dismissed' => $dismissed ),
				),
				array( 'panel' ),
			),
			'an old number'               => array( array( 'post_content' => self::OLD ), array( 'numbers' ) ),
			'an old number, classic'      => array( array( 'post_content' => 'Call Samaritans on 08457 90 90 90.' ), array( 'numbers' ) ),
			'a right number'              => array( array( 'post_content' => 'Call Samaritans on 116 123.' ), array() ),
			'told as history'             => array( array( 'post_content' => 'Samaritans: the number then was 08457 90 90 90.' ), array() ),
			'in code'                     => array( array( 'post_content' => '<!-- wp:code --><pre>Call Samaritans on 08457 90 90 90.</pre><!-- /wp:code -->' ), array() ),
			'name and number in blocks'   => array( array( 'post_content' => '<!-- wp:heading --><h2>Samaritans</h2><!-- /wp:heading --><!-- wp:paragraph --><p>Call <strong>08457</strong> 90 90 90</p><!-- /wp:paragraph -->' ), array( 'numbers' ) ),
			'called right'                => array(
				array(
					'post_content' => self::OLD,
					'meta_input'   => array( '_afterword_numbers' => array( '08457909090:replaced' ) ),
				),
				array(),
			),
			'both'                        => array( $tags + array( 'post_content' => self::OLD ), array( 'panel', 'numbers' ) ),
			'fields of no sense'          => array(
				$tags + array(
					'post_content' => self::OLD,
					'meta_input'   => array(
						'_afterword_numbers'   => 'x',
						'_afterword_dismissed' => 7,
						'afterword_topics'     => 'suicide',
					),
				),
				array( 'panel', 'numbers' ),
			),
		);
	}

	/**
	 * Each story lacks what its row says.
	 *
	 * @dataProvider stories
	 * @covers \Afterword\story_needs
	 * @covers \Afterword\needs_panel
	 * @covers \Afterword\sure_topics
	 * @covers \Afterword\faulty_numbers
	 * @param array<string, mixed> $fields   As for make_post().
	 * @param string[]             $expected What it lacks.
	 */
	public function test_stories( array $fields, array $expected ): void {
		self::assertSame( $expected, $this->needs( $fields ) );
	}

	/**
	 * A panel that comes by itself counts, unless other code keeps it away; the template's counts, too.
	 *
	 * @covers \Afterword\needs_panel
	 */
	public function test_panels_from_elsewhere(): void {
		$tags      = array( 'tags' => array( 'Suicide' ) );
		$automatic = array(
			'automatic' => true,
			'since'     => '2020-01-01 00:00:00',
		);
		update_option( 'afterword_settings', array( 'placement' => $automatic ) );
		self::assertSame( array(), $this->needs( $tags ) );
		self::assertSame( array( 'panel' ), $this->needs( $tags + array( 'post_date' => '2019-06-01 10:00:00' ) ), 'Older than the switch.' );
		self::assertSame( array( 'panel' ), $this->needs( $tags + array( 'post_type' => 'page' ) + array( 'meta_input' => array( 'afterword_topics' => array( 'suicide' ) ) ) ), 'No type that is served.' );
		self::assertSame( array( 'panel' ), $this->needs( array( 'post_content' => self::SURE ) ), 'Tags alone place a panel here.' );

		add_filter( 'afterword_should_place', '__return_false' );
		self::assertSame( array( 'panel' ), $this->needs( $tags ) );
		remove_filter( 'afterword_should_place', '__return_false' );

		update_option( 'afterword_settings', array( 'placement' => array( 'automatic' => true, 'text' => true ) + $automatic ) ); // phpcs:ignore WordPress.Arrays -- one line.
		self::assertSame( array(), $this->needs( array( 'post_content' => self::SURE ) ) );

		update_option( 'afterword_settings', array( 'placement' => array( 'automatic' => false ) ) );
		self::assertSame( array( 'panel' ), $this->needs( $tags ) );
		wp_set_current_user( 1 );
		$this->make_post(
			array(
				'post_type'    => 'wp_template',
				'post_name'    => 'single',
				'post_content' => self::BLOCK,
				'tax_input'    => array( 'wp_theme' => array( get_stylesheet() ) ),
			)
		);
		self::assertSame( array(), $this->needs( $tags ) );
	}

	/**
	 * Without a country no number is right or wrong; in another one it is another number.
	 *
	 * @covers \Afterword\faulty_numbers
	 */
	public function test_country(): void {
		update_option( 'afterword_settings', array( 'region' => '' ) );
		self::assertSame( array(), $this->needs( array( 'post_content' => self::OLD ) ) );
	}

	/**
	 * Numbers are sorted by the rows that the editor is held to.
	 *
	 * @covers \Afterword\is_faulty_number
	 */
	public function test_sorting(): void {
		foreach ( self::fixture( 'number-sorting' ) as $row ) {
			self::assertSame( 'faulty' === $row['sorted'], is_faulty_number( $row, $row['dismissed'] ), $row['name'] );
		}
	}

	/**
	 * What is read of a book is bounded; what stands at its end is found.
	 *
	 * @covers \Afterword\faulty_numbers
	 */
	public function test_a_megabyte(): void {
		$long = str_repeat( "<!-- wp:paragraph --><p>The bridge over the river was opened by the mayor in 1932.</p><!-- /wp:paragraph -->\n\n", 10000 );
		self::assertGreaterThan( 1000000, strlen( $long ) );

		self::assertSame( array( 'numbers' ), $this->needs( array( 'post_content' => $long . self::OLD ) ) );
	}
}
