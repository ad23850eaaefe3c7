<?php
/**
 * Topics from the names of tags and categories. Twin of src/core/tags.ts; tests/fixtures/tags.json binds both.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

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
	$best = '';
	foreach ( $table['prefix'] ?? array() as $beginning => $numbers ) {
		$beginning = (string) $beginning;
		if ( strlen( $beginning ) > strlen( $best ) && 0 === strncmp( $key, $beginning, strlen( $beginning ) ) ) {
			$best = $beginning;
		}
	}
	return '' === $best ? '' : "$best*";
}

/**
 * Matches tags and categories against the built-in synonyms.
 *
 * @param list<string>                  $names Names in the editor's order, plain text.
 * @param array<int|string, mixed>|null $table Compiled synonyms (build/data/tags.php); null = the built-in ones.
 * @return list<array{topic: int, index: int, term: string, level: string}> One match a topic, the surest (`auto`
 *         before `suggest`), in the order in which topics are first named.
 */
function match_tags( array $names, ?array $table = null ): array {
	$table = $table ?? dataset( 'tags' ) ?? array();
	$found = array();
	foreach ( array_values( $names ) as $index => $name ) {
		$term   = normalize_tag( $name );
		$key    = tag_key( $term, $table );
		$topics = '*' === substr( $key, -1 ) ? $table['prefix'][ substr( $key, 0, -1 ) ] : $table['exact'][ $key ] ?? array();
		foreach ( $topics as $topic ) {
			$level = in_array( $key, $table['suggest'], true ) ? 'suggest' : 'auto';
			if ( ! isset( $found[ $topic ] ) || ( 'suggest' === $found[ $topic ]['level'] && 'auto' === $level ) ) {
				$found[ $topic ] = compact( 'topic', 'index', 'term', 'level' );
			}
		}
	}
	return array_values( $found );
}
