<?php
/**
 * Tests the newsroom's note above the lines.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\dataset;
use function Afterword\note_fault;
use function Afterword\note_html;
use function Afterword\note_text;

/**
 * Words about the story, no way to reach anybody.
 */
final class NoteTest extends TestCase {

	/**
	 * Reads the rows of the table.
	 *
	 * @return array<string, array{0: string, 1: string, 2: string}>
	 */
	public function rows(): array {
		$rows = array();
		foreach ( self::fixture( 'note' ) as $row ) {
			$rows[ $row['name'] ] = array( $row['note'], $row['country'], (string) $row['fault'] );
		}

		return $rows;
	}

	/**
	 * Each row gives what it says.
	 *
	 * @dataProvider rows
	 * @covers \Afterword\note_fault
	 * @param string $note    The note.
	 * @param string $country Region of the site.
	 * @param string $fault   What is wrong with it.
	 */
	public function test_rows( string $note, string $country, string $fault ): void {
		self::assertSame( $fault, note_fault( $note, $country, dataset( 'numbers' ) ) );
	}

	/**
	 * Without the book nothing is taken for granted.
	 *
	 * @covers \Afterword\note_fault
	 */
	public function test_without_the_book(): void {
		self::assertSame( 'number', note_fault( 'Since 2019.', 'GB', null ) );
		self::assertSame( '', note_fault( '3 in 10 people', 'GB', null ) );
		self::assertSame( '', note_fault( 'Words.', 'GB', null ) );
	}

	/**
	 * What is checked is what is printed: nothing hides behind entities, and nothing becomes markup.
	 *
	 * @covers \Afterword\note_html
	 * @covers \Afterword\note_text
	 */
	public function test_what_is_printed(): void {
		update_option(
			'afterword_settings',
			array(
				'region'   => 'GB',
				'approved' => true,
			)
		);
		$print = static function ( $note ): string {
			return (string) preg_replace( '#^<p class="afterword-panel__story" lang="en-US" dir="auto">(.*)</p>$#s', '$1', note_html( $note ) );
		};
		self::assertSame( 'Words &lt;script&gt;alert(1)&lt;/script&gt;', $print( 'Words <script>alert(1)</script>' ) );
		self::assertSame( 'Grief &amp; love', $print( 'Grief & love' ) );
		self::assertSame( 'Grief &amp; love', $print( 'Grief &amp; love' ), 'As WordPress saves it for people who may not write HTML.' );
		self::assertSame( '', $print( '&#49;&#49;&#54; 123' ), 'A number in entities.' );
		self::assertSame( '&amp;#49;&amp;#49;&amp;#54;', $print( '&amp;#49;&amp;#49;&amp;#54;' ) );
		foreach ( array( 'Samaritans: 116 123', "\xff", '  ', array( 'x' ), 7, null, true, new \stdClass() ) as $other ) {
			self::assertSame( '', note_html( $other ) );
		}
		self::assertSame( 'Words', note_text( " Words\n" ) );
	}
}
