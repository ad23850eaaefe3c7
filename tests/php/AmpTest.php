<?php
/**
 * Tests the panel on AMP pages.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * Whole without any script, and with nothing in it that AMP would turn into text.
 */
final class AmpTest extends TestCase {

	/**
	 * Stands in for the AMP plugin.
	 */
	public static function setUpBeforeClass(): void {
		parent::setUpBeforeClass();
		if ( ! function_exists( 'amp_is_request' ) ) {
			eval( 'function amp_is_request() { return $GLOBALS["afterword_test_amp"] ?? false; }' ); // phpcs:ignore Squiz.PHP.Eval.Discouraged -- a function of another plugin, which the tests do not have.
		}
	}

	/**
	 * Takes the AMP plugin away.
	 */
	protected function tearDown(): void {
		unset( $GLOBALS['afterword_test_amp'] );
		parent::tearDown();
	}

	/**
	 * Draws a story's page.
	 *
	 * @param bool   $amp     Whether it is an AMP page.
	 * @param string $content Content of the story.
	 */
	private function page( bool $amp, string $content ): string {
		$GLOBALS['afterword_test_amp'] = $amp;
		wp_dequeue_script_module( 'afterword-support-panel-view-script-module' );

		return $this->visit_content(
			array(
				'p' => $this->make_post(
					array(
						'tags'         => array( 'suicide' ),
						'post_content' => $content,
					)
				),
			)
		);
	}

	/**
	 * Says whether our module would be printed.
	 */
	private static function loads_module(): bool {
		ob_start();
		wp_script_modules()->print_enqueued_script_modules();

		return false !== strpos( (string) ob_get_clean(), 'support-panel/view' );
	}

	/**
	 * The reader sees the same panel; nothing waits for a script.
	 *
	 * @covers \Afterword\without_script_parts
	 * @covers \Afterword\is_amp
	 */
	public function test_the_panel(): void {
		update_option(
			'afterword_settings',
			array(
				'region'   => 'GB',
				'approved' => true,
			)
		);
		foreach ( array( '<!-- wp:afterword/support-panel /-->', '[afterword]' ) as $content ) {
			$amp  = $this->page( true, $content );
			$page = $this->page( false, $content );

			self::assertDoesNotMatchRegularExpression( '/<(template|select|label|button|script|style)|%s|%1/', $amp );
			self::assertStringContainsString( '<a href="tel:116123">', $amp );
			$seen = wp_strip_all_tags( (string) preg_replace( '#<(template|label|select|button)\b.*?</\1>#s', '', $page ) );
			self::assertSame( preg_replace( '/\s+/', '', $seen ), preg_replace( '/\s+/', '', wp_strip_all_tags( $amp ) ) );
		}
	}

	/**
	 * Our module is loaded on the page and not on its AMP twin.
	 *
	 * @covers \Afterword\enqueue_panel
	 */
	public function test_the_module(): void {
		$this->page( true, '<!-- wp:afterword/support-panel /-->' );
		self::assertFalse( self::loads_module() );
		$this->page( false, '<!-- wp:afterword/support-panel /-->' );
		self::assertTrue( self::loads_module() );
	}
}
