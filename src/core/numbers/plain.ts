/**
 * Makes the many signs of digits, dashes and gaps one, without moving any place in the text. Twin of
 * includes/numbers/plain.php.
 */

/** Stands for what nobody sees: it parts nothing. */
export const NOTHING = '\x01';

/** Stands for what is no story: it parts everything. */
export const WALL = '\x02';

/** First digits of other scripts: Arabic-Indic, Persian, Devanagari, Bengali, full width. */
const ZEROS = [ 0x660, 0x6f0, 0x966, 0x9e6, 0xff10 ];

/** What no reader sees. */
const HIDDEN = /<(script|style)\b[^]*?(?:<\/\1 *>|$)|<!--[^]*?(?:-->|$)/gi;

const INLINE =
	/<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:[ \n\r\t/][^<>]*)?>/gi;

const keep =
	( first: string, rest: string ) =>
	( found: string ): string =>
		first + rest.repeat( found.length - first.length );

function digit( sign: string ): string {
	const code = sign.charCodeAt( 0 );
	const zero =
		ZEROS.find( ( one ) => code >= one && code < one + 10 ) ?? code;
	return String( code - zero );
}

/**
 * Makes a text plain: ASCII digits, hyphens and spaces; tags, addresses and invisible signs blotted out.
 *
 * @param text Text or HTML.
 * @return As many UTF-16 units as the text.
 */
export const plain = ( text: string ): string =>
	text
		.replace(
			/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g,
			digit
		)
		.replace( /[\u2010-\u2015\u2212\u30fb\uff0d\uff65]/g, '-' )
		.replace( /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ' )
		.replace( /[\r\u0085\u2028\u2029]/g, '\n' )
		.replace( /\uff0b/g, '+' )
		.replace( /\uff08/g, '(' )
		.replace( /\uff09/g, ')' )
		.replace( /\uff0f/g, '/' )
		.replace(
			/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g,
			NOTHING
		)
		.replace(
			/&(?:nbsp|thinsp|#160|#8239|#x0*a0);/gi,
			keep( ' ', NOTHING )
		)
		.replace(
			/&(?:ndash|mdash|#820[89]|#821[0-2]);/gi,
			keep( '-', NOTHING )
		)
		.replace( HIDDEN, keep( '\n', NOTHING ) )
		.replace( INLINE, keep( '', NOTHING ) )
		.replace( /<[!/a-z][^<>]*>/gi, keep( '\n', NOTHING ) )
		.replace(
			/(?:https?:\/\/|www\.)[^ \n<>"]+|[^ \n<>"()@]{1,64}@[^ \n<>"()@]+/giu,
			keep( '', WALL )
		);
