/**
 * By what names a line is known. Twin of includes/numbers/names.php.
 */
import { cutWords } from '../text.ts';
import { holds } from './around.ts';
import { type NumberBook } from './book.ts';

/** Shortest word or name that tells a service from others. */
const LETTERS = 4;

/** Folded: whole names, the words that tell the line from others, and every word of some length. */
export interface LineNames {
	names: string[];
	words: string[];
	all: string[];
	/** First words. */
	first: string[];
}

const known = new WeakMap< NumberBook, Map< number, LineNames > >();

/**
 * Gives the names of a line.
 *
 * @param book The book.
 * @param line Place of the line in it.
 */
export function namesOf( book: NumberBook, line: number ): LineNames {
	const before = known.get( book )?.get( line );
	if ( before ) {
		return before;
	}
	if ( ! known.has( book ) ) {
		known.set( book, new Map() );
	}
	const printed = book.lines[ line ]?.[ 2 ] ?? [];
	const cut = printed.map( ( name ) => cutWords( name ).words );
	const all = cut.flat().filter( ( word ) => word.length >= LETTERS );
	const made = {
		all,
		first: cut.flatMap( ( words ) => words.slice( 0, 1 ) ),
		names: cut
			.map( ( words ) => words.join( ' ' ) )
			.filter( ( name ) => name.length >= LETTERS ),
		words: [
			...all.filter(
				( word ) =>
					! /^[0-9]+$/.test( word ) && ! book.common.includes( word )
			),
			// Short names in capitals: CVV, SOS.
			...printed.flatMap( ( name ) =>
				( name.match( /[A-Z]{3,}/g ) ?? [] ).map( ( word ) =>
					word.toLowerCase()
				)
			),
		],
	};
	known.get( book )?.set( line, made );
	return made;
}

/**
 * Says whether a line is named somewhere: by a whole name, or by a word that tells it from others.
 *
 * @param book  The book.
 * @param line  Place of the line in it.
 * @param place From around().
 */
export function isNamed(
	book: NumberBook,
	line: number,
	place: string
): boolean {
	const { names, words } = namesOf( book, line );
	return holds( place, names ) || holds( place, words );
}
