<?php
/**
 * Tests the lines of a panel, by the table that TypeScript is held to as well.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\home_line;
use function Afterword\needs_home;
use function Afterword\pick;
use function Afterword\region;
use function Afterword\topics;

/**
 * Twin of tests/unit/pick.test.ts.
 */
final class PickTest extends TestCase {

	/**
	 * Loads what the plugin itself loads only where it is needed.
	 *
	 * @return void
	 */
	public static function setUpBeforeClass(): void {
		parent::setUpBeforeClass();
		foreach ( array( 'topic-tree', 'emergency', 'fit', 'draft', 'pick', 'home-line' ) as $file ) {
			require_once dirname( \Afterword\FILE ) . "/includes/$file.php";
		}
	}

	/**
	 * Reads the rows of the table; ids become numbers, names of regions the regions.
	 *
	 * @return array<string, array{0: array<string, mixed>|null, 1: array<string, mixed>|null, 2: array<string, mixed>, 3: array<string, mixed>|null}>
	 */
	public function rows(): array {
		$table   = self::fixture( 'pick' );
		$numbers = array_column( topics(), 'n', 'id' );
		$rows    = array();
		foreach ( $table['rows'] as $row ) {
			$region  = $table['regions'][ $row['region'] ?? '' ] ?? null;
			$home    = $table['regions'][ $row['home'] ?? '' ] ?? null;
			$keys    = array_column( $region['lines'] ?? array(), 'key', 'id' );
			$request = $row['request'];
			foreach ( $request['topics'] as $index => $id ) {
				$request['topics'][ $index ] = (int) ( $numbers[ $id ] ?? $id );
			}
			foreach ( array( 'hidden', 'pinned', 'without', 'order' ) as $list ) {
				foreach ( $request[ $list ] ?? array() as $index => $id ) {
					$request[ $list ][ $index ] = $keys[ $id ] ?? 0;
				}
			}
			$rows[ $row['name'] ] = array( $region, $home, $request, $row['expected'] );
		}
		return $rows;
	}

	/**
	 * Each row gives what it says.
	 *
	 * @dataProvider rows
	 * @covers \Afterword\pick
	 * @covers \Afterword\home_line
	 * @param array<string, mixed>|null $region   Compiled region; null where none is approved.
	 * @param array<string, mixed>|null $home     Region of the site, where the reader is elsewhere.
	 * @param array<string, mixed>      $request  What is asked for.
	 * @param array<string, mixed>|null $expected What is picked.
	 */
	public function test_pick( ?array $region, ?array $home, array $request, ?array $expected ): void {
		$region = $region ?? region( '' );
		self::assertSame( $expected, $region ? $this->answer( $region, $home, $request ) : null );
	}

	/**
	 * Picks, and writes the panel as the table does.
	 *
	 * @param array<string, mixed>      $region  Compiled region.
	 * @param array<string, mixed>|null $home    Region of the site, where the reader is elsewhere.
	 * @param array<string, mixed>      $request What is asked for.
	 * @return array<string, mixed>
	 */
	private function answer( array $region, ?array $home, array $request ): array {
		$picked    = pick( $region, topics(), $request );
		$lines     = array();
		$emergency = array();
		foreach ( $picked['lines'] as $one ) {
			$lines[] = $one['line']['id'] . ':' . $one['why'];
		}
		foreach ( $picked['emergency'] as $one ) {
			$emergency[] = $one['number'] . ':' . implode( ',', $one['for'] );
		}
		$answer = array(
			'lines'          => $lines,
			'emergency'      => $emergency,
			'emergencyFirst' => $picked['emergencyFirst'],
			'directory'      => $picked['directory'],
			'chooseArea'     => $picked['chooseArea'],
			'note'           => $picked['note'],
		);
		if ( $home ) {
			$at_home        = array(
				'area'   => null,
				'hidden' => array(),
				'pinned' => array(),
			) + $request;
			$line           = needs_home( $picked, $request['lang'] ) ? home_line( $home, topics(), $at_home ) : null;
			$answer['home'] = $line['id'] ?? null;
		}
		return $answer;
	}
}
