<?php
/**
 * Tests the line that leads to the panel.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * It leads to the panel of its own story, and is not there where none follows.
 */
final class PointerTest extends TestCase {

	/** The blocks as they are saved. */
	private const POINTER = '<!-- wp:afterword/pointer /-->';
	private const PANEL   = '<!-- wp:afterword/support-panel /-->';
	private const BREAK   = "\n<!--nextpage-->\n";

	/**
	 * Approves a region.
	 *
	 * @param bool $automatic Whether panels place themselves.
	 */
	private function settle( bool $automatic = false ): void {
		delete_option( 'afterword_settings' );
		update_option(
			'afterword_settings',
			array(
				'region'    => 'GB',
				'approved'  => true,
				'placement' => array(
					'automatic' => $automatic,
					'since'     => '2020-01-01 00:00:00',
				),
			)
		);
	}

	/**
	 * Draws one page of a new story.
	 *
	 * @param string   $content Its content.
	 * @param int      $page    Page of it.
	 * @param string[] $tags    Its tags.
	 * @return array{html: string, id: int}
	 */
	private function draw( string $content, int $page = 0, array $tags = array( 'Baby loss' ) ): array {
		$id   = $this->make_post(
			array(
				'post_content' => $content,
				'tags'         => $tags,
			)
		);
		$html = $this->visit_content(
			array(
				'p'    => $id,
				'page' => $page,
			)
		);

		return compact( 'html', 'id' );
	}

	/**
	 * Gives the address that the line leads to.
	 *
	 * @param string $html HTML.
	 * @return string Empty if there is no line.
	 */
	private static function address( string $html ): string {
		return 1 === preg_match( '#<p class="[^"]*afterword-pointer[^>]*><a href="([^"]+)">Support is listed at the end of this story.</a></p>#', $html, $found )
			? html_entity_decode( $found[1] )
			: '';
	}

	/**
	 * It leads to the panel below it, which has that very id, once.
	 *
	 * @covers \Afterword\render_pointer
	 * @covers \Afterword\anchor_attributes
	 */
	public function test_a_panel_in_the_story(): void {
		$this->settle();
		list( 'html' => $html, 'id' => $id ) = $this->draw( self::POINTER . '<p>Words.</p>' . self::PANEL . self::PANEL );

		self::assertSame( "#where-to-get-help-$id", self::address( $html ) );
		self::assertSame( 1, substr_count( $html, " id=\"where-to-get-help-$id\"" ) );
		self::assertSame( 2, substr_count( $html, '<section' ) );
		self::assertMatchesRegularExpression( "#<section [^>]*id=\"where-to-get-help-$id\"[^>]*tabindex=\"-1\"|<section [^>]*tabindex=\"-1\"[^>]*id=\"where-to-get-help-$id\"#", $html );
	}

	/**
	 * It leads to the panel that places itself.
	 *
	 * @covers \Afterword\pointer_page
	 */
	public function test_automatic_placement(): void {
		$this->settle( true );
		list( 'html' => $html, 'id' => $id ) = $this->draw( self::POINTER . '<p>Words.</p>' );

		self::assertSame( "#where-to-get-help-$id", self::address( $html ) );
		self::assertStringContainsString( "id=\"where-to-get-help-$id\"", $html );
	}

	/**
	 * It is not there where no panel is.
	 *
	 * @covers \Afterword\pointer_page
	 */
	public function test_no_panel(): void {
		$this->settle();
		self::assertStringNotContainsString( 'afterword', $this->draw( self::POINTER . '<p>Words.</p>' )['html'] );

		$this->settle( true );
		self::assertStringNotContainsString( 'afterword', $this->draw( self::POINTER . '<p>Words.</p>', 0, array( 'Football' ) )['html'] );
		// On the page of another story, and in lists.
		$this->visit_content( array() );
		self::assertStringNotContainsString( 'afterword-pointer', $this->visit_content( array() ) );
	}

	/**
	 * On an earlier page of a long story it leads to the page with the panel, placed by hand or by itself.
	 *
	 * @covers \Afterword\story_page_url
	 */
	public function test_pages(): void {
		$this->settle();
		$hand                                = self::POINTER . 'One.' . self::BREAK . 'Two.' . self::PANEL . self::BREAK . self::POINTER . 'Three.';
		list( 'html' => $html, 'id' => $id ) = $this->draw( $hand );
		self::assertSame( get_permalink( $id ) . '2/' . "#where-to-get-help-$id", self::address( $html ) );
		self::assertSame( '', self::address( $this->draw( $hand, 3 )['html'] ), 'The panel stands on a page before.' );
	}

	/**
	 * Automatic placement brings the line to all pages but the last, once.
	 *
	 * @covers \Afterword\append_panel
	 */
	public function test_pages_of_automatic_placement(): void {
		$this->settle( true );
		$long = 'One.' . self::BREAK . 'Two.' . self::BREAK . 'Three.';
		foreach ( array( 0, 1, 2 ) as $page ) {
			list( 'html' => $html, 'id' => $id ) = $this->draw( $long, $page );
			self::assertSame( get_permalink( $id ) . '3/' . "#where-to-get-help-$id", self::address( $html ), "page $page" );
			self::assertStringNotContainsString( '<section', $html );
		}
		list( 'html' => $html ) = $this->draw( $long, 3 );
		self::assertSame( '', self::address( $html ) );
		self::assertStringContainsString( '<section', $html );

		list( 'html' => $html ) = $this->draw( self::POINTER . $long );
		self::assertSame( 1, substr_count( $html, 'Support is listed' ) );
		self::assertStringNotContainsString( 'Support is listed', $this->draw( $long, 1, array( 'Football' ) )['html'] );
	}

	/**
	 * A plugin that draws the story first and throws it away costs the panel neither line nor id.
	 *
	 * @covers \Afterword\anchor_attributes
	 */
	public function test_a_plugin_that_throws_the_content_away(): void {
		$this->settle();
		$id = $this->make_post( array( 'post_content' => self::POINTER . self::PANEL ) );
		$this->visit( array( 'p' => $id ) );
		the_post();
		apply_filters( 'the_content', get_post( $id )->post_content );
		ob_start();
		the_content();
		$html = (string) ob_get_clean();

		self::assertSame( "#where-to-get-help-$id", self::address( $html ) );
		self::assertSame( 1, substr_count( $html, " id=\"where-to-get-help-$id\"" ) );
	}

	/**
	 * In a template above the content it leads to the story's panel.
	 *
	 * @covers \Afterword\render_pointer
	 */
	public function test_a_template(): void {
		$this->settle( true );
		foreach ( array(
			'Baby loss' => true,
			'Football'  => false,
		) as $tag => $expected ) {
			$id = $this->make_post( array( 'tags' => array( $tag ) ) );
			$this->visit( array( 'p' => $id ) );
			$GLOBALS['_wp_current_template_content'] = self::POINTER . '<!-- wp:post-content /-->';
			$GLOBALS['_wp_current_template_id']      = get_stylesheet() . '//single';
			$html                                    = get_the_block_template_html();
			unset( $GLOBALS['_wp_current_template_content'], $GLOBALS['_wp_current_template_id'] );

			self::assertSame( $expected ? "#where-to-get-help-$id" : '', self::address( $html ), $tag );
		}
	}

	/**
	 * The editor draws it for whoever may write.
	 *
	 * @covers \Afterword\rest_draw
	 */
	public function test_the_editor(): void {
		self::assertSame( 401, $this->rest( 'GET', '/afterword/v1/draw/pointer' )->get_status() );
		wp_set_current_user( 1 );
		self::assertSame( '#', self::address( $this->rest( 'GET', '/afterword/v1/draw/pointer' )->get_data()['html'] ) );
	}
}
