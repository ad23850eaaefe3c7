/**
 * Looks a text's words up in a lexicon. Twin of includes/net.php.
 */
import { BEGINNING, EXCLUDE, GAP, type Lexicon } from './lexicon.ts';
import { merge, place, readPhrase, type Place } from './phrase.ts';
import { type Words } from './text.ts';

/** A term in a text: numbers of its first word and of the word after its last. */
export interface Hit {
	term: number;
	group: number;
	points: number;
	start: number;
	end: number;
}

/** A lexicon made ready for look-ups. */
export interface Net {
	/** Where all phrases begin. */
	root: Place;
	/** Beginnings of first words, by their first letters. */
	beginnings: Map< string, [ string, Place ][] >;
	/** Group and points by term. */
	terms: ( readonly [ group: number, points: number ] )[];
	clitics: readonly string[];
}

const nets = new WeakMap< Lexicon, Net >();

/**
 * Makes a lexicon ready. Takes some milliseconds; once a lexicon.
 *
 * @param  lexicon As the build packed it.
 * @throws {Error} If a phrase cannot be read; the build lets none pass.
 */
export function makeNet( lexicon: Lexicon ): Net {
	const known = nets.get( lexicon );
	if ( known ) {
		return known;
	}
	const net: Net = {
		root: place(),
		beginnings: new Map(),
		terms: [],
		clitics: lexicon.clitics,
	};
	for ( const [ group, points, phrases ] of lexicon.groups ) {
		for ( const phrase of phrases.split( '\n' ) ) {
			merge( net.root, readPhrase( phrase, net.terms.length ) );
			net.terms.push( [ group, points ] );
		}
	}
	for ( const pair of net.root.beginnings ) {
		const key = pair[ 0 ].slice( 0, BEGINNING );
		const list = net.beginnings.get( key ) ?? [];
		list.push( pair );
		net.beginnings.set( key, list );
	}
	nets.set( lexicon, net );
	return net;
}

/** A word without what is written onto its front. */
function forms( word: string, clitics: readonly string[] ): string[] {
	const list: string[] = [];
	for ( const clitic of clitics ) {
		if (
			word.startsWith( clitic ) &&
			word.length >= clitic.length + BEGINNING
		) {
			list.push( word.slice( clitic.length ) );
		}
	}
	return list;
}

const NONE: readonly [ string, Place ][] = [];

/** Beginnings that share the first letters of a word. */
const begins = (
	word: string,
	all: Net[ 'beginnings' ]
): readonly [ string, Place ][] =>
	( all.size > 0 && all.get( word.slice( 0, BEGINNING ) ) ) || NONE;

/**
 * Finds every phrase of a lexicon in a text, each wherever it begins; they may overlap.
 *
 * @param text    Words of the text.
 * @param lexicon The lexicon.
 * @return In the order of their first words.
 */
export function findPhrases( text: Words, lexicon: Lexicon ): Hit[] {
	const { root, beginnings, terms, clitics } = makeNet( lexicon );
	const hits: Hit[] = [];
	let start = 0;

	/**
	 * A phrase may go on with a word that is there, unless a sentence ended before it.
	 * @param at
	 */
	const goesOn = ( at: number ): boolean =>
		at < text.words.length && ! text.breaks.has( at );

	const follow = ( from: Place, at: number ): void => {
		if ( from.term !== null ) {
			const [ group, points ] = terms[ from.term ] ?? [ EXCLUDE, 0 ];
			hits.push( { term: from.term, group, points, start, end: at } );
		}
		if ( goesOn( at ) ) {
			step( from, at );
		}
		for ( const behind of from.gaps ) {
			leap( behind, at );
		}
	};

	/**
	 * Goes on behind a gap.
	 * @param from
	 * @param at
	 */
	const leap = ( from: Place, at: number ): void => {
		for ( let to = at; to <= at + GAP && goesOn( to ); to++ ) {
			step( from, to );
			for ( const behind of from.gaps ) {
				leap( behind, to );
			}
		}
	};

	/**
	 * Follows the ways that a word, or its form without a clitic, leads.
	 * @param from
	 * @param form
	 * @param next
	 */
	const look = ( from: Place, form: string, next: number ): void => {
		const whole = from.words.get( form );
		if ( whole ) {
			for ( const to of whole ) {
				follow( to, next );
			}
		}
		const some =
			from === root ? begins( form, beginnings ) : from.beginnings;
		for ( const [ beginning, to ] of some ) {
			if ( form.startsWith( beginning ) ) {
				follow( to, next );
			}
		}
	};

	const step = ( from: Place, at: number ): void => {
		const word = text.words[ at ] ?? '';
		look( from, word, at + 1 );
		if ( clitics.length > 0 ) {
			for ( const form of forms( word, clitics ) ) {
				look( from, form, at + 1 );
			}
		}
	};

	for ( ; start < text.words.length; start++ ) {
		step( root, start );
	}
	return hits;
}
