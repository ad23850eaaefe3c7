<?php
/**
 * Tests automatic placement.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * A panel under every sensitive story that nobody put one into, and nowhere else.
 */
final class PlacementTest extends TestCase {

	/** The block as it is saved. */
	private const BLOCK = '<!-- wp:afterword/support-panel {"topics":["stillbirth"]} /-->';

	/**
	 * Switches automatic placement on.
	 */
	protected function setUp(): void {
		parent::setUp();
		$this->place( array() );
	}

	/**
	 * Sets placement.
	 *
	 * @param array<string, mixed> $placement What differs.
	 */
	private function place( array $placement ): void {
		delete_option( 'afterword_settings' );
		update_option(
			'afterword_settings',
			array(
				'region'    => 'GB',
				'approved'  => true,
				'placement' => $placement + array(
					'automatic' => true,
					'since'     => '2020-01-01 00:00:00',
				),
			)
		);
	}

	/**
	 * Writes a sensitive story.
	 *
	 * @param array<string, mixed> $fields As for make_post().
	 */
	private function story( array $fields = array() ): int {
		return $this->make_post( $fields + array( 'tags' => array( 'Baby loss' ) ) );
	}

	/**
	 * Counts panels.
	 *
	 * @param string $html HTML.
	 */
	private static function panels( string $html ): int {
		return substr_count( $html, '<section' );
	}

	/**
	 * Counts the panels of a story's page.
	 *
	 * @param array<string, mixed> $fields As for make_post().
	 */
	private function panels_of( array $fields = array() ): int {
		return self::panels( $this->visit_content( array( 'p' => $this->story( $fields ) ) ) );
	}

	/**
	 * The panel stands at the end, and its style and module are loaded.
	 *
	 * @covers \Afterword\append_panel
	 */
	public function test_the_end_of_a_story(): void {
		$html = $this->visit_content( array( 'p' => $this->story() ) );

		self::assertSame( 1, self::panels( $html ) );
		self::assertStringContainsString( '&quot;topics&quot;:[8]', $html );
		self::assertStringEndsWith( '</section>', trim( $html ) );
	}

	/**
	 * Classic posts keep their paragraphs.
	 *
	 * @covers \Afterword\append_panel
	 */
	public function test_a_classic_post(): void {
		$html = $this->visit_content( array( 'p' => $this->story( array( 'post_content' => "First line.\n\nSecond line." ) ) ) );

		self::assertStringContainsString( '<p>First line.</p>', $html );
		self::assertStringContainsString( '<p>Second line.</p>', $html );
		self::assertSame( 1, self::panels( $html ) );
	}

	/**
	 * Off by default, off for one story, for other types, for older stories, for harmless ones.
	 *
	 * @covers \Afterword\should_place
	 */
	public function test_where_nothing_is_placed(): void {
		self::assertSame( 0, $this->panels_of( array( 'tags' => array( 'miscarriage of justice' ) ) ), 'a harmless story' );
		self::assertSame( 0, $this->panels_of( array( 'tags' => array() ) ), 'no tags' );
		self::assertSame( 0, $this->panels_of( array( 'post_date' => '2019-12-31 23:59:59' ) ), 'an older story' );
		self::assertSame( 1, $this->panels_of( array( 'post_date' => '2020-01-01 00:00:00' ) ), 'a story of that second' );

		$off = $this->story();
		update_post_meta( $off, 'afterword_off', true );
		self::assertSame( 0, self::panels( $this->visit_content( array( 'p' => $off ) ) ), 'switched off' );

		$page = $this->story( array( 'post_type' => 'page' ) );
		wp_set_post_terms( $page, array( 'Baby loss' ), 'post_tag' );
		self::assertSame( 0, self::panels( $this->visit_content( array( 'page_id' => $page ) ) ), 'a page' );

		$this->place( array( 'postTypes' => array( 'page' ) ) );
		self::assertSame( 0, $this->panels_of(), 'a post where only pages are wanted' );

		$this->place( array( 'automatic' => false ) );
		self::assertSame( 0, $this->panels_of(), 'switched off for the site' );

		delete_option( 'afterword_settings' );
		self::assertSame( 0, $this->panels_of(), 'a new site' );
	}

	/**
	 * Lists, archives, search, feeds, embeds and excerpts stay clean.
	 *
	 * @covers \Afterword\append_panel
	 */
	public function test_lists(): void {
		$post = $this->story( array( 'post_excerpt' => '' ) );
		$this->story();

		self::assertSame( 0, self::panels( $this->visit_content( array() ) ), 'home' );
		self::assertSame( 0, self::panels( $this->visit_content( array( 'tag' => 'baby-loss' ) ) ), 'archive' );
		self::assertSame( 0, self::panels( $this->visit_content( array( 's' => 'paragraph' ) ) ), 'search' );
		self::assertSame( 0, self::panels( $this->visit_content( array( 'feed' => 'rss2' ) ) ), 'feed' );
		$embed = array(
			'p'     => $post,
			'embed' => true,
		);
		self::assertSame( 0, self::panels( $this->visit_content( $embed ) ), 'embed' );
		self::assertSame( 0, $this->panels_of( array( 'post_password' => 'secret' ) ), 'password' );

		$this->visit( array( 'p' => $post ) );
		the_post();
		self::assertStringNotContainsString( 'help', get_the_excerpt() );
		self::assertSame( 0, self::panels( $this->rest( 'GET', "/wp/v2/posts/$post" )->get_data()['content']['rendered'] ), 'REST' );
	}

	/**
	 * A Query Loop on the page of a story adds nothing.
	 *
	 * @covers \Afterword\append_panel
	 */
	public function test_query_loop(): void {
		$this->story();
		$this->story();
		$loop = '<!-- wp:query {"query":{"perPage":9,"postType":"post"}} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-content /--><!-- /wp:post-template --></div><!-- /wp:query -->';

		self::assertSame( 1, $this->panels_of( array( 'post_content' => $loop ) ) );
	}

	/**
	 * A story that holds a panel gets no second one: as a block, in a synced pattern, in a pattern in a pattern.
	 *
	 * @covers \Afterword\append_panel
	 */
	public function test_a_panel_by_hand(): void {
		$inner = $this->make_post(
			array(
				'post_type'    => 'wp_block',
				'post_content' => self::BLOCK,
			)
		);
		$outer = $this->make_post(
			array(
				'post_type'    => 'wp_block',
				'post_content' => "<!-- wp:block {\"ref\":$inner} /-->",
			)
		);
		foreach ( array( self::BLOCK, "<!-- wp:block {\"ref\":$inner} /-->", "<!-- wp:block {\"ref\":$outer} /-->" ) as $content ) {
			$html = $this->visit_content( array( 'p' => $this->story( array( 'post_content' => $content ) ) ) );

			self::assertSame( 1, self::panels( $html ), $content );
			self::assertStringContainsString( '&quot;topics&quot;:[10]', $html );
		}
	}

	/**
	 * A story that merely speaks of our class gets its panel.
	 *
	 * @covers \Afterword\has_panel
	 */
	public function test_the_marker_is_an_element(): void {
		self::assertSame( 1, $this->panels_of( array( 'post_content' => '<p title="afterword-panel">The class afterword-panel.</p>' ) ) );
	}

	/**
	 * Long stories carry the panel on their last page only; one that a person put on another page stands alone.
	 *
	 * @covers \Afterword\is_last_page
	 */
	public function test_pages(): void {
		$post = $this->story( array( 'post_content' => "One.\n<!--nextpage-->\nTwo.\n<!--nextpage-->\nThree." ) );
		$hand = $this->story( array( 'post_content' => 'One.' . self::BLOCK . "\n<!--nextpage-->\nTwo." ) );
		$see  = function ( int $id, int $page ): int {
			return self::panels(
				$this->visit_content(
					array(
						'p'    => $id,
						'page' => $page,
					)
				)
			);
		};

		self::assertSame( array( 0, 0, 0, 1 ), array( $see( $post, 0 ), $see( $post, 1 ), $see( $post, 2 ), $see( $post, 3 ) ) );
		self::assertSame( array( 1, 0 ), array( $see( $hand, 1 ), $see( $hand, 2 ) ) );
	}

	/**
	 * Another plugin that runs the filter early, inside or outside the loop, costs the page nothing.
	 *
	 * @covers \Afterword\append_panel
	 */
	public function test_a_plugin_that_throws_the_content_away(): void {
		$post = $this->story();
		$this->visit( array( 'p' => $post ) );
		$GLOBALS['post'] = get_post( $post );
		$head            = apply_filters( 'the_content', get_post( $post )->post_content );
		the_post();
		apply_filters( 'the_content', get_post( $post )->post_content );
		ob_start();
		the_content();

		self::assertSame( 1, self::panels( (string) ob_get_clean() ) );
		self::assertSame( 0, self::panels( $head ), 'Descriptions in the head of the page stay clean.' );
	}

	/**
	 * One that runs the filter within the filter gets nothing, and the page still has its panel.
	 *
	 * @covers \Afterword\is_nested
	 */
	public function test_a_nested_filter(): void {
		$post  = $this->story();
		$inner = '';
		add_filter(
			'the_content',
			static function ( string $content ) use ( &$inner ): string {
				if ( '' === $inner ) {
					$inner = '-';
					$inner = apply_filters( 'the_content', 'Inner.' );
				}
				return $content;
			}
		);
		$html = $this->visit_content( array( 'p' => $post ) );

		self::assertSame( 0, self::panels( $inner ) );
		self::assertSame( 1, self::panels( $html ) );
	}

	/**
	 * A panel in the template stands for all stories, wherever in it.
	 *
	 * @covers \Afterword\template_holds_block
	 */
	public function test_template(): void {
		register_block_pattern(
			'afterword-test/help',
			array(
				'title'   => 'Help',
				'content' => '<!-- wp:group --><div class="wp-block-group">' . self::BLOCK . '</div><!-- /wp:group -->',
			)
		);
		$part = wp_insert_post(
			array(
				'post_type'    => 'wp_template_part',
				'post_name'    => 'below',
				'post_title'   => 'Below',
				'post_status'  => 'publish',
				'post_content' => '<!-- wp:pattern {"slug":"afterword-test/help"} /-->',
			)
		);
		wp_set_object_terms( $part, get_stylesheet(), 'wp_theme' );
		$templates = array(
			'none'            => array( '<!-- wp:post-content /-->', 1 ),
			'the block'       => array( '<!-- wp:post-content /-->' . self::BLOCK, 1 ),
			'a pattern'       => array( '<!-- wp:post-content /--><!-- wp:pattern {"slug":"afterword-test/help"} /-->', 1 ),
			'a template part' => array( '<!-- wp:post-content /--><!-- wp:template-part {"slug":"below"} /-->', 1 ),
			'another theme'   => array( '<!-- wp:post-content /--><!-- wp:template-part {"slug":"below","theme":"elsewhere"} /-->', 1 ),
		);
		$post      = $this->story();
		foreach ( $templates as $name => list( $template, $expected ) ) {
			$this->visit( array( 'p' => $post ) );
			$GLOBALS['_wp_current_template_content'] = $template;
			$GLOBALS['_wp_current_template_id']      = get_stylesheet() . '//single';

			self::assertSame( $expected, self::panels( get_the_block_template_html() ), $name );
			unset( $GLOBALS['_wp_current_template_content'], $GLOBALS['_wp_current_template_id'] );
		}
	}

	/**
	 * Looking into template parts costs no query that WordPress would not make.
	 *
	 * @covers \Afterword\template_part_content
	 */
	public function test_queries_of_a_template(): void {
		global $wpdb;
		$post  = $this->story();
		$count = array();
		// The first round fills what WordPress makes once.
		foreach ( array( false, false, true ) as $automatic ) {
			$this->place( array( 'automatic' => $automatic ) );
			wp_cache_flush();
			wp_load_alloptions();
			$this->visit( array( 'p' => $post ) );
			$GLOBALS['_wp_current_template_content'] = '<!-- wp:template-part {"slug":"header"} /--><!-- wp:post-content /--><!-- wp:template-part {"slug":"footer"} /-->';
			$GLOBALS['_wp_current_template_id']      = get_stylesheet() . '//single';
			$before                                  = $wpdb->num_queries;
			self::assertSame( (int) $automatic, self::panels( get_the_block_template_html() ) );
			$count[] = $wpdb->num_queries - $before;
			unset( $GLOBALS['_wp_current_template_content'], $GLOBALS['_wp_current_template_id'] );
		}

		self::assertSame( $count[1], $count[2] );
	}

	/**
	 * A site may decide otherwise, but not against a person, and not where no story is shown.
	 *
	 * @covers \Afterword\should_place
	 */
	public function test_the_filter(): void {
		add_filter( 'afterword_should_place', '__return_true' );
		self::assertSame( 1, $this->panels_of( array( 'tags' => array() ) ) );
		self::assertSame( 0, self::panels( $this->visit_content( array() ) ) );

		$off = $this->story();
		update_post_meta( $off, 'afterword_off', '1' );
		self::assertSame( 0, self::panels( $this->visit_content( array( 'p' => $off ) ) ) );

		add_filter( 'afterword_should_place', '__return_false' );
		self::assertSame( 0, $this->panels_of() );
	}

	/**
	 * Neither a story with a panel nor one without costs a query.
	 *
	 * @covers \Afterword\append_panel
	 */
	public function test_queries(): void {
		global $wpdb;
		foreach ( array(
			1 => array( 'Baby loss' ),
			0 => array( 'Football' ),
		) as $expected => $tags ) {
			$post = $this->story( array( 'tags' => $tags ) );
			wp_cache_flush();
			wp_load_alloptions();
			$this->visit( array( 'p' => $post ) );
			the_post();
			$before = $wpdb->num_queries;
			ob_start();
			the_content();

			self::assertSame( $expected, self::panels( (string) ob_get_clean() ) );
			self::assertSame( $before, $wpdb->num_queries );
		}
	}

	/**
	 * A content that is no text, as a faulty plugin may leave it, is passed on.
	 *
	 * @covers \Afterword\append_panel
	 */
	public function test_content_of_another_type(): void {
		$this->visit( array( 'p' => $this->story() ) );
		the_post();

		self::assertNull( \Afterword\append_panel( null ) );
	}

	/**
	 * The body of a page with a panel is marked, without a topic.
	 *
	 * @covers \Afterword\add_body_class
	 */
	public function test_body_class(): void {
		$this->visit( array( 'p' => $this->story() ) );
		self::assertContains( 'has-afterword-panel', get_body_class() );

		$this->visit( array( 'p' => $this->story( array( 'tags' => array( 'Football' ) ) ) ) );
		self::assertNotContains( 'has-afterword-panel', get_body_class() );

		$this->visit( array( 'p' => $this->make_post( array( 'post_content' => self::BLOCK ) ) ) );
		self::assertContains( 'has-afterword-panel', get_body_class() );

		self::assertNull( \Afterword\add_body_class( null ), 'What a faulty plugin left is passed on.' );

		$this->visit( array() );
		self::assertNotContains( 'has-afterword-panel', get_body_class() );
	}
}
