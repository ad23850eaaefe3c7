/**
 * Checks the telephone numbers that somebody typed into a story. Twin of includes/numbers.php; docs/numbers.md
 * describes the states.
 */
import { around, quotes } from './numbers/around.ts';
import { type NumberBook } from './numbers/book.ts';
import { judge } from './numbers/judge.ts';
import { isPhoneLike, standsInList } from './numbers/likely.ts';
import { plain } from './numbers/plain.ts';
import { type Question, type Verdict } from './numbers/question.ts';
import { LONG, placeOf, scan } from './numbers/scan.ts';
import { cutWords } from './text.ts';

export type { NumberBook } from './numbers/book.ts';
export type { State } from './numbers/question.ts';

/** A number in a text. */
export interface Finding extends Verdict {
	/** As it stands there. */
	text: string;
	/** UTF-16 units. */
	offset: number;
	length: number;
	/** ASCII digits, with a plus where one stands. */
	digits: string;
}

/**
 * Folds the names of regions.
 *
 * @param lists Code → name, a list a language.
 */
export function foldNames(
	lists: readonly Readonly< Record< string, string > >[]
): Record< string, string[] > {
	const out: Record< string, string[] > = {};
	for ( const list of lists ) {
		for ( const [ code, name ] of Object.entries( list ) ) {
			( out[ code ] ??= [] ).push( cutWords( name ).words.join( ' ' ) );
		}
	}
	return out;
}

/**
 * Finds every string that looks like a telephone number, and says what state it is in.
 *
 * @param text      Text or HTML of a story.
 * @param home      Region that it is written for.
 * @param book      What is known of numbers: build/data/numbers.json.
 * @param countries Names of regions, folded, in the languages of the text: foldNames().
 * @return In the order of the text.
 */
export function checkNumbers(
	text: string,
	home: string,
	book: NumberBook,
	countries: Readonly< Record< string, string[] > > = {}
): Finding[] {
	const clean = plain( text );
	const candidates = scan( clean, home, book );
	if ( candidates.length === 0 ) {
		return [];
	}
	const places = candidates.map( ( one ) => placeOf( one, home, book ) );
	const nears = around(
		clean,
		candidates,
		candidates.map(
			( { digits }, at ) =>
				digits.length >= LONG ||
				( digits.length > 2 && places[ at ] !== null )
		)
	);
	const quoted = quotes( clean );
	let mark = 0;
	let known = false;
	return candidates.flatMap( ( one, at ) => {
		while ( ( quoted[ mark ]?.[ 1 ] ?? Infinity ) < one.start ) {
			mark++;
		}
		const question: Question = {
			one,
			place: places[ at ] ?? null,
			near: nears[ at ]!,
			quoted: ( quoted[ mark ]?.[ 0 ] ?? Infinity ) < one.start,
			home,
			book,
			countries,
		};
		const likely = isPhoneLike(
			question,
			standsInList( at, candidates, nears, known )
		);
		known = likely && question.place !== null;
		if ( ! likely ) {
			return [];
		}
		return [
			{
				text: text.slice( one.start, one.end ),
				offset: one.start,
				length: one.end - one.start,
				digits: ( one.plus ? '+' : '' ) + one.digits,
				...judge( question ),
			},
		];
	} );
}
