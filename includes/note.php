<?php
/**
 * A newsroom's note above the lines of a panel: words about the story, no way to reach anybody. Numbers come from the dataset
 * alone. Twin of src/core/note.ts; tests/fixtures/note.json binds both.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Most UTF-16 units of a note. */
const LONGEST_NOTE = 200;

/** Addresses of sites and mail, those too that are written without their beginning. */
const NOTE_ADDRESS = '/https?:|www\.|[\p{L}\p{N}._-]@[\p{L}\p{N}]|[a-z0-9-]\.(?:com|org|net|info|edu|gov|help|chat|(?:co|org|gov|ac|com|net|edu)\.[a-z]{2})(?![a-z0-9-])/iu';

/** Digits of the shortest code that no year, sum or count in a note is taken for, whatever country it is of. */
const UNMISTAKABLE = 5;

/**
 * Reads a note from the attributes of a block. Saving by somebody who may not write HTML has put entities into it.
 *
 * @param mixed $note Anything.
 * @return string Plain text in one line; empty if there is none.
 */
function note_text( $note ): string {
	$text = is_string( $note ) ? wp_check_invalid_utf8( html_entity_decode( $note, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) : '';

	return trim( (string) preg_replace( '/[ \t\r\n\f]+/', ' ', $text ) );
}

/**
 * Says what is wrong with a note.
 *
 * @param string                    $note Plain text.
 * @param string                    $home Region of the site; empty = none.
 * @param array<string, mixed>|null $book What is known of numbers: build/data/numbers.php; null = not there, then any three digits in
 *                                        a row are refused.
 * @return string `long`, `address`, `number`; empty if it may be printed.
 */
function note_fault( string $note, string $home, ?array $book ): string {
	if ( utf16_length( $note ) > LONGEST_NOTE ) {
		return 'long';
	}
	if ( preg_match( NOTE_ADDRESS, $note ) ) {
		return 'address';
	}
	if ( ! preg_match( '/\p{Nd}/u', $note ) ) {
		return '';
	}
	load_number_rules();
	$clean = plain( $note );
	if ( null === $book ) {
		return preg_match( '/[0-9]{3}/', $clean ) ? 'number' : '';
	}
	foreach ( scan_numbers( $clean, $home, $book ) as $one ) {
		if ( ! preg_match( ALWAYS_OPEN, $one['raw'] ) && ( looks_dialled( $one ) || is_known_code( $one, $home, $book ) ) ) {
			return 'number';
		}
	}
	foreach ( check_numbers( $note, $home, $book ) as $found ) {
		if ( ! is_measure( $found['text'] ) ) {
			return 'number';
		}
	}

	return '';
}

/**
 * Says whether digits are a date, a span of years, a sum, a measure.
 *
 * @param string $raw As it stands in a text.
 */
function is_measure( string $raw ): bool {
	foreach ( NOT_DIALLED as $pattern ) {
		if ( preg_match( $pattern, plain( $raw ) ) ) {
			return true;
		}
	}

	return false;
}

/**
 * Says whether a number is a service's by its own shape: longer than a year, no date, span or sum.
 *
 * @param array<string, mixed> $one The candidate: scan_numbers().
 */
function looks_dialled( array $one ): bool {
	if ( $one['letters'] > 0 || $one['plus'] ) {
		return true;
	}

	return strlen( $one['digits'] ) >= LONG_NUMBER
		&& ( preg_match( '#^0\d+[./]\d+$#D', $one['raw'] ) || ! is_measure( $one['raw'] ) );
}

/**
 * Says whether the book knows a number: one of the site's region, or one of any region that is too long for a year.
 *
 * @param array<string, mixed> $one  The candidate: scan_numbers().
 * @param string               $home Region of the site.
 * @param array<string, mixed> $book The book.
 */
function is_known_code( array $one, string $home, array $book ): bool {
	if ( strlen( $one['digits'] ) > 2 && null !== place_of_number( $one, $home, $book ) ) {
		return true;
	}
	if ( strlen( $one['digits'] ) < UNMISTAKABLE ) {
		return false;
	}
	foreach ( array_keys( $book['calling'] ) as $region ) {
		$place = array(
			'region' => (string) $region,
			'number' => (string) $one['digits'],
		);
		if ( is_known_number( $place, $book ) ) {
			return true;
		}
	}

	return false;
}

/**
 * Prints the note of a panel, unless it is refused.
 *
 * @param mixed $note As it comes from a block.
 * @return string A paragraph in the language of the site, whatever language the panel speaks; empty if there is none.
 */
function note_html( $note ): string {
	$text = sound_note( $note );

	// esc_html() would leave entities as they are: what is checked is what is printed.
	return '' === $text
		? ''
		: '<p class="afterword-panel__story" lang="' . esc_attr( get_bloginfo( 'language' ) ) . '" dir="auto">' . htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' ) . '</p>';
}

/**
 * Gives a note that may be printed.
 *
 * @param mixed $note As it comes from a block.
 * @return string Plain text; empty if there is none or it is refused.
 */
function sound_note( $note ): string {
	$text = note_text( $note );

	return '' === note_fault_here( $text ) ? $text : '';
}

/**
 * Says what is wrong with a note on this site.
 *
 * @param string $text Plain text.
 * @return string As note_fault().
 */
function note_fault_here( string $text ): string {
	/**
	 * The book is big: most notes hold no digit and do not need it.
	 *
	 * @var array<string, mixed>|null $book
	 */
	$book = preg_match( '/\p{Nd}/u', $text ) ? dataset( 'numbers' ) : null;

	return note_fault( $text, settings()['region'], $book );
}
