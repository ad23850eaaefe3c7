<?php
/**
 * Tests which template draws a story, and whether it brings the panel.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\template_brings_panel;

/**
 * The theme of the tests is a block theme.
 */
final class StoryTemplateTest extends TestCase {

	private const BLOCK = '<!-- wp:afterword/support-panel /-->';

	/**
	 * Changes a template of the theme, as the Site Editor does.
	 *
	 * @param string $slug    Slug.
	 * @param string $content Serialized blocks.
	 * @param string $type    `wp_template` or `wp_template_part`.
	 * @return void
	 */
	private function change_template( string $slug, string $content, string $type = 'wp_template' ): void {
		wp_set_current_user( 1 );
		$this->make_post(
			array(
				'post_type'    => $type,
				'post_name'    => $slug,
				'post_title'   => $slug,
				'post_content' => $content,
				'tax_input'    => array( 'wp_theme' => array( get_stylesheet() ) ),
			)
		);
	}

	/**
	 * Reads the answer for a story that was saved before.
	 *
	 * @param int $id Id of the story.
	 */
	private static function brings( int $id ): bool {
		$post = get_post( $id );
		self::assertInstanceOf( \WP_Post::class, $post );

		return template_brings_panel( $post );
	}

	/**
	 * The template of single stories counts for posts, the one of pages for pages, and a change is seen at once.
	 *
	 * @covers \Afterword\template_brings_panel
	 * @covers \Afterword\forget_templates
	 */
	public function test_templates(): void {
		$post = $this->make_post();
		$page = $this->make_post( array( 'post_type' => 'page' ) );
		self::assertFalse( self::brings( $post ) );
		self::assertFalse( self::brings( $page ) );

		$this->change_template( 'single', '<!-- wp:group --><div class="wp-block-group">' . self::BLOCK . '</div><!-- /wp:group -->' );
		self::assertTrue( self::brings( $post ) );
		self::assertFalse( self::brings( $page ), 'Another template draws pages.' );

		$this->change_template( 'page', '<!-- wp:template-part {"slug":"after-text"} /-->' );
		self::assertFalse( self::brings( $page ), 'The part is not there.' );
		$this->change_template( 'after-text', self::BLOCK, 'wp_template_part' );
		self::assertTrue( self::brings( $page ) );
	}

	/**
	 * The narrowest template decides, with a panel or without.
	 *
	 * @covers \Afterword\template_names
	 */
	public function test_narrowest(): void {
		$this->change_template( 'single', self::BLOCK );
		$this->change_template( 'single-post-bare', '<!-- wp:post-content /-->' );
		$this->change_template( 'wide', '<!-- wp:post-content /-->' );

		self::assertTrue( self::brings( $this->make_post( array( 'post_name' => 'other' ) ) ) );
		self::assertFalse( self::brings( $this->make_post( array( 'post_name' => 'bare' ) ) ) );
		self::assertFalse( self::brings( $this->make_post( array( 'meta_input' => array( '_wp_page_template' => 'wide' ) ) ) ) );
		self::assertTrue( self::brings( $this->make_post( array( 'meta_input' => array( '_wp_page_template' => '../wide' ) ) ) ) );
	}

	/**
	 * A page that is the front page has a template of its own.
	 *
	 * @covers \Afterword\template_names
	 */
	public function test_front_page(): void {
		$page = $this->make_post( array( 'post_type' => 'page' ) );
		$this->change_template( 'front-page', self::BLOCK );
		self::assertFalse( self::brings( $page ) );

		update_option( 'show_on_front', 'page' );
		update_option( 'page_on_front', $page );
		self::assertTrue( self::brings( $page ) );
	}

	/**
	 * A classic theme has no such templates, whatever the database holds.
	 *
	 * @covers \Afterword\template_brings_panel
	 */
	public function test_classic_theme(): void {
		$this->change_template( 'single', self::BLOCK );
		$post = $this->make_post();
		remove_theme_support( 'block-templates' );
		try {
			self::assertFalse( self::brings( $post ) );
		} finally {
			add_theme_support( 'block-templates' );
		}
	}

	/**
	 * Many stories in one request read the templates once.
	 *
	 * @covers \Afterword\site_templates
	 */
	public function test_read_once(): void {
		$read = 0;
		add_filter(
			'pre_get_block_templates',
			static function ( $templates ) use ( &$read ) {
				++$read;
				return $templates;
			}
		);
		$stories = array( $this->make_post(), $this->make_post(), $this->make_post( array( 'post_type' => 'page' ) ) );
		array_map( array( self::class, 'brings' ), $stories );

		self::assertSame( 1, $read );
	}

	/**
	 * The REST field tells the editor of both: the panel of the template, and that none comes by itself then.
	 *
	 * @covers \Afterword\story_field
	 */
	public function test_the_field(): void {
		update_option(
			'afterword_settings',
			array(
				'placement' => array(
					'automatic' => true,
					'since'     => '2020-01-01 00:00:00',
				),
			)
		);
		$id   = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		$read = function () use ( $id ): array {
			wp_set_current_user( 1 );
			$field = $this->rest( 'GET', "/wp/v2/posts/$id", array( 'context' => 'edit' ) )->get_data()['afterword'];

			return array( $field['template'], $field['placed'] );
		};

		self::assertSame( array( false, true ), $read() );
		add_filter( 'afterword_should_place', '__return_false' );
		self::assertSame( array( false, false ), $read(), 'Another plugin keeps the panel away.' );
		remove_filter( 'afterword_should_place', '__return_false' );
		$this->change_template( 'single', self::BLOCK );
		self::assertSame( array( true, false ), $read() );
	}
}
