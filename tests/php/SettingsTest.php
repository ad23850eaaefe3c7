<?php
/**
 * Tests the settings.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\clean_settings;
use function Afterword\default_settings;
use function Afterword\settings;

/**
 * What is stored is never trusted, and nothing happens that nobody switched on.
 */
final class SettingsTest extends TestCase {

	/**
	 * Lists hostile values, with what becomes of them.
	 *
	 * @return array<string, array{0: mixed, 1: array<string, mixed>}>
	 */
	public function values(): array {
		return array(
			'nothing stored'             => array( false, array() ),
			'a string'                   => array( 'GB', array() ),
			'an unknown region'          => array(
				array(
					'region'   => 'ZZ',
					'approved' => true,
				),
				array(),
			),
			'a region of the wrong type' => array( array( 'region' => array( 'GB' ) ), array() ),
			'a region with a line break' => array( array( 'region' => "GB\n" ), array() ),
			'approved without a region'  => array( array( 'approved' => true ), array() ),
			'an area of another region'  => array(
				array(
					'region' => 'GB',
					'area'   => 'US-CA',
				),
				array( 'region' => 'GB' ),
			),
			'an area of the region'      => array(
				array(
					'region'   => 'GB',
					'area'     => 'GB-WLS',
					'approved' => '1',
				),
				array(
					'region'   => 'GB',
					'area'     => 'GB-WLS',
					'approved' => true,
				),
			),
			'a maximum of seven'         => array( array( 'max' => 7 ), array() ),
			'a maximum of five as text'  => array( array( 'max' => '5' ), array( 'max' => 5 ) ),
			'a maximum that is a list'   => array( array( 'max' => array( 5 ) ), array() ),
			'feeds as text'              => array( array( 'feed' => 'true' ), array( 'feed' => true ) ),
			'feeds that are a list'      => array( array( 'feed' => array( true ) ), array() ),
			'a negative page'            => array( array( 'helpPage' => -3 ), array() ),
			'hidden lines with rubbish'  => array(
				array( 'hidden' => array( 'shout-gb', 7, '<b>', null, 'shout-gb' ) ),
				array( 'hidden' => array( 'shout-gb' ) ),
			),
			'languages'                  => array( array( 'languages' => array( 'pt-BR', 'es', 'es', '../x', 7 ) ), array( 'languages' => array( 'pt-BR', 'es' ) ) ),
			'a script as exit address'   => array( array( 'exitUrl' => 'javascript:alert(1)' ), array() ),
			'an exit without a scheme'   => array( array( 'exitUrl' => ' weather.example/today ' ), array( 'exitUrl' => 'https://weather.example/today' ) ),
			'an exit to nowhere'         => array( array( 'exitUrl' => 'https://' ), array() ),
			'a word as exit address'     => array( array( 'exitUrl' => 'weather' ), array() ),
			'a list as exit address'     => array( array( 'exitUrl' => array( 'https://weather.example' ) ), array() ),
			'a mailbox for reports'      => array( array( 'reportTo' => 'mailto:desk+help@news.example' ), array( 'reportTo' => 'desk+help@news.example' ) ),
			'a page for reports'         => array( array( 'reportTo' => 'https://news.example/contact' ), array( 'reportTo' => 'https://news.example/contact' ) ),
			'a script for reports'       => array( array( 'reportTo' => 'javascript:alert(1)' ), array() ),
			'markup for reports'         => array( array( 'reportTo' => '"><b>@news.example' ), array() ),
			'a reminder as text'         => array( array( 'tellService' => '1' ), array( 'tellService' => true ) ),
			'a reminder that is a list'  => array( array( 'tellService' => array( true ) ), array() ),
			'a field of nobody'          => array( array( 'colour' => 'red' ), array() ),
		);
	}

	/**
	 * Anything becomes valid settings.
	 *
	 * @dataProvider values
	 * @covers \Afterword\clean_settings
	 * @param mixed                $stored   What the option holds.
	 * @param array<string, mixed> $expected What differs from the default.
	 */
	public function test_settings_are_cleaned_on_read( $stored, array $expected ): void {
		remove_all_filters( 'sanitize_option_afterword_settings' );
		update_option( 'afterword_settings', $stored );

		self::assertSame( array_merge( default_settings(), $expected ), settings() );
		self::assertSame( settings(), clean_settings( settings() ), 'Cleaning twice changes nothing.' );
	}

	/**
	 * Keeps long lists short.
	 *
	 * @covers \Afterword\clean_list
	 */
	public function test_lists_are_cut(): void {
		$ids = array_map(
			static function ( int $number ): string {
				return "line-$number";
			},
			range( 1, 2000 )
		);

		self::assertCount( 200, clean_settings( array( 'hidden' => $ids ) )['hidden'] );
	}

	/**
	 * Switching automatic placement on leaves older stories alone.
	 *
	 * @covers \Afterword\prepare_settings
	 */
	public function test_switching_on_keeps_the_moment(): void {
		update_option( 'afterword_settings', array( 'placement' => array( 'automatic' => true ) ) );
		$since = settings()['placement']['since'];

		self::assertMatchesRegularExpression( '/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/', $since );
		self::assertEqualsWithDelta( time(), strtotime( "$since UTC" ), 5 );

		update_option( 'afterword_settings', array( 'max' => 5 ) );
		self::assertSame( $since, settings()['placement']['since'], 'Saving something else does not move it.' );
		self::assertTrue( settings()['placement']['automatic'], 'A part can be saved alone.' );
	}

	/**
	 * Admins read and write the settings by REST, nobody else does.
	 *
	 * @covers \Afterword\register_settings
	 * @covers \Afterword\rest_settings_value
	 */
	public function test_rest(): void {
		self::assertSame( 401, $this->rest( 'GET', '/wp/v2/settings' )->get_status() );

		wp_set_current_user( 1 );
		$sent   = array(
			'region'   => 'IE',
			'approved' => true,
		);
		$answer = $this->rest( 'POST', '/wp/v2/settings', array( 'afterword_settings' => $sent ) );

		self::assertSame( 200, $answer->get_status() );
		self::assertSame( 'IE', $answer->get_data()['afterword_settings']['region'] );
		self::assertSame( settings(), $answer->get_data()['afterword_settings'] );
	}

	/**
	 * Settings of an older version, with fields missing and of other types, still reach the settings page.
	 *
	 * @covers \Afterword\rest_settings_value
	 */
	public function test_rest_reads_old_settings(): void {
		remove_all_filters( 'sanitize_option_afterword_settings' );
		update_option(
			'afterword_settings',
			array(
				'region' => 'NZ',
				'max'    => 'many',
			)
		);
		wp_set_current_user( 1 );

		$settings = $this->rest( 'GET', '/wp/v2/settings' )->get_data()['afterword_settings'];

		self::assertSame( 'NZ', $settings['region'] );
		self::assertSame( 3, $settings['max'] );
	}

	/**
	 * Whom the site lets manage Afterword may save, though WordPress's own route asks for more.
	 *
	 * @covers \Afterword\register_settings_route
	 * @covers \Afterword\rest_save_settings
	 * @covers \Afterword\may_manage
	 */
	public function test_own_route(): void {
		$editor = wp_insert_user(
			array(
				'user_login' => 'editor',
				'user_pass'  => 'x',
				'role'       => 'editor',
			)
		);
		self::assertIsInt( $editor );
		self::assertSame( 401, $this->rest( 'GET', '/afterword/v1/settings' )->get_status() );
		wp_set_current_user( $editor );
		self::assertSame( 403, $this->rest( 'POST', '/afterword/v1/settings', array( 'max' => 5 ) )->get_status() );

		add_filter(
			'afterword_manage_capability',
			static function (): string {
				return 'edit_others_posts';
			}
		);
		$answer = $this->rest(
			'POST',
			'/afterword/v1/settings',
			array(
				'max'       => 5,
				'placement' => array( 'automatic' => true ),
				'stranger'  => 'x',
			)
		);

		self::assertSame( 200, $answer->get_status() );
		self::assertSame( settings(), $answer->get_data() );
		self::assertSame( 5, settings()['max'] );
		self::assertNotSame( '', settings()['placement']['since'] );
		self::assertSame( settings(), $this->rest( 'GET', '/afterword/v1/settings' )->get_data() );

		$refused = $this->rest( 'POST', '/afterword/v1/settings', array( 'max' => 4 ) );
		self::assertSame( 400, $refused->get_status() );
		self::assertArrayHasKey( 'max', $refused->get_data()['data']['params'] );
		self::assertSame( 5, settings()['max'] );
	}

	/**
	 * A change that is not stored is no success.
	 *
	 * @covers \Afterword\rest_save_settings
	 */
	public function test_refusing_database(): void {
		wp_set_current_user( 1 );
		add_filter(
			'pre_update_option_afterword_settings',
			static function ( $value, $before ) {
				return $before;
			},
			10,
			2
		);

		$answer = $this->rest( 'POST', '/afterword/v1/settings', array( 'max' => 5 ) );

		self::assertSame( 500, $answer->get_status() );
		self::assertSame( 'afterword_not_stored', $answer->get_data()['code'] );
	}
}
