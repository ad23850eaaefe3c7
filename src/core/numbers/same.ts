/**
 * Whether two numbers that are written differently dial the same. Twin of includes/numbers/same.php.
 */
import { type NumberBook } from './book.ts';
import { inside } from './lookup.ts';
import { type Candidate, LONG } from './scan.ts';

/** Most digits that dialling on, or a calling code with its trunk prefix, adds. */
const EXTRA = 4;

/** Digits to compare: without the sign for abroad, or without the trunk prefix and zeros. */
function bare(
	{ digits, plus }: Candidate,
	home: string,
	book: NumberBook
): [ digits: string, abroad: boolean ] {
	const zeros = /^00[1-9]/.test( digits ) && digits.length > 9;
	return plus || zeros
		? [ digits.replace( /^00/, '' ), true ]
		: [ inside( digits, home, book ).number.replace( /^0+/, '' ), false ];
}

/** Whether one number is another with a zero behind its calling code: +44 (0)20 … */
const holdsTrunk = ( long: string, short: string ): boolean =>
	[ 1, 2, 3 ].some(
		( at ) =>
			long[ at ] === '0' &&
			long.slice( 0, at ) + long.slice( at + 1 ) === short
	);

/**
 * Says whether two ways of writing may dial the same.
 *
 * @param one   A number.
 * @param other Another.
 * @param home  Region of the text.
 * @param book  The book.
 */
export function isSame(
	one: Candidate,
	other: Candidate,
	home: string,
	book: NumberBook
): boolean {
	const [ a, aAbroad ] = bare( one, home, book );
	const [ b, bAbroad ] = bare( other, home, book );
	const [ short, long ] = a.length < b.length ? [ a, b ] : [ b, a ];
	const more = long.length - short.length;
	return (
		a === b ||
		( aAbroad && bAbroad && holdsTrunk( long, short ) ) ||
		( ( ! aAbroad || ! bAbroad ) &&
			short !== '' &&
			more > 0 &&
			more <= EXTRA &&
			( ( aAbroad !== bAbroad && long.endsWith( short ) ) ||
				// People dial on when a word is longer than the number.
				( one.letters + other.letters > 0 &&
					short.length >= LONG &&
					long.startsWith( short ) ) ) )
	);
}
