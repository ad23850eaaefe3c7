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

/**
 * Twin of tests/unit/hours.test.ts.
 */
final class OpenAtTest extends TestCase {

	/**
	 * Loads what the plugin itself loads only where it is needed.
	 *
	 * @return void
	 */
	public static function setUpBeforeClass(): void {
		parent::setUpBeforeClass();
		require_once dirname( \Afterword\FILE ) . '/includes/open-at.php';
	}

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
	 * Times of day become minutes.
	 *
	 * @covers \Afterword\minutes_of
	 */
	public function test_minutes(): void {
		self::assertSame( array( 0, 545, 1439, 1440 ), array_map( '\Afterword\minutes_of', array( '00:00', '09:05', '23:59', '24:00' ) ) );
		self::assertSame( 600, minutes_of( '10:00' ) );
	}
}
