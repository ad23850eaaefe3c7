/**
 * Reads the phrases of a lexicon: `word`, `stem*`, `(one|two words|)`, `…` (docs/detection.md).
 */
import { BEGINNING } from './lexicon.ts';
import { cutWords } from './text.ts';

/** A place in a phrase: what may come next, and the term that ends here. */
export interface Place {
	words: Map< string, Place[] >;
	/** Beginnings of words. */
	beginnings: [ string, Place ][];
	/** Places behind a gap. */
	gaps: Place[];
	term: number | null;
}

const GAP_SIGN = '…';

/** Most spellings of what is written without a space. */
const MOST_SPELLINGS = 6000;

/** Most gaps of a phrase. */
const MOST_GAPS = 6;

/**
 * Makes an empty place.
 * @param term
 */
export const place = ( term: number | null = null ): Place => ( {
	words: new Map(),
	beginnings: [],
	gaps: [],
	term,
} );

/** Leads from a place to another. */
function lead( from: Place, step: string, to: Place ): void {
	if ( step === GAP_SIGN ) {
		from.gaps.push( to );
	} else if ( step.endsWith( '*' ) ) {
		from.beginnings.push( [ step.slice( 0, -1 ), to ] );
	} else {
		from.words.set( step, [ ...( from.words.get( step ) ?? [] ), to ] );
	}
}

/**
 * Adds to a place all that another leads to.
 * @param into
 * @param from
 */
export function merge( into: Place, from: Place ): void {
	from.words.forEach( ( list, word ) =>
		list.forEach( ( to ) => lead( into, word, to ) )
	);
	into.beginnings.push( ...from.beginnings );
	into.gaps.push( ...from.gaps );
	into.term ??= from.term;
}

/** Cuts a text without brackets into steps. */
function steps( text: string ): string[] {
	return text
		.split( /\s+|(…)/ )
		.filter( Boolean )
		.flatMap( ( part ) => {
			if ( part === GAP_SIGN ) {
				return [ part ];
			}
			const { words } = cutWords( part );
			const last = words.pop();
			if ( last === undefined ) {
				throw new Error( `"${ part }" holds no letter or digit` );
			}
			if ( ! part.endsWith( '*' ) ) {
				return [ ...words, last ];
			}
			if ( last.length < BEGINNING ) {
				throw new Error( `"${ part }": too short before *` );
			}
			return [ ...words, `${ last }*` ];
		} );
}

/** Lists the spellings of what is written without a space outside brackets. */
function spellings( segment: string ): Set< string > {
	let texts = [ '' ];
	segment.split( /\(([^()]*)\)/ ).forEach( ( part, at ) => {
		if ( at % 2 === 0 && /[()|]/.test( part ) ) {
			throw new Error( 'brackets are nested or do not match' );
		}
		const branches = at % 2 === 0 ? [ part ] : part.split( '|' );
		texts = texts.flatMap( ( text ) =>
			branches.map( ( branch ) => text + branch )
		);
		if ( texts.length > MOST_SPELLINGS ) {
			throw new Error( `more than ${ MOST_SPELLINGS } spellings` );
		}
	} );
	return new Set( texts );
}

/** Makes the place before a segment. */
function before( segment: string, next: Place ): Place {
	const here = place();
	const inside = new Map< string, Place >();
	for ( const text of spellings( segment ) ) {
		const list = steps( text );
		const last = list.pop();
		if ( last === undefined ) {
			merge( here, next );
			continue;
		}
		let from = here;
		let path = '';
		for ( const step of list ) {
			path += `${ step } `;
			const to = inside.get( path ) ?? place();
			if ( ! inside.has( path ) ) {
				inside.set( path, to );
				lead( from, step, to );
			}
			from = to;
		}
		lead( from, last, next );
	}
	return here;
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
	if ( phrase.split( GAP_SIGN ).length - 1 > MOST_GAPS ) {
		throw new Error( `more than ${ MOST_GAPS } gaps` );
	}
	let here = place( term );
	const segments = phrase.match( /(\([^()]*\)|[^\s()…])+|…|[()]/g ) ?? [];
	for ( const segment of segments.reverse() ) {
		here = before( segment, here );
		if ( here.gaps.some( ( to ) => to.term !== null ) ) {
			throw new Error( 'it may end with a gap' );
		}
	}
	if ( here.term !== null || here.gaps.length > 0 ) {
		throw new Error( 'it may be empty or begin with a gap' );
	}
	return here;
}
