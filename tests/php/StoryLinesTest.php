<?php
/**
 * Tests what a journalist chose for one story: lines left out, their order, a note.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\line_key;
use function Afterword\region;
use function Afterword\story_lines;

/**
 * A story's own choice of approved lines.
 */
final class StoryLinesTest extends TestCase {

	/**
	 * Approves the United Kingdom.
	 */
	protected function setUp(): void {
		parent::setUp();
		update_option(
			'afterword_settings',
			array(
				'region'   => 'GB',
				'approved' => true,
				'feed'     => true,
			)
		);
	}

	/**
	 * Writes a block.
	 *
	 * @param array<string, mixed> $attributes Its attributes.
	 */
	private function block( array $attributes ): string {
		return '<!-- wp:afterword/support-panel ' . wp_json_encode( array( 'topics' => array( 'suicide' ) ) + $attributes ) . ' /-->';
	}

	/**
	 * Prints a story's page.
	 *
	 * @param string $content Content of the story.
	 */
	private function page( string $content ): string {
		return $this->visit_content( array( 'p' => $this->make_post( array( 'post_content' => $content ) ) ) );
	}

	/**
	 * Lists the lines of a panel.
	 *
	 * @param string $html A page.
	 * @return string[] Names.
	 */
	private function names( string $html ): array {
		$body = (string) strstr( $html, '<template', true );
		preg_match_all( '#<strong[^>]*>([^<]+)</strong>#', $body, $found );

		return array_map( 'html_entity_decode', $found[1] );
	}

	/**
	 * Anything may stand in code view.
	 *
	 * @covers \Afterword\story_lines
	 * @covers \Afterword\story_line_ids
	 */
	public function test_nothing_is_trusted(): void {
		$nothing = array(
			'without' => array(),
			'order'   => array(),
			'note'    => '',
		);
		foreach ( array( null, 7, 'samaritans-gb', true, array( array( 'samaritans-gb' ) ), array( 7, null, '<b>', 'a b', "x\n", '-' ) ) as $bad ) {
			self::assertSame(
				$nothing,
				story_lines(
					array(
						'hidden' => $bad,
						'order'  => $bad,
						'note'   => array( $bad ),
					)
				)
			);
		}
		$many = array();
		for ( $n = 0; $n < 1000; $n++ ) {
			$many[] = "line-$n";
		}
		self::assertCount( 50, story_lines( array( 'hidden' => $many ) )['without'] );
		self::assertSame( array( 'a', 'b' ), story_lines( array( 'order' => array( 'a', 'b', 'a' ) ) )['order'] );
	}

	/**
	 * The page, the data for the browser, and every other output say the same.
	 *
	 * @covers \Afterword\render_support_panel
	 * @covers \Afterword\panel_data
	 * @covers \Afterword\story_panel
	 */
	public function test_everywhere(): void {
		$before = $this->names( $this->page( $this->block( array() ) ) );
		self::assertSame( 'Samaritans', $before[0] );
		self::assertNotSame( 'Shout', $before[1] );

		$content = $this->block(
			array(
				'hidden' => array( 'samaritans-gb', 'no-longer-there' ),
				'order'  => array( 'shout-gb' ),
				'note'   => 'You are not alone.',
			)
		);
		$html    = $this->page( $content );
		$names   = $this->names( $html );
		self::assertNotContains( 'Samaritans', $names );
		self::assertSame( 'Shout', $names[0] );
		self::assertStringContainsString( '>999<', $html );
		self::assertLessThan( strpos( $html, 'afterword-panel__body' ), strpos( $html, 'You are not alone.' ) );

		preg_match( '/data-afterword="([^"]+)"/', $html, $found );
		$data = json_decode( html_entity_decode( $found[1] ), true );
		self::assertSame( array( line_key( 'samaritans-gb' ), line_key( 'no-longer-there' ) ), $data['without'] );
		self::assertSame( array( line_key( 'shout-gb' ) ), $data['order'] );
		self::assertSame( array(), $data['hidden'] );
		self::assertStringNotContainsString( 'alone', $found[1] );

		$post = get_post( $this->make_post( array( 'post_content' => $content ) ) );
		$text = afterword_text( $post );
		self::assertStringNotContainsString( 'Samaritans', $text );
		self::assertStringContainsString( "You are not alone.\n", $text );
		self::assertStringNotContainsString( 'Samaritans', afterword_html( $post ) );
		self::assertStringContainsString( 'You are not alone.', afterword_html( $post ) );
		self::assertSame( $names, $this->names( $this->page( '[afterword topics="suicide" hide="samaritans-gb, no-longer-there" order="shout-gb" note="You are not alone."]' ) ) );
	}

	/**
	 * A text for the print desk follows the block as it stands in the editor, saved or not.
	 *
	 * @covers \Afterword\rest_text
	 * @covers \Afterword\story_panel
	 */
	public function test_text_of_an_unsaved_block(): void {
		wp_set_current_user( 1 );
		$post = $this->make_post( array( 'post_content' => $this->block( array( 'hidden' => array( 'shout-gb' ) ) ) ) );
		$ask  = function ( array $args ) use ( $post ): string {
			return $this->rest( 'GET', '/afterword/v1/text', $args + array( 'post' => $post ) )->get_data()['text'];
		};
		self::assertStringContainsString( 'Samaritans', $ask( array() ) );
		self::assertStringNotContainsString( 'Shout', $ask( array() ) );

		$chosen = $ask(
			array(
				'topics' => array( 'suicide' ),
				'hidden' => array( 'samaritans-gb' ),
				'order'  => array( 'shout-gb' ),
				'note'   => "You are\nnot alone.",
			)
		);
		self::assertStringNotContainsString( 'Samaritans', $chosen );
		self::assertLessThan( strpos( $chosen, 'Childline' ), strpos( $chosen, 'Shout' ) );
		self::assertStringContainsString( "\n\nYou are not alone.\n\n", $chosen );
		self::assertStringNotContainsString(
			'116 123',
			$ask(
				array(
					'topics' => array( 'suicide' ),
					'hidden' => array( 'samaritans-gb' ),
					'note'   => 'Call 116 123',
				)
			)
		);
	}

	/**
	 * Nobody can leave a story without help: what would leave nothing out of nothing is not heeded.
	 *
	 * @covers \Afterword\render_support_panel
	 */
	public function test_nothing_is_left_without_help(): void {
		$ids = array_column( region( 'IE' )['lines'], 'id' );
		self::assertLessThan( 50, count( $ids ) );
		$html = $this->page(
			$this->block(
				array(
					'region' => 'IE',
					'hidden' => $ids,
				)
			)
		);
		self::assertContains( 'Samaritans', $this->names( $html ) );
		self::assertStringContainsString( 'afterword-panel__emergency', $html );
	}

	/**
	 * A note that holds a number is not printed anywhere, and only editors are told.
	 *
	 * @covers \Afterword\sound_note
	 * @covers \Afterword\shortcode_hint
	 */
	public function test_a_refused_note(): void {
		$attributes = array( 'note' => 'Ring the families on 020 7946 0123.' );
		self::assertStringNotContainsString( '7946', $this->page( $this->block( $attributes ) ) );
		$shortcode = '[afterword topics="suicide" note="Ring the families on 020 7946 0123."]';
		self::assertStringNotContainsString( 'hint', $this->page( $shortcode ) );
		wp_set_current_user( 1 );
		$page = $this->page( $shortcode );
		self::assertStringContainsString( 'does not know: note', $page );
		self::assertStringNotContainsString( '7946', $page );
	}
}
