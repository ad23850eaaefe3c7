<?php
/**
 * Tests what editors see of a panel elsewhere, and what they are told of its lines.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\body_html;
use function Afterword\in_words_of;
use function Afterword\lines_from_home;
use function Afterword\phrase;
use function Afterword\phrases_language;
use function Afterword\prepare_panel;

/**
 * Any country, area and language, and why.
 */
final class PreviewTest extends TestCase {

	/**
	 * Approves the United Kingdom; an administrator looks.
	 */
	protected function setUp(): void {
		parent::setUp();
		update_option(
			'afterword_settings',
			array(
				'region'   => 'GB',
				'approved' => true,
			)
		);
		wp_set_current_user( 1 );
	}

	/**
	 * Asks for a preview of a story about suicide.
	 *
	 * @param array<string, mixed> $asked What is asked besides.
	 * @return array<string, mixed>
	 */
	private function preview( array $asked = array() ): array {
		$args = $asked + array(
			'post'   => $this->make_post(),
			'topics' => array( 'suicide' ),
		);

		return $this->rest( 'GET', '/afterword/v1/preview', $args )->get_data();
	}

	/**
	 * Every line says why it is there and what it rests on; so does the emergency sentence.
	 *
	 * @covers \Afterword\preview
	 * @covers \Afterword\explained_lines
	 * @covers \Afterword\explained_emergency
	 * @covers \Afterword\sources_of
	 */
	public function test_why(): void {
		$home = $this->preview();
		self::assertSame( 'samaritans-gb', $home['picked'][0]['id'] );
		self::assertSame( 'specialist', $home['picked'][0]['why'] );
		self::assertSame( 'suicide', $home['picked'][0]['topic'] );
		foreach ( array_merge( $home['picked'], $home['emergency'] ) as $one ) {
			self::assertNotSame( array(), $one['sources'] );
			foreach ( $one['sources'] as $source ) {
				self::assertSame( array( 'url', 'by', 'seen' ), array_keys( $source ) );
			}
		}
		foreach ( $home['picked'] as $one ) {
			self::assertContains( $one['level'], array( 'confirmed', 'corroborated' ) );
			self::assertSame( $one['checked'], max( array_column( $one['sources'], 'seen' ) ), $one['id'] );
		}
		self::assertSame( '999', $home['emergency'][0]['number'] );
	}

	/**
	 * A reader elsewhere may use a line of home where none there speaks the page's language.
	 *
	 * @covers \Afterword\preview
	 * @covers \Afterword\lines_from_home
	 */
	public function test_the_line_of_home(): void {
		$home  = self::fixture( 'pick' )['regions']['home'];
		$panel = prepare_panel( array( 'region' => 'PL' ) );
		$lines = lines_from_home( $panel, $home );
		self::assertSame( array( 'world-home', 'home' ), array( $lines[0]['line']['id'], $lines[0]['why'] ) );
		self::assertSame( $home['region'], $lines[0]['line']['from'] );
		self::assertSame( array(), lines_from_home( prepare_panel( array( 'region' => 'IE' ) ), $home ), 'Irish lines speak English.' );
		self::assertSame( array(), lines_from_home( $panel, null ) );

		$panel['picked']['lines'] = array_merge( $panel['picked']['lines'], $lines );
		self::assertStringContainsString( 'world-home', body_html( $panel ) );

		self::assertSame( 'PL', $this->preview( array( 'home' => 'PL' ) )['region'], 'The block is locked to it.' );
		self::assertSame(
			'IE',
			$this->preview(
				array(
					'home'   => 'PL',
					'region' => 'IE',
				)
			)['region']
		);
	}

	/**
	 * The whole panel speaks another language, and says which; whatever is printed afterwards does not.
	 *
	 * @covers \Afterword\in_words_of
	 * @covers \Afterword\other_words
	 */
	public function test_another_language(): void {
		$german = $this->preview(
			array(
				'lang'   => 'de',
				'region' => 'PL',
				'note'   => 'You are not alone.',
			)
		);
		self::assertStringContainsString( 'Hier finden Sie Hilfe', $german['html'] );
		self::assertStringContainsString( '<span>Polen</span>', $german['html'] );
		self::assertMatchesRegularExpression( '/^<section [^>]*lang="de"/', $german['html'] );
		self::assertStringContainsString( 'lang="en-US" dir="auto">You are not alone.', $german['html'] );

		self::assertMatchesRegularExpression( '/^<section [^>]*lang="ar" dir="rtl"/', $this->preview( array( 'lang' => 'ar' ) )['html'] );
		self::assertStringContainsString( 'Where to get help', $this->preview()['html'] );
		self::assertStringContainsString( 'Where to get help', $this->preview( array( 'lang' => 'xx' ) )['html'] );
		self::assertStringNotContainsString( 'lang="en"', $this->preview( array( 'lang' => 'en' ) )['html'] );

		try {
			in_words_of(
				'de',
				static function (): void {
					throw new \RuntimeException( phrases_language() );
				}
			);
		} catch ( \RuntimeException $error ) {
			self::assertSame( 'de', $error->getMessage() );
		}
		self::assertSame( 'en', phrases_language() );
		self::assertSame( 'Where to get help', phrase( 'heading' ) );
	}

	/**
	 * Areas are those that a reader could choose; any other is none.
	 *
	 * @covers \Afterword\preview_areas
	 */
	public function test_areas(): void {
		$home = $this->preview();
		self::assertNull( $home['area'] );
		self::assertContains( 'GB-SCT', array_column( $home['areas'], 'code' ) );
		self::assertContains( 'Scotland', array_column( $home['areas'], 'name' ) );
		self::assertSame( 'GB-SCT', $this->preview( array( 'area' => 'GB-SCT' ) )['area'] );
		foreach ( array( 'GB-XXX', 'IE-D', '<b>', 'gb-sct' ) as $area ) {
			self::assertSame( $home['picked'], $this->preview( array( 'area' => $area ) )['picked'] );
		}
	}

	/**
	 * Editors hear what became of their choice.
	 *
	 * @covers \Afterword\lines_by_id
	 */
	public function test_what_became_of_a_choice(): void {
		$chosen = $this->preview(
			array(
				'hidden' => array( 'samaritans-gb', 'lifeline-nz', 'gone-gb' ),
				'order'  => array( 'shout-gb', 'gone-too', '"><b>' ),
				'note'   => 'Call 116 123',
			)
		);
		self::assertSame( 'shout-gb', $chosen['picked'][0]['id'] );
		self::assertNotContains( 'samaritans-gb', array_column( $chosen['picked'], 'id' ) );
		self::assertSame(
			array(
				array(
					'id'     => 'samaritans-gb',
					'name'   => 'Samaritans',
					'region' => 'GB',
					'here'   => true,
				),
				array(
					'id'     => 'lifeline-nz',
					'name'   => 'Lifeline Aotearoa',
					'region' => 'NZ',
					'here'   => false,
				),
			),
			$chosen['hidden']
		);
		self::assertSame( array( 'gone-gb', 'gone-too' ), $chosen['lost'] );
		self::assertTrue( $chosen['heeded'] );
		self::assertSame( 'number', $chosen['noteFault'] );
		self::assertStringNotContainsString( 'Call 116', $chosen['html'] );

		$all = $this->preview(
			array(
				'region' => 'IE',
				'hidden' => array_column( \Afterword\region( 'IE' )['lines'], 'id' ),
			)
		);
		self::assertFalse( $all['heeded'] );
		self::assertNotSame( array(), $all['picked'] );
	}
}
