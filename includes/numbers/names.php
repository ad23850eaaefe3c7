<?php
/**
 * By what names a line is known. Twin of src/core/numbers/names.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Shortest word or name that tells a service from others. */
const NAME_LETTERS = 4;

/**
 * Gives the names of a line, folded: whole, and the words that tell it from others.
 *
 * @param array<string, mixed> $book The book; one a request.
 * @param int                  $line Place of the line in it.
 * @return array{names: string[], words: string[], all: string[], first: string[]} `all`: every word of some length.
 */
function line_names( array $book, int $line ): array {
	static $known = array();
	if ( isset( $known[ $line ] ) ) {
		return $known[ $line ];
	}
	$names = array();
	$words = array();
	$short = array();
	$all   = array();
	$first = array();
	foreach ( $book['lines'][ $line ][2] ?? array() as $printed ) {
		$cut  = cut_words( $printed )['words'];
		$name = implode( ' ', $cut );
		if ( utf16_length( $name ) >= NAME_LETTERS ) {
			$names[] = $name;
		}
		if ( $cut ) {
			$first[] = $cut[0];
		}
		foreach ( $cut as $word ) {
			if ( utf16_length( $word ) < NAME_LETTERS ) {
				continue;
			}
			$all[] = $word;
			if ( ! preg_match( '/^[0-9]+$/D', $word ) && ! in_array( $word, $book['common'], true ) ) {
				$words[] = $word;
			}
		}
		// Short names in capitals: CVV, SOS.
		preg_match_all( '/[A-Z]{3,}/', $printed, $capitals );
		$short = array_merge( $short, array_map( 'strtolower', $capitals[0] ) );
	}
	$known[ $line ] = array(
		'names' => $names,
		'words' => array_merge( $words, $short ),
		'all'   => $all,
		'first' => $first,
	);

	return $known[ $line ];
}
