/**
 * Reads the phrases of a lexicon: `word`, `stem*`, `(one|two words|)`, `…`.
 */
import { BEGINNING } from '../core/lexicon.ts';
import { cutWords } from '../core/text.ts';

/** A place in a phrase: what may come next, and the term that ends here. */
export interface Place {
	id: number;
	/** By step: a word, the beginning of a word followed by a star, or a gap. */
	steps: Map< string, Set< Place > >;
	term: number | null;
}

/** Step over up to two words. */
export const GAP_STEP = '…';

/** Most spellings of what is written without a space. */
const MOST_SPELLINGS = 6000;
const MOST_GAPS = 6;

let places = 0;

function place( term: number | null = null ): Place {
	return { id: places++, steps: new Map(), term };
}

function add( from: Place, step: string, to: Place ): void {
	from.steps.set( step, ( from.steps.get( step ) ?? new Set() ).add( to ) );
}

/** Cuts a text without brackets into steps. */
function steps( text: string ): string[] {
	return text
		.split( /\s+|(…)/ )
		.filter( Boolean )
		.flatMap( ( part ) => {
			if ( part === GAP_STEP ) {
				return [ part ];
			}
			const { words } = cutWords( part );
			const last = words.pop();
			if ( last === undefined ) {
				throw new Error( `"${ part }" holds no letter or digit` );
			}
			if ( part.endsWith( '*' ) && last.length < BEGINNING ) {
				throw new Error(
					`"${ part }": at least ${ BEGINNING } letters before *`
				);
			}
			return [ ...words, part.endsWith( '*' ) ? `${ last }*` : last ];
		} );
}

/** Lists the spellings of what is written without a space outside brackets. */
function spellings( segment: string ): string[] {
	let texts = [ '' ];
	segment.split( /\(([^()]*)\)/ ).forEach( ( part, at ) => {
		if ( at % 2 === 0 && /[()|]/.test( part ) ) {
			throw new Error(
				'brackets do not match, are nested, or "|" stands outside them'
			);
		}
		const branches = at % 2 === 0 ? [ part ] : part.split( '|' );
		texts = texts.flatMap( ( text ) =>
			branches.map( ( branch ) => text + branch )
		);
		if ( texts.length > MOST_SPELLINGS ) {
			throw new Error( `more than ${ MOST_SPELLINGS } spellings` );
		}
	} );
	return texts;
}

/**
 * Reads a phrase.
 *
 * @param  phrase As written in the lexicon.
 * @param  term   Number of the term that it spells.
 * @return Where it begins.
 * @throws {Error} If it cannot be read; the message says why.
 */
export function readPhrase( phrase: string, term: number ): Place {
	if ( phrase.split( GAP_STEP ).length - 1 > MOST_GAPS ) {
		throw new Error( `more than ${ MOST_GAPS } gaps` );
	}
	const end = place( term );
	let next = end;
	const segments = phrase.match( /(\([^()]*\)|[^\s()…])+|…|[()]/g ) ?? [];
	for ( const segment of segments.reverse() ) {
		const here = place();
		for ( const text of new Set( spellings( segment ) ) ) {
			const list = steps( text );
			if ( list.length === 0 ) {
				next.steps.forEach( ( targets, step ) =>
					targets.forEach( ( to ) => add( here, step, to ) )
				);
				here.term ??= next.term;
			}
			let to = next;
			for ( const step of list.slice( 1 ).reverse() ) {
				const before = place();
				add( before, step, to );
				to = before;
			}
			if ( list[ 0 ] ) {
				add( here, list[ 0 ], to );
			}
		}
		next = here;
	}
	if ( next.term !== null || next.steps.has( GAP_STEP ) ) {
		throw new Error( 'it may be empty or begin with a gap' );
	}
	const open = [ next ];
	for ( const one of open ) {
		one.steps.forEach( ( targets, step ) =>
			targets.forEach( ( to ) => {
				if ( step === GAP_STEP && to.term !== null ) {
					throw new Error( 'it may end with a gap' );
				}
				if ( ! open.includes( to ) ) {
					open.push( to );
				}
			} )
		);
	}
	return next;
}
