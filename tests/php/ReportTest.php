<?php
/**
 * Tests the link "Report a wrong number".
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\panel;
use function Afterword\report_url;

/**
 * A quiet link to the newsroom that says nothing of the story.
 */
final class ReportTest extends TestCase {

	/**
	 * Prints a panel and finds the link.
	 *
	 * @param string $to     Setting.
	 * @param int    $topic  Number of the topic.
	 * @return array{href: mixed, policy: mixed}|null Null if there is none.
	 */
	private function link( string $to, int $topic = 16 ): ?array {
		update_option(
			'afterword_settings',
			array(
				'region'   => 'GB',
				'approved' => true,
				'reportTo' => $to,
			)
		);
		$tags = new \WP_HTML_Tag_Processor( panel( array( 'topics' => array( $topic ) ) ) );
		if ( ! $tags->next_tag( array( 'class_name' => 'afterword-panel__report' ) ) ) {
			return null;
		}
		self::assertTrue( $tags->next_tag( 'a' ) );

		return array(
			'href'   => $tags->get_attribute( 'href' ),
			'policy' => $tags->get_attribute( 'referrerpolicy' ),
		);
	}

	/**
	 * Only if an admin set an address.
	 *
	 * @covers \Afterword\report_html
	 */
	public function test_no_address(): void {
		self::assertNull( $this->link( '' ) );
	}

	/**
	 * Writers reach the same people by the same address.
	 *
	 * @covers \Afterword\report_url
	 * @covers \Afterword\mail_target
	 */
	public function test_for_writers(): void {
		self::assertSame( '', report_url( '', 'A line' ) );
		self::assertSame( 'https://example.org/ask', report_url( 'https://example.org/ask', 'A line' ) );
		self::assertSame( 'mailto:a%2Bb@example.org?subject=A%20line', report_url( 'a+b@example.org', 'A line' ) );
	}

	/**
	 * A mail has the same subject under every story, and no address of it.
	 *
	 * @covers \Afterword\report_html
	 */
	public function test_a_mailbox(): void {
		$link = $this->link( 'desk+help@news.example' );

		self::assertSame( 'mailto:desk%2Bhelp@news.example?subject=Report%20a%20wrong%20number', $link['href'] ?? null );
		self::assertSame( $link, $this->link( 'desk+help@news.example', 8 ) );
	}

	/**
	 * A page is not told where the reader comes from.
	 *
	 * @covers \Afterword\report_html
	 */
	public function test_a_page(): void {
		self::assertSame(
			array(
				'href'   => 'https://news.example/contact?desk=1&b=2',
				'policy' => 'no-referrer',
			),
			$this->link( 'https://news.example/contact?desk=1&b=2' )
		);
	}
}
