<?php
/**
 * Tests the search for our block in what a page is made of.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\holds_block;

/**
 * Patterns refer to patterns, sometimes in a circle.
 */
final class FindBlockTest extends TestCase {

	/**
	 * Lists contents that hold no panel.
	 *
	 * @return array<string, array{0: string}>
	 */
	public function contents(): array {
		return array(
			'nothing'                => array( '' ),
			'another block'          => array( '<!-- wp:afterword/support-panel-like /-->' ),
			'text about it'          => array( '<p>wp:afterword/support-panel</p>' ),
			'a pattern of nothing'   => array( '<!-- wp:block {"ref":999999} /-->' ),
			'a reference of text'    => array( '<!-- wp:block {"ref":"x"} /-->' ),
			'a reference of a list'  => array( '<!-- wp:block {"ref":[1]} /-->' ),
			'no reference'           => array( '<!-- wp:block {} /--><!-- wp:template-part {"slug":7} /--><!-- wp:pattern {"slug":""} /-->' ),
			'attributes of no sense' => array( '<!-- wp:block {"ref":} /--><!-- wp:pattern {{{ /-->' ),
			'an unknown pattern'     => array( '<!-- wp:pattern {"slug":"nobody/knows"} /-->' ),
			'an unknown part'        => array( '<!-- wp:template-part {"slug":"nobody"} /-->' ),
			'a part that is a path'  => array( '<!-- wp:template-part {"slug":"../../../../../wp-config"} /-->' ),
		);
	}

	/**
	 * No panel is found where there is none, and nothing breaks.
	 *
	 * @dataProvider contents
	 * @covers \Afterword\holds_block
	 * @covers \Afterword\referenced_content
	 * @param string $content Serialized blocks.
	 */
	public function test_none( string $content ): void {
		self::assertFalse( holds_block( $content, 'afterword/support-panel' ) );
	}

	/**
	 * Circles end.
	 *
	 * @covers \Afterword\holds_block
	 */
	public function test_circles(): void {
		$first  = $this->make_post( array( 'post_type' => 'wp_block' ) );
		$second = $this->make_post(
			array(
				'post_type'    => 'wp_block',
				'post_content' => "<!-- wp:block {\"ref\":$first} /-->",
			)
		);
		wp_update_post(
			array(
				'ID'           => $first,
				'post_content' => "<!-- wp:block {\"ref\":$second} /--><!-- wp:block {\"ref\":$first} /-->",
			)
		);

		self::assertFalse( holds_block( "<!-- wp:block {\"ref\":$first} /-->", 'afterword/support-panel' ) );
	}

	/**
	 * A pattern that readers do not get to see does not count.
	 *
	 * @covers \Afterword\referenced_content
	 */
	public function test_hidden_patterns(): void {
		$found = array();
		foreach ( array( 'publish', 'draft', 'trash' ) as $status ) {
			$pattern          = $this->make_post(
				array(
					'post_type'    => 'wp_block',
					'post_status'  => $status,
					'post_content' => '<!-- wp:afterword/support-panel /-->',
				)
			);
			$found[ $status ] = holds_block( "<!-- wp:block {\"ref\":$pattern} /-->", 'afterword/support-panel' );
		}
		$post = $this->make_post( array( 'post_content' => '<!-- wp:afterword/support-panel /-->' ) );

		self::assertSame(
			array(
				'publish' => true,
				'draft'   => false,
				'trash'   => false,
			),
			$found
		);
		self::assertFalse( holds_block( "<!-- wp:block {\"ref\":$post} /-->", 'afterword/support-panel' ), 'A post is no pattern.' );
	}

	/**
	 * The theme's own files count as long as the site has not changed them.
	 *
	 * @covers \Afterword\template_part_content
	 */
	public function test_parts_of_the_theme(): void {
		self::assertStringContainsString( '<!-- wp:', \Afterword\template_part_content( 'header' ) );
		self::assertTrue( holds_block( '<!-- wp:template-part {"slug":"header","tagName":"header"} /-->', 'core/navigation' ) );
	}
}
