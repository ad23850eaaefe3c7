<?php
/**
 * Tests the checker of typed numbers: the rows that the TypeScript runs too.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\check_numbers;
use function Afterword\dataset;
use function Afterword\fold_names;

/**
 * Every number of a row gets the state of its row, and no other is found.
 */
final class NumbersTest extends TestCase {

	/**
	 * Lists the rows of tests/fixtures/numbers.json.
	 *
	 * @return array<string, array{0: array<string, mixed>}>
	 */
	public function rows(): array {
		$rows = array();
		$file = dirname( __DIR__ ) . '/fixtures/numbers.json';
		foreach ( json_decode( (string) file_get_contents( $file ), true, 512, JSON_THROW_ON_ERROR ) as $row ) {
			$rows[ $row['country'] . ': ' . $row['name'] ] = array( $row );
		}
		return $rows;
	}

	/**
	 * A row.
	 *
	 * @dataProvider rows
	 * @param array<string, mixed> $row Text, country, and what is found.
	 */
	public function test_row( array $row ): void {
		$book  = dataset( 'numbers' );
		$found = array();
		foreach ( check_numbers( $row['text'], $row['country'], $book, fold_names( array( dataset( 'countries/en' ) ) ) ) as $one ) {
			$found[] = array(
				'text'   => $one['text'],
				'offset' => $one['offset'],
				'state'  => $one['state'],
				'why'    => $one['why'],
				'line'   => $book['lines'][ $one['line'] ][0] ?? null,
				'now'    => ( $book['lines'][ $one['now'] ][3] ?? '' ) ?: null, // phpcs:ignore Universal.Operators.DisallowShortTernary
			);
		}
		$this->assertSame( $row['expected'], $found );
	}

	/**
	 * Bytes that are no UTF-8 raise nothing.
	 */
	public function test_broken_bytes(): void {
		$this->assertSame( array(), check_numbers( "Call \xff\xfe no number", 'GB', dataset( 'numbers' ) ) );
	}
}
