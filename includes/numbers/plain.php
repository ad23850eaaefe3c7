<?php
/**
 * Makes the many signs of digits, dashes and gaps one, without moving any place in the text as JavaScript counts it.
 * Twin of src/core/numbers/plain.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Stands for what nobody sees: it parts nothing. */
const NOTHING = "\x01";

/** Stands for what is no story: it parts everything. */
const WALL = "\x02";

/** First digits of other scripts: Arabic-Indic, Persian, Devanagari, Bengali, full width. */
const ZEROS = array( 0x660, 0x6f0, 0x966, 0x9e6, 0xff10 );

/** What no reader sees. */
const HIDDEN_HTML = '#<(script|style)\b.*?(?:</\1 *>|\z)|<!--.*?(?:-->|\z)#is';

/** Tags that stand inside a line. */
const INLINE_TAG = '#</?(?:a|abbr|b|bdi|bdo|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:[ \n\r\t/][^<>]*)?>#i';

/**
 * Writes a code point of the Basic Multilingual Plane in UTF-8, without the mbstring extension.
 *
 * @param int $code From 0x80 to 0xffff.
 */
function utf8_char( int $code ): string {
	return $code < 0x800
		? chr( 0xc0 | $code >> 6 ) . chr( 0x80 | $code & 0x3f )
		: chr( 0xe0 | $code >> 12 ) . chr( 0x80 | $code >> 6 & 0x3f ) . chr( 0x80 | $code & 0x3f );
}

/**
 * Lists the characters that become another one.
 *
 * @return array<string, string>
 */
function plain_characters(): array {
	static $made = null;
	if ( null !== $made ) {
		return $made;
	}
	$map = array();
	foreach ( ZEROS as $zero ) {
		for ( $digit = 0; $digit < 10; $digit++ ) {
			$map[ utf8_char( $zero + $digit ) ] = (string) $digit;
		}
	}
	$groups = array(
		'-'     => array( array( 0x2010, 0x2015 ), 0x2212, 0x30fb, 0xff0d, 0xff65 ),
		' '     => array( 0xa0, 0x1680, array( 0x2000, 0x200a ), 0x202f, 0x205f, 0x3000 ),
		"\n"    => array( 0x85, 0x2028, 0x2029 ),
		'+'     => array( 0xff0b ),
		'('     => array( 0xff08 ),
		')'     => array( 0xff09 ),
		'/'     => array( 0xff0f ),
		NOTHING => array( 0xad, array( 0x200b, 0x200f ), array( 0x202a, 0x202e ), 0x2060, array( 0x2066, 0x2069 ), 0xfeff ),
	);
	foreach ( $groups as $sign => $codes ) {
		foreach ( $codes as $span ) {
			list( $from, $to ) = (array) $span + array( 1 => is_array( $span ) ? $span[1] : $span );
			for ( $code = $from; $code <= $to; $code++ ) {
				$map[ utf8_char( $code ) ] = (string) $sign;
			}
		}
	}
	$map["\t"] = ' ';
	$map["\r"] = "\n";
	$made      = $map;

	return $made;
}

/**
 * Blots out what an expression finds.
 *
 * @param string $pattern Expression.
 * @param string $first   What stands first in its place.
 * @param string $rest    What stands for every further unit.
 * @param string $text    Text.
 */
function blot( string $pattern, string $first, string $rest, string $text ): string {
	$out = preg_replace_callback(
		$pattern,
		static function ( array $found ) use ( $first, $rest ): string {
			return $first . str_repeat( $rest, utf16_length( $found[0] ) - strlen( $first ) );
		},
		$text
	);

	return $out ?? $text;
}

/**
 * Makes a text plain: ASCII digits, hyphens and spaces; tags, addresses and invisible signs blotted out.
 *
 * @param string $text Text or HTML in UTF-8.
 * @return string As many UTF-16 units as the text.
 */
function plain( string $text ): string {
	$text = strtr( $text, plain_characters() );
	$text = blot( '/&(?:nbsp|thinsp|#160|#8239|#x0*a0);/i', ' ', NOTHING, $text );
	$text = blot( '/&(?:ndash|mdash|#820[89]|#821[0-2]);/i', '-', NOTHING, $text );
	$text = blot( HIDDEN_HTML, "\n", NOTHING, $text );
	$text = blot( INLINE_TAG, '', NOTHING, $text );
	$text = blot( '#<[!/a-z][^<>]*>#i', "\n", NOTHING, $text );

	return blot( '#(?:https?://|www\.)[^ \n<>"]+|[^ \n<>"()@]{1,64}@[^ \n<>"()@]+#iu', '', WALL, $text );
}
