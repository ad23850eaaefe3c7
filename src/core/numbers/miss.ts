/**
 * Numbers that are one slip away from a right one. Twin of includes/numbers/miss.php.
 */
import { begins } from './around.ts';
import { isProved, lineOf, type NumberBook } from './book.ts';
import { inside, SHORT } from './lookup.ts';
import { isNamed } from './names.ts';
import { type Question, type Verdict, verdict } from './question.ts';
import { LONG } from './scan.ts';
import { isCommonSlip, slip } from './slip.ts';

/** Digits of a prefix such as 800 or 508. */
const PREFIX = 3;

/** Codes that many countries of Europe share: each is right somewhere, and they differ by a digit. */
const SHARED = [ '116000', '116006', '116016', '116111', '116117', '116123' ];

/** Whether the prefix of a number is one that helplines of its region have: else it is just another number. */
const hasPrefix = ( book: NumberBook, home: string, number: string ): boolean =>
	Object.keys( book.numbers[ home ] ?? {} ).some(
		( other ) =>
			other.length >= LONG &&
			other.startsWith( number.slice( 0, PREFIX ) )
	);

/** The right number that was meant, and whether the name of its line beside the typed one makes it sure. */
function meant( question: Question ): [ Verdict, boolean ] | null {
	const { one, near, home, book } = question;
	const [ code = '' ] = book.calling[ home ] ?? [];
	const { number } = inside(
		one.plus && one.digits.startsWith( code )
			? one.digits.slice( code.length )
			: one.digits,
		home,
		book
	);
	if ( number.length < SHORT || one.cut || SHARED.includes( number ) ) {
		return null;
	}
	// A code's name stands before it: what stands behind is the next one's.
	const isCode = one.digits.length < LONG;
	const beside = isCode ? near.label : near.label + near.tail;
	let found: Verdict | null = null;
	for ( const [ right, codes ] of Object.entries(
		book.numbers[ home ] ?? {}
	) ) {
		const own = codes.filter( isProved ).map( lineOf );
		const [ line ] = own;
		const kind =
			line === undefined || right.length < SHORT
				? null
				: slip( number, right );
		const common = isCommonSlip( kind );
		if ( line === undefined || ! kind || ( isCode && ! common ) ) {
			continue;
		}
		const sure = own.some( ( each ) => isNamed( book, each, beside ) );
		if (
			sure &&
			( kind !== 'prefix' || hasPrefix( book, home, number ) )
		) {
			return [ verdict( 'near-miss', kind, line, line ), true ];
		}
		if (
			common &&
			number.length >= LONG &&
			begins( near.label, book.words.call )
		) {
			found ??= verdict( 'near-miss', kind, line, line );
		}
	}
	return found && [ found, false ];
}

/**
 * Judges a number that is a slip of a right one. A line's name beside the number makes it sure; without it only the commonest
 * slips count, and only where a call is asked for.
 *
 * @param question What is known of it.
 */
export const nearMiss = ( question: Question ): Verdict | null =>
	meant( question )?.[ 0 ] ?? null;

/**
 * Says whether a number is a slip of one whose line is named beside it.
 *
 * @param question What is known of it.
 */
export const isSureMiss = ( question: Question ): boolean =>
	meant( question )?.[ 1 ] ?? false;
