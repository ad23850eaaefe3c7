<?php
/**
 * Tests hours as words.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\hours_text;

/**
 * Hours are read by people in distress: one meaning, no arithmetic.
 */
final class HoursTest extends TestCase {

	/**
	 * Lists rules with their words.
	 *
	 * @return array<string, array{0: array<string, mixed>|null, 1: string}>
	 */
	public function hours(): array {
		$week = array( 'MO', 'TU', 'WE', 'TH', 'FR' );
		$all  = array( 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU' );
		return array(
			'not confirmed'            => array( null, 'Hours: see their site' ),
			'always'                   => array( array( 'always' => true ), 'Open 24 hours, every day' ),
			'the working week'         => array( $this->rules( array( $week, '09:00', '17:00' ) ), 'Monday to Friday, 09:00 to 17:00' ),
			'every day to midnight'    => array( $this->rules( array( $all, '17:00', '24:00' ) ), 'Every day, 17:00 to midnight' ),
			'midnight written as 0'    => array( $this->rules( array( $all, '17:00', '00:00' ) ), 'Every day, 17:00 to midnight' ),
			'past midnight'            => array( $this->rules( array( array( 'SA' ), '20:00', '02:00' ) ), 'Saturday, 20:00 to 02:00' ),
			'a whole day'              => array( $this->rules( array( array( 'SU' ), '00:00', '24:00' ) ), 'Sunday, 24 hours' ),
			'two days'                 => array( $this->rules( array( array( 'SU', 'SA' ), '10:00', '12:00' ) ), 'Saturday and Sunday, 10:00 to 12:00' ),
			'days with gaps'           => array( $this->rules( array( array( 'MO', 'WE', 'TH', 'FR', 'SU' ), '10:00', '12:00' ) ), 'Monday, Wednesday to Friday and Sunday, 10:00 to 12:00' ),
			'two spans a day'          => array( $this->rules( array( $week, '09:00', '12:00' ), array( $week, '13:00', '17:00' ) ), 'Monday to Friday, 09:00 to 12:00 and 13:00 to 17:00' ),
			'different days'           => array( $this->rules( array( $week, '09:00', '17:00' ), array( array( 'SA' ), '10:00', '12:00' ) ), 'Monday to Friday, 09:00 to 17:00; Saturday, 10:00 to 12:00' ),
			'holidays may differ'      => array( $this->rules( array( $week, '09:00', '17:00' ) ) + array( 'holidays' => 'may-differ' ), 'Usually: Monday to Friday, 09:00 to 17:00' ),
			'closed on holidays'       => array( $this->rules( array( $week, '09:00', '17:00' ) ) + array( 'holidays' => 'closed' ), 'Monday to Friday, 09:00 to 17:00 (closed on public holidays)' ),
			'holidays are like others' => array( $this->rules( array( $week, '09:00', '17:00' ) ) + array( 'holidays' => 'open' ), 'Monday to Friday, 09:00 to 17:00' ),
		);
	}

	/**
	 * Writes rules.
	 *
	 * @param array{0: string[], 1: string, 2: string} ...$rules Days, from, to.
	 * @return array<string, mixed>
	 */
	private function rules( array ...$rules ): array {
		return array(
			'tz'    => 'America/Argentina/Buenos_Aires',
			'rules' => array_map(
				static function ( array $rule ): array {
					return array_combine( array( 'days', 'from', 'to' ), $rule );
				},
				$rules
			),
		);
	}

	/**
	 * Rules become words.
	 *
	 * @dataProvider hours
	 * @covers \Afterword\hours_text
	 * @param array<string, mixed>|null $hours    Hours of a channel.
	 * @param string                    $expected Words.
	 */
	public function test_words( ?array $hours, string $expected ): void {
		self::assertSame( $expected, hours_text( $hours, false ) );
	}

	/**
	 * Where clocks differ, hours say whose they are; day and night are the same everywhere.
	 *
	 * @covers \Afterword\zone_city
	 */
	public function test_zone(): void {
		self::assertSame( 'Monday, 09:00 to 17:00 (time in Buenos Aires)', hours_text( $this->rules( array( array( 'MO' ), '09:00', '17:00' ) ), true ) );
		self::assertSame( 'Open 24 hours, every day', hours_text( array( 'always' => true ), true ) );
		self::assertSame( 'Hours: see their site', hours_text( null, true ) );
	}

	/**
	 * Days come in the language of the words around them.
	 *
	 * @covers \Afterword\day_name
	 */
	public function test_days_in_the_language_of_the_phrases(): void {
		$GLOBALS['wp_locale']->weekday[1] = 'Mandag';
		add_filter(
			'determine_locale',
			static function (): string {
				return 'da_DK';
			}
		);
		$untranslated = hours_text( $this->rules( array( array( 'MO' ), '09:00', '17:00' ) ), false );
		add_filter(
			'gettext_with_context_afterword',
			static function ( string $text, string $original, string $context ): string {
				return 'language of this translation' === $context ? 'da' : $text;
			},
			10,
			3
		);
		$danish                           = hours_text( $this->rules( array( array( 'MO' ), '09:00', '17:00' ) ), false );
		$GLOBALS['wp_locale']->weekday[1] = 'Monday';

		self::assertStringStartsWith( 'Monday', $untranslated );
		self::assertStringStartsWith( 'Mandag', $danish, 'A translation that is not ours takes the names of WordPress.' );
	}
}
