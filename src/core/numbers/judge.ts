/**
 * What state a number is in. Twin of includes/numbers/judge.php.
 */
import { type Around, begins, holds } from './around.ts';
import {
	type BookRetired,
	HOURS,
	isProved,
	lineOf,
	type NumberBook,
} from './book.ts';
import { cutWords } from '../text.ts';
import { inside, type Place, SHORT } from './lookup.ts';
import { namesOf } from './names.ts';
import { type Candidate, LONG } from './scan.ts';
import { isCommonSlip, slip } from './slip.ts';

/** States of DESIGN §6. */
export type State =
	| 'current'
	| 'superseded'
	| 'replaced'
	| 'closed'
	| 'unreachable'
	| 'near-miss'
	| 'other-country'
	| 'wrong-name'
	| 'hours-differ'
	| 'not-helpline'
	| 'unknown';

/** What is to be said of a number. */
export interface Verdict {
	state: State;
	/** Place of a line in the book; -1 = none. */
	line: number;
	/** Place of the line whose number is right here; -1 = none. */
	now: number;
	/** Reason in one word; docs/numbers.md lists them. */
	why: string;
}

/** What a verdict is drawn from. */
export interface Question {
	one: Candidate;
	place: Place | null;
	near: Around;
	quoted: boolean;
	/** Region that the text is written for. */
	home: string;
	book: NumberBook;
	/** Names of regions, folded, in the languages of the text. */
	countries: Readonly< Record< string, string[] > >;
}

const verdict = (
	state: State,
	why: string,
	line = -1,
	now = -1
): Verdict => ( {
	state,
	line,
	now,
	why,
} );

function named( book: NumberBook, line: number, place: string ): boolean {
	const { names, words } = namesOf( book, line );
	return holds( place, names ) || holds( place, words );
}

/** Leaves a number alone that is told about, not offered. */
function told( { near, quoted, book }: Question, found: Verdict ): Verdict {
	if ( begins( near.sentence, book.words.history ) ) {
		return { ...found, state: 'unknown', why: 'history' };
	}
	return quoted ? { ...found, state: 'unknown', why: 'quoted' } : found;
}

/** What became of a retired number. */
function retired(
	[ name, state, now ]: BookRetired,
	book: NumberBook
): Verdict {
	if ( state === 'works' ) {
		return verdict( 'superseded', state, now, now );
	}
	if ( state === 'unreachable' ) {
		return verdict( 'unreachable', state, now, now );
	}
	// Another service may be named for one that is gone; only its own new number replaces it.
	const words = cutWords( name ).words;
	const own =
		now >= 0 &&
		( named( book, now, ` ${ words.join( ' ' ) } ` ) ||
			namesOf( book, now ).first.includes( words[ 0 ] ?? '' ) );
	return verdict( own ? 'replaced' : 'closed', state, now, now );
}

/** The line that the words before a number name, if it is another than the number's. */
function otherName(
	{ near, home, book }: Question,
	own: readonly number[]
): number {
	if (
		own.some( ( line ) => holds( near.wide, namesOf( book, line ).all ) )
	) {
		return -1;
	}
	return book.lines.findIndex(
		( [ , region, , display, checked ], line ) =>
			region === home &&
			display !== '' &&
			checked !== '' &&
			! own.includes( line ) &&
			holds( near.label, namesOf( book, line ).names )
	);
}

/** A span of hours: "9am to 11pm", "09:00-17:00". */
const SPAN =
	/ (?:[01]?\d|2[0-4])(?: [0-5]\d)? ?(?:am|pm|a m|p m|uhr|h)?(?: (?:to|bis|a|until|till|tot|ate|do))? (?:[01]?\d|2[0-4])(?: [0-5]\d)? ?(?:am|pm|a m|p m|uhr|h) /;

function hoursDiffer( { near, book }: Question, line: number ): boolean {
	const hours = book.lines[ line ]?.[ 5 ];
	if ( hours === HOURS.always ) {
		return SPAN.test( near.own );
	}
	return hours === HOURS.limited && begins( near.own, book.words.always );
}

function listed( question: Question, codes: readonly number[] ): Verdict {
	const { book, near } = question;
	const own = codes.map( lineOf );
	const proven = codes.filter( isProved ).map( lineOf );
	const line =
		proven.find( ( one ) => named( book, one, near.wide ) ) ??
		proven[ 0 ] ??
		own[ 0 ] ??
		-1;
	if ( proven.length === 0 ) {
		return verdict( 'unknown', 'unproven', line );
	}
	const other = otherName( question, own );
	if ( other >= 0 ) {
		return told( question, verdict( 'wrong-name', 'name', line, other ) );
	}
	return hoursDiffer( question, line )
		? told( question, verdict( 'hours-differ', 'hours', line, line ) )
		: verdict( 'current', 'listed', line );
}

/** Digits of a prefix such as 800 or 508. */
const PREFIX = 3;

/** Whether the prefix of a number is one that helplines of its region have: else it is just another number. */
const hasPrefix = ( book: NumberBook, home: string, number: string ): boolean =>
	Object.keys( book.numbers[ home ] ?? {} ).some(
		( other ) =>
			other.length >= LONG &&
			other.startsWith( number.slice( 0, PREFIX ) )
	);

/**
 * The right number that was meant, if the one typed is a slip of it. A line's name beside the number makes it sure;
 * without it only the commonest slips count, and only where a call is asked for.
 */
function nearMiss( question: Question ): Verdict | null {
	const { one, near, home, book } = question;
	const { number } = inside( one.digits, home, book );
	if ( number.length < LONG || one.cut ) {
		return null;
	}
	const beside = near.label + near.tail;
	let found: Verdict | null = null;
	for ( const [ right, codes ] of Object.entries(
		book.numbers[ home ] ?? {}
	) ) {
		const own = codes.filter( isProved ).map( lineOf );
		const [ line ] = own;
		const kind =
			line === undefined || right.length < LONG
				? null
				: slip( number, right );
		if ( line === undefined || ! kind ) {
			continue;
		}
		const sure = own.some( ( each ) => named( book, each, beside ) );
		if (
			sure &&
			( kind !== 'prefix' || hasPrefix( book, home, number ) )
		) {
			return verdict( 'near-miss', kind, line, line );
		}
		if ( isCommonSlip( kind ) && begins( near.label, book.words.call ) ) {
			found ??= verdict( 'near-miss', kind, line, line );
		}
	}
	return found;
}

/** The line of another country that a number belongs to, if the text does not name that country. */
function otherCountry( {
	one,
	near,
	home,
	book,
	countries,
}: Question ): Verdict | null {
	for ( const region of Object.keys( book.numbers ) ) {
		const { number } = inside( one.digits, region, book );
		const codes =
			region === home || one.plus
				? []
				: ( book.numbers[ region ]?.[ number ] ?? [] );
		const own = codes.filter( isProved ).map( lineOf );
		const [ line ] = own;
		if ( line === undefined ) {
			continue;
		}
		const sure =
			own.some( ( each ) => named( book, each, near.wide ) ) ||
			( number.length > SHORT && begins( near.wide, book.words.call ) );
		if ( sure ) {
			// Territories share lines: what counts is whose line it is.
			const whose = book.lines[ line ]?.[ 1 ] ?? region;
			return holds( near.wide, countries[ whose ] ?? [] ) ||
				holds( near.wide, book.countries[ whose ] ?? [] )
				? verdict( 'current', 'abroad', line )
				: verdict( 'other-country', whose, line );
		}
	}
	return null;
}

/**
 * Says what state a number is in.
 *
 * @param question What is known of it.
 */
export function judge( question: Question ): Verdict {
	const { place, near, book } = question;
	if ( place ) {
		const { region, number } = place;
		const own = book.numbers[ region ]?.[ number ];
		const old = book.retired[ region ]?.[ number ];
		if ( own ) {
			return listed( question, own );
		}
		return old
			? told( question, retired( old, book ) )
			: verdict( 'current', 'emergency' );
	}
	const missed = nearMiss( question );
	if ( missed ) {
		return told( question, missed );
	}
	const foreign = otherCountry( question );
	if ( foreign ) {
		return told( question, foreign );
	}
	return begins( near.label, book.words.other )
		? verdict( 'not-helpline', 'purpose' )
		: verdict( 'unknown', 'none' );
}
