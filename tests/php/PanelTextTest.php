<?php
/**
 * Tests the panel as plain text.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\broken_lines;
use function Afterword\panel_text;
use function Afterword\pick;
use function Afterword\short_text;
use function Afterword\topics;

/**
 * What is printed where nothing can be tapped has to be right by itself.
 */
final class PanelTextTest extends TestCase {

	/**
	 * WordPress writes what the commands write.
	 *
	 * @covers \Afterword\panel_text
	 * @covers \Afterword\short_text
	 * @dataProvider cases
	 * @param array<string, mixed> $data One row.
	 */
	public function test_the_table( array $data ): void {
		$record = self::fixture( 'panel-text' )['regions'][ $data['region'] ];
		$panel  = array(
			'region'   => $record['region'],
			'record'   => $record,
			'language' => $data['request']['lang'],
			'words'    => 'en',
			'picked'   => pick( $record, topics(), $data['request'] ),
		);

		self::assertSame( $data['text'], explode( "\n", panel_text( $panel, $data['width'] ) ) );
		self::assertSame( $data['short'], explode( "\n", short_text( $panel ) ) );
	}

	/**
	 * Lists the rows of the table.
	 *
	 * @return array<string, array{array<string, mixed>}>
	 */
	public function cases(): array {
		$rows = array();
		foreach ( self::fixture( 'panel-text' )['cases'] as $row ) {
			$rows[ $row['description'] ] = array( $row );
		}

		return $rows;
	}

	/**
	 * A line is as long as asked for, counted in characters, and nothing that belongs together is torn.
	 *
	 * @covers \Afterword\broken_lines
	 */
	public function test_lines(): void {
		self::assertSame( "aé bü\ncö", broken_lines( 'aé bü cö', 5 ) );
		self::assertSame( "call\n116 123\nnow", broken_lines( "call 116\u{A0}123 now", 6 ) );
		self::assertSame( "one two\n\nthree", broken_lines( "one two\n\nthree", 0 ) );
		self::assertSame( 'unbreakable', broken_lines( 'unbreakable', 3 ) );
	}

	/**
	 * Every line of every region is whole in the text: name, numbers, keyword, month.
	 *
	 * @covers \Afterword\panel_text
	 */
	public function test_every_region(): void {
		$seen = 0;
		foreach ( \Afterword\region_codes() as $code ) {
			update_option(
				'afterword_settings',
				array(
					'region'   => $code,
					'approved' => true,
				)
			);
			$panel = \Afterword\prepare_panel( array( 'topics' => array( 3 ) ) );
			$text  = afterword_text( null, array( 'topics' => array( 'suicide' ) ) );
			$rows  = str_replace( "\n", ' ', $text );
			foreach ( $panel['picked']['emergency'] as $number ) {
				self::assertStringContainsString( $number['number'], $text, $code );
			}
			foreach ( $panel['picked']['lines'] as $one ) {
				self::assertStringContainsString( \Afterword\name_in( $one['line']['names'], 'en', $panel['record']['languages'] )[0], $rows, $code );
				foreach ( $one['line']['channels'] as $channel ) {
					++$seen;
					self::assertStringContainsString( $channel['display'], $text, $code );
					self::assertStringContainsString( $channel['keyword'] ?? '', $text, $code );
				}
			}
			self::assertDoesNotMatchRegularExpression( '/%|<|&#|&amp;|\x{A0}/u', $text, $code );
		}
		self::assertGreaterThan( 200, $seen );
	}
}
