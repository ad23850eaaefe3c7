<?php
/**
 * Tests finding the topics of a story: the rows that the TypeScript runs too.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword\Tests;

use function Afterword\chain;
use function Afterword\cut_words;
use function Afterword\dataset;
use function Afterword\detect;
use function Afterword\guess_language;
use function Afterword\topic_ids;
use function Afterword\topic_numbers;
use function Afterword\topics;
use function Afterword\utf16_length;

/**
 * A story is given the topics of its row and no other.
 */
final class DetectTest extends TestCase {

	/**
	 * Lists the rows of tests/fixtures/detect.
	 *
	 * @return array<string, array{0: array<string, mixed>}>
	 */
	public function rows(): array {
		$rows = array();
		foreach ( glob( dirname( __DIR__ ) . '/fixtures/detect/*.json' ) ?: array() as $file ) {
			foreach ( json_decode( (string) file_get_contents( $file ), true, 512, JSON_THROW_ON_ERROR ) as $row ) {
				$rows[ $row['lang'] . ': ' . $row['name'] ] = array( $row );
			}
		}
		return $rows;
	}

	/**
	 * Finds the topics of a story.
	 *
	 * @param array<string, mixed> $story Parts of a story.
	 * @param string               $lang  Language.
	 * @return array<string, mixed>
	 */
	private function found( array $story, string $lang ): array {
		return detect(
			$story + array(
				'title'   => '',
				'excerpt' => '',
				'text'    => '',
				'tags'    => array(),
			),
			array( 'lexicon' => dataset( "lexicon/$lang" ) )
		);
	}

	/**
	 * Every row is answered as it says.
	 *
	 * @dataProvider rows
	 * @covers \Afterword\detect
	 * @param array<string, mixed> $row The row.
	 */
	public function test_rows( array $row ): void {
		$levels = array();
		foreach ( $this->found( $row, $row['lang'] )['topics'] as $one ) {
			$levels[ topic_ids( array( $one['topic'] ) )[0] ] = $one['level'];
		}
		$faults = array();
		foreach ( $row['expected'] as $id => $level ) {
			if ( 'auto' === $level ? 'auto' !== ( $levels[ $id ] ?? '' ) : ! isset( $levels[ $id ] ) ) {
				$faults[] = "no $level for $id";
			}
		}
		foreach ( array_keys( $levels ) as $id ) {
			$related = false;
			foreach ( array_keys( $row['expected'] ) as $wanted ) {
				list( $one, $other ) = topic_numbers( array( $id, $wanted ) ) + array( 1 => topic_numbers( array( $id ) )[0] );

				$related = $related || in_array( $one, chain( $other, topics() ), true ) || in_array( $other, chain( $one, topics() ), true );
			}
			if ( ! $related ) {
				$faults[] = "$id is not expected";
			}
		}
		$this->assertSame( array(), $faults );
	}

	/**
	 * Without a lexicon the tags speak alone; a tag that only suggests needs the text to agree.
	 *
	 * @covers \Afterword\detect
	 */
	public function test_tags(): void {
		$found = $this->found( array( 'tags' => array( 'Food', 'Baby loss' ) ), 'xx' )['topics'];
		$this->assertSame( array( 'pregnancy-loss' ), topic_ids( array_column( $found, 'topic' ) ) );
		$this->assertSame( 'auto', $found[0]['level'] );
		$this->assertSame( 1, $found[0]['evidence'][0]['index'] );

		$this->assertSame( 'suggest', $this->found( array( 'tags' => array( 'Depression' ) ), 'en' )['topics'][0]['level'] );
		$agrees = array(
			'tags' => array( 'Depression' ),
			'text' => 'She struggled with depression for years.',
		);
		$this->assertSame( 'auto', $this->found( $agrees, 'en' )['topics'][0]['level'] );
	}

	/**
	 * Evidence is placed in UTF-16 units.
	 *
	 * @covers \Afterword\read_story
	 */
	public function test_offsets(): void {
		$text     = '😀 Élan. She took her own life.';
		$evidence = $this->found( array( 'text' => $text ), 'en' )['topics'][0]['evidence'][0];
		$this->assertSame( 'took her own life', $evidence['term'] );
		$this->assertSame( utf16_length( '😀 Élan. She ' ), $evidence['offset'] );
		$this->assertSame( 17, $evidence['length'] );
	}

	/**
	 * Bytes that are no UTF-8 give no words, and no warning.
	 *
	 * @covers \Afterword\cut_words
	 */
	public function test_bad_bytes(): void {
		$this->assertSame( array(), cut_words( "suicide \xff" )['words'] );
	}

	/**
	 * A text tells its language if it has one of ours.
	 *
	 * @covers \Afterword\guess_language
	 */
	public function test_language(): void {
		$stop = dataset( 'stopwords' ) ?? array();
		$this->assertSame( 'en', guess_language( cut_words( 'The boy was with his mother and they had not been there.' ), $stop ) );
		$this->assertNull( guess_language( cut_words( 'Lorem ipsum dolor sit amet consectetur.' ), $stop ) );
		$this->assertNull( guess_language( cut_words( '' ), $stop ) );
	}
}
