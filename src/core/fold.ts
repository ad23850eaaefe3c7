/**
 * Folding of characters, one at a time, so that PHP can do the same from a table (build/data/fold.php) without the
 * intl and mbstring extensions.
 */

/** Last code point that is folded: what lies beyond is left as it is in both languages. */
export const LAST = 0xffff;

/**
 * What is dropped: accents (Latin, Greek, Cyrillic), vowel signs, hamza and tatweel (Arabic), nukta (Devanagari), and
 * characters that nobody sees: soft hyphen, joiners, marks of direction.
 */
const DROPPED =
	/[\u0300-\u036f\u0640\u064b-\u065f\u0670\u093c\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Letters that people write in either of two ways and that Unicode keeps apart. */
const SAME: ReadonlyMap< string, string > = new Map( [
	[ 'ß', 'ss' ],
	[ 'æ', 'ae' ],
	[ 'œ', 'oe' ],
	[ 'ø', 'o' ],
	[ 'ł', 'l' ],
	[ 'đ', 'd' ],
	[ 'ı', 'i' ],
	[ 'ى', 'ي' ],
	[ 'ی', 'ي' ],
	[ 'ک', 'ك' ],
	[ 'ة', 'ه' ],
	[ 'ٱ', 'ا' ],
	[ 'ँ', 'ं' ],
] );

/**
 * Folds one character: compatibility form, lower case, without accents.
 *
 * @param char One code point.
 * @return What it is compared as; may be empty (a combining accent) or several characters (a ligature).
 */
export function foldChar( char: string ): string {
	if ( ( char.codePointAt( 0 ) ?? 0 ) > LAST ) {
		return char;
	}
	return char
		.normalize( 'NFKC' )
		.toLowerCase()
		.normalize( 'NFD' )
		.replace( DROPPED, '' )
		.normalize( 'NFC' )
		.replace( /[^\0-\x7f]/g, ( one ) => SAME.get( one ) ?? one );
}

/**
 * Folds a text character by character.
 *
 * @param text Any text.
 */
export const fold = ( text: string ): string =>
	/^[\0-\x7f]*$/.test( text )
		? text.toLowerCase()
		: Array.from( text, foldChar ).join( '' );
