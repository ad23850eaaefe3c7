<?php
/**
 * Tests what admins and editors are given.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\editor_data;
use function Afterword\settings_page_data;
use function Afterword\suggested_region;

/**
 * Notices where they belong, data for the screens, capabilities.
 */
final class AdminTest extends TestCase {

	/**
	 * Prints the notices of a screen.
	 *
	 * @param string $screen Id of the screen.
	 */
	private function notices( string $screen ): string {
		set_current_screen( $screen );
		ob_start();
		do_action( 'admin_notices' );

		return (string) ob_get_clean();
	}

	/**
	 * An admin learns that no country is approved, on few screens, until one is.
	 *
	 * @covers \Afterword\print_notices
	 */
	public function test_notice_of_approval(): void {
		self::assertSame( '', $this->notices( 'plugins' ), 'Nobody is signed in.' );

		wp_set_current_user( 1 );
		self::assertStringContainsString( 'approve your country', $this->notices( 'plugins' ) );
		self::assertStringContainsString( 'admin.php?page=afterword', $this->notices( 'dashboard' ) );
		self::assertSame( '', $this->notices( 'edit-post' ) );

		update_option(
			'afterword_settings',
			array(
				'region'   => 'GB',
				'approved' => true,
			)
		);
		self::assertSame( '', $this->notices( 'plugins' ) );
	}

	/**
	 * Managing is for those who manage options, or whom the site names.
	 *
	 * @covers \Afterword\map_capability
	 */
	public function test_capability(): void {
		$editor = wp_insert_user(
			array(
				'user_login' => 'editor',
				'user_pass'  => 'x',
				'role'       => 'editor',
			)
		);
		self::assertIsInt( $editor );

		self::assertTrue( user_can( 1, 'afterword_manage' ) );
		self::assertFalse( user_can( $editor, 'afterword_manage' ) );

		add_filter(
			'afterword_manage_capability',
			static function (): string {
				return 'edit_others_posts';
			}
		);
		self::assertTrue( user_can( $editor, 'afterword_manage' ) );

		add_filter( 'afterword_manage_capability', '__return_empty_string' );
		self::assertFalse( user_can( $editor, 'afterword_manage' ), 'An empty answer opens nothing.' );
		self::assertTrue( user_can( 1, 'afterword_manage' ), 'Nor does it close everything.' );
	}

	/**
	 * The menu entry holds a page for each row of the table, for those who may see it.
	 *
	 * @covers \Afterword\add_menu
	 * @covers \Afterword\screens
	 * @covers \Afterword\own_screen
	 */
	public function test_menu(): void {
		wp_set_current_user( 1 );
		\Afterword\add_menu();

		$slugs = array_keys( \Afterword\screens() );
		self::assertSame( $slugs, array_column( $GLOBALS['submenu']['afterword'], 2 ) );
		foreach ( $slugs as $slug ) {
			$hook = get_plugin_page_hookname( $slug, 'afterword' );
			self::assertNotFalse( has_action( $hook ), $slug );
			self::assertSame( $slug, \Afterword\own_screen( $hook ) );
			ob_start();
			do_action( $hook );
			self::assertStringContainsString( 'id="afterword-' . \Afterword\screens()[ $slug ]['script'] . '"', (string) ob_get_clean() );
		}
		self::assertSame( '', \Afterword\own_screen( 'toplevel_page_afterwords' ) );
		unset( $GLOBALS['submenu']['afterword'] );
	}

	/**
	 * The settings page has a place for its script, and the script its data.
	 *
	 * @covers \Afterword\settings_page_data
	 * @covers \Afterword\print_screen
	 */
	public function test_settings_page(): void {
		ob_start();
		\Afterword\print_screen();
		self::assertStringContainsString( '<div id="afterword-settings"></div>', (string) ob_get_clean() );

		$data = settings_page_data();
		self::assertContains( 'Ireland', array_column( $data['regions'], 'name', 'code' ) );
		self::assertSame( 'Scotland', $data['areas']['GB-SCT'] ?? null );
		self::assertSame( array( 'post', 'page' ), array_column( $data['postTypes'], 'slug' ) );
		self::assertMatchesRegularExpression( '/^20\d\d-\d\d$/', $data['release'] );
	}

	/**
	 * Names of countries stand in the order of the alphabet.
	 *
	 * @covers \Afterword\named_regions
	 */
	public function test_order_of_countries(): void {
		$names = array_column( settings_page_data()['regions'], 'name' );

		self::assertLessThan( array_search( 'Belgium', $names, true ), array_search( 'Åland Islands', $names, true ) );
		self::assertLessThan( array_search( 'France', $names, true ), array_search( 'Belgium', $names, true ) );
	}

	/**
	 * Lists time zones and locales with the country that they suggest.
	 *
	 * @return array<string, array{0: string, 1: string, 2: string}>
	 */
	public function sites(): array {
		return array(
			'a new site'              => array( '', 'en_US', '' ),
			'a zone'                  => array( 'Pacific/Auckland', 'en_US', 'NZ' ),
			'a locale'                => array( '', 'en_GB', 'GB' ),
			'a locale without a land' => array( '', 'cy', '' ),
			'a formal locale'         => array( '', 'de_DE_formal', 'DE' ),
			'a zone before a locale'  => array( 'Europe/Dublin', 'en_GB', 'IE' ),
			'an unknown land'         => array( '', 'en_ZZ', '' ),
		);
	}

	/**
	 * The country is proposed from what the site says of itself.
	 *
	 * @dataProvider sites
	 * @covers \Afterword\suggested_region
	 * @param string $zone     Time zone of the site.
	 * @param string $locale   Locale of the site.
	 * @param string $expected Country.
	 */
	public function test_suggested_region( string $zone, string $locale, string $expected ): void {
		update_option( 'timezone_string', $zone );
		add_filter(
			'locale',
			static function () use ( $locale ): string {
				return $locale;
			}
		);

		self::assertSame( $expected, suggested_region() );
	}

	/**
	 * The editor knows every topic by name, and who may approve.
	 *
	 * @covers \Afterword\editor_data
	 * @covers \Afterword\topic_names
	 */
	public function test_editor_data(): void {
		$data = editor_data();

		self::assertSame( array_column( \Afterword\topics(), 'id' ), array_keys( \Afterword\topic_names() ) );
		self::assertNotContains( '', array_column( $data['topics'], 'label' ) );
		self::assertArrayHasKey( 'exact', $data['tags'] );
		self::assertFalse( $data['canManage'] );

		wp_set_current_user( 1 );
		self::assertTrue( editor_data()['canManage'] );

		self::assertFalse( $data['tellService'] );
		update_option( 'afterword_settings', array( 'tellService' => true ) );
		self::assertTrue( editor_data()['tellService'] );
	}

	/**
	 * The built scripts are loaded on our screens with data that cannot end the script element.
	 *
	 * @covers \Afterword\enqueue_editor
	 * @covers \Afterword\enqueue_own_screen
	 * @covers \Afterword\add_script_data
	 */
	public function test_scripts(): void {
		set_current_screen( 'plugins' );
		do_action( 'admin_enqueue_scripts', 'plugins.php' );
		self::assertFalse( wp_script_is( 'afterword-settings' ) );

		do_action( 'admin_enqueue_scripts', 'toplevel_page_afterword' );
		self::assertTrue( wp_script_is( 'afterword-settings' ) );

		\Afterword\add_script_data( 'afterword-settings', 'test', array( 'x' => '</script><script>' ) );
		$before = implode( '', wp_scripts()->get_data( 'afterword-settings', 'before' ) );
		self::assertStringContainsString( 'window.afterwordSettings = {', $before );
		self::assertStringNotContainsString( '<', $before );

		\Afterword\enqueue_editor();
		self::assertTrue( wp_script_is( 'afterword-editor' ) );
		self::assertStringContainsString( 'window.afterwordEditor = {', implode( '', wp_scripts()->get_data( 'afterword-support-panel-editor-script', 'before' ) ) );
	}
}
