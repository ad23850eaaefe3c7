/**
 * Finds strings of digits that may be telephone numbers. Twin of includes/numbers/scan.php.
 */
import { type NumberBook } from './book.ts';
import { type Group, readGroups } from './groups.ts';
import {
	abroad,
	inside,
	isKnown,
	keys,
	type Place,
	SHORT,
	spelled,
} from './lookup.ts';

/** Most digits of a number: E.164. */
export const MOST = 15;

/** Digits of the shortest number, but for emergency numbers of two. */
const FEWEST = 3;

/** Most groups that a number is printed in: "0808 80 10 8 0 0" would be odd already. */
const MOST_GROUPS = 8;

/** Digits in front of a zero that begins another number: all of a national number, and of one behind a plus. */
const WHOLE = 10;
const WHOLE_ABROAD = 11;

/** Fewest digits of a number that is no short code. */
export const LONG = 7;

/** A string that may be a number. */
export interface Candidate {
	start: number;
	end: number;
	/** ASCII digits, those of letters included; no plus. */
	digits: string;
	plus: boolean;
	/** Digits that were letters. */
	letters: number;
	/** As it stands in the plain text. */
	raw: string;
	/** Whether dots stand for what is left out behind it. */
	cut: boolean;
	/** Whether a colon stands before it, and no score: "Police: 112", not "98:112". */
	colon: boolean;
}

/** The digits or letters of the same word in brackets: "TALK (8255)", "7233 (SAFE)", "HELPAA (435 722)". */
const AGAIN = /^ ?\(([A-Z]{3,9}|[0-9](?:[ -]?[0-9]){2,8})\)/;

/** Where a reader would see that another number begins. */
const beginsAnew = (
	before: string,
	{ gap, digits }: Group,
	plus: boolean
): boolean =>
	( before.length >= LONG && /[/(\n]/.test( gap ) ) ||
	( digits.startsWith( '0' ) &&
		before.length >=
			( plus
				? WHOLE_ABROAD
				: WHOLE - Number( digits.length >= FEWEST ) ) );

interface Piece {
	groups: Group[];
	/** How many signs of the letters behind the last group belong to it. */
	letters: number;
}

const joined = ( groups: readonly Group[] ): string =>
	groups.map( ( { digits } ) => digits ).join( '' );

/** Whether digits and letters make as many digits as a number has: 0508 TAUTOKO, 1-800-RUN-AWAY, 989-USAP. */
function isVanity( groups: readonly Group[], all: string ): boolean {
	const digits = joined( groups );
	if ( digits.startsWith( '0' ) ) {
		return all.length >= 9 && all.length <= 12;
	}
	return digits.startsWith( '1' )
		? digits.length > FEWEST && all.length >= 10 && all.length <= 12
		: groups[ 0 ]?.digits.length === FEWEST &&
				( all.length === 10 ||
					( all.length === LONG && digits.length === FEWEST ) );
}

/** How many signs of the words behind the last group belong to it: 0 if they spell no number. */
function takeLetters(
	groups: readonly Group[],
	region: string,
	book: NumberBook
): number {
	const digits = joined( groups );
	const { letters = '' } = groups.at( -1 ) ?? {};
	if ( digits.length < FEWEST || digits.length > 8 ) {
		return 0;
	}
	let size = 0;
	for ( const part of letters.split( /[- ]/ ) ) {
		size += part.length;
		const word = keys( letters.slice( 0, size ).replace( /[- ]/g, '' ) );
		if (
			word.length >= FEWEST &&
			( spelled( digits + word, word.length, region, book ) ||
				isVanity( groups, digits + word ) )
		) {
			return size;
		}
		size++;
	}
	return 0;
}

/** How many groups, from the first on, make one number. */
function take(
	groups: readonly Group[],
	plus: boolean,
	region: string,
	book: NumberBook
): Piece {
	const spelling = groups.findIndex( ( { letters } ) => letters !== '' );
	const own = groups.slice( 0, spelling + 1 );
	const letters = takeLetters( own, region, book );
	if ( letters > 0 ) {
		return { groups: own, letters };
	}
	const known = ( digits: string ): boolean =>
		( plus
			? abroad( digits, region, book )
			: [ inside( digits, region, book ) ]
		).some( ( place ) => isKnown( place, book ) );
	for ( let size = groups.length; size > 0; size-- ) {
		const digits = joined( groups.slice( 0, size ) );
		const next = groups[ size ];
		const parted =
			! next || digits.length > SHORT || /[(/\n]/.test( next.gap );
		if (
			digits.length >= FEWEST &&
			digits.length <= MOST &&
			parted &&
			known( digits )
		) {
			return { groups: groups.slice( 0, size ), letters: 0 };
		}
	}
	let size = 1;
	let digits = groups[ 0 ]?.digits ?? '';
	for ( ; size < groups.length; size++ ) {
		const next = groups[ size ]!;
		if (
			beginsAnew( digits, next, plus ) ||
			( digits + next.digits ).length > MOST
		) {
			break;
		}
		digits += next.digits;
	}
	return { groups: groups.slice( 0, size ), letters: 0 };
}

/** Makes a candidate of groups: takes in the plus, an open bracket, and the word repeated in brackets. */
function candidate( text: string, { groups, letters }: Piece ): Candidate {
	const first = groups[ 0 ]!;
	const last = groups.at( -1 )!;
	const lead = /(\(?\x01*\+?\x01*\(?\x01*)$/.exec(
		text.slice( Math.max( 0, first.start - 6 ), first.start )
	)![ 1 ]!;
	const plus = lead.indexOf( '+' );
	const word = last.letters.slice( 0, letters ).replace( /[- ]/g, '' );
	let end = letters > 0 ? last.lettersAt + letters : last.end;
	const digits = joined( groups ) + keys( word );
	const again = AGAIN.exec( text.slice( end, end + 20 ) );
	if ( again ) {
		const same = /^[0-9]/.test( again[ 1 ]! )
			? again[ 1 ]!.replace( /[ -]/g, '' )
			: keys( again[ 1 ]! );
		if (
			digits.endsWith( same ) &&
			( word !== '' || /[A-Z]/.test( again[ 1 ]! ) )
		) {
			end += again[ 0 ].length;
		}
	}
	const brackets = /\)/.test( text.slice( first.start, end ) );
	const ahead =
		brackets && lead.includes( '(' )
			? lead.length
			: lead.length - ( plus < 0 ? lead.length : plus );
	const start = first.start - ahead;
	return {
		start,
		end,
		digits,
		plus: plus >= 0,
		letters: word.length,
		raw: text.slice( start, end ),
		colon: /(?:^|[^0-9]): ?$/.test(
			text.slice( Math.max( 0, start - 3 ), start )
		),
		cut: /^ ?(?:\u2026|\.\.)/.test( text.slice( end, end + 4 ) ),
	};
}

/** Behind an emergency number of two digits: no word, but "15 ou le 112". A date goes on: "le 15 mars". */
const ALONE = /^\x01*(?:[^ \x01A-Za-z0-9\u0080-\uffff]| [(:;!?]| (?:ou|et) |$)/;

/** Whether digits are an emergency number of two digits, as several countries have: 15, 17, 18. */
const isEmergency = (
	text: string,
	{ digits, raw, end }: Candidate,
	region: string,
	book: NumberBook
): boolean =>
	digits === raw &&
	( book.emergency[ region ] ?? [] ).includes( digits ) &&
	ALONE.test( text.slice( end, end + 8 ) );

/**
 * Cuts a text into strings of digits that may be numbers.
 *
 * @param text   Plain text: plain().
 * @param region Region that the text is written for; its known numbers tell where one ends.
 * @param book   The book.
 */
export function scan(
	text: string,
	region: string,
	book: NumberBook
): Candidate[] {
	const list: Candidate[] = [];
	for ( const run of readGroups( text ) ) {
		let at = 0;
		while ( at < run.length ) {
			const rest = run.slice( at, at + MOST_GROUPS );
			const { start } = rest[ 0 ]!;
			const plus = /\+\x01*\(?\x01*$/.test(
				text.slice( Math.max( 0, start - 5 ), start )
			);
			const piece = take( rest, plus, region, book );
			list.push( candidate( text, piece ) );
			at += piece.groups.length;
		}
	}
	// "TALK (8255)": what stands in the brackets belongs to the number before.
	let end = 0;
	return list.filter( ( one ) => {
		const own = one.start >= end;
		end = own ? one.end : end;
		return (
			own &&
			( one.digits.length >= FEWEST ||
				isEmergency( text, one, region, book ) )
		);
	} );
}

/**
 * Gives the place in the book that a candidate means, if it is known.
 *
 * @param one    The candidate.
 * @param region Region of the text.
 * @param book   The book.
 */
export function placeOf(
	one: Pick< Candidate, 'digits' | 'plus' | 'letters' >,
	region: string,
	book: NumberBook
): Place | null {
	if ( one.letters > 0 ) {
		return spelled( one.digits, one.letters, region, book );
	}
	// "00" dials out of a country as the plus does.
	const doubleZero = /^00[1-9]/.test( one.digits ) && one.digits.length > 9;
	const places =
		one.plus || doubleZero
			? abroad( one.digits.slice( one.plus ? 0 : 2 ), region, book )
			: [ inside( one.digits, region, book ) ];
	return places.find( ( place ) => isKnown( place, book ) ) ?? null;
}
