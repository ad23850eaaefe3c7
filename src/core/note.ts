/**
 * Whether a newsroom's note may stand above the lines of a panel: words about the story, no way to reach anybody. Numbers come
 * from the dataset alone. Twin of includes/note.php; tests/fixtures/note.json binds both.
 */
import { checkNumbers, type NumberBook } from './numbers.ts';
import { isKnown } from './numbers/lookup.ts';
import { plain } from './numbers/plain.ts';
import { ALWAYS, NOT_DIALLED } from './numbers/shapes.ts';
import { type Candidate, LONG, placeOf, scan } from './numbers/scan.ts';

/** Most UTF-16 units of a note. */
export const LONGEST_NOTE = 200;

/** Why a note is refused: it is too long, holds an address, or what may be dialled. */
export type NoteFault = 'long' | 'address' | 'number';

/** Addresses of sites and mail, those too that are written without their beginning. */
const ADDRESS =
	/https?:|www\.|[\p{L}\p{N}._-]@[\p{L}\p{N}]|[a-z0-9-]\.(?:com|org|net|info|edu|gov|help|chat|(?:co|org|gov|ac|com|net|edu)\.[a-z]{2})(?![a-z0-9-])/iu;

/** Digits of the shortest code that no year, sum or count in a note is taken for, whatever country it is of. */
const UNMISTAKABLE = 5;

const isMeasure = ( raw: string ): boolean =>
	NOT_DIALLED.some( ( other ) => other.test( plain( raw ) ) );

/** A number of a service by its own shape: longer than a year, no date, span or sum. */
const looksDialled = ( { digits, letters, plus, raw }: Candidate ): boolean =>
	letters > 0 ||
	plus ||
	( digits.length >= LONG &&
		( /^0\d+[./]\d+$/.test( raw ) || ! isMeasure( raw ) ) );

/**
 * Says what is wrong with a note.
 *
 * @param note Plain text.
 * @param home Region of the site; empty = none.
 * @param book What is known of numbers: build/data/numbers.json; null = not there, then any three digits in a row are refused.
 * @return null if it may be printed.
 */
export function noteFault(
	note: string,
	home: string,
	book: NumberBook | null
): NoteFault | null {
	if ( note.length > LONGEST_NOTE ) {
		return 'long';
	}
	if ( ADDRESS.test( note ) ) {
		return 'address';
	}
	if ( ! hasDigit( note ) ) {
		return null;
	}
	const clean = plain( note );
	if ( ! book ) {
		return /\d{3}/.test( clean ) ? 'number' : null;
	}
	const isKnownCode = ( one: Candidate ): boolean =>
		( one.digits.length > 2 && placeOf( one, home, book ) !== null ) ||
		( one.digits.length >= UNMISTAKABLE &&
			Object.keys( book.calling ).some( ( region ) =>
				isKnown( { region, number: one.digits }, book )
			) );
	return scan( clean, home, book ).some(
		( one ) =>
			! ALWAYS.test( one.raw ) &&
			( looksDialled( one ) || isKnownCode( one ) )
	) ||
		checkNumbers( note, home, book ).some(
			( { text } ) => ! isMeasure( text )
		)
		? 'number'
		: null;
}

/**
 * Says whether a note has to be looked at by the book: most hold no digit, of any script.
 *
 * @param note Plain text.
 */
export const hasDigit = ( note: string ): boolean => /\p{Nd}/u.test( note );
