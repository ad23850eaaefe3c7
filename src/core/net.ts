/**
 * Looks a text's words up in the net of a lexicon. Twin of includes/net.php.
 */
import {
	BEGINNING,
	EXCLUDE,
	GAP,
	type Lexicon,
	type NetNode,
	type Way,
} from './lexicon.ts';
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
interface Ready {
	lexicon: Lexicon;
	words: Map< string, Way >;
	/** Beginnings of words, by their first letters. */
	beginnings: Map< string, [ string, Way ][] >;
	groups: number[];
	points: number[];
}

const ready = new WeakMap< Lexicon, Ready >();

function makeReady( lexicon: Lexicon ): Ready {
	const root = lexicon.nodes[ 0 ] ?? [ {} ];
	const made: Ready = {
		lexicon,
		words: new Map( Object.entries( root[ 0 ] ) ),
		beginnings: new Map(),
		groups: [],
		points: [],
	};
	for ( const pair of Object.entries( root[ 1 ] || {} ) ) {
		const key = pair[ 0 ].slice( 0, BEGINNING );
		const list = made.beginnings.get( key ) ?? [];
		list.push( pair );
		made.beginnings.set( key, list );
	}
	lexicon.runs.forEach( ( [ first, group, points ], at ) => {
		const after = lexicon.runs[ at + 1 ]?.[ 0 ] ?? first;
		for ( let term = first; term < after; term++ ) {
			made.groups.push( group );
			made.points.push( points );
		}
	} );
	return made;
}

/** A word as it is and without what is written onto its front. */
function forms( word: string, clitics: readonly string[] ): string[] {
	const list = [ word ];
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

/** One search: the text, the lexicon, and what was found. */
class Search {
	private readonly text: Words;
	private readonly ready: Ready;
	readonly hits: Hit[] = [];
	/** First word of the phrases now followed. */
	private start = 0;

	constructor( text: Words, lexicon: Ready ) {
		this.text = text;
		this.ready = lexicon;
	}

	/** Finds the phrases that begin at a word. */
	from( start: number ): void {
		const { words, beginnings, lexicon } = this.ready;
		const first = this.text.words[ start ] ?? '';
		this.start = start;
		for ( const word of lexicon.clitics.length > 0
			? forms( first, lexicon.clitics )
			: [ first ] ) {
			const way = words.get( word );
			if ( way !== undefined ) {
				this.follow( way, start + 1 );
			}
			for ( const pair of beginnings.get( word.slice( 0, BEGINNING ) ) ??
				[] ) {
				if ( word.startsWith( pair[ 0 ] ) ) {
					this.follow( pair[ 1 ], start + 1 );
				}
			}
		}
	}

	private add( term: number, end: number ): void {
		const { groups, points } = this.ready;
		this.hits.push( {
			term,
			group: groups[ term ] ?? EXCLUDE,
			points: points[ term ] ?? 0,
			start: this.start,
			end,
		} );
	}

	/** Goes on behind a word that led somewhere. */
	private follow( way: Way, at: number ): void {
		if ( way < 0 ) {
			this.add( -1 - way, at );
			return;
		}
		const node = this.ready.lexicon.nodes[ way ] ?? [ {} ];
		for ( const term of node[ 3 ] ?? [] ) {
			this.add( term, at );
		}
		if ( this.goesOn( at ) ) {
			this.step( node, at );
		}
		this.gap( node, at );
	}

	/** Goes on behind a gap. */
	private gap( node: NetNode, at: number ): void {
		const behind = node[ 2 ]
			? this.ready.lexicon.nodes[ node[ 2 ] ]
			: undefined;
		for (
			let to = at;
			behind && to <= at + GAP && this.goesOn( to );
			to++
		) {
			this.step( behind, to );
			this.gap( behind, to );
		}
	}

	private step( node: NetNode, at: number ): void {
		const { clitics } = this.ready.lexicon;
		const next = this.text.words[ at ] ?? '';
		for ( const word of clitics.length > 0
			? forms( next, clitics )
			: [ next ] ) {
			const way = Object.hasOwn( node[ 0 ], word )
				? node[ 0 ][ word ]
				: undefined;
			if ( way !== undefined ) {
				this.follow( way, at + 1 );
			}
			for ( const [ beginning, to ] of Object.entries(
				node[ 1 ] || {}
			) ) {
				if ( word.startsWith( beginning ) ) {
					this.follow( to, at + 1 );
				}
			}
		}
	}

	private goesOn( at: number ): boolean {
		return at < this.text.words.length && ! this.text.breaks.has( at );
	}
}

/**
 * Finds every phrase of a lexicon in a text, each wherever it begins; they may overlap.
 *
 * @param text    Words of the text.
 * @param lexicon Compiled lexicon.
 * @return In the order of their first words.
 */
export function findPhrases( text: Words, lexicon: Lexicon ): Hit[] {
	const made = ready.get( lexicon ) ?? makeReady( lexicon );
	ready.set( lexicon, made );
	const search = new Search( text, made );
	for ( let at = 0; at < text.words.length; at++ ) {
		search.from( at );
	}
	return search.hits;
}

/**
 * Hides what stands inside a longer excluded phrase, and keeps of overlapping terms of one topic the first, of those
 * that begin alike the longest.
 *
 * @param hits From findPhrases().
 * @return Terms of topics, genres and offers, in order.
 */
export function settle( hits: readonly Hit[] ): Hit[] {
	const hidden = new Map< number, number >();
	for ( const { group, start, end } of hits ) {
		for ( let at = start; group === EXCLUDE && at < end; at++ ) {
			hidden.set( at, Math.max( hidden.get( at ) ?? 0, end - start ) );
		}
	}
	const shown = hits.filter( ( { group, start, end } ) => {
		for ( let at = start; at < end; at++ ) {
			if ( ( hidden.get( at ) ?? 0 ) > end - start ) {
				return false;
			}
		}
		return group !== EXCLUDE;
	} );
	const kept: Hit[] = [];
	const last = new Map< number, Hit >();
	for ( const hit of shown ) {
		const before = last.get( hit.group );
		if ( ! before || hit.start >= before.end ) {
			kept.push( hit );
			last.set( hit.group, hit );
		} else if ( hit.start === before.start && better( hit, before ) ) {
			kept[ kept.indexOf( before ) ] = hit;
			last.set( hit.group, hit );
		}
	}
	return kept;
}

/** The longer; as long, the weightier; else the one that stands first in the lexicon. */
const better = ( one: Hit, other: Hit ): boolean =>
	one.end - other.end > 0 ||
	( one.end === other.end &&
		( one.points > other.points ||
			( one.points === other.points && one.term < other.term ) ) );
