<?php
/**
 * Tests which numbers of a story are read: the rows that the TypeScript runs too.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\faulty_numbers;
use function Afterword\numbers_of_story;
use const Afterword\META_NUMBERS;

/**
 * Covers includes/numbers/story.php and includes/numbers/links.php.
 */
final class NumberPiecesTest extends TestCase {

	/**
	 * Lists the rows of tests/fixtures/number-pieces.json.
	 *
	 * @return array<string, array{array<string, mixed>}>
	 */
	public function rows(): array {
		$rows = array();
		foreach ( self::fixture( 'number-pieces' ) as $row ) {
			$rows[ $row['name'] ] = array( $row );
		}

		return $rows;
	}

	/**
	 * A row.
	 *
	 * @dataProvider rows
	 * @param array<string, mixed> $row Content, country, and what is found.
	 */
	public function test_row( array $row ): void {
		$content = $row['content'];
		foreach ( $row['patterns'] ?? array() as $at => $pattern ) {
			$ref     = $this->make_post(
				array(
					'post_type'    => 'wp_block',
					'post_content' => $pattern,
				)
			);
			$content = str_replace( '"PATTERN ' . ( $at + 1 ) . '"', (string) $ref, $content );
		}
		$found = array();
		foreach ( numbers_of_story( $content, $row['country'], $row['footnotes'] ?? '' ) as $one ) {
			$found[] = array( $one['text'], $one['digits'], $one['state'], $one['why'], $one['line']['id'] ?? null, $one['now']['display'] ?? null, $one['link'] ? $one['printed'] : null );
		}

		self::assertSame( $row['expected'], $found );
	}

	/**
	 * What a person called right is no fault; nothing is said without a country, of broken bytes, or of a pattern in itself.
	 */
	public function test_edges(): void {
		update_option( 'afterword_settings', array( 'region' => 'GB' ) );
		$text = 'Call Samaritans on 08457 90 90 90.';
		$post = get_post( $this->make_post( array( 'post_content' => $text ) ) );
		self::assertInstanceOf( \WP_Post::class, $post );

		self::assertSame( array( '08457909090' ), array_column( faulty_numbers( $post ), 'digits' ) );
		update_post_meta( $post->ID, META_NUMBERS, array( '08457909090:replaced' ) );
		self::assertSame( array(), faulty_numbers( $post ) );
		update_post_meta( $post->ID, META_NUMBERS, 'broken' );
		update_post_meta( $post->ID, 'footnotes', '{"a":[7,{"content":[]}]' );
		self::assertCount( 1, faulty_numbers( $post ) );

		self::assertSame( array(), numbers_of_story( $text, '' ) );
		self::assertCount( 1, numbers_of_story( $text, 'GB', '[7,{"content":[]}]' ) );
		self::assertCount( 1, numbers_of_story( "\xff\xfe $text", 'GB' ) );

		$ref = $this->make_post( array( 'post_type' => 'wp_block' ) );
		wp_update_post(
			array(
				'ID'           => $ref,
				'post_content' => "<!-- wp:block {\"ref\":$ref} /--><!-- wp:paragraph --><p>$text</p><!-- /wp:paragraph -->",
			)
		);
		self::assertCount( 1, numbers_of_story( "<!-- wp:block {\"ref\":$ref} /-->", 'GB' ) );
	}
}
