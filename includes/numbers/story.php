<?php
/**
 * Checks the numbers of a whole story: what it prints and what its links dial.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Blocks that tell the detector nothing, and whose numbers readers dial all the same. Twin of src/editor/numbers/pieces.ts. */
const READ_FOR_NUMBERS = array( 'core/audio', 'core/embed', 'core/file', 'core/html', 'core/preformatted', 'core/video' );

/** Attributes that hold words, where a block stores them outside of its HTML. */
const WORD_ATTRIBUTES = array( 'content', 'value', 'citation', 'summary', 'title', 'text', 'caption' );

/** What parts the pieces of a story: no number reaches from one into the next. */
const BETWEEN_PIECES = "\n\n";

/**
 * Finds all numbers of a story, with the state of each.
 *
 * @param string $content   Content of a post: blocks, or classic HTML.
 * @param string $home      Region that it is written for; empty = nothing can be said.
 * @param string $footnotes The post's field `footnotes`: JSON.
 * @return list<array{text: string, digits: string, state: string, why: string, line: array{id: string, region: string, name: string, display: string, checked: string}|null, now: array{id: string, region: string, name: string, display: string, checked: string}|null, link: bool, printed: string}>
 *         In the order of the story. `line`: the line it belongs to, belonged to, or is a slip of; `now`: the line to print
 *         instead; `link`: it stands in a link's address; `printed`: what the link's text prints instead.
 */
function numbers_of_story( string $content, string $home, string $footnotes = '' ): array {
	$book = '' === $home ? null : dataset( 'numbers' );
	$html = null === $book ? '' : implode( BETWEEN_PIECES, story_pieces( $content, $footnotes ) );
	if ( 1 !== preg_match( '/\p{Nd}/u', $html ) || null === $book ) {
		return array();
	}
	load_number_rules();
	/**
	 * Compiled by us.
	 *
	 * @var array<string, mixed>        $book
	 * @var list<array<string, string>> $names
	 */
	$names = array( dataset( 'countries/en' ) ?? array(), dataset( 'countries/' . primary_language( get_locale() ) ) ?? array() );
	$found = array();
	foreach ( check_html( $html, $home, $book, fold_names( $names ) ) as $one ) {
		$found[] = array(
			'text'    => $one['text'],
			'digits'  => $one['digits'],
			'state'   => $one['state'],
			'why'     => $one['why'],
			'line'    => book_line( $one['line'], $book ),
			'now'     => book_line( $one['now'], $book ),
			'link'    => $one['link'],
			'printed' => $one['printed'],
		);
	}

	return $found;
}

/**
 * Finds the numbers of a story that should not be printed as they stand, without those that a person called right. Of what is no
 * story but a book, beginning and end are read: head_and_tail().
 *
 * @param \WP_Post $post The story.
 * @return list<array<string, mixed>> As numbers_of_story().
 */
function faulty_numbers( \WP_Post $post ): array {
	$right = get_post_meta( $post->ID, META_NUMBERS, true );
	$right = is_array( $right ) ? $right : array();
	$text  = head_and_tail( $post->post_content );
	$notes = get_post_meta( $post->ID, 'footnotes', true );
	$found = array();
	foreach ( numbers_of_story( $text, settings()['region'], is_string( $notes ) ? $notes : '' ) as $one ) {
		if ( is_faulty_number( $one, $right ) ) {
			$found[] = $one;
		}
	}

	return $found;
}

/**
 * Says whether a number should not be printed as it stands. Twin of sort() in src/editor/numbers/sort.ts.
 *
 * @param array<string, mixed> $one   Its digits and state.
 * @param array<mixed>         $right Those that a person called right: "digits:state". One whose state changes counts again.
 */
function is_faulty_number( array $one, array $right ): bool {
	return in_array( $one['state'], FAULTY_STATES, true ) && ! in_array( "{$one['digits']}:{$one['state']}", $right, true );
}

/**
 * Names a line of the book.
 *
 * @param int                  $at   Its place; -1 = none.
 * @param array<string, mixed> $book The book.
 * @return array{id: string, region: string, name: string, display: string, checked: string}|null
 */
function book_line( int $at, array $book ): ?array {
	$line = $book['lines'][ $at ] ?? null;

	return null === $line ? null : array(
		'id'      => $line[0],
		'region'  => $line[1],
		'name'    => $line[2][0] ?? '',
		'display' => $line[3],
		'checked' => $line[4],
	);
}

/**
 * Lists the HTML of a story's blocks, those inside others and in synced patterns too. Twin of src/editor/numbers/pieces.ts.
 *
 * @param string $content   Content of a post.
 * @param string $footnotes JSON, `[ { content } ]`.
 * @return string[] Valid UTF-8, in the order of the story.
 */
function story_pieces( string $content, string $footnotes = '' ): array {
	$pieces = array();
	if ( has_blocks( $content ) ) {
		collect_pieces( parse_blocks( $content ), $pieces, array(), array() );
	} else {
		$pieces[] = $content;
	}
	$notes = '' === $footnotes ? null : json_decode( $footnotes, true );
	foreach ( is_array( $notes ) ? $notes : array() as $note ) {
		$pieces[] = is_array( $note ) && is_string( $note['content'] ?? null ) ? $note['content'] : '';
	}

	return array_map(
		static function ( string $html ): string {
			return 1 === preg_match( '//u', $html ) ? $html : htmlspecialchars_decode( htmlspecialchars( $html, ENT_NOQUOTES | ENT_SUBSTITUTE, 'UTF-8' ), ENT_NOQUOTES );
		},
		$pieces
	);
}

/**
 * Collects the HTML of blocks.
 *
 * @param array<int|string, array<string, mixed>> $blocks    Parsed blocks.
 * @param string[]                                $pieces    Takes the HTML.
 * @param int[]                                   $patterns  Synced patterns around them.
 * @param array<string, mixed>                    $overrides What the story says in place of a pattern's blocks, by their names.
 */
function collect_pieces( array $blocks, array &$pieces, array $patterns, array $overrides ): void {
	foreach ( $blocks as $block ) {
		$name  = (string) ( $block['blockName'] ?? '' );
		$attrs = is_array( $block['attrs'] ) ? $block['attrs'] : array();
		$no    = in_array( $name, NOT_STORY, true ) && ! in_array( $name, READ_FOR_NUMBERS, true );
		if ( $no || 0 === strpos( $name, 'afterword/' ) || isset( $overrides[ $attrs['metadata']['name'] ?? '' ] ) ) {
			continue;
		}
		if ( 'core/block' === $name ) {
			$own = is_array( $attrs['content'] ?? null ) ? $attrs['content'] : array();
			foreach ( $own as $values ) {
				collect_words( is_array( $values ) ? $values : array(), $pieces );
			}
			$ref     = (int) ( $attrs['ref'] ?? 0 );
			$pattern = $ref > 0 && ! in_array( $ref, $patterns, true ) ? get_post( $ref ) : null;
			if ( $pattern instanceof \WP_Post && 'wp_block' === $pattern->post_type && 'publish' === $pattern->post_status ) {
				collect_pieces( parse_blocks( $pattern->post_content ), $pieces, array_merge( $patterns, array( $ref ) ), $own );
			}
			continue;
		}
		$html = (string) $block['innerHTML'];
		if ( '' !== trim( $html ) ) {
			$pieces[] = $html;
		} elseif ( 0 !== strpos( $name, 'core/' ) ) {
			collect_words( $attrs, $pieces );
		}
		collect_pieces( $block['innerBlocks'], $pieces, $patterns, $overrides );
	}
}

/**
 * Collects words that a block stores in its attributes.
 *
 * @param array<string, mixed> $attributes Attributes.
 * @param string[]             $pieces     Takes the HTML.
 */
function collect_words( array $attributes, array &$pieces ): void {
	foreach ( WORD_ATTRIBUTES as $key ) {
		if ( is_string( $attributes[ $key ] ?? null ) && '' !== $attributes[ $key ] ) {
			$pieces[] = $attributes[ $key ];
		}
	}
}
