<?php
/**
 * Tests the routes of the Topics screen, and what the editor reads of a term.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\refresh_term_map;

/**
 * Lists, decisions, stories; and who may ask.
 */
final class TermRoutesTest extends TestCase {

	/**
	 * Makes a term.
	 *
	 * @param string $name     Name.
	 * @param string $taxonomy Taxonomy.
	 * @param int    $above    Term above.
	 */
	private function term( string $name, string $taxonomy = 'post_tag', int $above = 0 ): int {
		$term = wp_insert_term( $name, $taxonomy, array( 'parent' => $above ) );
		self::assertIsArray( $term );
		refresh_term_map();

		return $term['term_id'];
	}

	/**
	 * Reads names of listed terms.
	 *
	 * @param array<string, mixed> $params Parameters.
	 * @return array<string, mixed> Terms by name.
	 */
	private function listed( array $params ): array {
		$answer = $this->rest( 'GET', '/afterword/v1/terms', $params );
		self::assertSame( 200, $answer->get_status() );

		return array_column( $answer->get_data()['terms'], null, 'name' );
	}

	/**
	 * Only those who manage Afterword see and change anything.
	 *
	 * @covers \Afterword\register_term_routes
	 */
	public function test_permissions(): void {
		$id    = $this->term( 'Suicide' );
		$asked = array(
			array( 'GET', '/terms', array() ),
			array( 'GET', "/terms/$id/stories", array() ),
			array( 'PUT', "/terms/$id", array( 'topics' => array() ) ),
			array( 'DELETE', "/terms/$id", array() ),
		);
		foreach ( $asked as list( $method, $route, $params ) ) {
			self::assertSame( 401, $this->rest( $method, "/afterword/v1$route", $params )->get_status(), "$method $route" );
		}
		self::assertSame( array(), \Afterword\own_tags() );
	}

	/**
	 * The list tells what terms stand for, and why.
	 *
	 * @covers \Afterword\list_terms
	 * @covers \Afterword\describe_term
	 * @covers \Afterword\is_listed
	 */
	public function test_list(): void {
		wp_set_current_user( 1 );
		$above = $this->term( 'Domestic abuse', 'category' );
		$this->term( 'Young &amp; old', 'category', $above );
		$this->term( 'Depression' );
		$this->term( 'Harbour' );
		$this->make_post( array( 'tags' => array( 'Suicide' ) ) );

		$all = $this->listed( array() );
		self::assertSame( array( 'Suicide', 'Depression', 'Domestic abuse', 'Young & old' ), array_keys( $this->sorted( $all ) ), 'No sport, no harbour.' );
		self::assertSame( 1, $all['Suicide']['count'] );
		self::assertSame( 'Suicide', array_key_first( $all ), 'Most used first.' );
		self::assertSame( 'Domestic abuse', $all['Young & old']['above'] );
		self::assertSame( array(), $all['Young & old']['byName'] );
		self::assertSame(
			array(
				array(
					'topic' => 'domestic-abuse',
					'level' => 'auto',
				),
			),
			$all['Young & old']['means']
		);
		self::assertSame( 'suggest', $all['Depression']['means'][0]['level'] );
		self::assertSame( array( 'Depression' ), array_keys( $this->listed( array( 'show' => 'suggest' ) ) ) );
		self::assertSame( array( 'Harbour' ), array_keys( $this->listed( array( 'search' => 'arbo' ) ) ) );
		self::assertSame( array(), $this->listed( array( 'search' => '%' ) ) );
		self::assertSame( array(), $this->listed( array( 'page' => 2 ) ) );
		self::assertSame( 400, $this->rest( 'GET', '/afterword/v1/terms', array( 'show' => 'x' ) )->get_status() );
	}

	/**
	 * Puts what was made first in front.
	 *
	 * @param array<string, mixed> $terms Terms by name.
	 * @return array<string, mixed>
	 */
	private function sorted( array $terms ): array {
		$order = array( 'Suicide', 'Depression', 'Domestic abuse', 'Young & old' );

		return array_merge( array_intersect_key( array_flip( $order ), $terms ), array_diff_key( $terms, array_flip( $order ) ) );
	}

	/**
	 * A decision is stored, listed and taken back.
	 *
	 * @covers \Afterword\rest_save_term
	 * @covers \Afterword\rest_forget_term
	 * @covers \Afterword\store_decision
	 */
	public function test_decision(): void {
		wp_set_current_user( 1 );
		$id     = $this->term( 'Depression' );
		$other  = $this->term( 'Weather' );
		$answer = $this->rest(
			'PUT',
			"/afterword/v1/terms/$id",
			array(
				'topics' => array( 'mental-health' ),
				'unless' => array( $other ),
			)
		);

		self::assertSame( 200, $answer->get_status() );
		self::assertSame( 'auto', $answer->get_data()['means'][0]['level'] );
		self::assertSame( 'suggest', $answer->get_data()['byName'][0]['level'] );
		self::assertSame( 'Weather', $answer->get_data()['own']['unless'][0]['name'] );
		self::assertSame( array( 'Depression' ), array_keys( $this->listed( array( 'show' => 'own' ) ) ) );

		self::assertSame( array(), $this->rest( 'PUT', "/afterword/v1/terms/$id", array( 'topics' => array() ) )->get_data()['means'] );
		self::assertNull( $this->rest( 'DELETE', "/afterword/v1/terms/$id" )->get_data()['own'] );
		self::assertSame( array(), $this->listed( array( 'show' => 'own' ) ) );
	}

	/**
	 * Lists decisions that are refused.
	 *
	 * @covers \Afterword\rest_save_term
	 * @covers \Afterword\requested_term
	 */
	public function test_refused(): void {
		wp_set_current_user( 1 );
		$id      = $this->term( 'Depression' );
		$refused = array(
			'no topics'          => array( $id, array(), 400 ),
			'an unknown topic'   => array( $id, array( 'topics' => array( 'x' ) ), 400 ),
			'four topics'        => array( $id, array( 'topics' => array( 'suicide', 'alcohol', 'drugs', 'stalking' ) ), 400 ),
			'itself'             => array(
				$id,
				array(
					'topics' => array( 'suicide' ),
					'unless' => array( $id ),
				),
				400,
			),
			'a term that is not' => array(
				$id,
				array(
					'topics' => array( 'suicide' ),
					'unless' => array( 987654 ),
				),
				400,
			),
			'a stranger'         => array( 987654, array( 'topics' => array() ), 404 ),
		);
		foreach ( $refused as $name => list( $term, $params, $status ) ) {
			$answer = $this->rest( 'PUT', "/afterword/v1/terms/$term", $params );
			self::assertSame( $status, $answer->get_status(), $name );
			self::assertNotSame( '', $answer->get_data()['message'], $name );
		}
		self::assertSame( array(), \Afterword\own_tags() );
	}

	/**
	 * The stories that a decision concerns are counted and named.
	 *
	 * @covers \Afterword\stories_with
	 */
	public function test_stories(): void {
		wp_set_current_user( 1 );
		$above = $this->term( 'Domestic abuse', 'category' );
		$below = $this->term( 'Young people', 'category', $above );
		for ( $i = 1; $i <= 11; $i++ ) {
			$this->make_post( array( 'post_category' => array( $above ) ) );
		}
		$this->make_post(
			array(
				'post_title'    => 'One & <em>only</em>',
				'post_category' => array( $below ),
				'post_date'     => '2030-01-01 00:00:00',
				'post_status'   => 'draft',
			)
		);
		$last = $this->make_post(
			array(
				'post_title'    => '',
				'post_content'  => 'x',
				'post_category' => array( $below ),
				'tags'          => array( 'Weather' ),
			)
		);
		$tag  = (int) get_term_by( 'name', 'Weather', 'post_tag' )->term_id;

		$found = $this->rest( 'GET', "/afterword/v1/terms/$above/stories" )->get_data();
		self::assertSame( 12, $found['total'] );
		self::assertCount( 10, $found['stories'] );

		$one = $this->rest( 'GET', "/afterword/v1/terms/$below/stories" )->get_data();
		self::assertSame( array( $last ), array_column( $one['stories'], 'id' ) );
		self::assertSame( '(no title)', $one['stories'][0]['title'] );
		self::assertStringContainsString( "post=$last&action=edit", (string) $one['stories'][0]['edit'] );

		self::assertSame( 11, $this->rest( 'GET', "/afterword/v1/terms/$above/stories", array( 'unless' => array( $tag ) ) )->get_data()['total'] );
		self::assertSame( 404, $this->rest( 'GET', '/afterword/v1/terms/987654/stories' )->get_status() );
	}

	/**
	 * The editor reads what the site says of a term; readers read nothing.
	 *
	 * @covers \Afterword\rest_term_says
	 */
	public function test_field(): void {
		$id = $this->term( 'Band' );
		self::assertTrue( \Afterword\save_own_tag( $id, array( 'topics' => array( 'suicide' ) ) ) );
		self::assertNull( $this->rest( 'GET', "/wp/v2/tags/$id" )->get_data()['afterword'] );

		wp_set_current_user( 1 );
		self::assertSame( array( 1, array( 3, 1 ) ), $this->rest( 'GET', "/wp/v2/tags/$id" )->get_data()['afterword'] );
	}
}
