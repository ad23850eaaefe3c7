<?php
/**
 * Tests the shortcode [afterword].
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * Classic posts get the same panel as those of blocks, and one only.
 */
final class ShortcodeTest extends TestCase {

	/**
	 * Switches automatic placement on, so that a second panel would show.
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
				),
			)
		);
	}

	/**
	 * Draws a story's page.
	 *
	 * @param string               $content Content.
	 * @param array<string, mixed> $fields  As for make_post().
	 */
	private function page( string $content, array $fields = array() ): string {
		return $this->visit_content(
			array(
				'p' => $this->make_post(
					$fields + array(
						'post_content' => $content,
						'tags'         => array( 'Baby loss' ),
					)
				),
			)
		);
	}

	/**
	 * One panel where the shortcode stands, with the story's topics or its own, and the paragraphs around it whole.
	 *
	 * @covers \Afterword\render_shortcode
	 */
	public function test_the_panel(): void {
		$html = $this->page( "Before.\n\n[afterword]\n\nAfter." );
		self::assertSame( 1, substr_count( $html, '<section' ) );
		self::assertStringContainsString( '&quot;topics&quot;:[8]', $html );
		self::assertMatchesRegularExpression( '#<p>Before\.</p>\s*<section.*</section>\s*<p>After\.</p>#s', $html );
		self::assertTrue( wp_style_is( 'afterword-support-panel-style' ) );

		$html = $this->page( '[afterword topics=" Suicide , self-harm" region="nz" level="4"]' );
		self::assertStringContainsString( '&quot;topics&quot;:[3,4]', $html );
		self::assertStringContainsString( '&quot;locked&quot;:true', $html );
		self::assertStringContainsString( 'New Zealand', $html );
		self::assertStringContainsString( '<h4 class="afterword-panel__heading"', $html );
	}

	/**
	 * Wherever it stands the story gets no second panel.
	 *
	 * @covers \Afterword\holds_shortcode
	 * @dataProvider places
	 * @param string $content  Content of the story.
	 * @param int    $expected Topic of its one panel.
	 */
	public function test_one_panel( string $content, int $expected ): void {
		add_shortcode(
			'afterword_test_box',
			static function ( $attributes, $inner ) {
				return '<div>' . do_shortcode( (string) $inner ) . '</div>';
			}
		);
		$html = $this->page( $content );

		self::assertSame( 1, substr_count( $html, '<section' ) );
		self::assertStringContainsString( "&quot;topics&quot;:[$expected]", $html );
	}

	/**
	 * Lists places.
	 *
	 * @return array<string, array{string, int}>
	 */
	public function places(): array {
		return array(
			'alone'                        => array( '[afterword topics="suicide"]', 3 ),
			'in another shortcode'         => array( '[afterword_test_box]Words. [afterword topics="suicide"][/afterword_test_box]', 3 ),
			'in the shortcode block'       => array( '<!-- wp:shortcode -->[afterword topics="suicide"]<!-- /wp:shortcode -->', 3 ),
			'in a classic block'           => array( "<p>Words.</p>\n[afterword topics=\"suicide\"]", 3 ),
			'only spoken of'               => array( 'Write [[afterword topics="suicide"]] into the text.', 8 ),
			'another one with a like name' => array( 'Words [afterwords topics="suicide"].', 8 ),
		);
	}

	/**
	 * What it does not know it leaves out; editors are told, readers are not.
	 *
	 * @covers \Afterword\shortcode_hint
	 */
	public function test_unknown_attributes(): void {
		$content = '[afterword topics="suicide,nonsense" region="QQ" colour="red" <b>bold</b>]';
		$reader  = $this->page( $content );
		self::assertStringContainsString( '&quot;topics&quot;:[3]', $reader );
		self::assertStringContainsString( 'United Kingdom', $reader );
		self::assertStringNotContainsString( 'locked', $reader );
		self::assertStringNotContainsString( 'Only editors', $reader );

		wp_set_current_user( 1 );
		$editor = $this->page( $content );
		self::assertStringContainsString( 'nonsense, QQ, colour', $editor );
		self::assertStringNotContainsString( '<b>', $editor );
		self::assertStringNotContainsString( 'Only editors', $this->page( '[afterword topics="suicide" region="NZ" level="3"]' ) );
	}

	/**
	 * Excerpts, lists, REST answers: no panel and no bare shortcode.
	 *
	 * @covers \Afterword\render_shortcode
	 */
	public function test_clean_places(): void {
		$id = $this->make_post(
			array(
				'post_content' => 'Words. [afterword topics="suicide"]',
				'tags'         => array( 'Baby loss' ),
			)
		);
		$this->visit( array( 'p' => $id ) );
		the_post();
		self::assertSame( 'Words.', trim( get_the_excerpt() ) );
		self::assertStringNotContainsString( 'help', $this->visit_content( array() ) );
		$rest = $this->rest( 'GET', "/wp/v2/posts/$id" )->get_data();
		self::assertSame( '<p>Words. </p>', trim( $rest['content']['rendered'] ) );
	}

	/**
	 * In a text widget it stands back where the story has a panel, and prints one where it has none.
	 *
	 * @covers \Afterword\is_second_panel
	 */
	public function test_widgets(): void {
		$widget = function ( array $fields ): string {
			$this->visit( array( 'p' => $this->make_post( $fields ) ) );
			the_post();
			ob_start();
			the_content();
			ob_clean();
			the_widget(
				'WP_Widget_Text',
				array(
					'text'   => '[afterword]',
					'filter' => true,
					'visual' => true,
				)
			);
			return (string) ob_get_clean();
		};
		self::assertStringNotContainsString( '<section', $widget( array( 'tags' => array( 'Baby loss' ) ) ), 'placed by itself' );
		self::assertStringNotContainsString( '<section', $widget( array( 'post_content' => '[afterword]' ) ), 'placed by hand' );
		self::assertStringContainsString( '<section', $widget( array( 'tags' => array( 'Football' ) ) ), 'the only one' );
	}
}
