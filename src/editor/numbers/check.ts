/**
 * Loads what is known of numbers, once, and checks a story by it.
 */
import { foldNames, type NumberBook } from '../../core/numbers.ts';
import { type Rules } from '../reading.ts';
import { report, type Report } from './report.ts';

interface Known {
	book: NumberBook;
	countries: Record< string, string[] >;
}

let known: Promise< Known | null > | null = null;

async function read< T >( path: string, { data, v }: Rules ): Promise< T > {
	const answer = await fetch( `${ data }${ path }.json?v=${ v }` );
	if ( ! answer.ok ) {
		throw new Error( `${ path }: ${ answer.status }` );
	}
	return ( await answer.json() ) as T;
}

async function load( rules: Rules ): Promise< Known | null > {
	try {
		const [ book, ...names ] = await Promise.all( [
			read< NumberBook >( 'numbers', rules ),
			...[ ...new Set( [ 'en', rules.language ] ) ].map( ( language ) =>
				read< Record< string, string > >(
					`countries/${ language }`,
					rules
					// Not every language has names; English ones are always read.
				).catch( () => ( {} ) )
			),
		] );
		return { book, countries: foldNames( names ) };
	} catch {
		// Without the book nothing is said of any number; the next change asks again.
		known = null;
		return null;
	}
}

/**
 * Gives what is known of numbers.
 *
 * @param rules What reading needs to know.
 * @return null where it could not be loaded.
 */
export const knowledge = ( rules: Rules ): Promise< Known | null > =>
	( known ??= load( rules ) );

/**
 * Checks the numbers of a story.
 *
 * @param htmls HTML of its pieces.
 * @param rules What reading needs to know.
 * @return null where what is needed could not be loaded.
 */
export async function checkStory(
	htmls: readonly string[],
	rules: Rules
): Promise< Report[] | null > {
	const rulesOfNumbers = await knowledge( rules );
	return (
		rulesOfNumbers &&
		report(
			htmls,
			rules.region,
			rulesOfNumbers.book,
			rulesOfNumbers.countries
		)
	);
}
