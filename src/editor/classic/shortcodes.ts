/**
 * Shortcodes in the text of the classic editor: what they say is not the story; ours is the panel.
 */

const escape = ( text: string ): string =>
	text.replace( /[.*+?^${}()|[\]\\]/g, '\\$&' );

/** A stretch of text: where it begins, and where it ends. */
type Stretch = [ from: number, to: number ];

/** Finds shortcodes, each with what it encloses if the next one of its name closes it. From the end, so that each is looked at once. */
function find( text: string, names: readonly string[] ): Stretch[] {
	const tags = text.matchAll(
		new RegExp(
			`\\[(/?)(${ names.map( escape ).join( '|' ) })(?![\\w-])[^\\]]*\\]`,
			'g'
		)
	);
	/** Where the next tag of a name ends, if it is a closing one. */
	const closings = new Map< string, number >();
	return [ ...tags ]
		.reverse()
		.flatMap( ( { 0: tag, 1: slash, 2: name = '', index } ): Stretch[] => {
			const end = index + tag.length;
			const closing = closings.get( name ) ?? end;
			closings.set( name, slash ? end : -1 );
			return slash
				? []
				: [
						[
							index,
							tag.endsWith( '/]' )
								? end
								: Math.max( end, closing ),
						],
					];
		} )
		.reverse();
}

/**
 * Puts spaces in the place of shortcodes, of what they enclose, and of comments, so that all else keeps its place.
 *
 * @param text  HTML of a classic story.
 * @param names Names of the site's shortcodes.
 * @return Of the same length.
 */
export function blank( text: string, names: readonly string[] ): string {
	const without = text.replace( /<!--[^]*?-->/g, ( found ) =>
		' '.repeat( found.length )
	);
	if ( names.length === 0 || ! without.includes( '[' ) ) {
		return without;
	}
	let result = '';
	for ( const [ from, to ] of find( without, names ) ) {
		result += without.slice( result.length, from );
		// One may stand inside another.
		result += ' '.repeat( Math.max( 0, to - result.length ) );
	}
	return result + without.slice( result.length );
}

/**
 * Finds our shortcode, or our block in a story that was written with blocks. In double brackets it is only spoken of.
 *
 * @param text HTML of a story.
 * @param name Name of the shortcode.
 * @return Where it begins and ends; null if there is none.
 */
export function findPanel( text: string, name: string ): Stretch | null {
	const found =
		new RegExp(
			`(?<!\\[)\\[${ escape( name ) }(?=[\\s\\]/])[^\\]]*\\]`
		).exec( text ) ??
		/<!-- wp:afterword\/support-panel[^]*?-->/.exec( text );
	return found ? [ found.index, found.index + found[ 0 ].length ] : null;
}

/**
 * Says where the shortcode goes: a paragraph of its own after the one that a place stands in, because a panel does not stand
 * within a sentence.
 *
 * @param text HTML with empty lines between paragraphs.
 * @param at   Place; null = the end.
 * @param code The shortcode.
 * @return What to put, and where.
 */
export function placeInText(
	text: string,
	at: number | null,
	code: string
): { at: number; put: string } {
	const gap = at === null ? -1 : text.indexOf( '\n\n', at );
	const end = gap < 0 ? text.trimEnd().length : gap;
	return end === 0 ? { at: 0, put: code } : { at: end, put: `\n\n${ code }` };
}

/**
 * Finds the one stretch in which two texts differ.
 *
 * @param before A text.
 * @param after  Another.
 * @return What of the first goes, and what comes in its place.
 */
export function difference(
	before: string,
	after: string
): { from: number; to: number; put: string } {
	const most = Math.min( before.length, after.length );
	let from = 0;
	while ( from < most && before[ from ] === after[ from ] ) {
		from++;
	}
	let same = 0;
	while (
		same < most - from &&
		before.at( -1 - same ) === after.at( -1 - same )
	) {
		same++;
	}
	return {
		from,
		to: before.length - same,
		put: after.slice( from, after.length - same ),
	};
}
