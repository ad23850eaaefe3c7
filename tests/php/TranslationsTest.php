<?php
/**
 * Tests the translations that the plugin brings along, as WordPress loads them.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\dataset;
use function Afterword\day_name;
use function Afterword\known_languages;
use function Afterword\month_text;
use function Afterword\panel;
use function Afterword\phrase;
use function Afterword\phrase_text;
use function Afterword\phrases;
use function Afterword\phrases_direction;
use function Afterword\phrases_language;

/**
 * None of the languages has WordPress's own language pack here: nothing may depend on it.
 */
final class TranslationsTest extends TestCase {

	/**
	 * Makes the site speak a language from now on.
	 *
	 * @param string $locale WordPress's name of the language.
	 */
	private function speak( string $locale ): void {
		foreach ( array( 'locale', 'determine_locale' ) as $hook ) {
			remove_all_filters( $hook );
			add_filter(
				$hook,
				static function () use ( $locale ): string {
					return $locale;
				}
			);
		}
		\WP_Translation_Controller::get_instance()->set_locale( $locale );
		unload_textdomain( 'afterword', true );
	}

	/**
	 * Makes the site speak English again.
	 */
	protected function tearDown(): void {
		$this->speak( 'en_US' );
		parent::tearDown();
	}

	/**
	 * Approves a region.
	 *
	 * @param string $region ISO code.
	 */
	private function approve( string $region ): void {
		update_option(
			\Afterword\OPTION,
			array(
				'region'   => $region,
				'approved' => true,
			)
		);
	}

	/**
	 * Lists all languages.
	 *
	 * @return array<string, array{0: array<string, string>}>
	 */
	public function languages(): array {
		$rows = array();
		foreach ( known_languages() as $language ) {
			$rows[ $language['tag'] ] = array( $language );
		}
		return $rows;
	}

	/**
	 * A German site prints German throughout, in names of days and months too.
	 *
	 * @covers \Afterword\phrases
	 * @covers \Afterword\day_name
	 * @covers \Afterword\month_text
	 */
	public function test_a_german_site(): void {
		$this->approve( 'DE' );
		$this->speak( 'de_DE' );
		$html = panel( array( 'topics' => array( 3 ) ) );

		self::assertSame( array( 'de', 'ltr' ), array( phrases_language(), phrases_direction() ) );
		self::assertStringContainsString( 'Hier finden Sie Hilfe', $html );
		self::assertStringContainsString( 'Land: <span>Deutschland</span>', $html );
		self::assertStringContainsString( 'Wenn ein Leben in Gefahr ist, wählen Sie <a href="tel:112">', $html );
		self::assertMatchesRegularExpression( '/Zuletzt geprüft: [A-ZÄ][a-zä]+ 20\d\d</', $html );
		self::assertStringContainsString( '&quot;lang&quot;:&quot;de&quot;,&quot;words&quot;:&quot;de&quot;', $html );
		self::assertStringContainsString( '<i data-k="failed">Die Angebote', $html );
		self::assertStringContainsString( '&quot;file&quot;:&quot;de&quot;', $html );
		self::assertDoesNotMatchRegularExpression( '/<section[^>]* (lang|dir)=/', $html, 'The page says it already.' );
		self::assertSame( array( 'Mittwoch', 'März 2026' ), array( day_name( 'WE' ), month_text( '2026-03' ) ) );
	}

	/**
	 * What PHP prints and what the browser loads are the same words.
	 *
	 * @dataProvider languages
	 * @covers \Afterword\phrases
	 * @covers \Afterword\known_languages
	 * @param array<string, string> $language A row of known_languages().
	 */
	public function test_the_browser_gets_the_same_words( array $language ): void {
		$this->speak( '' === $language['locale'] ? 'en_US' : $language['locale'] );
		$file = dataset( "words/{$language['tag']}" );
		self::assertIsArray( $file );

		self::assertSame( $language['tag'], phrases_language() );
		self::assertSame( $language['dir'], phrases_direction() );
		self::assertSame( array( $language['tag'], $language['dir'] ), array( $file['tag'], $file['dir'] ) );
		self::assertSame( $language['read'], phrase( 'read' ) );
		// The format of a date is PHP's alone.
		self::assertSame( array_diff_key( phrases(), array( 'month' => 1 ) ), array_replace( array_diff_key( dataset( 'words/en' )['phrases'] ?? array(), array( 'month' => 1 ) ), $file['phrases'] ) );
	}

	/**
	 * The phrases that a page carries stay within the budget of DESIGN §10, whatever the language.
	 *
	 * @dataProvider languages
	 * @covers \Afterword\carried_phrases
	 * @param array<string, string> $language A row of known_languages().
	 */
	public function test_sizes( array $language ): void {
		$this->speak( '' === $language['locale'] ? 'en_US' : $language['locale'] );

		self::assertSame( $language['tag'], \Afterword\words_file() );
		self::assertLessThanOrEqual( 1229, strlen( (string) gzencode( \Afterword\phrases_html(), 6 ) ) );
	}

	/**
	 * Languages of other countries speak as their nearest relative does.
	 *
	 * @covers \Afterword\nearest_translation
	 */
	public function test_relatives(): void {
		$spoken = array();
		foreach ( array( 'de_DE_formal', 'de_CH', 'de_AT', 'da_DK', 'en_GB' ) as $locale ) {
			$this->speak( $locale );
			$spoken[ $locale ] = array( phrases_language(), phrase( 'free' ) );
		}

		self::assertSame(
			array(
				'de_DE_formal' => array( 'de', 'Kostenlos' ),
				'de_CH'        => array( 'de', 'Kostenlos' ),
				'de_AT'        => array( 'de', 'Kostenlos' ),
				'da_DK'        => array( 'en', 'Free' ),
				'en_GB'        => array( 'en', 'Free' ),
			),
			$spoken
		);
		self::assertSame( '/x/other-de_AT.mo', apply_filters( 'load_textdomain_mofile', '/x/other-de_AT.mo', 'other' ) );
	}

	/**
	 * A faulty translation hides no number and prints no bare placeholder: English stands in.
	 *
	 * @covers \Afterword\sound_phrases
	 * @covers \Afterword\placeholders
	 */
	public function test_faulty_translations(): void {
		$this->approve( 'GB' );
		$this->speak( 'de_LU' );
		add_filter(
			'gettext_afterword',
			static function ( string $text, string $original ): string {
				$faulty = array(
					'If a life is in danger, call %s.' => 'Wenn ein Leben in Gefahr ist, rufen Sie an.',
					'Ages %1$s to %2$s'                => 'Alter %1$s bis %2$s und %3$s',
					'Up to age %s'                     => 'Bis %1$s',
					'Free'                             => 'Kostenlos %s',
				);
				return $faulty[ $original ] ?? $text;
			},
			10,
			2
		);

		self::assertSame( 'Ages 12 to 18', phrase_text( 'ages', '12', '18' ) );
		self::assertSame( 'Bis 18', phrase_text( 'age-max', '18' ), 'Another way to write the same placeholder.' );
		self::assertSame( 'Free', phrase( 'free' ) );
		self::assertSame( 'Für Frauen', phrase( 'for-women' ) );
		$html = panel( array( 'topics' => array( 3 ) ) );
		self::assertStringContainsString( 'If a life is in danger, call <a href="tel:999">', $html );
		self::assertStringContainsString( '<i data-k="ages">Ages %1$s to %2$s</i>', $html, 'The browser is told the same.' );
	}
}
