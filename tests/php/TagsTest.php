<?php
/**
 * Tests topics from tags, by the table that TypeScript is held to as well.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\match_tags;
use function Afterword\normalize_tag;
use function Afterword\topic_ids;

/**
 * Twin of tests/unit/tags.test.ts.
 */
final class TagsTest extends TestCase {

	/**
	 * Reads the rows of the table.
	 *
	 * @return array<string, array{0: list<string>, 1: list<array<string, mixed>>}>
	 */
	public function rows(): array {
		$rows = array();
		foreach ( self::fixture( 'tags' )['rows'] as $row ) {
			$rows[ $row['name'] ] = array( $row['tags'], $row['expected'] );
		}
		return $rows;
	}

	/**
	 * Tags become topics.
	 *
	 * @dataProvider rows
	 * @covers \Afterword\match_tags
	 * @covers \Afterword\normalize_tag
	 * @covers \Afterword\fold
	 * @param list<string>               $tags     Names of tags.
	 * @param list<array<string, mixed>> $expected Topic, index and level.
	 */
	public function test_match( array $tags, array $expected ): void {
		$found = array();
		foreach ( match_tags( $tags, self::fixture( 'tags' )['table'] ) as $match ) {
			$found[] = array(
				'topic' => topic_ids( array( $match['topic'] ) )[0] ?? null,
				'index' => $match['index'],
				'level' => $match['level'],
			);
		}
		self::assertSame( $expected, $found );
	}

	/**
	 * A match names the normalised term; keys of the list given do not matter.
	 *
	 * @covers \Afterword\match_tags
	 */
	public function test_term_and_keys(): void {
		$expected = array(
			array(
				'topic' => 8,
				'index' => 1,
				'term'  => 'baby loss',
				'level' => 'auto',
			),
		);
		$names    = array(
			7   => 'Sport',
			'x' => '#Baby-Loss',
		);
		self::assertSame( $expected, match_tags( $names, self::fixture( 'tags' )['table'] ) );
	}

	/**
	 * A synonym of two topics names both.
	 *
	 * @covers \Afterword\match_tags
	 */
	public function test_two_topics(): void {
		$table = array(
			'exact'   => array( 'veteran suicide' => array( 35, 3 ) ),
			'exclude' => array(),
			'suggest' => array(),
		);
		self::assertSame( array( 35, 3 ), array_column( match_tags( array( 'Veteran suicide' ), $table ), 'topic' ) );
	}

	/**
	 * Bytes that are no UTF-8 match nothing and disturb nothing.
	 *
	 * @covers \Afterword\fold
	 * @covers \Afterword\normalize_tag
	 */
	public function test_bytes_that_are_no_text(): void {
		self::assertSame( '', normalize_tag( "suicide\xff" ) );
		self::assertSame( array( 3 ), array_column( match_tags( array( "caf\xe9", "\xed\xa0\x80", 'Suicide' ), self::fixture( 'tags' )['table'] ), 'topic' ) );
	}
}
