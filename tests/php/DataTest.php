<?php
/**
 * Tests reading the dataset.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\dataset;
use function Afterword\line_key;
use function Afterword\region;
use function Afterword\region_codes;
use function Afterword\topic_ids;
use function Afterword\topic_numbers;

/**
 * The dataset is read by name, and only by name.
 */
final class DataTest extends TestCase {

	/**
	 * Lists names that must lead nowhere.
	 *
	 * @return array<string, array{0: string}>
	 */
	public function names(): array {
		return array(
			'empty'           => array( '' ),
			'not there'       => array( 'regions/ZZ' ),
			'a path upwards'  => array( '../../plugin' ),
			'a path inside'   => array( 'regions/../release' ),
			'a full path'     => array( '/etc/passwd' ),
			'a wrapper'       => array( 'php://input' ),
			'a NUL'           => array( "release\0" ),
			'a line break'    => array( "release\n" ),
			'with its ending' => array( 'release.php' ),
			'in lower case'   => array( 'regions/gb' ),
		);
	}

	/**
	 * Anything but a plain name gives nothing, and no warning.
	 *
	 * @dataProvider names
	 * @covers \Afterword\dataset
	 * @param string $name Name.
	 */
	public function test_other_names_lead_nowhere( string $name ): void {
		self::assertNull( dataset( $name ) );
	}

	/**
	 * Every listed region can be read, and PHP gives its lines the numbers that the build gave them.
	 *
	 * @covers \Afterword\region
	 * @covers \Afterword\region_codes
	 * @covers \Afterword\line_key
	 */
	public function test_regions_and_keys(): void {
		self::assertContains( 'GB', region_codes() );
		foreach ( region_codes() as $code ) {
			$region = region( $code );
			self::assertSame( $code, $region['region'] ?? null );
			foreach ( $region['lines'] as $line ) {
				self::assertSame( $line['key'], line_key( $line['id'] ), $line['id'] );
			}
		}
	}

	/**
	 * Unknown and mistyped topics are left out.
	 *
	 * @covers \Afterword\topic_numbers
	 * @covers \Afterword\topic_ids
	 */
	public function test_topics(): void {
		self::assertSame( array( 3, 8 ), topic_numbers( array( 'suicide', 'nonsense', 7, null, array(), 'pregnancy-loss', 'suicide' ) ) );
		self::assertSame( array( 'pregnancy-loss', 'suicide' ), topic_ids( array( 8, 999, 3 ) ) );
	}
}
