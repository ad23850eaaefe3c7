/**
 * One way of writing each number, so that two ways of printing it compare equal. Twin of includes/numbers/lookup.php.
 */
import { type NumberBook } from './book.ts';

/** Longest number that is dialled as it stands: it takes no prefix of any kind. */
export const SHORT = 6;

/** Digits of the letters on a telephone's keys, A to Z. */
const KEYS = '22233344455566677778889999';

/**
 * Gives the digits behind letters.
 *
 * @param letters A to Z.
 */
export const keys = ( letters: string ): string =>
	letters.replace(
		/[A-Z]/g,
		( one ) => KEYS[ one.charCodeAt( 0 ) - 65 ] ?? ''
	);

/**
 * Takes the trunk prefix off a national number.
 *
 * @param digits National digits.
 * @param trunk  Trunk prefix of the country; may be empty.
 */
export const canonical = ( digits: string, trunk: string ): string =>
	digits.length > SHORT && trunk !== '' && digits.startsWith( trunk )
		? digits.slice( trunk.length )
		: digits;

/** A number in a region. */
export interface Place {
	region: string;
	number: string;
}

/** Regions by calling code, made once a book. */
const regionsOf = new WeakMap< NumberBook, Map< string, string[] > >();

function byCode( book: NumberBook ): Map< string, string[] > {
	const known = regionsOf.get( book );
	if ( known ) {
		return known;
	}
	const made = new Map< string, string[] >();
	for ( const [ region, [ code ] ] of Object.entries( book.calling ) ) {
		made.set( code, [ ...( made.get( code ) ?? [] ), region ] );
	}
	regionsOf.set( book, made );
	return made;
}

/** Digits of the longest calling code. */
const LONGEST_CODE = 3;

/**
 * Lists the places that an international number can mean: several regions share a calling code.
 *
 * @param digits Digits behind the plus.
 * @param home   Region to name first.
 * @param book   The book.
 */
export function abroad(
	digits: string,
	home: string,
	book: NumberBook
): Place[] {
	const places: Place[] = [];
	for ( let size = 1; size <= LONGEST_CODE; size++ ) {
		for ( const region of byCode( book ).get( digits.slice( 0, size ) ) ??
			[] ) {
			// No trunk prefix stands behind a plus, but for "+44 (0)20"; a number may begin with the same digit.
			const number = digits.slice( size );
			const place = inside( number, region, book );
			const both =
				place.number === number
					? [ place ]
					: [ { region, number }, place ];
			if ( region === home ) {
				places.unshift( ...both );
			} else {
				places.push( ...both );
			}
		}
	}
	return places;
}

/**
 * Gives the place that digits mean when they are dialled inside a region.
 *
 * @param digits As printed.
 * @param region Region code.
 * @param book   The book.
 */
export const inside = (
	digits: string,
	region: string,
	book: NumberBook
): Place => ( {
	region,
	number: canonical( digits, book.calling[ region ]?.[ 1 ] ?? '' ),
} );

/**
 * Says whether the book knows a number: as a line's, a retired one, or an emergency number.
 *
 * @param place The number.
 * @param book  The book.
 */
export const isKnown = (
	{ region, number }: Place,
	book: NumberBook
): boolean =>
	number in ( book.numbers[ region ] ?? {} ) ||
	number in ( book.retired[ region ] ?? {} ) ||
	( book.emergency[ region ] ?? [] ).includes( number );

/**
 * Finds what digits with letters mean: people dial on when a word is longer than the number.
 *
 * @param digits  Digits, the letters' included.
 * @param letters How many of them are letters.
 * @param region  Region code.
 * @param book    The book.
 */
export function spelled(
	digits: string,
	letters: number,
	region: string,
	book: NumberBook
): Place | null {
	for ( let extra = 0; extra < Math.min( letters, 4 ); extra++ ) {
		const place = inside(
			digits.slice( 0, digits.length - extra ),
			region,
			book
		);
		if ( place.number.length > SHORT && isKnown( place, book ) ) {
			return place;
		}
	}
	return null;
}
