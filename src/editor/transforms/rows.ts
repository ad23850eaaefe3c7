/**
 * The lines of a help box, each with what goes of it.
 */
import { NOTHING } from '../../core/numbers/plain.ts';
import { type Span } from './html.ts';
import { lines, readable, sentences } from './sentences.ts';
import {
	asksToCall,
	type Known,
	tellsHours,
	typedNumbers,
} from './typed-numbers.ts';

/** Fewest words that a sentence must have without its number in brackets. */
const SENTENCE = 4;

/** A line of a paragraph, a heading, or an item. */
export interface Row {
	words: string;
	/** Where it stands in its HTML. */
	span: Span;
	/** What goes of it. */
	cuts: readonly Span[];
	/** Whether it is a heading: it names what stands below it, however long it is. */
	title: boolean;
}

const isIn = ( one: Span, outer: Span ): boolean =>
	one.start >= outer.start && one.end <= outer.end;

/** The visible words of a part of a text, without some of it. */
const shown = (
	text: string,
	{ start, end }: Span,
	cuts: readonly Span[] = []
): string =>
	text
		.slice( start, end )
		// Places count UTF-16 units.
		.split( '' )
		.filter(
			( sign, at ) =>
				sign !== NOTHING &&
				! cuts.some(
					( cut ) => start + at >= cut.start && start + at < cut.end
				)
		)
		.join( '' )
		.trim();

/**
 * Counts words.
 *
 * @param text Plain text.
 */
export const countWords = ( text: string ): number =>
	( text.match( /[\p{L}\p{M}\p{N}]+/gu ) ?? [] ).length;

/** Brackets around the numbers of a sentence that is whole without them; empty where it is not. */
function brackets(
	text: string,
	sentence: Span,
	numbers: readonly Span[]
): Span[] {
	const found = numbers.flatMap( ( { start, end } ): Span[] => {
		const before = /[ \x01]*\([^()]*$/.exec(
			text.slice( sentence.start, start + 1 )
		);
		const after = /^[^()]*\)/.exec( text.slice( end, sentence.end ) );
		return before && after
			? [
					{
						start: sentence.start + before.index,
						end: end + after[ 0 ].length,
					},
				]
			: [];
	} );
	const rest = shown( text, sentence, found );
	return found.length === numbers.length &&
		! asksToCall( rest ) &&
		countWords( rest ) >= SENTENCE
		? found
		: [];
}

/** What goes of running text with numbers in it. */
function cutsOf( text: string, line: Span, numbers: readonly Span[] ): Span[] {
	let listing = false;
	return sentences( text, line ).flatMap( ( sentence ) => {
		const own = numbers.filter( ( one ) => isIn( one, sentence ) );
		const inBrackets =
			own.length > 0 ? brackets( text, sentence, own ) : [];
		listing =
			inBrackets.length === 0 &&
			( own.length > 0 ||
				( listing && tellsHours( shown( text, sentence ) ) ) );
		return listing ? [ sentence ] : inBrackets;
	} );
}

/**
 * Cuts HTML into rows.
 *
 * @param html  HTML of a block or an item.
 * @param known Numbers that the reading thread has found.
 * @param kind  What it is: a paragraph may have lines, an item with a number is a listing as a whole.
 */
export function rowsOf(
	html: string,
	known: readonly Known[],
	kind: 'heading' | 'paragraph' | 'item'
): Row[] {
	const text = readable( html );
	const numbers = typedNumbers( html, known );
	const spans =
		kind === 'paragraph'
			? lines( text )
			: [ { start: 0, end: html.length } ];
	const holding = spans.filter( ( line ) =>
		numbers.some( ( one ) => isIn( one, line ) )
	);
	// Numbers below one another are a list, whatever it is made of.
	const isList = kind === 'item' || holding.length > 1;
	return spans.map( ( span ) => {
		let cuts: Span[] = [];
		if ( holding.includes( span ) ) {
			cuts = isList ? [ span ] : cutsOf( text, span, numbers );
		}
		return {
			words: shown( text, span, cuts ),
			span,
			cuts,
			title: kind === 'heading',
		};
	} );
}
