/**
 * Takes parts out of HTML without leaving a tag open.
 */

/** A part of a text. UTF-16 units. */
export interface Span {
	start: number;
	end: number;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;

/** Tags that nothing closes. */
const VOID = new Set( [ 'br', 'wbr', 'img', 'hr' ] );

/** The tags of some HTML that begin or end outside it. */
function open( html: string ): string {
	const left: { name: string; tag: string; closes: boolean }[] = [];
	for ( const [ tag, slash, word = '' ] of html.matchAll( TAG ) ) {
		const name = word.toLowerCase();
		const last = left.at( -1 );
		if ( slash && last && ! last.closes && last.name === name ) {
			left.pop();
		} else if ( ! VOID.has( name ) ) {
			left.push( { name, tag, closes: slash !== '' } );
		}
	}
	return left.map( ( { tag } ) => tag ).join( '' );
}

/** Takes out what holds nothing any more, and gaps at both ends. */
function tidy( html: string ): string {
	const next = html
		.replace( /<([a-z][a-z0-9]*)\b[^<>]*>(\s*)<\/\1>/gi, '$2' )
		.replace(
			/^(?:\s|&nbsp;|<br\s*\/?>)+|(?:\s|&nbsp;|<br\s*\/?>)+$/gi,
			''
		)
		.replace( /(?:\s*<br\s*\/?>\s*){3,}/gi, '<br><br>' )
		.replace( /[ \t]{2,}/g, ' ' );
	return next === html ? html : tidy( next );
}

/**
 * Takes parts out of HTML.
 *
 * @param html  HTML of a paragraph or the like.
 * @param spans Parts, in order, none over another.
 * @return As it was where nothing is taken out; empty where nothing is left.
 */
export const without = ( html: string, spans: readonly Span[] ): string =>
	spans.length === 0
		? html
		: tidy(
				[ ...spans ]
					.reverse()
					.reduce(
						( rest, { start, end } ) =>
							rest.slice( 0, start ) +
							open( rest.slice( start, end ) ) +
							rest.slice( end ),
						html
					)
			);
