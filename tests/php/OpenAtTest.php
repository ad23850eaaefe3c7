<?php
/**
 * Tests whether a line answers, by the table that TypeScript is held to as well.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\minutes_of;
use function Afterword\open_at;
use function Afterword\open_now_html;
use function Afterword\week_code;

/**
 * Twin of tests/unit/hours.test.ts and open-state.test.ts.
 */
final class OpenAtTest extends TestCase {

	/**
	 * Reads the moments of the table.
	 *
	 * @return array<string, array{0: array<string, mixed>|null, 1: int, 2: int, 3: bool|null}>
	 */
	public function moments(): array {
		$moments = array();
		foreach ( self::fixture( 'open-at' ) as $row ) {
			foreach ( $row['at'] as $at ) {
				$moments[ "{$row['name']}, {$at['when']}" ] = array( $row['hours'], $at['day'], $at['minutes'], $at['open'] );
			}
		}
		return $moments;
	}

	/**
	 * Open, closed, or not known.
	 *
	 * @dataProvider moments
	 * @covers \Afterword\open_at
	 * @param array<string, mixed>|null $hours    Hours of a channel.
	 * @param int                       $day      0 = Monday.
	 * @param int                       $minutes  Since midnight.
	 * @param bool|null                 $expected Whether it answers.
	 */
	public function test_open_at( ?array $hours, int $day, int $minutes, ?bool $expected ): void {
		self::assertSame( $expected, open_at( $hours, $day, $minutes ) );
	}

	/**
	 * Around every edge in seven zones, changes of clocks included: open, and no longer so at the minute of the change.
	 *
	 * @covers \Afterword\open_at
	 */
	public function test_open_in_zones(): void {
		foreach ( self::fixture( 'open-state' ) as $row ) {
			$state = static function ( string $at ) use ( $row ): ?bool {
				$local = ( new \DateTimeImmutable( $at ) )->setTimezone( new \DateTimeZone( $row['hours']['tz'] ?? 'UTC' ) );
				return open_at( $row['hours'], (int) $local->format( 'N' ) - 1, 60 * (int) $local->format( 'G' ) + (int) $local->format( 'i' ) );
			};
			foreach ( $row['at'] as $at ) {
				self::assertSame( $at['open'], $state( $at['at'] ), "{$row['name']}, {$at['at']}" );
				if ( null !== $at['change'] ) {
					self::assertSame( ! $at['open'], $state( $at['change'] ), "{$row['name']}, {$at['change']}" );
				}
			}
		}
	}

	/**
	 * The week as the page carries it.
	 *
	 * @covers \Afterword\week_code
	 * @covers \Afterword\open_now_html
	 */
	public function test_week_code(): void {
		foreach ( self::fixture( 'open-state' ) as $row ) {
			self::assertSame( $row['code'], week_code( $row['hours'] ), $row['name'] );
			self::assertSame( isset( $row['code'] ), (bool) open_now_html( $row['hours'], false ), $row['name'] );
		}
		$hours = array(
			'tz'    => '"><script>',
			'rules' => array(
				array(
					'days' => array( 'MO' ),
					'from' => '09:00',
					'to'   => '17:00',
				),
			),
		);
		self::assertSame( '<span class="afterword-panel__now" data-hours="&quot;&gt;&lt;script&gt; 0 540 1020"></span>', open_now_html( $hours, false ) );
		self::assertStringContainsString( '"afterword-panel__now is-zoned"', open_now_html( $hours, true ) );
	}

	/**
	 * Times of day become minutes.
	 *
	 * @covers \Afterword\minutes_of
	 */
	public function test_minutes(): void {
		self::assertSame( array( 0, 545, 1439, 1440 ), array_map( '\Afterword\minutes_of', array( '00:00', '09:05', '23:59', '24:00' ) ) );
		self::assertSame( 600, minutes_of( '10:00' ) );
	}
}
