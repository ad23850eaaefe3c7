/**
 * What stands around a number. Twin of includes/numbers/around.php.
 */
import { cutWords } from '../text.ts';
import { type Candidate } from './scan.ts';

/** How many words before and behind a number are looked at. */
const WIDE = 14;

/** Words around a number, folded, joined by spaces, a space at each end. */
export interface Around {
	/** Before it, from the number or the end of a sentence before on. */
	label: string;
	/** Behind it, up to the next number or the end of the sentence. */
	tail: string;
	/** The same, empty where another number follows in the sentence: what is said may be of that one. */
	own: string;
	/** The sentence. */
	sentence: string;
	/** Before and behind, whatever stands there. */
	wide: string;
	/** The three words before. */
	lead: string;
	/** The word before. */
	last: string;
	/** The three words behind. */
	follow: string;
	/** Number of its first word. */
	at: number;
}

const text = ( words: readonly string[] ): string => ` ${ words.join( ' ' ) } `;

/**
 * Reads the words around each number.
 *
 * @param plain      Plain text.
 * @param candidates Numbers in it, in order.
 * @param isNumber   Which of them part what is said of their neighbours: a time of day does not.
 */
export function around(
	plain: string,
	candidates: readonly Candidate[],
	isNumber: readonly boolean[]
): Around[] {
	const { words, starts, ends, breaks } = cutWords( plain );
	const spans: [ from: number, to: number ][] = [];
	let word = 0;
	for ( const { start, end } of candidates ) {
		while ( word < words.length && ( ends[ word ] ?? 0 ) <= start ) {
			word++;
		}
		const from = word;
		while ( word < words.length && ( starts[ word ] ?? 0 ) < end ) {
			word++;
		}
		spans.push( [ from, word ] );
	}
	// Behind the last number before, and before the next: 0 and the end where there is none.
	let behind = 0;
	const lows = spans.map( ( [ , to ], index ) => {
		const low = behind;
		behind = isNumber[ index ] ? to : behind;
		return low;
	} );
	let ahead = words.length;
	const highs = spans
		.map( ( [ from ], index ) => [ from, index ] as const )
		.reverse()
		.map( ( [ from, index ] ) => {
			const high = ahead;
			ahead = isNumber[ index ] ? from : ahead;
			return high;
		} )
		.reverse();
	return spans.map( ( [ from, to ], index ) => {
		const next = highs[ index ] ?? words.length;
		const low = Math.max( 0, from - WIDE );
		const high = Math.min( words.length, to + WIDE );
		let first = from;
		while ( first > low && ! breaks.has( first ) ) {
			first--;
		}
		let last = to;
		while ( last < high && ! breaks.has( last ) ) {
			last++;
		}
		return {
			label: text(
				words.slice( Math.max( first, lows[ index ] ?? 0 ), from )
			),
			tail: text(
				words.slice( to, Math.max( to, Math.min( last, next ) ) )
			),
			own: text(
				next < words.length && next <= last
					? []
					: words.slice( to, last )
			),
			sentence: text( [
				...words.slice( first, from ),
				...words.slice( to, last ),
			] ),
			wide: text( [
				...words.slice( low, from ),
				...words.slice( to, high ),
			] ),
			lead: text( words.slice( Math.max( 0, from - 3 ), from ) ),
			last: text( words.slice( Math.max( 0, from - 1 ), from ) ),
			follow: text( words.slice( to, to + 3 ) ),
			at: from,
		};
	} );
}

/**
 * Says whether one of some beginnings of words stands in a text.
 *
 * @param place      From around().
 * @param beginnings Folded.
 */
export const begins = (
	place: string,
	beginnings: readonly string[]
): boolean => beginnings.some( ( one ) => place.includes( ` ${ one }` ) );

/**
 * Says whether one of some words or names stands in a text, whole.
 *
 * @param place From around().
 * @param names Folded.
 */
export const holds = ( place: string, names: readonly string[] ): boolean =>
	names.some( ( one ) => place.includes( ` ${ one } ` ) );

const PAIRS: Readonly< Record< string, string > > = {
	'\u201d': '\u201c',
	'\u00bb': '\u00ab',
	'\u300d': '\u300c',
	'\u300f': '\u300e',
};

/**
 * Finds what stands in quotation marks, never over the end of a paragraph.
 *
 * @param plain Plain text.
 * @return Places of the marks, in order of their ends.
 */
export function quotes( plain: string ): [ start: number, end: number ][] {
	const spans: [ number, number ][] = [];
	let open = new Map< string, number >();
	for ( const found of plain.matchAll(
		/["\u201c\u201d\u201e\u00ab\u00bb\u300c-\u300f\n]/g
	) ) {
		const [ sign ] = found;
		const low = sign === '\u201c' && open.has( '\u201e' );
		const opener = low
			? '\u201e'
			: ( PAIRS[ sign ] ??
				( sign === '"' && open.has( '"' ) ? '"' : '' ) );
		if ( sign === '\n' ) {
			open = new Map();
		} else if ( opener !== '' ) {
			const start = open.get( opener );
			if ( start !== undefined ) {
				spans.push( [ start, found.index ] );
				open.delete( opener );
			}
		} else {
			open.set( sign, found.index );
		}
	}
	return spans;
}
