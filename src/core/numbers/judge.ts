/**
 * What state a number is in. Twin of includes/numbers/judge.php.
 */
import { abroadByCountry, otherCountry } from './abroad.ts';
import { begins, holds } from './around.ts';
import { HOURS, isProved, lineOf } from './book.ts';
import { nearMiss } from './miss.ts';
import { isNamed, namesOf } from './names.ts';
import { retired } from './old.ts';
import { type Question, type Verdict, verdict } from './question.ts';

/** Leaves a number alone that would be faulty, and is told about, not offered. */
function told( { near, quoted, book }: Question, found: Verdict ): Verdict {
	if ( found.state === 'current' ) {
		return found;
	}
	if ( begins( near.sentence, book.words.history ) ) {
		return { ...found, state: 'unknown', why: 'history' };
	}
	return quoted ? { ...found, state: 'unknown', why: 'quoted' } : found;
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

/** Whether other hours are told than the line's; only beside its name, for several services may share a number. */
function hoursDiffer( { near, book }: Question, line: number ): boolean {
	const hours = book.lines[ line ]?.[ 5 ];
	if ( ! isNamed( book, line, near.wide ) ) {
		return false;
	}
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
		proven.find( ( one ) => isNamed( book, one, near.wide ) ) ??
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
	const found =
		abroadByCountry( question ) ??
		nearMiss( question ) ??
		otherCountry( question );
	if ( found ) {
		return told( question, found );
	}
	return begins( near.label, book.words.other )
		? verdict( 'not-helpline', 'purpose' )
		: verdict( 'unknown', 'none' );
}
