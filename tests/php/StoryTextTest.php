<?php
/**
 * The plain text of a story, and what is found in it on saving.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\found_topics;
use function Afterword\head_and_tail;
use function Afterword\plain_text;
use function Afterword\post_topics;
use function Afterword\story_text;
use const Afterword\META_FOUND;

/**
 * Covers includes/story-text.php and includes/automatic.php.
 */
final class StoryTextTest extends TestCase {

	/**
	 * Content and its text.
	 *
	 * @return array<string, array{string, string}>
	 */
	public function contents(): array {
		return array(
			'classic'            => array( "One.\n\nTwo &amp; three.", "One.\n\nTwo & three." ),
			'blocks'             => array( '<!-- wp:paragraph --><p>One <em>and</em> two.</p><!-- /wp:paragraph --><!-- wp:heading --><h2>Three</h2><!-- /wp:heading -->', "One and two.\nThree" ),
			'nested'             => array( '<!-- wp:group --><div><!-- wp:paragraph --><p>Inside.</p><!-- /wp:paragraph --></div><!-- /wp:group -->', 'Inside.' ),
			'code is no story'   => array( '<!-- wp:code --><pre><code>suicide()</code></pre><!-- /wp:code --><!-- wp:paragraph --><p>Text.</p><!-- /wp:paragraph -->', 'Text.' ),
			'captions'           => array( '<!-- wp:image --><figure><img alt=""/><figcaption>Another story</figcaption></figure><!-- /wp:image -->', '' ),
			'our own block'      => array( '<!-- wp:afterword/support-panel {"topics":["suicide"]} /-->', '' ),
			'other stories'      => array( '<!-- wp:query --><div><!-- wp:paragraph --><p>Teaser</p><!-- /wp:paragraph --></div><!-- /wp:query -->', '' ),
			'line breaks'        => array( 'One<br>two</p>three', "One\ntwo\nthree" ),
			'scripts and styles' => array( '<script>suicide</script><style>p{}</style>Text', 'Text' ),
			'nothing'            => array( '', '' ),
		);
	}

	/**
	 * The text of a story is its words alone.
	 *
	 * @dataProvider contents
	 * @param string $content  Content.
	 * @param string $expected Text.
	 */
	public function test_text( string $content, string $expected ): void {
		$this->assertSame( $expected, story_text( $content ) );
	}

	/**
	 * Shortcodes that are registered vanish.
	 */
	public function test_shortcodes_vanish(): void {
		add_shortcode( 'afterword_test', '__return_empty_string' );
		$this->assertSame( 'Before  after', plain_text( 'Before [afterword_test id="a"]x[/afterword_test] after' ) );
		remove_shortcode( 'afterword_test' );
	}

	/**
	 * A book is read at its beginning and its end, never in half characters.
	 *
	 * @covers \Afterword\head_and_tail
	 */
	public function test_books_are_shortened(): void {
		$story = '<p>' . str_repeat( 'ü', 60000 ) . '</p>';
		$this->assertSame( $story, head_and_tail( $story ) );

		foreach ( array( '', 'x', 'xy', 'xyz' ) as $shift ) {
			$book = "First.$shift" . str_repeat( '😀', 250000 ) . "{$shift}Last.";
			$read = head_and_tail( $book );
			$this->assertLessThanOrEqual( 300002, strlen( $read ) );
			$this->assertGreaterThan( 299000, strlen( $read ) );
			$this->assertSame( 1, preg_match( '//u', $read ) );
			$this->assertMatchesRegularExpression( '/^First\..*\n\n.*Last\.$/su', $read );
		}
	}

	/**
	 * Broken bytes are dropped or replaced, as this WordPress does it; the rest stays.
	 */
	public function test_invalid_utf8(): void {
		$text = plain_text( "One \xc3\x28 two" );
		$this->assertSame( 1, preg_match( '//u', $text ) );
		$this->assertMatchesRegularExpression( '/^One .*two$/u', $text );
	}

	/**
	 * Nothing is read unless the admin allows it; then the sure topics are kept, and dropped with the words.
	 */
	public function test_detects_on_save(): void {
		$text = '<!-- wp:paragraph --><p>An inquest heard that the student took her own life. The coroner recorded a conclusion of suicide. Her family had asked for help after an earlier suicide attempt.</p><!-- /wp:paragraph -->';
		$post = array(
			'post_title'   => 'Student took her own life, inquest hears',
			'post_content' => $text,
			'post_status'  => 'publish',
		);
		update_option( 'afterword_settings', array( 'placement' => array( 'automatic' => true ) ) );
		$closed = (int) wp_insert_post( $post );
		$this->assertSame( '', get_post_meta( $closed, META_FOUND, true ) );

		update_option(
			'afterword_settings',
			array(
				'placement' => array(
					'automatic' => true,
					'text'      => true,
				),
			)
		);
		$id = (int) wp_insert_post( $post );
		$this->assertSame( array( 3 ), found_topics( $id ) );
		$this->assertSame( array( 3 ), post_topics( $id ) );

		wp_set_post_tags( $id, array( 'Baby loss' ) );
		$this->assertSame( array( 8 ), post_topics( $id ), 'Tags go before the text.' );

		wp_set_post_tags( $id, array() );
		wp_update_post(
			array(
				'ID'           => $id,
				'post_title'   => 'A bridge',
				'post_content' => 'A bridge opened.',
			)
		);
		$this->assertSame( array(), found_topics( $id ) );
		$this->assertSame( '', get_post_meta( $id, META_FOUND, true ) );
	}

	/**
	 * A tag with other senses places nothing alone; with a text that agrees it does, where the admin lets the text be read.
	 *
	 * @covers \Afterword\text_topics
	 * @covers \Afterword\found_topics
	 */
	public function test_a_doubtful_tag_needs_the_text(): void {
		$agrees    = 'The farmer spoke about his depression at the meeting. He had been given antidepressants by his doctor.';
		$write     = function ( string $text, array $tags ): int {
			$id = $this->make_post( array( 'post_content' => "<!-- wp:paragraph --><p>$text</p><!-- /wp:paragraph -->" ) );
			wp_set_post_tags( $id, $tags );
			return $id;
		};
		$placement = array( 'automatic' => true );
		update_option( 'afterword_settings', compact( 'placement' ) );
		$this->assertSame( array(), post_topics( $write( $agrees, array( 'Depression' ) ) ), 'Nobody allowed to read the text.' );

		$placement['text'] = true;
		update_option( 'afterword_settings', compact( 'placement' ) );
		$this->assertSame( array( 2 ), post_topics( $write( $agrees, array( 'Depression' ) ) ) );
		$this->assertSame( array(), post_topics( $write( $agrees, array() ) ), 'The text alone leaves a doubt.' );
		$this->assertSame( array(), post_topics( $write( 'A low moves east.', array( 'Depression' ) ) ), 'Nor does the tag.' );
		$this->assertSame( array(), post_topics( $write( $agrees, array( 'Grief' ) ) ), 'The text speaks of something else.' );
	}

	/**
	 * What the text named is kept without the tags, which may change their meaning later.
	 *
	 * @covers \Afterword\text_topics
	 */
	public function test_tags_are_asked_anew(): void {
		update_option(
			'afterword_settings',
			array(
				'placement' => array(
					'automatic' => true,
					'text'      => true,
				),
			)
		);
		$id = $this->make_post( array( 'tags' => array( 'Suicide' ) ) );
		wp_update_post( array( 'ID' => $id ) );
		$this->assertSame( array( 3 ), post_topics( $id ) );

		\Afterword\save_own_tag( (int) get_term_by( 'name', 'Suicide', 'post_tag' )->term_id, array( 'topics' => array() ) );
		$this->assertSame( array(), post_topics( $id ) );
	}
}
