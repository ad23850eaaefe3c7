/**
 * Which digits are a telephone number. Twin of includes/numbers/likely.php.
 */
import { isShortAbroad } from './abroad.ts';
import { type Around, begins, holds } from './around.ts';
import { lineOf } from './book.ts';
import { isSureMiss } from './miss.ts';
import { namesOf } from './names.ts';
import { type Question } from './question.ts';
import { type Candidate, LONG, MOST } from './scan.ts';
import { ALWAYS, NOT_DIALLED, SUM } from './shapes.ts';

/** How many words may lie between a short number and a long one in a list of helplines. */
const LIST = 8;

/** How many words may lie between two short ones: "999 in an emergency or 101". */
const PAIR = 5;

/** Digits of a national number that is printed in threes, as sums are: 213 544 545. */
const THREES = 9;

const NATIONAL = /^(?:\+|\(?0|\(\d|1[389]00)/;

const AMERICAN = /^(?:1[-. ]?)?\(?[2-9]\d\d\)?[-. ][2-9]\d\d[-. ]\d{4}$/;

/** Digits in one piece that are hardly a sum: sums of that size are parted. */
const BIG = 5;

/** Whom two digits call. */
const POLICE = [ 'police', 'polici', 'polizei' ];

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Says whether a number stands beside a long one, or behind a short one that is known: a list of helplines.
 *
 * @param at         Which one.
 * @param candidates All numbers.
 * @param nears      What stands around them.
 * @param known      Whether the number before is a known one, and offered.
 */
export const standsInList = (
	at: number,
	candidates: readonly Candidate[],
	nears: readonly Around[],
	known: boolean
): boolean =>
	( known &&
		( nears[ at ]?.at ?? 0 ) - ( nears[ at - 1 ]?.at ?? 0 ) <= PAIR ) ||
	[ at - 1, at + 1 ].some(
		( index ) =>
			( candidates[ index ]?.digits.length ?? 0 ) >= LONG + 2 &&
			Math.abs(
				( nears[ index ]?.at ?? 0 ) - ( nears[ at ]?.at ?? 0 )
			) <= LIST
	);

/** Whether the place is one where numbers are offered. */
function isOffered(
	{ near, one, place, book }: Question,
	listed: boolean
): boolean {
	// Of two digits are emergency numbers alone, and much else.
	if ( one.digits.length === 2 ) {
		return (
			begins( near.lead, book.words.call ) || begins( near.lead, POLICE )
		);
	}
	const lines = place
		? ( book.numbers[ place.region ]?.[ place.number ] ?? [] )
		: [];
	const names = lines.flatMap(
		( code ) => namesOf( book, lineOf( code ) ).names
	);
	return (
		listed ||
		one.plus ||
		one.colon ||
		begins( near.wide, book.words.call ) ||
		holds( near.wide, names )
	);
}

/** Whether what looks like a sum is a number: in threes, where numbers begin with no zero, or a code. */
function isInThrees(
	{ one, near, home, book }: Question,
	listed: boolean
): boolean {
	const { raw, digits } = one;
	if ( ! SUM.test( raw ) || digits.endsWith( '000' ) ) {
		return false;
	}
	return (
		digits.length < LONG ||
		( digits.length >= THREES &&
			( book.calling[ home ]?.[ 1 ] ?? '' ) === '' &&
			( listed || begins( near.wide, book.words.call ) ) )
	);
}

/** Whether a short number that nobody knows is offered: "257 calls" and "contacts of 2019" are not. */
function isCode( question: Question, listed: boolean ): boolean {
	const { one, near, book } = question;
	const { call, counted, led } = book.words;
	if (
		one.raw.includes( '.' ) ||
		counted.some( ( word ) => near.follow.startsWith( ` ${ word }` ) )
	) {
		return false;
	}
	if ( YEAR.test( one.digits ) ) {
		return begins( near.last, call );
	}
	return (
		listed ||
		begins( near.lead, call ) ||
		begins( near.follow, call ) ||
		( begins( near.wide, call ) &&
			( one.colon || holds( near.last, led ) ) ) ||
		( one.raw.length >= BIG &&
			one.raw === one.digits &&
			begins( near.label, call ) ) ||
		isShortAbroad( question )
	);
}

/** Whether digits that nobody knows look like a number, and stand where numbers do. */
function looksLikely( question: Question, listed: boolean ): boolean {
	const { one, near, book } = question;
	const { digits, raw } = one;
	if (
		! one.plus &&
		NOT_DIALLED.some( ( other ) => other.test( raw ) ) &&
		! isInThrees( question, listed )
	) {
		return false;
	}
	return digits.length < LONG
		? isCode( question, listed )
		: one.letters > 0 ||
				( NATIONAL.test( raw ) && digits.length >= LONG + 1 ) ||
				AMERICAN.test( raw ) ||
				listed ||
				begins( near.wide, book.words.call );
}

/**
 * Says whether digits are a telephone number.
 *
 * @param question What is known of them.
 * @param listed   Whether they stand in a list of numbers.
 */
export function isPhoneLike( question: Question, listed: boolean ): boolean {
	const { one, place } = question;
	const { digits, raw } = one;
	if ( ALWAYS.test( raw ) ) {
		return false;
	}
	if ( place ) {
		return digits.length >= LONG || isOffered( question, listed );
	}
	if ( digits.length > MOST ) {
		return false;
	}
	return looksLikely( question, listed ) || isSureMiss( question );
}
