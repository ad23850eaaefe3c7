<?php
/**
 * Tests the help page.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * Every line that may be shown, under every topic it serves, the emergency number first.
 */
final class DirectoryTest extends TestCase {

	/** The block as it is saved. */
	private const BLOCK = '<!-- wp:afterword/directory /-->';

	/**
	 * Approves a region.
	 *
	 * @param array<string, mixed> $settings What differs.
	 */
	private function settle( array $settings = array() ): void {
		delete_option( 'afterword_settings' );
		update_option(
			'afterword_settings',
			$settings + array(
				'region'   => 'GB',
				'approved' => true,
			)
		);
	}

	/**
	 * Draws a page with the block.
	 *
	 * @param string $content Its content.
	 */
	private function draw( string $content = self::BLOCK ): string {
		return $this->visit_content( array( 'p' => $this->make_post( array( 'post_content' => $content ) ) ) );
	}

	/**
	 * Lists the names of the lines under each heading.
	 *
	 * @param string $html HTML.
	 * @return array<string, list<string>> Names by heading.
	 */
	private static function lines( string $html ): array {
		$lines = array();
		foreach ( array_slice( explode( '<h3 ', $html ), 1 ) as $part ) {
			preg_match( '#^[^>]*>([^<]*)<#', $part, $heading );
			preg_match_all( '#__name"><strong[^>]*>([^<]*)<#', $part, $names );
			$decode = static fn( string $text ): string => html_entity_decode( $text, ENT_QUOTES | ENT_HTML5 );

			$lines[ $decode( $heading[1] ) ] = array_map( $decode, $names[1] );
		}

		return $lines;
	}

	/**
	 * All lines young enough stand there, each under its topics; the emergency number comes before any of them.
	 *
	 * @covers \Afterword\directory_sections
	 */
	public function test_all_lines(): void {
		$this->settle();
		$html  = $this->draw();
		$lines = self::lines( $html );
		$all   = array_unique( array_merge( ...array_values( $lines ) ) );

		self::assertContains( 'Samaritans', $lines['Someone to talk to'] );
		self::assertContains( 'Sands', array_map( static fn( $name ) => substr( $name, 0, 5 ), $lines['Stillbirth and neonatal death'] ?? $lines['Pregnancy and baby loss'] ) );
		foreach ( \Afterword\region( 'GB' )['lines'] as $line ) {
			if ( $line['band'] < 2 ) {
				self::assertContains( \Afterword\name_in( $line['names'], 'en' )[0], $all, $line['id'] );
			}
		}
		self::assertLessThan( strpos( $html, '__line"' ), strpos( $html, 'href="tel:999"' ) );
		self::assertLessThan( strpos( $html, '<nav' ), strpos( $html, 'href="tel:999"' ) );
		self::assertSame( 1, substr_count( $html, 'tel:999' ) );
	}

	/**
	 * Every link within the page leads to an id that stands there once, and neither names a topic.
	 *
	 * @covers \Afterword\directory_topics_html
	 */
	public function test_links(): void {
		$this->settle();
		$html = $this->draw( '<!-- wp:afterword/directory {"regions":["IE","NZ"]} /-->' );
		preg_match_all( '/ id="([^"]+)"/', $html, $ids );
		preg_match_all( '/ href="#([^"]+)"/', $html, $links );
		preg_match_all( '/ aria-labelledby="([^"]+)"/', $html, $labels );

		self::assertSame( $ids[1], array_unique( $ids[1] ) );
		self::assertSame( array(), array_diff( $links[1], $ids[1] ) );
		self::assertSame( array(), array_diff( $labels[1], $ids[1] ) );
		self::assertGreaterThan( 60, count( $links[1] ) );
		preg_match_all( '/ (?:id|class|href="#|aria-[a-z]+|data-[a-z-]+)="?([^"]*)/', $html, $values );
		foreach ( \Afterword\topics() as $topic ) {
			if ( 'general' !== $topic['id'] ) {
				self::assertStringNotContainsString( $topic['id'], implode( ' ', $values[1] ) );
			}
		}
	}

	/**
	 * A topic without a line leads to the lines of the wider one, never to an empty heading.
	 *
	 * @covers \Afterword\directory_topics_html
	 */
	public function test_a_topic_without_a_line(): void {
		$this->settle( array( 'region' => 'IE' ) );
		$html = $this->draw();
		foreach ( self::lines( $html ) as $heading => $lines ) {
			if ( 'Topics on this page' !== $heading ) {
				self::assertNotSame( array(), $lines, $heading );
			}
		}
		preg_match_all( '#<li><a href="(\#[^"]+)">([^<]*)</a></li>#', $html, $found );
		$links    = array_combine( $found[2], $found[1] );
		$headings = array_keys( self::lines( $html ) );
		$without  = array_diff( array_map( 'html_entity_decode', array_keys( $links ) ), $headings );
		self::assertNotSame( array(), $without );
		self::assertLessThan( count( $links ), count( array_unique( $links ) ) );
	}

	/**
	 * Further regions follow the site's own, each under its own name; what is no region is passed over.
	 *
	 * @covers \Afterword\directory_panels
	 */
	public function test_regions(): void {
		$this->settle();
		$html = $this->draw( '<!-- wp:afterword/directory {"regions":["NZ","GB","QQ","nz","","GBR"]} /-->' );
		preg_match_all( '#<h2[^>]*>([^<]*)<#', $html, $found );

		self::assertSame( array( 'Country: United Kingdom', 'Country: New Zealand' ), $found[1] );
		self::assertStringContainsString( 'tel:111', $html );
	}

	/**
	 * Lines of one area follow those for everybody, unless the area is the site's own.
	 *
	 * @covers \Afterword\directory_sections
	 */
	public function test_areas(): void {
		$this->settle();
		$names = self::lines( $this->draw() )['Someone to talk to'];
		self::assertSame( 'Samaritans', $names[0] );
		self::assertContains( 'C.A.L.L. Mental Health Helpline', $names );

		$this->settle( array( 'area' => 'GB-WLS' ) );
		self::assertSame( 'C.A.L.L. Mental Health Helpline', self::lines( $this->draw() )['Someone to talk to'][0] );
	}

	/**
	 * A hidden line is not there either.
	 *
	 * @covers \Afterword\directory_sections
	 */
	public function test_hidden_lines(): void {
		$this->settle();
		$ids = array_column( \Afterword\region( 'GB' )['lines'], 'id' );
		self::assertContains( 'childline-gb', $ids );
		self::assertStringContainsString( 'Childline', $this->draw() );

		$this->settle( array( 'hidden' => array( 'childline-gb' ) ) );
		self::assertStringNotContainsString( 'Childline', $this->draw() );
	}

	/**
	 * Before a region is approved there is no number, whatever the block asks for.
	 *
	 * @covers \Afterword\directory
	 */
	public function test_not_approved(): void {
		$this->settle( array( 'approved' => false ) );
		$html = $this->draw( '<!-- wp:afterword/directory {"regions":["NZ"]} /-->' );

		self::assertStringNotContainsString( 'tel:', $html );
		self::assertStringContainsString( 'https://findahelpline.com', $html );
	}

	/**
	 * Every region of the dataset makes a whole page.
	 *
	 * @covers \Afterword\directory_region_html
	 */
	public function test_every_region(): void {
		foreach ( \Afterword\region_codes() as $code ) {
			$this->settle( array( 'region' => $code ) );
			$html = \Afterword\directory( array(), '' );
			self::assertSame( 1, substr_count( $html, '<h2' ), $code );
			self::assertSame( substr_count( $html, '<section' ), substr_count( $html, '</section>' ), $code );
			self::assertStringContainsString( 'https://findahelpline.com', $html, $code );
			self::assertStringNotContainsString( '<ul class="afterword-directory__topics" role="list"></ul>', $html, $code );
		}
	}

	/**
	 * It costs no query and stays out of lists, feeds and REST answers.
	 *
	 * @covers \Afterword\render_directory
	 */
	public function test_where_and_at_what_cost(): void {
		global $wpdb;
		$this->settle();
		$id = $this->make_post( array( 'post_content' => self::BLOCK ) );
		wp_load_alloptions();
		$this->visit( array( 'p' => $id ) );
		the_post();
		$before = $wpdb->num_queries;
		ob_start();
		the_content();
		self::assertStringContainsString( 'Samaritans', (string) ob_get_clean() );
		self::assertSame( $before, $wpdb->num_queries );

		self::assertStringNotContainsString( 'afterword', $this->visit_content( array() ) );
		self::assertStringNotContainsString( 'afterword', $this->visit_content( array( 'feed' => 'rss2' ) ) );
	}

	/**
	 * What is kept for the next reader is never older than the settings.
	 *
	 * @covers \Afterword\directory
	 */
	public function test_what_is_kept(): void {
		$this->settle();
		$first = \Afterword\directory( array(), '' );
		self::assertSame( $first, \Afterword\directory( array(), '' ) );
		self::assertStringContainsString( 'class="x"', \Afterword\directory( array(), 'class="x"' ) );
		self::assertStringContainsString( '<h4', \Afterword\directory( array( 'headingLevel' => 4 ), '' ) );

		$this->settle( array( 'hidden' => array( 'childline-gb' ) ) );
		self::assertStringNotContainsString( 'Childline', \Afterword\directory( array(), '' ) );
	}

	/**
	 * The editor draws it for whoever may write.
	 *
	 * @covers \Afterword\rest_draw
	 */
	public function test_the_editor(): void {
		$this->settle();
		self::assertSame( 401, $this->rest( 'GET', '/afterword/v1/draw/directory' )->get_status() );
		wp_set_current_user( 1 );
		$html = $this->rest(
			'GET',
			'/afterword/v1/draw/directory',
			array(
				'regions'      => array( 'NZ' ),
				'headingLevel' => 3,
			)
		)->get_data()['html'];
		self::assertSame( 2, substr_count( $html, '<h3 ' ) );
		self::assertStringContainsString( 'New Zealand', $html );
	}
}
