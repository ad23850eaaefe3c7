/**
 * Other ways to find many terms in a text, each with what it needs to give the same answer: the terms that stand there
 * as whole words.
 */

/** Finds terms of its list. */
export type Finder = ( text: string ) => Set< string >;

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether what lies between two units is no part of a longer word. */
const bounded = ( text: string, from: number, to: number ): boolean =>
	! LETTER.test( text[ from - 1 ] ?? ' ' ) &&
	! LETTER.test( text[ to ] ?? ' ' );

const escape = ( term: string ): string =>
	term.replace( /[\\^$.*+?()[\]{}|]/g, '\\$&' );

/**
 * One big regular expression, longest terms first. It finds one term at each place.
 * @param terms
 */
export function bigExpression( terms: readonly string[] ): Finder {
	const list = [ ...terms ]
		.sort( ( a, b ) => b.length - a.length )
		.map( escape );
	const expression = new RegExp(
		`(?<![\\p{L}\\p{M}\\p{N}])(?:${ list.join( '|' ) })(?![\\p{L}\\p{M}\\p{N}])`,
		'giu'
	);
	return ( text ) =>
		new Set(
			( text.match( expression ) ?? [] ).map( ( one ) =>
				one.toLowerCase()
			)
		);
}

const ANY = '[\\p{L}\\p{M}\\p{N}]';
const BETWEEN = '[^\\p{L}\\p{M}\\p{N}.]+';

/**
 * Writes a phrase of the lexicon as a regular expression: choices, gaps and open endings.
 *
 * @param phrase As in build/data/phrases.
 */
export function phraseSource( phrase: string ): string {
	const segments = phrase.match( /(\([^()]*\)|[^\s()…])+|…/g ) ?? [];
	let out = '';
	let apart = false;
	segments.forEach( ( segment, at ) => {
		const optional = /^\((\|.*|.*\||.*\|\|.*)\)$/.test( segment );
		const branches = segment
			.slice( 1, -1 )
			.split( '|' )
			.filter( Boolean )
			.join( '|' );
		const source = ( optional ? branches : segment )
			.replaceAll( '*', `${ ANY }*` )
			.replaceAll( ' ', BETWEEN )
			.replaceAll( '(', '(?:' );
		if ( segment === '…' ) {
			out += `(?:${ BETWEEN }${ ANY }+){0,2}`;
		} else if ( optional && at < segments.length - 1 ) {
			out += `${ apart ? BETWEEN : '' }(?:(?:${ source })${ BETWEEN })?`;
			apart = false;
		} else {
			out += optional
				? `(?:${ BETWEEN }(?:${ source }))?`
				: `${ apart ? BETWEEN : '' }${ source }`;
			apart = true;
		}
	} );
	return out;
}

/**
 * One big regular expression of phrases. It finds one at each place, and none inside another.
 * @param phrases
 */
export function phraseExpression(
	phrases: readonly string[]
): ( text: string ) => number {
	const expression = new RegExp(
		`(?<!${ ANY })(?:${ phrases.map( phraseSource ).join( '|' ) })(?!${ ANY })`,
		'giu'
	);
	return ( text ) => ( text.match( expression ) ?? [] ).length;
}

/**
 * A loop over all terms.
 * @param terms
 */
export const loop =
	( terms: readonly string[] ): Finder =>
	( text ) => {
		const lower = text.toLowerCase();
		const found = new Set< string >();
		for ( const term of terms ) {
			for (
				let at = lower.indexOf( term );
				at >= 0;
				at = lower.indexOf( term, at + 1 )
			) {
				if ( bounded( lower, at, at + term.length ) ) {
					found.add( term );
					break;
				}
			}
		}
		return found;
	};

/** The part of `modern-ahocorasick` that is used. */
interface Automaton {
	search: ( text: string ) => [ number, string[] ][];
}

/**
 * `modern-ahocorasick` with a check of the boundaries.
 *
 * @param terms Terms.
 * @return null if the package is not installed.
 */
export async function ahoCorasick(
	terms: readonly string[]
): Promise< Finder | null > {
	const name = process.env[ 'AFTERWORD_AHOCORASICK' ] ?? 'modern-ahocorasick';
	let automaton: Automaton;
	try {
		const { default: AhoCorasick } = await import( name );
		automaton = new AhoCorasick( [ ...terms ] );
	} catch {
		return null;
	}
	return ( text ) => {
		const lower = text.toLowerCase();
		const found = new Set< string >();
		for ( const [ last, list ] of automaton.search( lower ) ) {
			for ( const term of list ) {
				if ( bounded( lower, last + 1 - term.length, last + 1 ) ) {
					found.add( term );
				}
			}
		}
		return found;
	};
}
