<?php
/**
 * Tests which areas are worth asking for, and the way to them beside the panel.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\area_choices;
use function Afterword\panel;
use function Afterword\panel_data;
use function Afterword\prepare_panel;
use function Afterword\topics;

/**
 * Twin of tests/unit/areas.test.ts; besides, what is printed.
 */
final class AreasTest extends TestCase {

	/**
	 * Approves a region.
	 *
	 * @param string $region ISO code.
	 */
	private function approve( string $region ): void {
		update_option(
			'afterword_settings',
			array(
				'region'   => $region,
				'approved' => true,
			)
		);
	}

	/**
	 * Reads the rows of the table; ids become numbers, names of regions the regions.
	 *
	 * @return array<string, array{0: array<string, mixed>, 1: array<string, mixed>, 2: list<string>}>
	 */
	public function rows(): array {
		$regions = self::fixture( 'pick' )['regions'];
		$numbers = array_column( topics(), 'n', 'id' );
		$rows    = array();
		foreach ( self::fixture( 'areas' )['rows'] as $row ) {
			$region  = $regions[ $row['region'] ];
			$keys    = array_column( $region['lines'], 'key', 'id' );
			$request = array(
				'topics' => array(),
				'area'   => $row['area'] ?? null,
				'lang'   => 'en',
				'hidden' => array(),
				'pinned' => array(),
				'max'    => null,
			);
			foreach ( $row['topics'] as $id ) {
				$request['topics'][] = (int) ( $numbers[ $id ] ?? $id );
			}
			foreach ( $row['hidden'] ?? array() as $id ) {
				$request['hidden'][] = $keys[ $id ];
			}
			$rows[ $row['name'] ] = array( $region, $request, $row['expected'] );
		}
		return $rows;
	}

	/**
	 * Each row gives what it says.
	 *
	 * @dataProvider rows
	 * @covers \Afterword\area_choices
	 * @param array<string, mixed> $region   Compiled region.
	 * @param array<string, mixed> $request  What is asked for.
	 * @param list<string>         $expected Areas.
	 */
	public function test_choices( array $region, array $request, array $expected ): void {
		self::assertSame( $expected, area_choices( $region, topics(), $request ) );
	}

	/**
	 * The page offers areas where they change something, and names the known one.
	 *
	 * @covers \Afterword\areas_html
	 */
	public function test_printed_way_to_the_areas(): void {
		$this->approve( 'GB' );
		$abuse = array( 'topics' => array( 16 ) );
		self::assertStringContainsString( '<p class="afterword-panel__areas"><button type="button" hidden>Choose your area</button></p>', panel( $abuse ) );
		self::assertStringContainsString( '<p class="afterword-panel__areas">Area: Scotland <button type="button" hidden>Other areas</button></p>', panel( $abuse + array( 'area' => 'GB-SCT' ) ) );
		self::assertStringNotContainsString( 'afterword-panel__areas', panel( $abuse + array( 'region' => 'NG' ) ) );
	}

	/**
	 * A zone that asks readers of one language is told to the browser, unless the page is in it: then it is no zone of home.
	 *
	 * @covers \Afterword\asking_zones
	 * @covers \Afterword\quiet_zones
	 */
	public function test_zones_that_ask(): void {
		$this->approve( 'IL' );
		$english = panel_data( prepare_panel( array( 'lang' => 'en' ) ) );
		self::assertSame( array( 'Asia/Jerusalem' => 'ar' ), $english['asks'] );
		self::assertContains( 'Asia/Jerusalem', $english['zones'] );
		$arabic = panel_data( prepare_panel( array( 'lang' => 'ar' ) ) );
		self::assertArrayNotHasKey( 'asks', $arabic );
		self::assertNotContains( 'Asia/Jerusalem', $arabic['zones'] );
	}
}
