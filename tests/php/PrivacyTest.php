<?php
/**
 * Tests what a panel tells those who do not read it.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\panel;
use function Afterword\privacy_policy_text;
use function Afterword\region_codes;
use function Afterword\topics;

/**
 * No site learns from a link where the reader was; session recorders are told to look away; the site's policy gets its words.
 */
final class PrivacyTest extends TestCase {

	/**
	 * In every region, and for every topic at home, each link either stays on the device or hides where the reader comes from.
	 *
	 * @covers \Afterword\site_link
	 */
	public function test_every_link(): void {
		update_option(
			'afterword_settings',
			array(
				'region'   => 'GB',
				'approved' => true,
				'exitUrl'  => 'https://weather.example/',
				'reportTo' => 'https://news.example/desk',
			)
		);
		$links = 0;
		$all   = array_column( topics(), 'n' );
		foreach ( region_codes() as $code ) {
			foreach ( 'GB' === $code ? $all : array( 3, 16 ) as $topic ) {
				$html = panel(
					array(
						'region' => $code,
						'topics' => array( $topic ),
					)
				);
				$tags = new \WP_HTML_Tag_Processor( $html );
				while ( $tags->next_tag( 'a' ) ) {
					$href = (string) $tags->get_attribute( 'href' );
					if ( 1 === preg_match( '/^(tel|sms|mailto):/', $href ) ) {
						continue;
					}
					++$links;
					self::assertStringStartsWith( 'https://', $href, "$code $topic" );
					self::assertStringContainsString( 'noreferrer', (string) $tags->get_attribute( 'rel' ), "$code $href" );
					self::assertSame( 'no-referrer', $tags->get_attribute( 'referrerpolicy' ), "$code $href" );
				}
			}
		}
		self::assertGreaterThan( 1000, $links );
	}

	/**
	 * For every topic: no id or name of any topic stands where no reader sees it.
	 *
	 * @covers \Afterword\panel
	 */
	public function test_no_topic_in_the_markup(): void {
		update_option(
			'afterword_settings',
			array(
				'region'   => 'GB',
				'approved' => true,
				'exitUrl'  => 'https://weather.example/',
				'reportTo' => 'desk@news.example',
			)
		);
		$names = array();
		foreach ( array_diff( array_column( topics(), 'id' ), array( 'general' ) ) as $id ) {
			foreach ( array( '-', '_', ' ', '+', '%20', '' ) as $by ) {
				$names[] = str_replace( '-', $by, $id );
			}
		}
		foreach ( topics() as $topic ) {
			$unseen = '';
			$tags   = new \WP_HTML_Tag_Processor( panel( array( 'topics' => array( $topic['n'] ) ) ) );
			while ( $tags->next_tag() ) {
				foreach ( $tags->get_attribute_names_with_prefix( '' ) ?? array() as $name ) {
					$value = (string) $tags->get_attribute( $name );
					// A provider's own address is as it is; the list of phrases is the same in every panel.
					if ( 'href' !== $name && ! ( 'data-k' === $name && 0 === strpos( $value, 'for-' ) ) ) {
						$unseen .= strtolower( "\n$name=$value" );
					}
				}
			}
			self::assertNotSame( '', $unseen );
			foreach ( $names as $name ) {
				self::assertStringNotContainsString( $name, $unseen, $topic['id'] );
			}
		}
	}

	/**
	 * The outer element carries the marks of the usual recorders, whoever prints the panel.
	 *
	 * @covers \Afterword\panel
	 */
	public function test_recorders_look_away(): void {
		$post = $this->make_post(
			array(
				'post_content' => '<!-- wp:afterword/support-panel /-->',
				'tags'         => array( 'Suicide' ),
			)
		);
		foreach ( array( panel( array() ), $this->visit_content( array( 'p' => $post ) ) ) as $html ) {
			$tags = new \WP_HTML_Tag_Processor( $html );
			self::assertTrue( $tags->next_tag( 'section' ) );
			foreach ( array( 'data-private', 'data-hj-suppress', 'data-clarity-mask', 'data-dd-privacy', 'data-sentry-block', 'data-matomo-mask', 'data-nosnippet' ) as $mark ) {
				self::assertNotNull( $tags->get_attribute( $mark ), $mark );
			}
			foreach ( array( 'fs-exclude', 'ph-no-capture', 'ym-hide-content' ) as $class ) {
				self::assertTrue( $tags->has_class( $class ), $class );
			}
		}
	}

	/**
	 * WordPress offers the paragraph that docs/privacy.md holds.
	 *
	 * @covers \Afterword\offer_privacy_policy
	 */
	public function test_privacy_policy(): void {
		$document = (string) preg_replace( '/\n> /', ' ', (string) file_get_contents( dirname( __DIR__, 2 ) . '/docs/privacy.md' ) );
		self::assertStringContainsString( privacy_policy_text(), $document );

		require_once ABSPATH . 'wp-admin/includes/class-wp-privacy-policy-content.php';
		set_current_screen( 'privacy' );
		self::assertNotFalse( has_action( 'admin_init', 'Afterword\offer_privacy_policy' ) );
		// WordPress itself would ask for updates here.
		remove_all_actions( 'admin_init' );
		add_action( 'admin_init', 'Afterword\offer_privacy_policy' );
		do_action( 'admin_init' );
		$own = array_filter(
			\WP_Privacy_Policy_Content::get_suggested_policy_text(),
			static function ( array $one ): bool {
				return 'Afterword' === $one['plugin_name'] && empty( $one['removed'] );
			}
		);
		self::assertCount( 1, $own );
		self::assertStringContainsString( 'headed “Where to get help”', (string) reset( $own )['policy_text'] );
	}
}
