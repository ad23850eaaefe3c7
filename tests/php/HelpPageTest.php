<?php
/**
 * Tests the site's help page.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * Made in one click, linked from every panel, forgotten when it goes.
 */
final class HelpPageTest extends TestCase {

	/**
	 * Approves a region.
	 */
	protected function setUp(): void {
		parent::setUp();
		delete_option( 'afterword_settings' );
		update_option(
			'afterword_settings',
			array(
				'region'   => 'GB',
				'approved' => true,
			)
		);
	}

	/**
	 * Asks for the page.
	 *
	 * @return array{id: int, title: string, link: string}
	 */
	private function make(): array {
		wp_set_current_user( 1 );
		$answer = $this->rest( 'POST', '/afterword/v1/help-page' );
		self::assertSame( 200, $answer->get_status() );

		return $answer->get_data();
	}

	/**
	 * Gives where the panel of a new story sends readers who want another country.
	 */
	private function link(): string {
		$html = $this->visit_content( array( 'p' => $this->make_post( array( 'post_content' => '<!-- wp:afterword/support-panel /-->' ) ) ) );
		preg_match( '#href="([^"]+)"[^>]*>Help in other countries#', $html, $found );

		return $found[1] ?? '';
	}

	/**
	 * One click publishes a page that lists the lines, and panels link to it; a second makes no second page.
	 *
	 * @covers \Afterword\rest_make_help_page
	 */
	public function test_one_click(): void {
		$page = $this->make();
		self::assertSame( $page, $this->make() );
		self::assertSame( $page['id'], \Afterword\settings()['helpPage'] );
		self::assertSame( 'Help and support', $page['title'] );
		self::assertStringContainsString( "page_id={$page['id']}", $this->link() );

		$html = $this->visit_content( array( 'page_id' => $page['id'] ) );
		self::assertSame( 1, substr_count( $html, 'data-afterword=' ) );
		self::assertSame( 1, substr_count( $html, 'id="afterword-help-1"' ) );
		self::assertStringNotContainsString( "page_id={$page['id']}", $html, 'The help page does not link to itself.' );
		self::assertStringContainsString( '>Help in other countries', $html );
	}

	/**
	 * Only those may ask who manage the plugin and publish pages.
	 *
	 * @covers \Afterword\may_make_help_page
	 */
	public function test_who_may(): void {
		self::assertSame( 401, $this->rest( 'POST', '/afterword/v1/help-page' )->get_status() );
		$editor = wp_insert_user(
			array(
				'user_login' => 'e',
				'user_pass'  => 'e',
				'role'       => 'editor',
			)
		);
		wp_set_current_user( is_int( $editor ) ? $editor : 0 );
		self::assertSame( 403, $this->rest( 'POST', '/afterword/v1/help-page' )->get_status() );
	}

	/**
	 * A page that readers can no longer open is no longer linked to, and can be made anew.
	 *
	 * @covers \Afterword\forget_help_page
	 */
	public function test_a_page_that_goes(): void {
		foreach ( array(
			static function ( int $id ): void {
				wp_trash_post( $id );
			},
			static function ( int $id ): void {
				wp_delete_post( $id, true );
			},
			static function ( int $id ): void {
				wp_update_post(
					array(
						'ID'          => $id,
						'post_status' => 'draft',
					)
				);
			},
		) as $remove ) {
			$page  = $this->make();
			$other = $this->make_post( array( 'post_type' => 'page' ) );
			wp_trash_post( $other );
			self::assertSame( $page['id'], \Afterword\settings()['helpPage'] );
			$remove( $page['id'] );
			self::assertSame( 0, \Afterword\settings()['helpPage'] );
			self::assertStringContainsString( 'findahelpline.com', $this->link() );
		}
	}

	/**
	 * The Setup screen is offered published pages, each by a name.
	 *
	 * @covers \Afterword\named_pages
	 */
	public function test_pages_to_choose_from(): void {
		$this->make_post(
			array(
				'post_type'  => 'page',
				'post_title' => 'Help &amp; <em>more</em>',
			)
		);
		$bare = $this->make_post(
			array(
				'post_type'  => 'page',
				'post_title' => '',
			)
		);
		$this->make_post(
			array(
				'post_type'   => 'page',
				'post_title'  => 'Not yet',
				'post_status' => 'draft',
			)
		);
		$titles = array_column( \Afterword\named_pages(), 'title', 'id' );

		self::assertContains( 'Help & more', $titles );
		self::assertSame( "Page $bare", $titles[ $bare ] );
		self::assertNotContains( 'Not yet', $titles );
	}
}
