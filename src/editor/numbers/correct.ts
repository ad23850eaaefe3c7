/**
 * Puts a number in the place of another in the HTML of a block, and nothing else.
 */
import { keys } from '../../core/numbers/lookup.ts';
import { dial } from '../../core/dial.ts';

const escape = ( text: string ): string =>
	text
		.replace( /&/g, '&amp;' )
		.replace( /</g, '&lt;' )
		.replace( />/g, '&gt;' );

/** Digits of a number that is no short code. */
const LONG = 7;

/**
 * Derives what a telephone dials from a number as it is printed, letters as their keys.
 *
 * @param display Number as its service prints it: `0508 TAUTOKO (0508 828 865)`, `800-273-TALK (8255)`.
 */
export function dialled( display: string ): string {
	if ( ! /[a-z]/i.test( display ) ) {
		return dial( display );
	}
	const again = dial( /\(([^()]*)\)\s*$/.exec( display )?.[ 1 ] ?? '' );
	return again.length >= LONG
		? again
		: dial(
				display
					.replace( /\([^()]*\)\s*$/, '' )
					.replace( /[a-z]+/gi, ( word ) =>
						keys( word.toUpperCase() )
					)
			);
}

/** Tags inside a number keep those outside balanced: they stay, behind it, unless they hold nothing. */
function tagsOf( text: string ): string {
	const tags = ( text.match( /<[^>]*>/g ) ?? [] ).join( '' );
	return tags
		.replace( /<(?:br|wbr)\b[^>]*>/gi, '' )
		.replace( /<([a-z]+)\b[^>]*><\/\1>/gi, '' );
}

/** Where the tag of the link begins and ends that stands around a place; null if none does. */
function linkAround( html: string, at: number ): [ number, number ] | null {
	const before = html.slice( 0, at ).toLowerCase();
	const open = before.lastIndexOf( '<a ' );
	return open < 0 || before.lastIndexOf( '</a>' ) > open
		? null
		: [ open, html.indexOf( '>', open ) + 1 ];
}

/** Where something stands that was read before; null if that is no longer sure. */
function find( html: string, offset: number, text: string ): number | null {
	if ( html.startsWith( text, offset ) ) {
		return offset;
	}
	const at = html.indexOf( text );
	// Something was typed since: sure only if it stands there once.
	return at < 0 || html.indexOf( text, at + 1 ) >= 0 ? null : at;
}

/** What stands somewhere, and what shall. */
export interface Correction {
	/** Where it stood when it was read. UTF-16 units. */
	offset: number;
	/** What stood there; may hold tags. */
	text: string;
	/** Plain text to put there. */
	put: string;
	/** What its telephone link dials, if it stands in one. */
	dial: string;
}

/**
 * Makes a link dial another number, and leaves its text alone.
 *
 * @param html       HTML of a block.
 * @param correction Which number in a link's address, and what to dial.
 * @return As for correct().
 */
export function redirect(
	html: string,
	{ offset, text, dial: number }: Omit< Correction, 'put' >
): string | null {
	const at = find( html, offset, text );
	return at === null
		? null
		: html.slice( 0, at ) + number + html.slice( at + text.length );
}

/**
 * Corrects a number.
 *
 * @param html       HTML of a block.
 * @param correction What to put where.
 * @return The HTML with the number; null if what was read is no longer there.
 */
export function correct(
	html: string,
	{ offset, text, put, dial: number }: Correction
): string | null {
	const at = find( html, offset, text );
	if ( at === null ) {
		return null;
	}
	const link = linkAround( html, at );
	const [ from, to ] = link ?? [ at, at ];
	return (
		html.slice( 0, from ) +
		html
			.slice( from, to )
			.replace(
				/(\shref=["']?(?:tel|sms):)[^"'>?;]*/i,
				( _, scheme: string ) => scheme + number
			) +
		html.slice( to, at ) +
		escape( put ) +
		tagsOf( text ) +
		html.slice( at + text.length )
	);
}
