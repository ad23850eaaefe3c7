<?php
/**
 * Topics from tags and categories: what the site says of a term, what stands above it, and its name. Twin of
 * src/core/tags.ts; tests/fixtures/tags.json and tag-map.json bind both.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Bytes of the longest beginning of a name that is looked for; the longest of the lexicons has 23. */
const LONGEST_BEGINNING = 100;

/**
 * Normalises a name: folded, hyphens, underscores and number signs as spaces, single spaces.
 *
 * @param string $name Name of a tag or category, plain text.
 * @return string Comparable form; empty if nothing is left.
 */
function normalize_tag( string $name ): string {
	$name = strtr(
		fold( $name ),
		array(
			"\u{2018}" => "'",
			"\u{2019}" => "'",
			"\u{2bc}"  => "'",
		)
	);
	// What \s means in JavaScript, spelled out.
	$space = ' \t\n\x0b\f\r\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}';
	$gaps  = '/[#_' . $space . '\x{2010}-\x{2015}\x{ad}\x{200b}-\x{200f}-]/u';
	return trim( (string) preg_replace( '/ {2,}/', ' ', (string) preg_replace( $gaps, ' ', $name ) ), ' ' );
}

/**
 * Finds the entry of the table for a name: the name, its IPTC or Wikidata code, or its longest known beginning, marked
 * by a star.
 *
 * @param string                   $term  Normalised name.
 * @param array<int|string, mixed> $table Compiled synonyms.
 * @return string Empty if there is none.
 */
function tag_key( string $term, array $table ): string {
	$codes = '~^(?:(?:medtop:|https?://cv\.iptc\.org/newscodes/mediatopic/)?(\d{8})'
		. '|(?:wd:|https?://(?:www\.)?wikidata\.org/(?:wiki|entity)/)?(q\d{1,12}))$~D';
	$found = array();
	$key   = 1 === preg_match( $codes, $term, $found ) ? $found[2] ?? $found[1] : $term;
	if ( in_array( $key, $table['exclude'] ?? array(), true ) ) {
		return '';
	}
	if ( isset( $table['exact'][ $key ] ) ) {
		return $key;
	}
	// From the longest beginning to the shortest: names are short, the table is long.
	for ( $length = min( LONGEST_BEGINNING, strlen( $key ) ); $length > 0; $length-- ) {
		$beginning = substr( $key, 0, $length );
		if ( isset( $table['prefix'][ $beginning ] ) ) {
			return "$beginning*";
		}
	}

	return '';
}

/**
 * Lists what a name alone stands for.
 *
 * @param string                   $term  Normalised name.
 * @param array<int|string, mixed> $table Compiled synonyms.
 * @return list<list<int>> Claims without conditions: see match_tags().
 */
function claims_of_name( string $term, array $table ): array {
	$key    = tag_key( $term, $table );
	$topics = '*' === substr( $key, -1 ) ? $table['prefix'][ substr( $key, 0, -1 ) ] : $table['exact'][ $key ] ?? array();
	$sure   = array() !== $topics && ! in_array( $key, $table['suggest'], true );
	$claims = array();
	foreach ( $topics as $topic ) {
		$claims[] = array( $topic, (int) $sure );
	}

	return $claims;
}

/**
 * Matches tags and categories against what the site says of them and the built-in synonyms.
 *
 * A term may carry what the site's map says of it (see compile_terms()): first 1 = a person's word, the name says nothing more, or
 * 0 = beside its name; then claims, each the number of a topic, 1 = surely or 0 = perhaps, and ids of terms beside which it does not
 * count.
 *
 * @param list<string|array{name: string, id?: int, says?: array<int, mixed>|null}> $tags  Names, or terms, in the editor's
 *                                                                                         order; plain text.
 * @param array<int|string, mixed>|null                                             $table Compiled synonyms
 *                                                                                         (build/data/tags.php); null = the built-in ones.
 * @return list<array{topic: int, index: int, term: string, level: string}> One match a topic, the surest (`auto`
 *         before `suggest`), in the order in which topics are first named.
 */
function match_tags( array $tags, ?array $table = null ): array {
	$table = $table ?? dataset( 'tags' ) ?? array();
	$ids   = array_column( array_filter( $tags, 'is_array' ), 'id' );
	$found = array();
	foreach ( array_values( $tags ) as $index => $tag ) {
		$term  = normalize_tag( tag_name( $tag ) );
		$above = is_array( $tag ) ? $tag['says'] ?? array( 0 ) : array( 0 );
		$own   = array_shift( $above );
		foreach ( array_merge( $own ? array() : claims_of_name( $term, $table ), $above ) as $claim ) {
			$topic = $claim[0];
			$level = $claim[1] ? 'auto' : 'suggest';
			$known = $found[ $topic ]['level'] ?? '';
			if ( ! array_intersect( array_slice( $claim, 2 ), $ids ) && ( '' === $known || ( 'suggest' === $known && 'auto' === $level ) ) ) {
				$found[ $topic ] = compact( 'topic', 'index', 'term', 'level' );
			}
		}
	}
	return array_values( $found );
}

/**
 * Names a tag.
 *
 * @param string|array{name: string} $tag A name, or a term.
 */
function tag_name( $tag ): string {
	return is_array( $tag ) ? $tag['name'] : $tag;
}
