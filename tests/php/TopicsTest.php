<?php
/**
 * Tests which topics a story has.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\post_topics;
use function Afterword\topic_ids;

/**
 * A person's choice, else tags and categories.
 */
final class TopicsTest extends TestCase {

	/**
	 * Lists tags with the topics they stand for.
	 *
	 * @return array<string, array{0: string[], 1: string[]}>
	 */
	public function tags(): array {
		return array(
			'none'                => array( array(), array() ),
			'as written'          => array( array( 'Baby loss' ), array( 'pregnancy-loss' ) ),
			'capitals'            => array( array( 'BABY LOSS' ), array( 'pregnancy-loss' ) ),
			'hashtag'             => array( array( '#BabyLoss' ), array( 'pregnancy-loss' ) ),
			'hyphen'              => array( array( 'baby-loss' ), array( 'pregnancy-loss' ) ),
			'a treacherous tag'   => array( array( 'miscarriage of justice' ), array() ),
			'another script'      => array( array( '자살', 'Самоубийство', 'Αυτοκτονία' ), array() ),
			'an ampersand'        => array( array( 'Loss & grief & "more"' ), array() ),
			'two topics in order' => array( array( 'Suicide', 'Baby loss' ), array( 'pregnancy-loss', 'suicide' ) ),
		);
	}

	/**
	 * Tags become topics.
	 *
	 * @dataProvider tags
	 * @covers \Afterword\post_topics
	 * @covers \Afterword\term_names
	 * @param string[] $tags     Tags of the story.
	 * @param string[] $expected Ids of topics.
	 */
	public function test_tags( array $tags, array $expected ): void {
		self::assertSame( $expected, topic_ids( post_topics( $this->make_post( array( 'tags' => $tags ) ) ) ) );
	}

	/**
	 * Markup in a name, as an import leaves it, is no obstacle.
	 *
	 * @covers \Afterword\term_names
	 */
	public function test_markup_in_a_tag(): void {
		global $wpdb;
		$post = $this->make_post( array( 'tags' => array( 'one', 'two' ) ) );
		$wpdb->update( $wpdb->terms, array( 'name' => '<b onclick="x()">Suicide</b>' ), array( 'name' => 'one' ) );
		$wpdb->update( $wpdb->terms, array( 'name' => '&lt;script&gt;alert(1)&lt;/script&gt;<' ), array( 'name' => 'two' ) );
		wp_cache_flush();

		self::assertSame( array( 'suicide' ), topic_ids( post_topics( $post ) ) );
	}

	/**
	 * A category counts as a tag does.
	 *
	 * @covers \Afterword\term_names
	 */
	public function test_category(): void {
		$category = wp_insert_term( 'Domestic abuse', 'category' );
		self::assertIsArray( $category );
		$post = $this->make_post( array( 'post_category' => array( $category['term_id'] ) ) );

		self::assertSame( array( 'domestic-abuse' ), topic_ids( post_topics( $post ) ) );
	}

	/**
	 * A person's choice wins over the tags; rubbish in it does not.
	 *
	 * @covers \Afterword\post_topics
	 */
	public function test_a_persons_choice_wins(): void {
		$post = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );

		update_post_meta( $post, 'afterword_topics', array( 'stillbirth', 'unheard-of' ) );
		self::assertSame( array( 'stillbirth' ), topic_ids( post_topics( $post ) ) );

		update_post_meta( $post, 'afterword_topics', array( 'unheard-of' ) );
		self::assertSame( array( 'suicide' ), topic_ids( post_topics( $post ) ) );

		remove_all_filters( 'sanitize_post_meta_afterword_topics' );
		update_post_meta( $post, 'afterword_topics', 'stillbirth' );
		self::assertSame( array( 'suicide' ), topic_ids( post_topics( $post ) ) );
	}

	/**
	 * A tag that only suggests a topic counts where a person asked for a panel, and nowhere else.
	 *
	 * @covers \Afterword\post_topics
	 */
	public function test_suggestions(): void {
		$table = \Afterword\dataset( 'tags' );
		$tag   = $table['suggest'][0] ?? null;
		self::assertIsString( $tag, 'The dataset has tags that only suggest.' );
		$post = $this->make_post( array( 'tags' => array( $tag ) ) );

		self::assertSame( array(), post_topics( $post ) );
		self::assertNotSame( array(), post_topics( $post, true ) );
	}

	/**
	 * Two hundred tags are no trouble.
	 *
	 * @covers \Afterword\post_topics
	 */
	public function test_many_tags(): void {
		$tags   = array_map(
			static function ( int $number ): string {
				return "Tag number $number";
			},
			range( 1, 199 )
		);
		$tags[] = 'Suicide';

		self::assertSame( array( 'suicide' ), topic_ids( post_topics( $this->make_post( array( 'tags' => $tags ) ) ) ) );
	}

	/**
	 * Themes and plugins ask by id, post or not at all.
	 *
	 * @covers ::afterword_topics
	 */
	public function test_template_tag(): void {
		$post = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );

		self::assertSame( array( 'suicide' ), afterword_topics( $post ) );
		self::assertSame( array( 'suicide' ), afterword_topics( get_post( $post ) ) );
		self::assertSame( array(), afterword_topics( 987654 ) );
	}
}
