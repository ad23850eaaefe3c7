/**
 * Telephone numbers in the HTML of a help box, as far as they can be told without the book of numbers, which lies in another thread.
 */
import numberWords from '../../../data/number-words.json';
import { begins } from '../../core/numbers/around.ts';
import { plain } from '../../core/numbers/plain.ts';
import { scan } from '../../core/numbers/scan.ts';
import { checkNumbers, type NumberBook } from '../../core/numbers.ts';
import { cutWords } from '../../core/text.ts';
import { type Span } from './html.ts';

/** A number that the reading thread has found already. */
export interface Known extends Span {
	/** HTML that it stands in. */
	html: string;
	/** Whether it is only told about or quoted: no offer of help. */
	told: boolean;
	/** Whether it is, or was, or nearly is that of a helpline. */
	helps: boolean;
}

const fold = ( text: string ): string =>
	` ${ cutWords( text ).words.join( ' ' ) } `;

/** As src/dataset/number-book.ts folds them: a space at the end asks for a whole word. */
const beginnings = ( list: readonly string[] ): string[] =>
	list.map( ( word ) =>
		( word.endsWith( ' ' )
			? fold( word )
			: fold( word ).trimEnd()
		).trimStart()
	);

const CALL = beginnings( numberWords.call );
const ALWAYS = beginnings( numberWords.always );

/** A book that knows how people ask for a call, and no number. */
const BOOK: NumberBook = {
	release: '',
	calling: {},
	lines: [],
	numbers: {},
	retired: {},
	emergency: {},
	countries: {},
	words: {
		call: CALL,
		history: [],
		other: [],
		always: [],
		counted: beginnings( numberWords.counted ),
		led: beginnings( numberWords.led ),
	},
	common: [],
};

/** A time of day. */
const HOUR = /\d ?(?:[ap]\.?m\b|uhr\b|h\b|[:.]\d\d\b)/i;

/**
 * Says whether words ask for a call, or name a line.
 *
 * @param text Plain text.
 */
export const asksToCall = ( text: string ): boolean =>
	begins( fold( text ), CALL );

/**
 * Says whether words tell when somebody answers.
 *
 * @param text Plain text.
 */
export const tellsHours = ( text: string ): boolean =>
	HOUR.test( text ) || begins( fold( text ), ALWAYS );

/** Short numbers behind a name and a colon or dash: "Samaritans: 116 123". */
const labelled = ( text: string ): Span[] =>
	scan( text, '', BOOK ).filter(
		( { start, end, digits, raw } ) =>
			digits.length >= 3 &&
			! /[.:]/.test( raw ) &&
			/\p{L}[^\n]{0,40}(?:[:\u2013\u2014]| -) ?\x01*$/u.test(
				text.slice( 0, start )
			) &&
			/^(?:[\x01 ]*(?:$|[\n.,;(]|[-\u2013\u2014]))/.test(
				text.slice( end )
			)
	);

const overlap = ( a: Span, b: Span ): boolean =>
	a.start < b.end && b.start < a.end;

/**
 * Finds numbers.
 *
 * @param html  HTML of a paragraph or the like.
 * @param known What the reading thread has found.
 * @return In order, none over another.
 */
export function typedNumbers( html: string, known: readonly Known[] ): Span[] {
	if ( ! /\p{Nd}/u.test( html ) ) {
		return [];
	}
	const here = known.filter( ( one ) => one.html === html );
	const told = here.filter( ( one ) => one.told );
	return [
		...here.filter( ( one ) => ! one.told ),
		...checkNumbers( html, '', BOOK ).map( ( { offset, length } ) => ( {
			start: offset,
			end: offset + length,
		} ) ),
		...labelled( plain( html ) ),
	]
		.filter( ( one ) => ! told.some( ( other ) => overlap( one, other ) ) )
		.sort( ( a, b ) => a.start - b.start )
		.filter(
			( one, at, all ) =>
				! all.slice( 0, at ).some( ( other ) => overlap( one, other ) )
		)
		.map( ( { start, end } ) => ( { start, end } ) );
}
