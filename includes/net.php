<?php
/**
 * Looks a text's words up in the net of a lexicon. Twin of src/core/net.ts; src/dataset/lexicon.ts builds the net.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

// By name PHP takes the short way to it.
use function is_int;

defined( 'ABSPATH' ) || exit;

/** Words that a gap may skip. */
const GAP = 2;

/** Bytes by which beginnings of words are sorted; the letters left of a word without its clitic. */
const BEGINNING = 3;

/** One search: the text, the lexicon, and what was found. */
final class Net_Search {
	/**
	 * Words of the text.
	 *
	 * @var string[]
	 */
	private $words;

	/**
	 * Numbers of the words before which a sentence ended.
	 *
	 * @var array<int, true>
	 */
	private $breaks;

	/**
	 * Places of the net: where words, beginnings of words and gaps lead, and the term that ends here (-1 none). The first
	 * is the root.
	 *
	 * @var array<int, array{array<int|string, int|int[]>, array<int|string, int[]>, int[], int}>
	 */
	private $places;

	/**
	 * What is written onto the front of words.
	 *
	 * @var string[]
	 */
	private $clitics;

	/**
	 * Terms found, `[ term, first word, word after the last ]`.
	 *
	 * @var list<array{int, int, int}>
	 */
	private $hits = array();

	/**
	 * First word of the phrases now followed.
	 *
	 * @var int
	 */
	private $start = 0;

	/**
	 * Takes the text and the lexicon.
	 *
	 * @param array<string, mixed>     $text    From cut_words().
	 * @param array<int|string, mixed> $lexicon Compiled lexicon.
	 */
	public function __construct( array $text, array $lexicon ) {
		$this->words   = $text['words'];
		$this->breaks  = $text['breaks'];
		$this->places  = $lexicon['places'];
		$this->clitics = $lexicon['clitics'];
	}

	/**
	 * Finds every phrase, wherever it begins.
	 *
	 * @return list<array{int, int, int}>
	 */
	public function run(): array {
		list( $whole, $all ) = $this->places[0];

		$beginnings = array();
		foreach ( $all as $beginning => $ways ) {
			$beginnings[ substr( (string) $beginning, 0, BEGINNING ) ][ $beginning ] = $ways;
		}
		foreach ( $this->words as $at => $word ) {
			if ( isset( $whole[ $word ] ) ) {
				$this->start = $at;
				$this->follow( $whole[ $word ], $at + 1 );
			}
			if ( $beginnings ) {
				$key = substr( $word, 0, BEGINNING );
				if ( isset( $beginnings[ $key ] ) ) {
					$this->start = $at;
					$this->begin( $beginnings[ $key ], $word, $at + 1 );
				}
			}
			if ( $this->clitics ) {
				$this->start = $at;
				foreach ( $this->forms( $word ) as $form ) {
					$this->follow( $whole[ $form ] ?? array(), $at + 1 );
					$this->begin( $beginnings[ substr( $form, 0, BEGINNING ) ] ?? array(), $form, $at + 1 );
				}
			}
		}

		return $this->hits;
	}

	/**
	 * Lists a word without what is written onto its front.
	 *
	 * @param string $word Folded.
	 * @return string[]
	 */
	private function forms( string $word ): array {
		$list = array();
		foreach ( $this->clitics as $clitic ) {
			$length = strlen( $clitic );
			if ( 0 === strncmp( $word, $clitic, $length ) && utf16_length( $word ) >= utf16_length( $clitic ) + BEGINNING ) {
				$list[] = substr( $word, $length );
			}
		}

		return $list;
	}

	/**
	 * Follows the beginnings that a word has.
	 *
	 * @param array<int|string, int[]> $beginnings Beginnings and where they lead.
	 * @param string                   $word       Folded.
	 * @param int                      $next       Number of the word behind it.
	 */
	private function begin( array $beginnings, string $word, int $next ): void {
		foreach ( $beginnings as $beginning => $ways ) {
			$beginning = (string) $beginning;
			if ( 0 === strncmp( $word, $beginning, strlen( $beginning ) ) ) {
				$this->follow( $ways, $next );
			}
		}
	}

	/**
	 * Goes on behind a word that led somewhere.
	 *
	 * @param int|int[] $ways Numbers of places.
	 * @param int       $at   Number of the next word.
	 */
	private function follow( $ways, int $at ): void {
		// A phrase goes on with a word that is there, unless a sentence ended before it.
		$next = isset( $this->breaks[ $at ] ) ? null : ( $this->words[ $at ] ?? null );
		foreach ( is_int( $ways ) ? array( $ways ) : $ways as $way ) {
			$place = $this->places[ $way ];
			if ( $place[3] >= 0 ) {
				$this->hits[] = array( $place[3], $this->start, $at );
			}
			if ( null === $next ) {
				continue;
			}
			if ( isset( $place[0][ $next ] ) ) {
				$this->follow( $place[0][ $next ], $at + 1 );
			}
			if ( $place[1] || $this->clitics ) {
				$this->step( $way, $at );
			}
			if ( $place[2] ) {
				foreach ( $place[2] as $behind ) {
					$this->leap( $behind, $at );
				}
			}
		}
	}

	/**
	 * Goes on behind a gap.
	 *
	 * @param int $way Place behind the gap.
	 * @param int $at  Number of the next word.
	 */
	private function leap( int $way, int $at ): void {
		$place = $this->places[ $way ];
		$last  = $at + GAP;
		for ( $to = $at; $to <= $last; $to++ ) {
			if ( ! isset( $this->words[ $to ] ) || isset( $this->breaks[ $to ] ) ) {
				return;
			}
			if ( isset( $place[0][ $this->words[ $to ] ] ) ) {
				$this->follow( $place[0][ $this->words[ $to ] ], $to + 1 );
			}
			if ( $place[1] || $this->clitics ) {
				$this->step( $way, $to );
			}
			foreach ( $place[2] as $behind ) {
				$this->leap( $behind, $to );
			}
		}
	}

	/**
	 * Looks the next word up by its beginning, and without its clitics; as a whole it has been looked up.
	 *
	 * @param int $way Place to look in.
	 * @param int $at  Number of the word.
	 */
	private function step( int $way, int $at ): void {
		list( $words, $beginnings ) = $this->places[ $way ];

		$next = $this->words[ $at ];
		$this->begin( $beginnings, $next, $at + 1 );
		foreach ( $this->clitics ? $this->forms( $next ) : array() as $form ) {
			$this->follow( $words[ $form ] ?? array(), $at + 1 );
			$this->begin( $beginnings, $form, $at + 1 );
		}
	}
}
