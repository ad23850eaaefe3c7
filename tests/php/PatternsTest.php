<?php
/**
 * Tests the patterns.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

/**
 * Each is offered, holds what it promises and is whole.
 */
final class PatternsTest extends TestCase {

	/**
	 * Gives the content of a pattern as WordPress reads it.
	 *
	 * @param string $name Name without the namespace.
	 */
	private static function content( string $name ): string {
		return (string) ( \WP_Block_Patterns_Registry::get_instance()->get_registered( "afterword/$name" )['content'] ?? '' );
	}

	/**
	 * All files are registered, and every block in them is known and closed.
	 *
	 * @covers \Afterword\register_patterns
	 */
	public function test_files(): void {
		$files = array_map(
			static function ( string $file ): string {
				return basename( $file, '.php' );
			},
			(array) glob( __DIR__ . '/../../patterns/*.php' )
		);
		$names = array_keys( \Afterword\patterns() );
		sort( $names );
		self::assertSame( $files, $names );
		foreach ( $names as $name ) {
			$content = trim( self::content( $name ) );
			self::assertSame( $content, trim( serialize_blocks( parse_blocks( $content ) ) ), $name );
			preg_match_all( '#<!-- wp:([a-z/-]+)#', $content, $found );
			foreach ( $found[1] as $block ) {
				$block = false === strpos( $block, '/' ) ? "core/$block" : $block;
				self::assertTrue( \WP_Block_Type_Registry::get_instance()->is_registered( $block ), $block );
			}
		}
	}

	/**
	 * A story that takes its end or its template from a pattern has its panel, and gets no second one.
	 *
	 * @covers \Afterword\register_patterns
	 */
	public function test_a_panel_from_a_pattern(): void {
		update_option(
			'afterword_settings',
			array(
				'region'    => 'GB',
				'approved'  => true,
				'placement' => array(
					'automatic' => true,
					'since'     => '2020-01-01 00:00:00',
				),
			)
		);
		foreach ( array( 'story-end', 'template' ) as $name ) {
			self::assertTrue( \Afterword\holds_block( self::content( $name ), \Afterword\BLOCK ) );
			$html = $this->visit_content(
				array(
					'p' => $this->make_post(
						array(
							'post_content' => "<!-- wp:pattern {\"slug\":\"afterword/$name\"} /-->",
							'tags'         => array( 'Baby loss' ),
						)
					),
				)
			);
			self::assertSame( 1, substr_count( $html, '<section' ), $name );
		}
	}
}
