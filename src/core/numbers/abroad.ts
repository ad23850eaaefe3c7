/**
 * Numbers of other countries. Twin of includes/numbers/abroad.php.
 */
import { begins, holds } from './around.ts';
import { isProved, lineOf, type NumberBook } from './book.ts';
import { inside, isKnown, SHORT } from './lookup.ts';
import { isNamed } from './names.ts';
import { retired } from './old.ts';
import { type Question, type Verdict, verdict } from './question.ts';

const ownersOf = new WeakMap< NumberBook, Map< string, string[] > >();

/** Regions that know a short number, as anything. */
function owners( book: NumberBook, digits: string ): readonly string[] {
	let known = ownersOf.get( book );
	if ( ! known ) {
		known = new Map();
		for ( const region of Object.keys( book.numbers ) ) {
			const all = new Set( [
				...Object.keys( book.numbers[ region ] ?? {} ),
				...Object.keys( book.retired[ region ] ?? {} ),
				...( book.emergency[ region ] ?? [] ),
			] );
			for ( const number of all ) {
				if ( number.length <= SHORT ) {
					known.set( number, [
						...( known.get( number ) ?? [] ),
						region,
					] );
				}
			}
		}
		ownersOf.set( book, known );
	}
	return known.get( digits ) ?? [];
}

const isCountry = (
	{ book, countries }: Question,
	region: string,
	place: string
): boolean =>
	holds( place, countries[ region ] ?? [] ) ||
	holds( place, book.countries[ region ] ?? [] );

/** Countries named right beside a number that know it. */
function countriesBeside( question: Question ): string[] {
	const { one, near, home, book } = question;
	const isShort = one.digits.length <= SHORT;
	// "Contact us on 988" names no country.
	const beside = isShort
		? ( near.label + near.tail ).replaceAll( ' us ', ' ' )
		: near.label + near.tail;
	return (
		isShort ? owners( book, one.digits ) : Object.keys( book.numbers )
	).filter(
		( region ) =>
			region !== home &&
			! one.plus &&
			isCountry( question, region, beside ) &&
			isKnown( inside( one.digits, region, book ), book )
	);
}

/**
 * Says whether a short number is one of a country that is named beside it, where a call is asked for.
 *
 * @param question What is known of it.
 */
export const isShortAbroad = ( question: Question ): boolean =>
	begins( question.near.wide, question.book.words.call ) &&
	countriesBeside( question ).length > 0;

/**
 * Judges a number by what it is in a country that is named beside it: "Canada: 1-833-456-4566".
 *
 * @param question What is known of it.
 */
export function abroadByCountry( question: Question ): Verdict | null {
	const { one, book } = question;
	const [ region ] = countriesBeside( question );
	if ( region === undefined ) {
		return null;
	}
	const { number } = inside( one.digits, region, book );
	const codes = book.numbers[ region ]?.[ number ];
	const old = book.retired[ region ]?.[ number ];
	if ( codes ) {
		const [ line ] = codes.filter( isProved ).map( lineOf );
		return line === undefined
			? verdict( 'unknown', 'unproven', lineOf( codes[ 0 ]! ) )
			: verdict( 'current', 'abroad', line );
	}
	return old ? retired( old, book ) : verdict( 'current', 'emergency' );
}

/**
 * Finds the line of another country that a number belongs to; it is fine where the text names that country.
 *
 * @param question What is known of the number.
 */
export function otherCountry( question: Question ): Verdict | null {
	const { one, near, home, book } = question;
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
			own.some( ( each ) => isNamed( book, each, near.wide ) ) ||
			( number.length > SHORT && begins( near.wide, book.words.call ) );
		if ( sure ) {
			// Territories share lines: what counts is whose line it is.
			const whose = book.lines[ line ]?.[ 1 ] ?? region;
			return isCountry( question, whose, near.wide )
				? verdict( 'current', 'abroad', line )
				: verdict( 'other-country', whose, line );
		}
	}
	return null;
}
