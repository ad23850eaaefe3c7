/**
 * Folding of characters, one at a time, so that PHP can do the same from a table (build/data/fold.php) without the
 * intl and mbstring extensions.
 */

/** Last code point that is folded: what lies beyond is left as it is in both languages. */
export const LAST = 0xffff;

/**
 * Folds one character: compatibility form, lower case, without the accents of Latin, Greek and Cyrillic letters.
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
		.replace( /[\u0300-\u036f]/g, '' )
		.normalize( 'NFC' );
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
