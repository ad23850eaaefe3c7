<?php
/**
 * Tests the text that people copy.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\copy_text;
use function Afterword\name_in;
use function Afterword\named_lines;
use function Afterword\prepare_panel;
use function Afterword\region_codes;
use function Afterword\social_length;
use const Afterword\COPY_USES;

/**
 * Covers includes/copy-text.php and includes/rest-text.php: what is pasted elsewhere has to be right by itself.
 */
final class CopyTextTest extends TestCase {

	/**
	 * Approves a region.
	 *
	 * @param string               $region   Its code.
	 * @param array<string, mixed> $settings Further settings.
	 */
	private function site_in( string $region, array $settings = array() ): void {
		update_option(
			'afterword_settings',
			$settings + array(
				'region'   => $region,
				'approved' => true,
			)
		);
	}

	/**
	 * Asks the route as an administrator.
	 *
	 * @param string               $for  Use.
	 * @param array<string, mixed> $args Parameters beside it.
	 * @return array<string, mixed>
	 */
	private function copied( string $for, array $args ): array {
		wp_set_current_user( 1 );
		$answer = $this->rest( 'GET', '/afterword/v1/text', array( 'for' => $for ) + $args + array( 'post' => $this->make_post() ) );
		self::assertSame( 200, $answer->get_status() );

		return $answer->get_data();
	}

	/**
	 * What each use gets of a story on suicide in Britain: danger first.
	 */
	public function test_suicide_in_britain(): void {
		$this->site_in( 'GB' );
		$args  = array( 'topics' => array( 'suicide' ) );
		$print = $this->copied( 'print', $args );
		self::assertStringStartsWith( "Where to get help\nCountry: United Kingdom\n\nIf a life is in danger, call 999.\n\nSamaritans\nPhone 116 123 · Free · Open 24 hours, every day\n", $print['text'] );
		self::assertSame( count( $print['lines'] ), substr_count( $print['text'], "\nLast checked: " ) );
		self::assertMatchesRegularExpression( '/\nShout\nText SHOUT to 85258 · .*\n(.*\n)?Last checked: [A-Z][a-z]+ 20\d\d\n/', $print['text'] );
		self::assertSame( array( '', '', 'GB' ), array( $print['lack'], $print['html'], $print['region'] ) );

		$newsletter = $this->copied( 'newsletter', $args );
		self::assertMatchesRegularExpression( '#\n\nSamaritans: Phone 116 123 · Free · Open 24 hours, every day \| Website https://www.samaritans.org/ \| Last checked: [A-Z][a-z]+ 20\d\d\n\n#', $newsletter['text'] );
		self::assertStringStartsWith( '<h2>Where to get help</h2>', $newsletter['html'] );
		self::assertStringContainsString( '116', $newsletter['html'] );

		$social = $this->copied( 'social', $args );
		self::assertSame( "Where to get help · Country: United Kingdom\nIf a life is in danger, call 999.\nSamaritans: 116 123 (Open 24 hours, every day)\nShout: SHOUT to 85258 (Open 24 hours, every day)", str_replace( 'Text SHOUT', 'SHOUT', $social['text'] ) );
		self::assertLessThanOrEqual( 280, $social['length'] );
		self::assertSame( array( 'Samaritans', 'Shout' ), array_column( $social['lines'], 'name' ) );

		$live = $this->copied( 'live', $args )['text'];
		self::assertStringNotContainsString( "\n", $live );
		self::assertSame( str_replace( "\n", ' · ', $social['text'] ), $live );
	}

	/**
	 * Without danger the emergency sentence comes last; the specialist has its hours, and one that always answers is beside it.
	 */
	public function test_pregnancy_loss_in_new_zealand(): void {
		$this->site_in( 'NZ' );
		$args = array( 'topics' => array( 'pregnancy-loss' ) );
		foreach ( array( 'social', 'live' ) as $for ) {
			$text = $this->copied( $for, $args )['text'];
			self::assertMatchesRegularExpression( '/^Where to get help · Country: New Zealand.*1737.*\(Open 24 hours, every day\).*In an emergency, call 111\.$/s', $text );
			self::assertStringContainsString( '(Hours: see their site)', $text );
		}
		self::assertGreaterThan( strpos( $this->copied( 'print', $args )['text'], 'Last checked' ), strpos( $this->copied( 'print', $args )['text'], 'In an emergency, call 111.' ) );
	}

	/**
	 * A country without a line has its emergency number where it has one, and the directory; a site without a country no number.
	 */
	public function test_nothing_to_print(): void {
		$this->site_in( 'AQ' );
		foreach ( COPY_USES as $for ) {
			$got = $this->copied( $for, array( 'topics' => array( 'suicide' ) ) );
			self::assertSame( array( 'line', array() ), array( $got['lack'], $got['lines'] ) );
			self::assertStringContainsString( 'We have no line we can vouch for yet.', $got['text'] );
			self::assertStringContainsString( 'https://findahelpline.com', $got['text'] );
		}
		$this->site_in( 'GB', array( 'approved' => false ) );
		foreach ( COPY_USES as $for ) {
			$got = $this->copied( $for, array( 'topics' => array( 'suicide' ) ) );
			self::assertSame( 'region', $got['lack'] );
			self::assertDoesNotMatchRegularExpression( '/\d/', $got['text'] );
			self::assertStringContainsString( 'If this story has affected you', $got['text'] );
		}
		$got = $this->copied( 'print', array() );
		self::assertSame( array( '', 'topic' ), array( $got['text'], $got['lack'] ) );
	}

	/**
	 * A line that the site hides is in no text; a region that is asked for is, if it exists; a person's own language counts for nothing.
	 */
	public function test_choices(): void {
		$this->site_in( 'GB', array( 'hidden' => array( 'samaritans-gb' ) ) );
		foreach ( COPY_USES as $for ) {
			$got = $this->copied( $for, array( 'topics' => array( 'suicide' ) ) );
			self::assertStringNotContainsString( '116 123', $got['text'] . $got['html'] );
			self::assertStringContainsString( '999', $got['text'] );
		}
		self::assertStringContainsString(
			'Country: Ireland',
			$this->copied(
				'live',
				array(
					'topics' => array( 'suicide' ),
					'region' => 'IE',
				)
			)['text']
		);
		self::assertStringContainsString(
			'Country: United Kingdom',
			$this->copied(
				'live',
				array(
					'topics' => array( 'suicide' ),
					'region' => 'ZZ',
				)
			)['text']
		);

		$story = array(
			'topics' => array( 'suicide' ),
			'region' => 'IE',
			'hidden' => array( 'samaritans-ie', '<b>' ),
		);
		self::assertStringNotContainsString( 'Samaritans', $this->copied( 'print', $story )['text'], 'What the story does without.' );
		self::assertStringContainsString( 'Samaritans', $this->copied( 'print', array( 'hidden' => array() ) + $story )['text'] );

		$tagged = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		self::assertStringContainsString( 'If a life is in danger', $this->copied( 'live', array( 'post' => $tagged ) )['text'] );
	}

	/**
	 * Whoever may not edit a story copies nothing, and nobody asks for a use that does not exist.
	 */
	public function test_who_may_copy(): void {
		$args = array( 'post' => $this->make_post( array( 'tags' => array( 'Suicide' ) ) ) );
		self::assertSame( 401, $this->rest( 'GET', '/afterword/v1/text', $args )->get_status() );
		$reader = wp_insert_user(
			array(
				'user_login' => 'writer',
				'user_pass'  => 'x',
				'role'       => 'author',
			)
		);
		self::assertIsInt( $reader );
		wp_set_current_user( $reader );
		self::assertSame( 403, $this->rest( 'GET', '/afterword/v1/text', $args )->get_status() );
		wp_set_current_user( 1 );
		self::assertSame( 400, $this->rest( 'GET', '/afterword/v1/text', $args + array( 'for' => 'tattoo' ) )->get_status() );
	}

	/**
	 * In every country a short text names each service that it gives a number of, cuts none, and names danger.
	 */
	public function test_every_region(): void {
		$over = 0;
		$seen = 0;
		foreach ( region_codes() as $code ) {
			$this->site_in( $code );
			foreach ( array( 3, 8, 16 ) as $topic ) {
				$panel = prepare_panel( array( 'topics' => array( $topic ) ) );
				$text  = copy_text( $panel, 'social', 'https://example.org/help' );
				$live  = copy_text( $panel, 'live', 'https://example.org/help' );
				$over += social_length( $text ) > 280 ? 1 : 0;
				self::assertStringNotContainsString( "\n", $live );
				foreach ( $panel['picked']['emergency'] as $number ) {
					self::assertStringContainsString( $number['number'], $text, $code );
				}
				foreach ( $panel['picked']['lines'] as $one ) {
					$line = $one['line'];
					$name = name_in( $line['names'], 'en', $panel['record']['languages'] )[0];
					if ( in_array( $line, named_lines( $panel ), true ) ) {
						++$seen;
						self::assertStringContainsString( "$name: ", $live, $code );
						self::assertStringContainsString( $line['channels'][0]['display'], $live, $code );
					}
					// Named together or not at all.
					self::assertSame( false !== strpos( $text, "$name: " ), (bool) preg_match( '/' . preg_quote( "$name: ", '/' ) . '[^\n]*' . preg_quote( $line['channels'][0]['display'], '/' ) . '/', $text ), $code );
				}
				self::assertDoesNotMatchRegularExpression( '/%|<|&#|&amp;|\x{A0}/u', $text, $code );
			}
		}
		self::assertGreaterThan( 200, $seen );
		self::assertLessThan( 10, $over );
	}

	/**
	 * Signs count as a social network counts them.
	 */
	public function test_length(): void {
		self::assertSame( 3, social_length( 'añb' ) );
		self::assertSame( 4, social_length( '電話' ) );
		self::assertSame( 25, social_length( 'a https://example.org/a/rather/long/address' ) );
	}
}
