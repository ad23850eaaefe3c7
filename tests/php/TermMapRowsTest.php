<?php
/**
 * Tests what the map makes of terms, by the table that TypeScript is held to as well.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\compile_terms;
use function Afterword\match_tags;

/**
 * Twin of tests/unit/tag-map.test.ts.
 */
final class TermMapRowsTest extends TestCase {

	/**
	 * Reads the fixture.
	 *
	 * @return array<string, mixed>
	 */
	private static function table(): array {
		return json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/fixtures/tag-map.json' ), true, 512, JSON_THROW_ON_ERROR );
	}

	/**
	 * The compiler makes of the fixture what the rows start from.
	 *
	 * @covers \Afterword\compile_terms
	 */
	public function test_compile(): void {
		$fixture = self::table();
		$map     = compile_terms( $fixture['own'], $fixture['tree'], $fixture['table'] );
		ksort( $map );

		self::assertSame( $fixture['compiled'], $map );
	}

	/**
	 * Lists the rows of the fixture.
	 *
	 * @return array<string, array{0: array<int|string>, 1: array<mixed>}>
	 */
	public function rows(): array {
		$rows = array();
		foreach ( self::table()['rows'] as $row ) {
			$rows[ $row['name'] ] = array( $row['terms'], $row['expected'] );
		}

		return $rows;
	}

	/**
	 * Terms become topics.
	 *
	 * @dataProvider rows
	 * @covers \Afterword\match_tags
	 * @param array<int|string> $terms    Ids, or names of terms that are not stored.
	 * @param array<mixed>      $expected Topic, index, level.
	 */
	public function test_match( array $terms, array $expected ): void {
		$fixture = self::table();
		$tags    = array();
		foreach ( $terms as $term ) {
			$tags[] = is_string( $term ) ? $term : array(
				'id'   => $term,
				'name' => $fixture['tree'][ $term ]['name'] ?? $fixture['flat'][ $term ],
				'says' => $fixture['compiled'][ $term ] ?? null,
			);
		}
		$found = array();
		foreach ( match_tags( $tags, $fixture['table'] ) as $match ) {
			$found[] = array( $match['topic'], $match['index'], $match['level'] );
		}

		self::assertSame( $expected, $found );
	}
}
