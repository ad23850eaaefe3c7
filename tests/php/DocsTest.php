<?php
/**
 * Runs every example in PHP of docs/hooks.md and docs/outputs.md, and looks at what it does.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * Whoever copies an example gets what the words beside it say.
 */
final class DocsTest extends TestCase {

	/**
	 * Approves a region, and places panels.
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
	 * Takes the examples out of a page.
	 *
	 * @param string $page Name of the file below docs/.
	 * @return array<string, string> PHP by the heading that it stands under; a second one under the same heading ends in 2.
	 */
	private static function examples( string $page ): array {
		$found   = array();
		$heading = '';
		$text    = (string) file_get_contents( dirname( __DIR__, 2 ) . "/docs/$page.md" );
		preg_match_all( '/^#+ ([^\n]+)$|^```php\n(.*?)^```$/ms', $text, $matches, PREG_SET_ORDER );
		foreach ( $matches as $match ) {
			if ( isset( $match[2] ) ) {
				$found[ isset( $found[ $heading ] ) ? "$heading 2" : $heading ] = $match[2];
			} else {
				$heading = $match[1];
			}
		}

		return $found;
	}

	/**
	 * Every example is run by a test here, and every test has its example.
	 *
	 * @dataProvider pages
	 * @param string $page Name of the file.
	 */
	public function test_the_examples( string $page ): void {
		$checks = $this->checks()[ $page ];
		$code   = self::examples( $page );
		self::assertSame( array_keys( $checks ), array_keys( $code ) );

		foreach ( $code as $heading => $php ) {
			$kept    = array_map(
				static function ( $hook ) {
					return clone $hook;
				},
				$GLOBALS['wp_filter']
			);
			$post_id = $this->make_post( array( 'tags' => array( 'suicide' ) ) );
			eval( $php ); // phpcs:ignore Squiz.PHP.Eval.Discouraged -- the examples are what is tested.
			$checks[ $heading ]( $post_id );
			$GLOBALS['wp_filter'] = $kept;
		}
	}

	/**
	 * Lists the pages.
	 *
	 * @return array<string, array{string}>
	 */
	public function pages(): array {
		return array(
			'hooks'   => array( 'hooks' ),
			'outputs' => array( 'outputs' ),
		);
	}

	/**
	 * Says what each example must do. Each gets the id of a story on suicide.
	 *
	 * @return array<string, array<string, callable(int): void>>
	 */
	private function checks(): array {
		return array(
			'hooks'   => array(
				'afterword_topics'            => function ( int $id ): void {
					$this->visit( array( 'p' => $id ) );
					the_post();
					self::assertFalse( apply_filters( 'my_theme_show_ads', true ) );
					$this->visit( array( 'p' => $this->make_post() ) );
					the_post();
					self::assertTrue( apply_filters( 'my_theme_show_ads', true ) );
				},
				'afterword_panel'             => function ( int $id ): void {
					$print = function () use ( $id ): string {
						$this->visit( array( 'p' => $id ) );
						the_post();
						ob_start();
						do_action( 'my_theme_after_story' );
						return (string) ob_get_clean();
					};
					self::assertSame( '', $print(), 'Automatic placement brings it.' );
					add_filter( 'afterword_should_place', '__return_false' );
					self::assertStringContainsString( 'tel:116123', $print() );
				},
				'afterword_sensitive_page'    => function ( int $id ): void {
					$see = function ( int $page ): array {
						add_action( 'wp_head', 'my_ads_head' );
						$this->visit( array( 'p' => $page ) );
						\Afterword\signal_sensitive_page();
						return array( has_action( 'wp_head', 'my_ads_head' ), apply_filters( 'my_popup_enabled', true ) );
					};
					self::assertSame( array( 10, true ), $see( $this->make_post() ) );
					self::assertSame( array( false, false ), $see( $id ) );
				},
				'afterword_hidden_lines'      => function ( int $id ): void {
					$this->visit( array( 'p' => $id ) );
					the_post();
					self::assertStringContainsString( 'CALM', \Afterword\panel( array( 'topics' => array( 3 ) ) ) );
					wp_set_object_terms( $id, 'young', 'category' );
					self::assertStringNotContainsString( 'CALM', \Afterword\panel( array( 'topics' => array( 3 ) ) ) );
				},
				'afterword_pinned_lines'      => function (): void {
					$first = static function ( array $topics ): string {
						return \Afterword\prepare_panel( array( 'topics' => $topics ) )['picked']['lines'][0]['line']['id'];
					};
					self::assertSame( 'farming-community-network-gb', $first( array( 36 ) ) );
					self::assertNotSame( 'farming-community-network-gb', $first( array( 3 ) ) );
				},
				'afterword_should_place'      => function ( int $id ): void {
					$should = static function () use ( $id ): bool {
						return \Afterword\should_place( get_post( $id ) );
					};
					self::assertTrue( $should() );
					wp_set_object_terms( $id, 'reviews', 'category' );
					self::assertFalse( $should() );
				},
				'afterword_language'          => function ( int $id ): void {
					self::assertSame( 'de', apply_filters( 'afterword_language', 'de', get_post( $id ) ) );
					update_post_meta( $id, 'story_language', 'fr' );
					self::assertSame( 'fr', apply_filters( 'afterword_language', 'de', get_post( $id ) ) );
				},
				'afterword_manage_capability' => function (): void {
					self::assertSame( array( 'manage_network_options' ), map_meta_cap( 'afterword_manage', 1 ) );
				},
				'Fields of a story'           => function ( int $id ): void {
					self::assertSame( array( 'pregnancy-loss' ), afterword_topics( $id ) );
				},
			),
			'outputs' => array(
				'Plain text'            => function ( int $id ): void {
					$text = apply_filters( 'my_newsletter_text', "The story.\n", $id );
					self::assertStringStartsWith( "The story.\n\nWhere to get help\nCountry: United Kingdom\n", $text );
					self::assertSame( "The story.\n\n", apply_filters( 'my_newsletter_text', "The story.\n", $this->make_post() ) );
				},
				'Plain text 2'          => function (): void {
					self::assertStringContainsString( 'Samaritans: 116 123', apply_filters( 'my_liveblog_footer', '' ) );
				},
				'Plain HTML'            => function ( int $id ): void {
					self::assertStringContainsString( '<p>The story.</p><h3>Where to get help</h3>', apply_filters( 'my_newsletter_html', '<p>The story.</p>', $id ) );
				},
				'Publish to Apple News' => function ( int $id ): void {
					foreach ( array( 'A paragraph.', '<!-- wp:afterword/support-panel /--><p>A paragraph.</p>', 'A paragraph. [afterword]' ) as $content ) {
						wp_update_post(
							array(
								'ID'           => $id,
								'post_content' => $content,
							)
						);
						$html = self::as_apple_news_does( $id );
						self::assertSame( 1, substr_count( $html, 'Where to get help' ), $content );
						self::assertLessThan( strpos( $html, 'Where to get help' ), strpos( $html, 'A paragraph.' ) );
						self::assert_whole( $html );
					}
				},
			),
		);
	}

	/**
	 * Runs the filters that Publish to Apple News runs over a story's content, in its order, in the admin.
	 *
	 * @param int $id Id of the story.
	 */
	private static function as_apple_news_does( int $id ): string {
		$GLOBALS['wp_the_query'] = new \WP_Query();
		$GLOBALS['wp_query']     = $GLOBALS['wp_the_query'];
		set_current_screen( 'edit-post' );
		$GLOBALS['post'] = get_post( $id );
		$content         = apply_filters( 'apple_news_exporter_content_pre', get_post( $id )->post_content, $id );
		$content         = apply_filters( 'the_content', $content );

		return apply_filters( 'apple_news_exporter_content', $content, $id );
	}

	/**
	 * Says that every element is one that the exporter turns into a component, and that every line of the panel is in it.
	 *
	 * @param string $html HTML.
	 */
	private static function assert_whole( string $html ): void {
		$document = new \DOMDocument();
		// The parser of PHP does not know bdi.
		@$document->loadHTML( '<?xml encoding="utf-8"?><body>' . $html . '</body>' ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- see above.
		foreach ( $document->getElementsByTagName( 'body' )->item( 0 )->childNodes as $node ) { // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- name in PHP's DOM.
			$name = $node->nodeName; // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- name in PHP's DOM.
			self::assertTrue( in_array( $name, array( 'p', 'h2', 'ul' ), true ) || '' === trim( $node->textContent ), $name ); // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- as above.
		}
		$text = str_replace( "\u{A0}", ' ', html_entity_decode( wp_strip_all_tags( $html ) ) );
		foreach ( \Afterword\prepare_panel( array( 'topics' => array( 3 ) ) )['picked']['lines'] as $one ) {
			self::assertStringContainsString( $one['line']['names']['en'], $text );
			foreach ( $one['line']['channels'] as $channel ) {
				if ( null !== $channel['dial'] ) {
					self::assertStringContainsString( $channel['display'], $text );
				}
			}
		}
		self::assertStringContainsString( '999', $text );
	}

	/**
	 * Whatever a filter hides or breaks, the emergency number and a way to help stay.
	 *
	 * @covers \Afterword\hidden_keys
	 * @covers \Afterword\pinned_keys
	 */
	public function test_what_no_filter_can_do(): void {
		add_filter(
			'afterword_hidden_lines',
			static function () {
				return array_column( \Afterword\region( 'GB' )['lines'], 'id' );
			}
		);
		$html = \Afterword\plain_panel( array( 'topics' => array( 3 ) ) );
		self::assertStringContainsString( 'tel:999', $html );
		self::assertStringContainsString( 'findahelpline.com', $html );
		self::assertStringNotContainsString( '116', $html );

		foreach ( array( null, 'samaritans-gb', array( array(), 7, '../x' ) ) as $nonsense ) {
			remove_all_filters( 'afterword_hidden_lines' );
			foreach ( array( 'afterword_hidden_lines', 'afterword_pinned_lines' ) as $hook ) {
				add_filter(
					$hook,
					static function () use ( $nonsense ) {
						return $nonsense;
					}
				);
			}
			self::assertStringContainsString( 'tel:116123', \Afterword\plain_panel( array( 'topics' => array( 3 ) ) ) );
		}
	}
}
