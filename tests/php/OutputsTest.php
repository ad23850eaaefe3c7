<?php
/**
 * Tests the template tags: a story's help on its page, as text, as plain HTML.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * The same help wherever a story goes.
 */
final class OutputsTest extends TestCase {

	/**
	 * Approves a region.
	 *
	 * @param array<string, mixed> $settings Settings besides.
	 */
	private function approve( array $settings = array() ): void {
		update_option(
			'afterword_settings',
			$settings + array(
				'region'   => 'GB',
				'approved' => true,
			)
		);
	}

	/**
	 * Sets up each test.
	 */
	protected function setUp(): void {
		parent::setUp();
		$this->approve();
	}

	/**
	 * A story's own topics, a block's, those that the caller names; nothing for a harmless story or one that is switched off.
	 *
	 * @covers \Afterword\story_panel
	 * @covers \Afterword\placed_attributes
	 */
	public function test_whose_topics(): void {
		$tagged  = $this->make_post( array( 'tags' => array( 'Baby loss' ) ) );
		$plain   = $this->make_post();
		$off     = $this->make_post( array( 'tags' => array( 'Baby loss' ) ) );
		$pattern = $this->make_post(
			array(
				'post_type'    => 'wp_block',
				'post_content' => '<!-- wp:group --><div><!-- wp:afterword/support-panel {"topics":["suicide"],"region":"NZ"} /--></div><!-- /wp:group -->',
			)
		);
		$placed  = $this->make_post( array( 'post_content' => "<!-- wp:columns --><div><!-- wp:block {\"ref\":$pattern} /--></div><!-- /wp:columns -->" ) );
		$classic = $this->make_post( array( 'post_content' => 'Words. [afterword topics="suicide" region="nz"]' ) );
		$general = $this->make_post( array( 'post_content' => '<!-- wp:afterword/support-panel /-->' ) );
		update_post_meta( $off, 'afterword_off', true );

		self::assertStringContainsString( "\nLast checked: ", afterword_text( $tagged ) );
		self::assertStringContainsString( 'In an emergency, call 999.', afterword_text( $tagged ) );
		self::assertSame( array( '', '', '' ), array( afterword_text( $plain ), afterword_text( $off ), afterword_html( $off ) ) );
		foreach ( array( $placed, $classic ) as $id ) {
			self::assertStringContainsString( "Country: New Zealand\n\nIf a life is in danger, call 111.", afterword_text( $id ) );
			self::assertStringContainsString( 'Country: United Kingdom', afterword_text( $id, array( 'region' => 'GB' ) ) );
		}
		self::assertStringContainsString( 'Country: United Kingdom', afterword_text( $general ) );
		self::assertStringContainsString( 'If a life is in danger, call 999.', afterword_text( $off, array( 'topics' => array( 'suicide' ) ) ), 'Topics that are asked for are not the story\'s.' );
		self::assertSame( '', afterword_text( $plain, array( 'topics' => array( 'nonsense' ) ) ) );
	}

	/**
	 * Widths and the two lines.
	 *
	 * @covers \Afterword\story_text_output
	 */
	public function test_shapes(): void {
		$post = $this->make_post( array( 'tags' => array( 'suicide' ) ) );
		$most = static function ( string $text ): int {
			return max( array_map( 'mb_strlen', (array) preg_replace( '/\S{40,}/', '', explode( "\n", $text ) ) ) );
		};

		self::assertLessThanOrEqual( 72, $most( afterword_text( $post ) ) );
		self::assertLessThanOrEqual( 44, $most( afterword_text( $post, array( 'width' => 44 ) ) ) );
		self::assertStringContainsString( 'If you cannot get through to one, you can also try another.', afterword_text( $post, array( 'width' => 0 ) ) );

		$short = afterword_text( $post, array( 'short' => true ) );
		self::assertSame( 1, substr_count( $short, "\n" ) );
		self::assertStringContainsString( 'Country: United Kingdom · If a life is in danger, call 999.', $short );
		self::assertStringContainsString( 'Samaritans: 116 123 (Open 24 hours, every day)', $short );
	}

	/**
	 * Before an admin has approved a region there is no number; an area and a help page are obeyed.
	 *
	 * @covers \Afterword\panel_text
	 */
	public function test_settings(): void {
		$post = $this->make_post( array( 'tags' => array( 'suicide' ) ) );
		$page = $this->make_post( array( 'post_type' => 'page' ) );

		$this->approve( array( 'helpPage' => $page ) );
		self::assertStringEndsWith( "Help in other countries\n" . home_url( "/?page_id=$page" ) . "\n", afterword_text( $post ) );
		self::assertStringContainsString( 'href="' . home_url( "/?page_id=$page" ) . '"', afterword_html( $post ) );

		delete_option( 'afterword_settings' );
		update_option( 'afterword_settings', array( 'region' => 'GB' ) );
		self::assertDoesNotMatchRegularExpression( '/\d{3}/', afterword_text( $post ) );
		self::assertStringContainsString( 'https://findahelpline.com', afterword_text( $post ) );
		self::assertStringContainsString( 'https://findahelpline.com', afterword_text( $post, array( 'short' => true ) ) );
	}

	/**
	 * Plain HTML says what the panel says, and carries nothing that only a page can use.
	 *
	 * @covers \Afterword\plain_panel
	 */
	public function test_plain_html(): void {
		$post = $this->make_post( array( 'tags' => array( 'suicide' ) ) );
		$html = afterword_html( $post, array( 'level' => 4 ) );
		$args = array( 'topics' => \Afterword\post_topics( $post ) );

		self::assertStringStartsWith( '<h4>Where to get help</h4><p>Country: <span>United Kingdom</span></p><p>If a life is in danger, call', $html );
		self::assertStringContainsString( '<a href="tel:116123">', $html );
		self::assertStringContainsString( '<a href="sms:85258?body=SHOUT">', $html );
		self::assertStringNotContainsString( 'Other areas', afterword_html( null, array( 'topics' => array( 'domestic-abuse' ) ) ), 'A button needs a script.' );
		self::assertDoesNotMatchRegularExpression( '/class=|style|script|<select|<template|<button|data-|hidden|role=/', $html );
		self::assertStringContainsString( wp_strip_all_tags( (string) preg_replace( '#<button.*?</button>#s', '', \Afterword\body_html( \Afterword\prepare_panel( $args ) ) ) ), wp_strip_all_tags( $html ) );
	}

	/**
	 * A newsletter that a journalist sends in Spanish speaks the site's language.
	 *
	 * @covers \Afterword\in_site_language
	 */
	public function test_the_language_of_the_site(): void {
		$seen = array();
		add_filter(
			'determine_locale',
			static function ( $locale ) use ( &$seen ) {
				$seen[] = is_locale_switched() ? $locale : 'es_ES';
				return end( $seen );
			}
		);
		self::assertSame( 'en_US', \Afterword\in_site_language( 'determine_locale' ) );
		self::assertSame( 'es_ES', determine_locale() );

		foreach ( array( 'afterword_text', 'afterword_html' ) as $output ) {
			$seen = array();
			self::assertStringContainsString( '999', $output( null, array( 'topics' => array( 'suicide' ) ) ) );
			self::assertContains( 'en_US', $seen );
		}
	}

	/**
	 * A theme prints the panel on the story's page, unless the story brings one.
	 *
	 * @covers \Afterword\theme_panel
	 */
	public function test_the_panel_of_a_theme(): void {
		$see  = function ( array $fields, array $args = array() ): string {
			$id = $this->make_post( $fields );
			$this->visit( array( 'p' => $id ) );
			the_post();
			return afterword_panel( null, $args );
		};
		$tags = array( 'tags' => array( 'suicide' ) );

		$html = $see( $tags, array( 'level' => 3 ) );
		self::assertStringContainsString( '<h3 class="afterword-panel__heading"', $html );
		self::assertStringContainsString( '&quot;topics&quot;:[3]', $html );
		self::assertTrue( wp_style_is( 'afterword-support-panel-style' ) );
		self::assertStringContainsString( '&quot;topics&quot;:[8]', $see( $tags, array( 'topics' => array( 'pregnancy-loss' ) ) ) );
		self::assertSame( '', $see( array() ), 'a harmless story' );
		self::assertSame( '', $see( $tags + array( 'post_content' => '<!-- wp:afterword/support-panel /-->' ) ), 'a block in it' );
		self::assertSame( '', $see( $tags + array( 'post_content' => '[afterword]' ) ), 'a shortcode in it' );
		self::assertSame( '', $see( $tags + array( 'meta_input' => array( 'afterword_off' => '1' ) ), array( 'topics' => array( 'suicide' ) ) ), 'switched off' );

		$this->approve(
			array(
				'placement' => array(
					'automatic' => true,
					'since'     => '2020-01-01 00:00:00',
				),
			)
		);
		self::assertSame( '', $see( $tags ), 'placed by itself' );

		$this->visit( array() );
		the_post();
		self::assertSame( '', afterword_panel() );
	}
}
