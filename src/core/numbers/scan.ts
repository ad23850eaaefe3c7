/**
 * Finds strings of digits that may be telephone numbers. Twin of includes/numbers/scan.php.
 */
import { type NumberBook } from './book.ts';
import {
	abroad,
	inside,
	isKnown,
	keys,
	type Place,
	SHORT,
	spelled,
} from './lookup.ts';
import { NOTHING } from './plain.ts';

/** Most digits of a number: E.164. */
const MOST = 15;

/** Digits of the shortest number. */
const FEWEST = 3;

/** Most groups that a number is printed in: "0808 80 10 8 0 0" would be odd already. */
const MOST_GROUPS = 8;

/** Fewest digits of a number that is no short code. */
export const LONG = 7;

/** A run of digits. */
interface Group {
	start: number;
	end: number;
	digits: string;
	/** What stands between it and the group before, without what nobody sees. */
	gap: string;
	/** Letters behind the digits that may stand for digits: TALK. */
	letters: string;
	/** Where they end. */
	wordEnd: number;
}

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
}

const without = ( text: string ): string => text.replaceAll( NOTHING, '' );

/** Between the groups of one number: a space, a hyphen, a dot, a slash, brackets; no end of a sentence. */
const joins = ( gap: string ): boolean =>
	gap.length <= 4 &&
	/^[ \-./()\n]+$/.test( gap ) &&
	! /\.[ \n]|\n[^(]*\n|--|\.\.|\/\//.test( gap );

/** Letters of a vanity number right behind its digits. */
const VANITY = /^(\x01*(?: ?[-.] ?| ))([A-Z]{3,9})(?![A-Za-z0-9\u0080-\uffff])/;

/** The digits or letters of the same word in brackets: "TALK (8255)", "7233 (SAFE)". */
const AGAIN = /^ ?\(([A-Z]{3,9}|[0-9]{3,9})\)/;

/** Digits behind a letter or inside a sum are no number: A320, $100, 12,000. */
const GLUED = /[A-Za-z_#$]$|[0-9],$/;

function readGroups( text: string ): Group[][] {
	const runs: Group[][] = [];
	let run: Group[] = [];
	for ( const found of text.matchAll( /[0-9](?:[0-9\x01]*[0-9])?/g ) ) {
		const start = found.index;
		const end = start + found[ 0 ].length;
		const last = run.at( -1 );
		const gap = last ? without( text.slice( last.end, start ) ) : '';
		const glued = GLUED.test(
			text.slice( Math.max( 0, start - 2 ), start )
		);
		if ( last && ( glued || ! joins( gap ) ) ) {
			runs.push( run );
			run = [];
		}
		const vanity = VANITY.exec( text.slice( end, end + 24 ) );
		const wordy = /^[A-Za-z_%]/.test( text.slice( end, end + 1 ) );
		const group = {
			start,
			end,
			digits: without( found[ 0 ] ),
			gap: run.length > 0 ? gap : '',
			letters: vanity?.[ 2 ] ?? '',
			wordEnd: end + ( vanity?.[ 0 ].length ?? 0 ),
		};
		if ( ! glued && ! wordy ) {
			run.push( group );
		} else if ( run.length > 0 ) {
			runs.push( run );
			run = [];
		}
	}
	return run.length > 0 ? [ ...runs, run ] : runs;
}

/** Where a reader would see that another number begins. */
const beginsAnew = ( before: string, { gap, digits }: Group ): boolean =>
	( before.length >= LONG && /[/(\n]/.test( gap ) ) ||
	( before.length > LONG + 1 && digits.startsWith( '0' ) );

interface Piece {
	groups: Group[];
	letters: boolean;
}

const joined = ( groups: readonly Group[] ): string =>
	groups.map( ( { digits } ) => digits ).join( '' );

/** How many groups, from the first on, make one number. */
function take(
	groups: readonly Group[],
	plus: boolean,
	region: string,
	book: NumberBook
): Piece {
	const spelling = groups.findIndex( ( { letters } ) => letters !== '' );
	if ( spelling >= 0 ) {
		const own = groups.slice( 0, spelling + 1 );
		const word = groups[ spelling ]?.letters ?? '';
		const digits = joined( own );
		const all = digits + keys( word );
		if (
			digits.length >= 3 &&
			digits.length <= 8 &&
			( spelled( all, word.length, region, book ) ||
				( all.length >= ( digits.startsWith( '0' ) ? 9 : 10 ) &&
					all.length <= 12 ) )
		) {
			return { groups: own, letters: true };
		}
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
			return { groups: groups.slice( 0, size ), letters: false };
		}
	}
	let size = 1;
	let digits = groups[ 0 ]?.digits ?? '';
	for ( ; size < groups.length; size++ ) {
		const next = groups[ size ]!;
		if (
			beginsAnew( digits, next ) ||
			( digits + next.digits ).length > MOST
		) {
			break;
		}
		digits += next.digits;
	}
	return { groups: groups.slice( 0, size ), letters: false };
}

/** Makes a candidate of groups: takes in the plus, an open bracket, and the word repeated in brackets. */
function candidate( text: string, { groups, letters }: Piece ): Candidate {
	const first = groups[ 0 ]!;
	const last = groups.at( -1 )!;
	const lead = /(\+?\x01*\(?\x01*)$/.exec(
		text.slice( Math.max( 0, first.start - 6 ), first.start )
	)![ 1 ]!;
	const word = letters ? last.letters : '';
	let end = letters ? last.wordEnd : last.end;
	const digits = joined( groups ) + keys( word );
	const again = AGAIN.exec( text.slice( end, end + 14 ) );
	if ( again ) {
		const same = /^[0-9]/.test( again[ 1 ]! )
			? again[ 1 ]!
			: keys( again[ 1 ]! );
		if (
			digits.endsWith( same ) &&
			( word !== '' || /[A-Z]/.test( again[ 1 ]! ) )
		) {
			end += again[ 0 ].length;
		}
	}
	const brackets = /\)/.test( text.slice( first.start, end ) );
	const start =
		first.start -
		( lead.includes( '+' ) || ( lead.includes( '(' ) && brackets )
			? lead.length
			: 0 );
	return {
		start,
		end,
		digits,
		plus: lead.includes( '+' ),
		letters: word.length,
		raw: text.slice( start, end ),
		cut: /^ ?(?:\u2026|\.\.)/.test( text.slice( end, end + 4 ) ),
	};
}

/** "Call 24/7 1-833…": the first two groups are no part of the number. */
const isAlways = ( [ first, second ]: readonly Group[] ): boolean =>
	first?.digits === '24' &&
	second?.digits === '7' &&
	/^ ?[/-] ?$/.test( second.gap );

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
		let at = isAlways( run ) ? 2 : 0;
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
		return own && one.digits.length >= FEWEST;
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
