/**
 * Checks the telephone numbers that somebody typed into a story. Twin of includes/numbers.php; docs/numbers.md
 * describes the states.
 */
import {
	type Around,
	around,
	begins,
	holds,
	quotes,
} from './numbers/around.ts';
import { lineOf, type NumberBook } from './numbers/book.ts';
import { judge, type Question, type Verdict } from './numbers/judge.ts';
import { namesOf } from './numbers/names.ts';
import { plain } from './numbers/plain.ts';
import { type Candidate, LONG, placeOf, scan } from './numbers/scan.ts';
import { ALWAYS, NOT_DIALLED } from './numbers/shapes.ts';
import { cutWords } from './text.ts';

export type { NumberBook } from './numbers/book.ts';
export type { State } from './numbers/judge.ts';

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

/** How many words may lie between a short number and a long one in a list of helplines. */
const LIST = 8;

const NATIONAL = /^(?:\+|\(?0|\(\d|1[389]00)/;

const AMERICAN = /^(?:1[-. ]?)?\(?[2-9]\d\d\)?[-. ][2-9]\d\d[-. ]\d{4}$/;

/** Whether the place is one where numbers are offered. */
function isOffered(
	{ near, one, place, book }: Question,
	listed: boolean
): boolean {
	const lines = place
		? ( book.numbers[ place.region ]?.[ place.number ] ?? [] )
		: [];
	const names = lines.flatMap(
		( code ) => namesOf( book, lineOf( code ) ).names
	);
	return (
		listed ||
		one.plus ||
		begins( near.wide, book.words.call ) ||
		holds( near.wide, names )
	);
}

function isPhoneLike( question: Question, listed: boolean ): boolean {
	const { one, place, near, book } = question;
	const { digits, raw } = one;
	if ( ALWAYS.test( raw ) ) {
		return false;
	}
	if ( digits.length < LONG ) {
		return place
			? isOffered( question, listed )
			: digits.length >= 3 &&
					! raw.includes( '.' ) &&
					( listed ||
						begins( near.lead, book.words.call ) ||
						begins( near.follow, book.words.call ) );
	}
	if ( place ) {
		return true;
	}
	if (
		digits.length > 15 ||
		( ! one.plus && NOT_DIALLED.some( ( other ) => other.test( raw ) ) )
	) {
		return false;
	}
	return (
		one.letters > 0 ||
		( NATIONAL.test( raw ) && digits.length >= LONG + 1 ) ||
		AMERICAN.test( raw ) ||
		listed ||
		begins( near.wide, book.words.call )
	);
}

/** Whether a number stands beside a long one: a list of helplines. */
const standsInList = (
	at: number,
	candidates: readonly Candidate[],
	nears: readonly Around[]
): boolean =>
	[ at - 1, at + 1 ].some(
		( index ) =>
			( candidates[ index ]?.digits.length ?? 0 ) >= LONG + 2 &&
			Math.abs(
				( nears[ index ]?.at ?? 0 ) - ( nears[ at ]?.at ?? 0 )
			) <= LIST
	);

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
			( { digits }, at ) => places[ at ] !== null || digits.length >= LONG
		)
	);
	const quoted = quotes( clean );
	let mark = 0;
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
		if (
			! isPhoneLike( question, standsInList( at, candidates, nears ) )
		) {
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
