<?php
/**
 * Tests where the button "Leave this page" stands and what it gives away.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\panel;
use function Afterword\topics;

/**
 * The button stands on the topics that need it, if an admin named a page to go to.
 */
final class LeaveTest extends TestCase {

	/**
	 * Sets the page to go to.
	 *
	 * @param string $url Address.
	 */
	private function set_target( string $url ): void {
		update_option(
			'afterword_settings',
			array(
				'region'   => 'GB',
				'approved' => true,
				'exitUrl'  => $url,
			)
		);
	}

	/**
	 * Says whether the panel of some topics has the button, and whether it speaks of what the device remembers.
	 *
	 * @param int[] $topics Numbers of topics.
	 * @return array{bool, bool}
	 */
	private function shows( array $topics ): array {
		$html = panel( array( 'topics' => $topics ) );

		return array(
			false !== strpos( $html, 'Leave this page' ),
			false !== strpos( $html, 'Your browser remembers' ),
		);
	}

	/**
	 * The dataset says which topics; the sentence needs no target.
	 *
	 * @covers \Afterword\leave_html
	 * @covers \Afterword\traces_html
	 */
	public function test_topics(): void {
		$exit = array( 'domestic-abuse', 'male-victims', 'elder-abuse', 'stalking', 'forced-marriage', 'sexual-violence', 'adult-survivors', 'child-abuse', 'trafficking' );
		foreach ( topics() as $topic ) {
			$needs = in_array( $topic['id'], $exit, true );
			$this->set_target( 'https://weather.example/' );
			self::assertSame( array( $needs, $needs ), $this->shows( array( $topic['n'] ) ), $topic['id'] );
			$this->set_target( '' );
			self::assertSame( array( false, $needs ), $this->shows( array( $topic['n'] ) ), $topic['id'] );
		}
	}

	/**
	 * Topics count that the panel has no room for, or that a narrower one stands for.
	 *
	 * @covers \Afterword\needs_care
	 */
	public function test_topics_that_the_panel_drops(): void {
		$this->set_target( 'https://weather.example/' );

		self::assertSame( array( true, true ), $this->shows( array( 3, 8, 30, 16 ) ) );
		self::assertSame( array( true, true ), $this->shows( array( 16, 42 ) ) );
		self::assertSame( array( false, false ), $this->shows( array( 42 ) ) );
		self::assertSame( array( false, false ), $this->shows( array() ) );
	}

	/**
	 * A panel without an approved country helps to leave, too.
	 *
	 * @covers \Afterword\leave_html
	 */
	public function test_the_neutral_panel(): void {
		update_option( 'afterword_settings', array( 'exitUrl' => 'https://weather.example/' ) );

		self::assertSame( array( true, true ), $this->shows( array( 16 ) ) );
	}

	/**
	 * The link comes before the lines, says nothing of where the reader was, and is not loaded in advance.
	 *
	 * @covers \Afterword\leave_html
	 */
	public function test_the_link(): void {
		$this->set_target( 'https://weather.example/?a=1&b="2"' );
		$html = panel( array( 'topics' => array( 16 ) ) );

		$tags = new \WP_HTML_Tag_Processor( $html );
		self::assertTrue( $tags->next_tag( 'a' ), 'The first link of the panel.' );
		self::assertSame( 'https://weather.example/?a=1&b=2', $tags->get_attribute( 'href' ) );
		self::assertSame( 'nofollow noreferrer noopener', $tags->get_attribute( 'rel' ) );
		self::assertSame( 'no-referrer', $tags->get_attribute( 'referrerpolicy' ) );
		self::assertTrue( $tags->has_class( 'no-prefetch' ) && $tags->has_class( 'no-prerender' ) );
	}

	/**
	 * Its files are loaded with it alone.
	 *
	 * @covers \Afterword\leave_html
	 */
	public function test_files(): void {
		$style  = 'afterword-support-panel-style-2';
		$module = 'afterword-support-panel-view-script-module-2';
		$files  = static function () use ( $style ): array {
			ob_start();
			wp_script_modules()->print_enqueued_script_modules();
			return array( wp_style_is( $style ), false !== strpos( (string) ob_get_clean(), '/exit.js' ) );
		};
		wp_dequeue_style( $style );
		wp_dequeue_script_module( $module );
		$this->set_target( 'https://weather.example/' );

		panel( array( 'topics' => array( 3 ) ) );
		self::assertSame( array( false, false ), $files() );

		panel( array( 'topics' => array( 16 ) ) );
		self::assertSame( array( true, true ), $files() );
	}

	/**
	 * Lists targets and the path that browsers then load nothing of in advance.
	 *
	 * @return array<string, array{0: string, 1: string[]}>
	 */
	public function targets(): array {
		return array(
			'none'               => array( '', array( '/a' ) ),
			'another site'       => array( 'https://weather.example/', array( '/a' ) ),
			'a site like ours'   => array( 'http://example.org.evil.example/', array( '/a' ) ),
			'our front page'     => array( 'http://example.org/', array( '/a', '/' ) ),
			'our weather'        => array( 'http://example.org/weather/?day=1#now', array( '/a', '/weather/' ) ),
			'a path of patterns' => array( 'http://example.org/a:b/(c)/*', array( '/a', '/a\:b/\(c\)/\*' ) ),
		);
	}

	/**
	 * No link to the target is loaded in advance, wherever on the page it stands.
	 *
	 * @dataProvider targets
	 * @covers \Afterword\exclude_leave_target
	 * @param string   $url      Target.
	 * @param string[] $expected Paths.
	 */
	public function test_speculative_loading( string $url, array $expected ): void {
		// The tests' own site stands at another address in WordPress Playground.
		$this->set_target( str_replace( 'http://example.org', home_url(), $url ) );

		self::assertSame( $expected, apply_filters( 'wp_speculation_rules_href_exclude_paths', array( '/a' ), 'prefetch' ) );
	}
}
