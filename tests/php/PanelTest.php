<?php
/**
 * Tests what a panel says.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\body_phrases;
use function Afterword\panel;
use function Afterword\region_codes;
use function Afterword\topics;

/**
 * The panel is complete without JavaScript, and the same for everybody.
 */
final class PanelTest extends TestCase {

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
	 * Takes the texts of all elements of a class.
	 *
	 * @param string $html  A panel.
	 * @param string $query XPath below the panel, where `.name` stands for the class afterword-panel__name.
	 * @return string[] Texts with ordinary spaces.
	 */
	private function texts( string $html, string $query ): array {
		$document = new \DOMDocument();
		// The parser of PHP knows neither section nor template.
		@$document->loadHTML( '<?xml encoding="utf-8"?>' . $html ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- see above.
		$path  = preg_replace( '/\.([a-z]+)/', '*[@class="afterword-panel__$1"]', $query );
		$texts = array();
		foreach ( ( new \DOMXPath( $document ) )->query( "//$path" ) ?: array() as $node ) { // phpcs:ignore WordPress.PHP.DisallowShortTernary.Found -- false for a faulty query.
			$texts[] = trim( str_replace( "\u{A0}", ' ', (string) preg_replace( '/ +/', ' ', $node->textContent ) ) ); // phpcs:ignore WordPress.NamingConventions.ValidVariableName.UsedPropertyNotSnakeCase -- name in PHP's DOM.
		}

		return $texts;
	}

	/**
	 * A panel names the country, the emergency number, several lines with numbers and hours, and the way elsewhere.
	 *
	 * @covers \Afterword\panel
	 * @covers \Afterword\body_html
	 */
	public function test_a_complete_panel(): void {
		$this->approve();
		$html = panel( array( 'topics' => array( 3 ) ) );

		self::assertSame( array( 'Where to get help' ), $this->texts( $html, '.heading' ) );
		self::assertCount( 1, $this->texts( $html, '.country' ) );
		self::assertSame( array( 'If a life is in danger, call 999.' ), $this->texts( $html, '.emergency' ) );
		self::assertContains( 'Samaritans', $this->texts( $html, '.name' ) );
		self::assertContains( 'Phone 116 123 Free Open 24 hours, every day', $this->texts( $html, '.channels/li' ) );
		self::assertContains( 'Text SHOUT to 85258 Free Open 24 hours, every day', $this->texts( $html, '.channels/li' ) );
		self::assertStringContainsString( 'href="sms:85258?body=SHOUT"', $html );
		self::assertCount( count( $this->texts( $html, '.line' ) ), preg_grep( '/^Last checked: [A-Z][a-z]+ 20\d\d$/', $this->texts( $html, '.checked' ) ) ?: array() );
		self::assertSame( array( 'Help in other countries' ), $this->texts( $html, '.switch/a' ) );
		self::assertSame( array( 'These are independent services, not run by us.' ), $this->texts( $html, '.note' ) );
	}

	/**
	 * Danger goes before the lines, its absence behind them.
	 *
	 * @covers \Afterword\emergency_html
	 */
	public function test_the_place_of_the_emergency_sentence(): void {
		$this->approve();
		$danger = panel( array( 'topics' => array( 16 ) ) );
		$quiet  = panel( array( 'topics' => array( 8 ) ) );

		self::assertSame( array( 'In immediate danger, call 999.' ), $this->texts( $danger, '.emergency' ) );
		self::assertLessThan( strpos( $danger, '__lines' ), strpos( $danger, '__emergency' ) );
		self::assertSame( array( 'In an emergency, call 999.' ), $this->texts( $quiet, '.emergency' ) );
		self::assertGreaterThan( strpos( $quiet, '__lines' ), strpos( $quiet, '__emergency' ) );
	}

	/**
	 * Two numbers say which is which; none says nothing.
	 *
	 * @covers \Afterword\emergency_html
	 */
	public function test_two_emergency_numbers(): void {
		$number = static function ( string $dial, string $need ): array {
			return array(
				'number' => $dial,
				'dial'   => $dial,
				'for'    => array( $need ),
			);
		};
		$html   = \Afterword\emergency_html( array( $number( '15', 'medical' ), $number( '17', 'police' ) ) );

		self::assertSame( 'In an emergency, call 15 (ambulance) or 17 (police).', wp_strip_all_tags( $html ) );
		self::assertSame( '', \Afterword\emergency_html( array() ) );
	}

	/**
	 * A number for text messages stands beside the one to call, if everybody may write to it without having registered.
	 *
	 * @covers \Afterword\emergency_html
	 * @covers \Afterword\pick_emergency
	 */
	public function test_emergency_by_text(): void {
		$numbers = static function ( ?bool $registration ): array {
			$text = array( 'number' => '70 999' ) + ( null === $registration ? array() : array( 'registration' => $registration ) );
			return array(
				array(
					'number' => '995',
					'dial'   => '995',
					'for'    => array( 'medical' ),
				),
				array(
					'number' => '999',
					'dial'   => '999',
					'for'    => array( 'police' ),
					'text'   => $text,
				),
			);
		};
		$seen    = static function ( ?bool $registration, array $needs ) use ( $numbers ): string {
			return \Afterword\emergency_html( \Afterword\pick_emergency( $numbers( $registration ), $needs ) );
		};

		self::assertSame( "In immediate danger, call 999 or text 70\u{A0}999.", wp_strip_all_tags( $seen( false, array( 'police' ) ) ) );
		self::assertSame( "In an emergency, call 995 (ambulance) or 999 or text 70\u{A0}999 (police).", wp_strip_all_tags( $seen( false, array() ) ) );
		self::assertStringContainsString( '<a href="sms:70999">', $seen( false, array( 'police' ) ) );
		self::assertSame( 'In immediate danger, call 999.', wp_strip_all_tags( $seen( true, array( 'police' ) ) ) );
		self::assertSame( 'In immediate danger, call 999.', wp_strip_all_tags( $seen( null, array( 'police' ) ) ), 'What is not known is not promised.' );
	}

	/**
	 * Before an admin has approved a region there is no country and no number, but a way to help.
	 *
	 * @covers \Afterword\prepare_panel
	 * @dataProvider unapproved
	 * @param array<string, mixed> $settings Settings.
	 * @param array<string, mixed> $args     What the block asks for.
	 */
	public function test_the_neutral_panel( array $settings, array $args ): void {
		update_option( 'afterword_settings', $settings );
		$html = panel( $args + array( 'topics' => array( 3 ) ) );
		$seen = (string) preg_replace( '#<template.*#s', '', $html );

		self::assertStringNotContainsString( 'tel:', $seen );
		self::assertStringNotContainsString( 'afterword-panel__country', $seen );
		self::assertStringContainsString( '&quot;region&quot;:&quot;&quot;', $html );
		self::assertStringContainsString( '&quot;zones&quot;:[]', $html );
		self::assertStringContainsString( '&quot;approved&quot;:false', $html );
		self::assertSame( array( 'If this story has affected you, talking to someone can help.' ), $this->texts( $html, '.neutral' ) );
		self::assertSame( array( 'You can find helplines in many countries at findahelpline.com.' ), $this->texts( $html, '.directory' ) );
		self::assertCount( 1, $this->texts( $html, '.switch/select' ) );
		self::assertStringContainsString( '&quot;topics&quot;:[1]', panel( $args ), 'Even a story without a topic leads somewhere on a tap.' );
	}

	/**
	 * Lists sites that approved nothing.
	 *
	 * @return array<string, array{0: array<string, mixed>, 1: array<string, mixed>}>
	 */
	public function unapproved(): array {
		return array(
			'a new site'                 => array( array(), array() ),
			'chosen, not approved'       => array( array( 'region' => 'GB' ), array() ),
			'a block that locks another' => array( array( 'region' => 'GB' ), array( 'region' => 'IE' ) ),
		);
	}

	/**
	 * Every topic of every region gives a panel with a line or the directory, without a notice.
	 *
	 * @covers \Afterword\panel
	 */
	public function test_no_panel_is_empty(): void {
		$this->approve();
		foreach ( region_codes() as $code ) {
			foreach ( array_column( topics(), 'n' ) as $topic ) {
				$html = panel(
					array(
						'topics' => array( $topic ),
						'region' => $code,
					)
				);
				self::assertMatchesRegularExpression( '/class="afterword-panel__(line|directory)"/', $html, "$code, topic $topic" );
			}
		}
	}

	/**
	 * Rubbish in the arguments gives the panel of the site's region.
	 *
	 * @covers \Afterword\prepare_panel
	 * @dataProvider rubbish
	 * @param array<string, mixed> $args Arguments.
	 */
	public function test_rubbish_gives_a_useful_panel( array $args ): void {
		$this->approve();
		$html = panel( $args );

		self::assertStringContainsString( '&quot;region&quot;:&quot;GB&quot;', $html );
		self::assertNotSame( array(), $this->texts( $html, '.line' ) );
	}

	/**
	 * Lists arguments of no sense.
	 *
	 * @return array<string, array{0: array<string, mixed>}>
	 */
	public function rubbish(): array {
		return array(
			'nothing'                 => array( array() ),
			'an unknown topic'        => array( array( 'topics' => array( 999 ) ) ),
			'topics that are text'    => array( array( 'topics' => 'suicide' ) ),
			'topics within topics'    => array( array( 'topics' => array( array( 3 ), 'x', null ) ) ),
			'an unknown region'       => array( array( 'region' => 'ZZ' ) ),
			'a region that is a path' => array( array( 'region' => '../GB' ) ),
			'a region that is a list' => array( array( 'region' => array( 'IE' ) ) ),
			'a level of 99'           => array( array( 'level' => 99 ) ),
			'a language of no sense'  => array( array( 'lang' => '<b>' ) ),
			'an area of elsewhere'    => array( array( 'area' => 'US-CA' ) ),
			'an area that is a list'  => array( array( 'area' => array() ) ),
		);
	}

	/**
	 * A block can lock another region; the browser then waits for the reader's tap.
	 *
	 * @covers \Afterword\prepare_panel
	 */
	public function test_a_locked_region(): void {
		$this->approve();
		$html = panel(
			array(
				'topics' => array( 3 ),
				'region' => 'NZ',
			)
		);

		self::assertSame( array( 'New Zealand' ), $this->texts( $html, '.country/span' ) );
		self::assertStringContainsString( '&quot;locked&quot;:true', $html );
		self::assertStringNotContainsString( 'locked', panel( array( 'topics' => array( 3 ) ) ) );
	}

	/**
	 * The page carries numbers of topics, never their names: no address, class, id or attribute tells what the story is about.
	 *
	 * @covers \Afterword\panel
	 */
	public function test_no_topic_in_any_attribute(): void {
		$this->approve();
		$tags = new \WP_HTML_Tag_Processor( panel( array( 'topics' => array( 3, 16 ) ) ) );
		$own  = '';
		while ( $tags->next_tag() ) {
			foreach ( $tags->get_attribute_names_with_prefix( '' ) ?? array() as $name ) {
				// A provider's own address is as it is.
				$own .= 'href' === $name ? '' : " $name=" . $tags->get_attribute( $name );
			}
		}

		foreach ( array_column( topics(), 'id' ) as $id ) {
			if ( 'general' !== $id ) {
				self::assertStringNotContainsString( "=$id", $own );
			}
		}
		self::assertStringNotContainsString( 'suicid', strtolower( $own ) );
		self::assertStringNotContainsString( 'abuse', strtolower( $own ) );
	}

	/**
	 * Hidden lines are gone, and the page names them by number only.
	 *
	 * @covers \Afterword\prepare_panel
	 */
	public function test_hidden_lines(): void {
		$this->approve( array( 'hidden' => array( 'samaritans-gb' ) ) );
		$html = panel( array( 'topics' => array( 3 ) ) );

		self::assertNotContains( 'Samaritans', $this->texts( $html, '.name' ) );
		self::assertStringNotContainsString( 'samaritans-gb', $html );
		self::assertMatchesRegularExpression( '/&quot;hidden&quot;:\[\d+\]/', $html );
	}

	/**
	 * Every group of the dataset and every kind of channel and cost has its words.
	 *
	 * @covers \Afterword\body_phrases
	 */
	public function test_every_code_has_a_phrase(): void {
		$schema = json_decode( (string) file_get_contents( ROOT . '/data/schema/region.schema.json' ), true )['$defs'];
		$group  = $schema['audience']['oneOf'][1]['properties']['group']['enum'];
		foreach ( $group as $code ) {
			self::assertArrayHasKey( "for-$code", body_phrases() );
		}
		foreach ( array( 'type', 'cost' ) as $field ) {
			foreach ( $schema['channel']['properties'][ $field ]['enum'] as $code ) {
				self::assertArrayHasKey( $code, body_phrases() );
			}
		}
	}

	/**
	 * The page and its file of words carry exactly the phrases that the body is made of. Where a phrase is another than in the
	 * file, the page carries them all.
	 *
	 * @covers \Afterword\phrases_html
	 * @covers \Afterword\carried_phrases
	 * @covers \Afterword\words_file
	 * @covers \Afterword\file_words
	 */
	public function test_the_template_of_phrases(): void {
		$carried = static function (): array {
			preg_match_all( '#<i data-k="([^"]+)">([^<]*)</i>#', \Afterword\phrases_html(), $found );
			return array_map( 'html_entity_decode', array_combine( $found[1], $found[2] ) );
		};

		$page = $carried();
		self::assertSame( 'en', \Afterword\words_file() );
		self::assertArrayHasKey( 'failed', $page );
		self::assertArrayNotHasKey( 'for-women', $page );
		self::assertSame( body_phrases(), array_intersect_key( array_replace( \Afterword\file_words( 'en' ), $page ), body_phrases() ) );

		add_filter(
			'determine_locale',
			static function (): string {
				return 'en_ZA';
			}
		);
		add_filter(
			'gettext_afterword',
			static function ( string $text ): string {
				return 'For women' === $text ? 'For womxn' : $text;
			}
		);
		self::assertSame( '', \Afterword\words_file() );
		self::assertSame( body_phrases(), $carried() );
		self::assertArrayNotHasKey( 'file', \Afterword\panel_data( \Afterword\prepare_panel( array() ) ) );
	}

	/**
	 * Sizes stay within the budget of DESIGN §10 for the fullest panel of the fullest regions.
	 *
	 * @covers \Afterword\panel
	 */
	public function test_sizes(): void {
		$this->approve();
		$phrases = \Afterword\phrases_html();
		foreach ( array( 'GB', 'US', 'AU', 'NZ', 'IE', 'CA' ) as $code ) {
			$html = panel(
				array(
					'topics' => array( 3, 8, 16 ),
					'region' => $code,
				)
			);
			self::assertLessThanOrEqual( 3072, strlen( (string) gzencode( str_replace( $phrases, '', $html ), 6 ) ), $code );
		}
		self::assertLessThanOrEqual( 1229, strlen( (string) gzencode( $phrases, 6 ) ) );
	}

	/**
	 * Data with markup in it, as a broken or hostile file may hold, is printed as text.
	 *
	 * @covers \Afterword\line_html
	 */
	public function test_hostile_data_is_escaped(): void {
		$bad  = '"><script>alert(1)</script>';
		$line = array(
			'names'     => array( $bad => $bad ),
			'areas'     => array( $bad ),
			'audience'  => array(
				'group' => $bad,
				'min'   => $bad,
			),
			'languages' => array( $bad ),
			'from'      => $bad,
			'url'       => "javascript:alert(1)//$bad",
			'checked'   => $bad,
			'channels'  => array_map(
				static function ( string $type ) use ( $bad ): array {
					return array(
						'type'      => $type,
						'display'   => "javascript:alert(1)//$bad",
						'dial'      => "+$bad",
						'keyword'   => $bad,
						'extension' => $bad,
						'menu'      => $bad,
						'languages' => array( $bad ),
						'cost'      => $bad,
						'hours'     => array(
							'tz'    => $bad,
							'rules' => array(
								array(
									'days' => array( $bad, 'MO' ),
									'from' => $bad,
									'to'   => '24:00',
								),
							),
						),
					);
				},
				array( 'phone', 'sms', 'chat', 'whatsapp', 'email', 'web', $bad )
			),
		);
		$html = \Afterword\line_html(
			$line,
			array(
				'language' => 'en',
				'words'    => 'en',
				'record'   => array(
					'languages' => array( $bad ),
					'zones'     => true,
					'areas'     => array( $bad => array( $bad => $bad ) ),
				),
			)
		);

		self::assertStringNotContainsString( '<script', $html );
		self::assertStringNotContainsString( 'href="javascript', $html );
		self::assertStringContainsString( '&lt;script', $html );
	}

	/**
	 * A page in a language that the plugin has no words in gets English that says so, with English days and months.
	 *
	 * @covers \Afterword\phrases_language
	 * @covers \Afterword\month_text
	 */
	public function test_a_page_in_another_language(): void {
		$this->approve( array( 'region' => 'GB' ) );
		add_filter(
			'determine_locale',
			static function (): string {
				return 'fa';
			}
		);
		add_filter(
			'locale',
			static function (): string {
				return 'fa';
			}
		);
		$html = panel( array( 'topics' => array( 8 ) ) );

		self::assertStringContainsString( ' lang="en"', $html );
		self::assertStringContainsString( '&quot;lang&quot;:&quot;fa&quot;,&quot;words&quot;:&quot;en&quot;', $html );
		self::assertStringContainsString( '<bdi>English</bdi>', $html );
		self::assertMatchesRegularExpression( '/Last checked: [A-Z][a-z]+ 20/', $html );
	}
}
