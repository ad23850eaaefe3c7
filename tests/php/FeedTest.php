<?php
/**
 * Tests the panel in feeds.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * A plain list under full texts, if the site wants it; nothing else in any feed.
 */
final class FeedTest extends TestCase {

	/** Heading of the list. */
	private const HEADING = '<h2>Where to get help</h2>';

	/**
	 * Sets the site up.
	 *
	 * @param array<string, mixed> $settings What differs.
	 */
	private function site( array $settings = array() ): void {
		delete_option( 'afterword_settings' );
		update_option(
			'afterword_settings',
			$settings + array(
				'region'    => 'GB',
				'approved'  => true,
				'feed'      => true,
				'placement' => array(
					'automatic' => true,
					'since'     => '2020-01-01 00:00:00',
				),
			)
		);
	}

	/**
	 * Writes a feed as WordPress does.
	 *
	 * @param string               $feed rss2 or atom.
	 * @param array<string, mixed> $vars Query variables besides.
	 * @return string XML.
	 */
	private function feed( string $feed = 'rss2', array $vars = array() ): string {
		$this->visit( array( 'feed' => $feed ) + $vars );
		ob_start();
		// The template sends a header.
		@load_template( ABSPATH . WPINC . "/feed-$feed.php", false ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- see above.

		return (string) ob_get_clean();
	}

	/**
	 * Off by default; on, it stands once under each sensitive story's full text, in RSS and Atom.
	 *
	 * @covers \Afterword\append_to_feed
	 */
	public function test_full_texts(): void {
		$this->make_post( array( 'tags' => array( 'suicide' ) ) );
		$this->make_post( array( 'tags' => array( 'Baby loss' ) ) );
		$this->make_post( array( 'tags' => array( 'Football' ) ) );
		foreach ( array( 'rss2', 'atom' ) as $kind ) {
			$this->site( array( 'feed' => false ) );
			self::assertStringNotContainsString( 'Where to get help', $this->feed( $kind ) );

			$this->site();
			$xml = $this->feed( $kind );
			self::assertSame( 2, substr_count( $xml, self::HEADING ), $kind );
			self::assertSame( 2, substr_count( $xml, 'Where to get help' ), 'Descriptions stay clean.' );
			self::assertStringContainsString( '<p>If a life is in danger, call', $xml );
			self::assertStringContainsString( '<a href="tel:116123">', $xml );
			self::assertStringContainsString( 'Last checked: ', $xml );
			self::assertStringContainsString( 'findahelpline.com', $xml );
			self::assertDoesNotMatchRegularExpression( '/afterword|<section|<select|<template|<script|<style/', (string) preg_replace( '#<(link|guid|id|wfw|comments)\b.*#', '', $xml ) );
			self::assertNotFalse( simplexml_load_string( $xml ) );
		}
	}

	/**
	 * A feed of excerpts stays clean, whatever the story holds.
	 *
	 * @covers \Afterword\is_feed_story
	 */
	public function test_excerpts(): void {
		$this->site();
		update_option( 'rss_use_excerpt', 1 );
		$this->make_post( array( 'tags' => array( 'suicide' ) ) );
		$this->make_post( array( 'post_content' => '<p>Words.</p><!-- wp:afterword/support-panel /-->' ) );
		$this->make_post( array( 'post_content' => 'Words. [afterword topics="suicide"]' ) );

		foreach ( array( 'rss2', 'atom' ) as $kind ) {
			self::assertDoesNotMatchRegularExpression( '/Where to get help|116|afterword topics/', $this->feed( $kind ) );
		}
	}

	/**
	 * A panel that a person placed stands where it was put, with its topics and country, also where nothing is placed by itself.
	 *
	 * @covers \Afterword\render_support_panel
	 */
	public function test_a_panel_by_hand(): void {
		$this->site( array( 'placement' => array( 'automatic' => false ) ) );
		$this->make_post(
			array(
				'tags'         => array( 'Baby loss' ),
				'post_content' => '<!-- wp:afterword/support-panel {"topics":["suicide"],"region":"NZ","headingLevel":3} /--><!-- wp:paragraph --><p>After it.</p><!-- /wp:paragraph -->',
			)
		);
		$xml = $this->feed();
		self::assertStringContainsString( '<h3>Where to get help</h3><p>Country: <span>New Zealand</span></p>', $xml );
		$full = strstr( $xml, '<content:encoded>' );
		self::assertLessThan( strpos( $full, 'After it.' ), strpos( $full, 'tel:111' ) );

		$this->site();
		self::assertSame( 1, substr_count( $this->feed(), 'Where to get help' ) );

		$this->site( array( 'feed' => false ) );
		self::assertStringNotContainsString( 'Where to get help', $this->feed() );
	}

	/**
	 * Switched off, locked by a password, or inside another story: nothing.
	 *
	 * @covers \Afterword\append_to_feed
	 */
	public function test_where_there_is_none(): void {
		$this->site();
		$off = $this->make_post( array( 'tags' => array( 'suicide' ) ) );
		update_post_meta( $off, 'afterword_off', true );
		$this->make_post(
			array(
				'tags'          => array( 'suicide' ),
				'post_password' => 'secret',
			)
		);
		self::assertStringNotContainsString( 'Where to get help', $this->feed() );

		$listed = $this->make_post( array( 'post_content' => '<!-- wp:afterword/support-panel {"topics":["suicide"]} /-->' ) );
		$loop   = "<!-- wp:query {\"query\":{\"perPage\":9,\"postType\":\"post\",\"include\":[$listed]}} --><div><!-- wp:post-template --><!-- wp:post-content /--><!-- /wp:post-template --></div><!-- /wp:query -->";
		$this->make_post(
			array(
				'post_content' => $loop,
				'post_type'    => 'page',
			)
		);
		self::assertStringNotContainsString( 'Where to get help', $this->feed( 'rss2', array( 'post_type' => 'page' ) ) );
	}

	/**
	 * The feed costs no query for its lists.
	 *
	 * @covers \Afterword\append_to_feed
	 */
	public function test_queries(): void {
		global $wpdb;
		$this->make_post( array( 'tags' => array( 'suicide' ) ) );
		$this->make_post( array( 'tags' => array( 'Baby loss' ) ) );
		$counts = array();
		foreach ( array( false, false, true ) as $feed ) {
			$this->site( array( 'feed' => $feed ) );
			wp_cache_flush();
			wp_load_alloptions();
			$before   = $wpdb->num_queries;
			$found    = substr_count( $this->feed(), self::HEADING );
			$counts[] = $wpdb->num_queries - $before;
		}

		self::assertSame( 2, $found );
		self::assertSame( $counts[1], $counts[2] );
	}
}
