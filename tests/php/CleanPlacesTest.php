<?php
/**
 * Tests that the panel stays out of wherever a story's words go, other than its page.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * Each story here would carry a panel on its page: one placed by itself, one by hand.
 */
final class CleanPlacesTest extends TestCase {

	/** A paragraph and the block. */
	private const CONTENT = "<!-- wp:paragraph -->\n<p>A paragraph.</p>\n<!-- /wp:paragraph --><!-- wp:afterword/support-panel /-->";

	/**
	 * Switches automatic placement on.
	 */
	protected function setUp(): void {
		parent::setUp();
		update_option(
			'afterword_settings',
			array(
				'region'    => 'GB',
				'approved'  => true,
				'placement' => array(
					'automatic' => true,
					'since'     => '2020-01-01 00:00:00',
					'postTypes' => array( 'post', 'page' ),
				),
			)
		);
	}

	/**
	 * Writes a story that gets a panel by itself and one that holds it.
	 *
	 * @param array<string, mixed> $fields As for make_post().
	 * @return int[]
	 */
	private function stories( array $fields = array() ): array {
		$tags = array( 'tags' => array( 'suicide' ) );

		return array(
			$this->make_post( $fields + $tags ),
			$this->make_post( $fields + $tags + array( 'post_content' => self::CONTENT ) ),
		);
	}

	/**
	 * Says that text or HTML holds nothing of a panel, and something else.
	 *
	 * @param string $text What a reader or a program gets.
	 * @param string $what What it is.
	 */
	private static function assert_clean( string $text, string $what ): void {
		self::assertStringContainsString( 'A paragraph.', $text, $what );
		self::assertDoesNotMatchRegularExpression( '/116|999|get help|findahelpline|<section|wp:afterword/', $text, $what );
	}

	/**
	 * Excerpts, on the story's page and off it, as its theme and as a plugin makes them.
	 */
	public function test_excerpts(): void {
		foreach ( $this->stories() as $id ) {
			self::assert_clean( get_the_excerpt( $id ), 'off the page' );
			$this->visit( array( 'p' => $id ) );
			the_post();
			self::assert_clean( get_the_excerpt(), 'on the page' );
			self::assert_clean( wp_trim_excerpt( '', $id ), 'by its function' );
			ob_start();
			the_excerpt();
			self::assert_clean( (string) ob_get_clean(), 'printed' );
		}
	}

	/**
	 * Descriptions for search engines and social networks, written while the head is printed; counts of words for reading times.
	 */
	public function test_what_runs_the_content_outside_of_the_loop(): void {
		list( $automatic, $placed ) = $this->stories();
		foreach ( array( $automatic, $placed ) as $id ) {
			$post = get_post( $id );
			$this->visit( array( 'p' => $id ) );
			$seen = '';
			// As WordPress leaves it before the theme begins.
			$GLOBALS['post'] = $post;
			add_action(
				'wp_head',
				static function () use ( $post, &$seen ) {
					$seen = wp_strip_all_tags( apply_filters( 'the_content', $post->post_content ) );
				}
			);
			ob_start();
			do_action( 'wp_head' );
			ob_end_clean();
			self::assert_clean( $seen, 'a description' );
			self::assertSame( 2, str_word_count( wp_strip_all_tags( get_post_field( 'post_content', $id ) ) ), 'a reading time' );
		}
		$this->visit( array( 'p' => $automatic ) );
		self::assert_clean( apply_filters( 'the_content', get_post( $automatic )->post_content ), 'the content in the head' );
	}

	/**
	 * Embeds, REST answers, pings.
	 */
	public function test_what_other_sites_get(): void {
		foreach ( $this->stories() as $id ) {
			$this->visit(
				array(
					'p'     => $id,
					'embed' => true,
				)
			);
			the_post();
			ob_start();
			the_excerpt_embed();
			self::assert_clean( (string) ob_get_clean(), 'embed' );
			self::assertStringNotContainsString( 'get help', (string) wp_json_encode( get_oembed_response_data( $id, 600 ) ) );

			$rest = $this->rest( 'GET', "/wp/v2/posts/$id" )->get_data();
			self::assert_clean( $rest['content']['rendered'], 'REST content' );
			self::assert_clean( $rest['excerpt']['rendered'], 'REST excerpt' );
		}
		$this->visit( array( 's' => 'paragraph' ) );
		self::assert_clean( $this->visit_content( array( 's' => 'paragraph' ) ), 'search' );
		self::assert_clean( $this->visit_content( array( 'tag' => 'suicide' ) ), 'archive' );
		self::assert_clean( $this->visit_content( array( 'author' => 1 ) ), 'author' );
	}

	/**
	 * An e-mail digest that a scheduled task makes of the content.
	 */
	public function test_digests(): void {
		add_filter( 'wp_doing_cron', '__return_true' );
		foreach ( $this->stories() as $id ) {
			$GLOBALS['wp_query']     = new \WP_Query();
			$GLOBALS['wp_the_query'] = $GLOBALS['wp_query'];
			$GLOBALS['post']         = get_post( $id );
			setup_postdata( $GLOBALS['post'] );
			self::assert_clean( apply_filters( 'the_content', get_the_content() ), 'digest' );
		}
	}

	/**
	 * A preview shows what readers will see; a revision in the editor shows nothing of ours.
	 */
	public function test_previews_and_revisions(): void {
		wp_set_current_user( 1 );
		foreach ( $this->stories( array( 'post_status' => 'draft' ) ) as $id ) {
			$html = $this->visit_content(
				array(
					'p'       => $id,
					'preview' => true,
				)
			);
			self::assertSame( 1, substr_count( $html, '<section' ) );
			wp_save_post_revision( $id );
			wp_update_post(
				array(
					'ID'         => $id,
					'post_title' => 'Changed',
				)
			);
			foreach ( wp_get_post_revisions( $id ) as $revision ) {
				$data = $this->rest( 'GET', "/wp/v2/posts/$id/revisions/{$revision->ID}" )->get_data();
				self::assert_clean( $data['content']['rendered'], 'revision' );
			}
		}
	}

	/**
	 * A story behind a password says nothing until it is opened.
	 */
	public function test_passwords(): void {
		foreach ( $this->stories( array( 'post_password' => 'secret' ) ) as $id ) {
			self::assertStringNotContainsString( '<section', $this->visit_content( array( 'p' => $id ) ) );
			add_filter( 'post_password_required', '__return_false' );
			self::assertStringContainsString( '<section', $this->visit_content( array( 'p' => $id ) ) );
			remove_filter( 'post_password_required', '__return_false' );
		}
	}

	/**
	 * A list on a story's page that holds the story itself prints no second panel: not in its text, not by a block of its own.
	 *
	 * @covers \Afterword\is_list_item
	 * @dataProvider lists
	 * @param string $inner What the list prints of each story.
	 */
	public function test_a_list_that_holds_the_story( string $inner ): void {
		$this->make_post();
		foreach ( $this->stories() as $id ) {
			$loop = "<!-- wp:query {\"query\":{\"perPage\":9,\"postType\":\"post\"}} --><div><!-- wp:post-template -->$inner<!-- /wp:post-template --></div><!-- /wp:query -->";
			foreach ( array( "$loop<!-- wp:post-content /-->", "<!-- wp:post-content /-->$loop" ) as $template ) {
				$this->visit( array( 'p' => $id ) );
				$GLOBALS['_wp_current_template_content'] = $template;
				$GLOBALS['_wp_current_template_id']      = get_stylesheet() . '//single';
				$html                                    = get_the_block_template_html();
				unset( $GLOBALS['_wp_current_template_content'], $GLOBALS['_wp_current_template_id'] );

				self::assertSame( 1, substr_count( $html, '<section' ), $template );
				self::assertStringNotContainsString( 'afterword-pointer', $html );
			}
		}
	}

	/**
	 * Lists what lists print.
	 *
	 * @return array<string, array{string}>
	 */
	public function lists(): array {
		return array(
			'titles'       => array( '<!-- wp:post-title /-->' ),
			'full texts'   => array( '<!-- wp:post-content /-->' ),
			'our block'    => array( '<!-- wp:afterword/support-panel /-->' ),
			'our pointer'  => array( '<!-- wp:afterword/pointer /-->' ),
			'all of these' => array( '<!-- wp:post-title /--><!-- wp:post-content /--><!-- wp:afterword/support-panel /-->' ),
		);
	}

	/**
	 * A page builder that shows the story through a query of its own keeps the panel.
	 *
	 * @covers \Afterword\is_list_item
	 */
	public function test_a_loop_over_the_story_alone(): void {
		foreach ( $this->stories() as $id ) {
			$this->visit( array( 'p' => $id ) );
			the_post();
			$query = new \WP_Query( array( 'p' => $id ) );
			ob_start();
			while ( $query->have_posts() ) {
				$query->the_post();
				the_content();
			}
			self::assertSame( 1, substr_count( (string) ob_get_clean(), '<section' ) );
		}
	}
}
