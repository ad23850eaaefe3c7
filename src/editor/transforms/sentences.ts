/**
 * Lines and sentences of a paragraph's HTML.
 */
import { NOTHING, plain, WALL } from '../../core/numbers/plain.ts';
import { type Span } from './html.ts';

/** Short words that a full stop belongs to. */
const SHORTENED =
	/(?:^|[\s(])(?:mrs?|ms|dr|st|sts|prof|tel|tél|nr|no|bzw|ca|vs|ext|approx|\p{L}\.\p{L})$/iu;

/** A sentence ends: sign, closing marks, then a gap; signs of unspaced scripts need none. Tags stand anywhere between. */
const END =
	/(?:[.!?\u2026\u061f\u0964]+["'\u2019\u201d\u00bb)\]\x01]*(?=[ \n]|$)|[\u3002\uff01\uff1f])/g;

/**
 * Makes HTML plain for reading: as long as the HTML, a line break only where one is drawn, an address without the full stop behind
 * it.
 *
 * @param html HTML.
 */
export const readable = ( html: string ): string =>
	plain( html )
		.replace( /\n/g, ( _, at: number ) =>
			html[ at ] === '<' ? '\n' : ' '
		)
		.replace(
			new RegExp( `${ WALL }(?!${ WALL })`, 'g' ),
			( wall, at: number ) =>
				/[.,;:!?]/.test( html[ at ] ?? '' ) ? html[ at ]! : wall
		);

const pieces = ( ends: readonly number[], { start, end }: Span ): Span[] =>
	[ ...new Set( [ ...ends, end ] ) ]
		.map( ( stop, at, all ) => ( {
			start: at === 0 ? start : all[ at - 1 ]!,
			end: stop,
		} ) )
		.filter( ( span ) => span.end > span.start );

/**
 * Cuts a text into its lines.
 *
 * @param text From readable().
 * @return Lines with the break behind them.
 */
export const lines = ( text: string ): Span[] =>
	pieces(
		[ ...text.matchAll( /\n/g ) ].map( ( { index } ) => {
			const tag = /^\n\x01*/.exec( text.slice( index ) );
			return index + ( tag?.[ 0 ].length ?? 1 );
		} ),
		{ start: 0, end: text.length }
	);

/**
 * Cuts a line into its sentences.
 *
 * @param text From readable().
 * @param line The line.
 * @return Sentences with the gap behind them.
 */
export function sentences( text: string, line: Span ): Span[] {
	const words = text.slice( line.start, line.end );
	const ends: number[] = [];
	for ( const found of words.matchAll( END ) ) {
		const before = words.slice( 0, found.index ).replaceAll( NOTHING, '' );
		const stop = found.index + found[ 0 ].length;
		const after = words.slice( stop ).replaceAll( NOTHING, '' ).trimStart();
		if (
			! ( found[ 0 ].startsWith( '.' ) && SHORTENED.test( before ) ) &&
			! /^\p{Ll}/u.test( after )
		) {
			const gap = /^[ \x01]*/.exec( words.slice( stop ) );
			ends.push( line.start + stop + ( gap?.[ 0 ].length ?? 0 ) );
		}
	}
	return pieces( ends, line );
}
