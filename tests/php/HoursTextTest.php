<?php
/**
 * Tests hours as words, by the table that TypeScript is held to as well.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\day_name;
use function Afterword\days_text;
use function Afterword\hours_phrases;
use function Afterword\hours_text;

/**
 * Twin of tests/unit/hours-text.test.ts.
 */
final class HoursTextTest extends TestCase {

	/**
	 * Reads the rows of the table.
	 *
	 * @return array<string, array{0: array<string, mixed>|null, 1: bool, 2: string}>
	 */
	public function rows(): array {
		$rows = array();
		foreach ( self::fixture( 'hours-text' )['rows'] as $row ) {
			$rows[ $row['name'] ] = array( $row['hours'], $row['zone'], $row['expected'] );
		}
		return $rows;
	}

	/**
	 * Hours become words.
	 *
	 * @dataProvider rows
	 * @covers \Afterword\hours_text
	 * @covers \Afterword\days_text
	 * @covers \Afterword\span_text
	 * @covers \Afterword\time_text
	 * @covers \Afterword\joined
	 * @covers \Afterword\zone_city
	 * @param array<string, mixed>|null $hours    Hours of a channel.
	 * @param bool                      $zone     Whether the zone is named.
	 * @param string                    $expected Words.
	 */
	public function test_hours_text( ?array $hours, bool $zone, string $expected ): void {
		self::assertSame( $expected, hours_text( $hours, $zone ) );
	}

	/**
	 * The words that the table gives to TypeScript are the words that PHP prints.
	 *
	 * @covers \Afterword\hours_phrases
	 * @covers \Afterword\day_name
	 */
	public function test_the_table_has_the_plugins_words(): void {
		$fixture = self::fixture( 'hours-text' );
		self::assertSame( hours_phrases(), $fixture['phrases'] );
		self::assertSame( $fixture['days'], array_map( '\Afterword\day_name', \Afterword\DAYS ) );
		self::assertSame( 'Monday', day_name( 'MO' ) );
	}

	/**
	 * No day, no words.
	 *
	 * @covers \Afterword\days_text
	 */
	public function test_no_day(): void {
		self::assertSame( '', days_text( array() ) );
	}
}
