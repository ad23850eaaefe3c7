<?php
/**
 * Tests where a block that somebody placed prints its panel.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * One panel on the page of the story, none anywhere else.
 */
final class BlockTest extends TestCase {

	/** The block as it is saved. */
	private const BLOCK = '<!-- wp:afterword/support-panel /-->';

	/** A paragraph around which it stands. */
	private const TEXT = "<!-- wp:paragraph -->\n<p>Words.</p>\n<!-- /wp:paragraph -->";

	/**
	 * Approves a region.
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
	 * Counts panels.
	 *
	 * @param string $html HTML.
	 */
	private static function panels( string $html ): int {
		return substr_count( $html, '<section' );
	}

	/**
	 * Writes a story with a block.
	 *
	 * @param array<string, mixed> $fields As for make_post().
	 */
	private function story( array $fields = array() ): int {
		return $this->make_post(
			$fields + array(
				'post_content' => self::TEXT . self::BLOCK,
				'tags'         => array( 'Baby loss' ),
			)
		);
	}

	/**
	 * Draws the page with a block template, as WordPress does in block themes.
	 *
	 * @param string $template Serialized blocks.
	 */
	private function draw_template( string $template ): string {
		$GLOBALS['_wp_current_template_content'] = $template; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- what WordPress sets.
		$GLOBALS['_wp_current_template_id']      = get_stylesheet() . '//single';
		$html                                    = get_the_block_template_html();
		unset( $GLOBALS['_wp_current_template_content'], $GLOBALS['_wp_current_template_id'] );

		return $html;
	}

	/**
	 * The page of the story carries the panel with the story's topics.
	 *
	 * @covers \Afterword\render_support_panel
	 */
	public function test_the_page_of_the_story(): void {
		$html = $this->visit_content( array( 'p' => $this->story() ) );

		self::assertSame( 1, self::panels( $html ) );
		self::assertStringContainsString( '&quot;topics&quot;:[8]', $html );
		self::assertStringContainsString( 'wp-block-afterword-support-panel', $html );
		self::assertStringContainsString( '<h2 class="afterword-panel__heading"', $html );
	}

	/**
	 * Lists attributes as a faulty or hostile editor may save them.
	 *
	 * @return array<string, array{0: string, 1: string}>
	 */
	public function attributes(): array {
		return array(
			'topics of a person'   => array( '{"topics":["domestic-abuse"]}', '&quot;topics&quot;:[16]' ),
			'an unknown topic'     => array( '{"topics":["unheard-of"]}', '&quot;topics&quot;:[8]' ),
			'topics as text'       => array( '{"topics":"domestic-abuse"}', '&quot;topics&quot;:[8]' ),
			'topics within topics' => array( '{"topics":[["suicide"],{"a":1},null]}', '&quot;topics&quot;:[8]' ),
			'an unknown region'    => array( '{"region":"ZZ"}', '&quot;region&quot;:&quot;GB&quot;' ),
			'a region of a number' => array( '{"region":7}', '&quot;region&quot;:&quot;GB&quot;' ),
			'a region locked'      => array( '{"region":"IE"}', '&quot;region&quot;:&quot;IE&quot;' ),
			'a level'              => array( '{"headingLevel":4}', '<h4 class="afterword-panel__heading"' ),
			'a level of 12'        => array( '{"headingLevel":12}', '<h6 class="afterword-panel__heading"' ),
			'a level of text'      => array( '{"headingLevel":"x"}', '<h2 class="afterword-panel__heading"' ),
		);
	}

	/**
	 * Attributes are not trusted.
	 *
	 * @dataProvider attributes
	 * @covers \Afterword\render_support_panel
	 * @param string $attributes JSON.
	 * @param string $expected   What the panel then holds.
	 */
	public function test_attributes( string $attributes, string $expected ): void {
		$html = $this->visit_content( array( 'p' => $this->story( array( 'post_content' => "<!-- wp:afterword/support-panel $attributes /-->" ) ) ) );

		self::assertSame( 1, self::panels( $html ) );
		self::assertStringContainsString( $expected, $html );
	}

	/**
	 * A story without topics still gets a panel where somebody put one.
	 *
	 * @covers \Afterword\render_support_panel
	 */
	public function test_no_topic(): void {
		$html = $this->visit_content( array( 'p' => $this->make_post( array( 'post_content' => self::BLOCK ) ) ) );

		self::assertStringContainsString( '&quot;topics&quot;:[1]', $html );
		self::assertStringContainsString( 'tel:', $html );
	}

	/**
	 * Lists, archives, search and feeds stay clean.
	 *
	 * @covers \Afterword\is_story_page
	 */
	public function test_lists(): void {
		$post = $this->story();
		$tag  = wp_get_post_tags( $post )[0]->slug;

		self::assertSame( 0, self::panels( $this->visit_content( array() ) ), 'home' );
		self::assertSame( 0, self::panels( $this->visit_content( array( 'tag' => $tag ) ) ), 'archive' );
		self::assertSame( 0, self::panels( $this->visit_content( array( 's' => 'Words' ) ) ), 'search' );
		self::assertSame( 0, self::panels( $this->visit_content( array( 'feed' => 'rss2' ) ) ), 'feed' );
		self::assertSame(
			0,
			self::panels(
				$this->visit_content(
					array(
						'p'     => $post,
						'embed' => true,
					)
				)
			),
			'embed'
		);
		$alone = array(
			'p'               => $post,
			'feed'            => 'rss2',
			'withoutcomments' => 1,
		);
		self::assertSame( 0, self::panels( $this->visit_content( $alone ) ), 'feed of this story' );
	}

	/**
	 * An archive may have the number of a story.
	 *
	 * @covers \Afterword\is_story_page
	 */
	public function test_an_archive_with_the_number_of_a_story(): void {
		$count = 0;
		do {
			++$count;
			$category = wp_insert_term( "News $count", 'category' );
			self::assertIsArray( $category );
		} while ( get_post( $category['term_id'] ) );
		$fields = array(
			'import_id'     => $category['term_id'],
			'post_category' => array( $category['term_id'] ),
		);
		self::assertSame( $category['term_id'], $this->story( $fields ) );

		self::assertSame( 0, self::panels( $this->visit_content( array( 'cat' => $category['term_id'] ) ) ) );
	}

	/**
	 * Excerpts and REST answers stay clean, on the page of the story too.
	 *
	 * @covers \Afterword\is_story_page
	 */
	public function test_excerpt_and_rest(): void {
		$post = $this->story();
		$this->visit( array( 'p' => $post ) );
		the_post();

		self::assertStringNotContainsString( 'help', get_the_excerpt() );
		add_filter(
			'excerpt_allowed_blocks',
			static function ( array $blocks ): array {
				return array_merge( $blocks, array( 'afterword/support-panel' ) );
			}
		);
		self::assertStringNotContainsString( 'help', get_the_excerpt(), 'Even where a site allows our block in excerpts.' );

		$answer = $this->rest( 'GET', "/wp/v2/posts/$post" )->get_data();
		self::assertStringContainsString( 'Words', $answer['content']['rendered'] );
		self::assertSame( 0, self::panels( $answer['content']['rendered'] ) );
		self::assertSame( 0, self::panels( $answer['excerpt']['rendered'] ) );
	}

	/**
	 * A story behind a password tells nobody that it is a sensitive one.
	 *
	 * @covers \Afterword\is_story_page
	 */
	public function test_password(): void {
		$post = $this->story( array( 'post_password' => 'secret' ) );

		self::assertSame( 0, self::panels( $this->visit_content( array( 'p' => $post ) ) ) );
		$this->visit( array( 'p' => $this->make_post( array( 'post_password' => 'secret' ) ) ) );
		self::assertSame( 0, self::panels( $this->draw_template( '<!-- wp:post-content /-->' . self::BLOCK ) ) );
	}

	/**
	 * A Query Loop on the page shows other stories without their panels.
	 *
	 * @covers \Afterword\is_story_page
	 */
	public function test_query_loop(): void {
		$this->story();
		$this->story();
		$loop = '<!-- wp:query {"query":{"perPage":9,"postType":"post"}} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-content /--><!-- wp:afterword/support-panel /--><!-- /wp:post-template --></div><!-- /wp:query -->';
		$page = $this->make_post(
			array(
				'post_type'    => 'page',
				'post_content' => $loop,
			)
		);
		$html = $this->visit_content( array( 'page_id' => $page ) );

		self::assertStringContainsString( 'Words', $html, 'The loop shows the stories.' );
		self::assertSame( 0, self::panels( $html ) );

		$list = str_replace( self::BLOCK, '', $loop );
		$own  = $this->story( array( 'post_content' => self::TEXT . $list . self::BLOCK ) );
		$this->visit( array( 'p' => $own ) );
		self::assertSame( 1, self::panels( $this->draw_template( '<!-- wp:post-content /-->' ) ), 'The list holds this very story too.' );
	}

	/**
	 * A synced pattern brings its panel into the story.
	 *
	 * @covers \Afterword\render_support_panel
	 */
	public function test_synced_pattern(): void {
		$pattern = $this->make_post(
			array(
				'post_type'    => 'wp_block',
				'post_content' => self::BLOCK,
			)
		);
		$post    = $this->story( array( 'post_content' => "<!-- wp:block {\"ref\":$pattern} /-->" ) );

		self::assertSame( 1, self::panels( $this->visit_content( array( 'p' => $post ) ) ) );
	}

	/**
	 * A panel in the template serves the story; where the story brings its own, that one stands alone.
	 *
	 * @covers \Afterword\is_second_panel
	 */
	public function test_template(): void {
		$template = '<!-- wp:post-content /-->' . self::BLOCK;
		$plain    = $this->make_post( array( 'tags' => array( 'Baby loss' ) ) );

		$this->visit( array( 'p' => $plain ) );
		$html = $this->draw_template( $template );
		self::assertSame( 1, self::panels( $html ) );
		self::assertStringContainsString( '&quot;topics&quot;:[8]', $html );

		$this->visit( array( 'p' => $this->story( array( 'post_content' => '<!-- wp:afterword/support-panel {"topics":["suicide"]} /-->' ) ) ) );
		$html = $this->draw_template( $template );
		self::assertSame( 1, self::panels( $html ) );
		self::assertStringContainsString( '&quot;topics&quot;:[3]', $html, 'The one that a person put into the story.' );

		$this->visit( array( 'p' => $this->story() ) );
		self::assertSame( 1, self::panels( $this->draw_template( '<!-- wp:post-excerpt /-->' . self::BLOCK ) ), 'A template without the content.' );

		$this->visit( array() );
		self::assertSame( 0, self::panels( $this->draw_template( self::BLOCK ) ), 'A template of a list.' );

		$this->visit( array( 'p' => $plain ) );
		$loop = '<!-- wp:query {"query":{"inherit":true}} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-content /--><!-- wp:afterword/support-panel /--><!-- /wp:post-template --></div><!-- /wp:query -->';
		self::assertSame( 1, self::panels( $this->draw_template( $loop ) ), 'A template for everything, with the main loop in it.' );
	}

	/**
	 * Another plugin that draws the story and throws it away costs the page nothing.
	 *
	 * @covers \Afterword\render_support_panel
	 */
	public function test_a_plugin_that_throws_the_content_away(): void {
		$post = $this->story();
		add_filter(
			'the_content',
			static function ( string $content ) use ( $post ): string {
				static $inside = false;
				if ( ! $inside ) {
					$inside = true;
					apply_filters( 'the_content', get_post( $post )->post_content );
					$inside = false;
				}
				return $content;
			},
			1
		);

		self::assertSame( 1, self::panels( $this->visit_content( array( 'p' => $post ) ) ) );
	}

	/**
	 * Two panels on a page do not share ids.
	 *
	 * @covers \Afterword\panel
	 */
	public function test_ids_are_unique(): void {
		$html = $this->visit_content( array( 'p' => $this->story( array( 'post_content' => self::BLOCK . self::BLOCK ) ) ) );
		preg_match_all( '/ id="([^"]+)"/', $html, $found );

		self::assertCount( 5, $found[1] );
		self::assertSame( $found[1], array_unique( $found[1] ) );
	}
}
