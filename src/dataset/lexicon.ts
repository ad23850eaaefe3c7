/**
 * Packs data/lexicon/XX.json for the browser, and makes of it the net of words that PHP reads.
 */
import { fold } from '../core/fold.ts';
import {
	COMPANY,
	EXCLUDE,
	OFFER,
	type Group,
	type Lexicon,
} from '../core/lexicon.ts';
import { makeNet } from '../core/net.ts';
import { readPhrase, type Place } from '../core/phrase.ts';
import { type TagLexicon } from './tags.ts';

/** data/lexicon/XX.json. */
export interface LexiconRecord extends TagLexicon {
	terms: { topic: string; grade: 'A' | 'B' | 'C'; words: string[] }[];
	exclude: string[];
	genres: { id: string; words: string[] }[];
	offers: string[];
	stopWords: string[];
	clitics?: string[];
}

/** What a term weighs, by grade. */
const POINTS = { A: 6, B: 3, C: COMPANY } as const;

/** A phrase as short as it can be written: what matching does not see is left out. Folding would spell the gap out. */
const pack = ( phrase: string ): string =>
	phrase
		.split( '…' )
		.map( ( part ) =>
			fold( part ).replace( /[^\p{L}\p{M}\p{N}()|*]+/gu, ' ' )
		)
		.join( '…' )
		.replace( / *… */g, '…' )
		.trim();

/**
 * Packs a lexicon.
 *
 * @param record Content of the file.
 * @param topics Numbers of the topics by id.
 * @param report Takes what cannot be read and is left out: phrase or topic, and why.
 */
export function packLexicon(
	record: LexiconRecord,
	topics: ReadonlyMap< string, number >,
	report: ( part: string, why: string ) => void = () => {}
): Lexicon {
	const groups: Group[] = [];
	const add = (
		group: number,
		points: number,
		words: readonly string[]
	): void => {
		const good = words.filter( ( phrase ) => {
			try {
				readPhrase( pack( phrase ), 0 );
				return true;
			} catch ( error ) {
				report( phrase, ( error as Error ).message );
				return false;
			}
		} );
		if ( good.length > 0 ) {
			groups.push( [ group, points, good.map( pack ).join( '\n' ) ] );
		}
	};
	for ( const { topic, grade, words } of record.terms ) {
		const n = topics.get( topic );
		if ( n ) {
			add( n, POINTS[ grade ], words );
		} else {
			report( topic, 'name a topic of data/topics.json' );
		}
	}
	add( EXCLUDE, 0, record.exclude );
	add( OFFER, 0, record.offers );
	record.genres.forEach( ( { words }, at ) => add( -2 - at, 0, words ) );
	return {
		lang: record.lang,
		groups,
		clitics: ( record.clitics ?? [] ).map( fold ),
	};
}

/** A place in PHP: numbers of the places that words, beginnings of words and gaps lead to; number of the term. */
type Row = [
	words: Record< string, number | number[] >,
	beginnings: Record< string, number[] >,
	gaps: number[],
	term: number,
];

/** The net of a lexicon as includes/net.php reads it; the first place is the root, term −1 is none. */
export interface PhpNet {
	places: Row[];
	terms: ( readonly [ group: number, points: number ] )[];
	clitics: readonly string[];
}

/**
 * Makes the net for PHP, so that no server reads phrases at each request.
 *
 * @param lexicon Packed lexicon.
 */
export function phpNet( lexicon: Lexicon ): PhpNet {
	const { root, terms, clitics } = makeNet( lexicon );
	const places: Row[] = [];
	const numbers = new Map< Place, number >();
	const alike = new Map< string, number >();
	const visit = ( from: Place ): number => {
		const known = numbers.get( from );
		if ( known !== undefined ) {
			return known;
		}
		const row: Row = [ {}, {}, from.gaps.map( visit ), from.term ?? -1 ];
		for ( const [ word, list ] of from.words ) {
			const [ only = 0, ...more ] = list.map( visit );
			row[ 0 ][ word ] = more.length > 0 ? [ only, ...more ] : only;
		}
		for ( const [ beginning, to ] of from.beginnings ) {
			( row[ 1 ][ beginning ] ??= [] ).push( visit( to ) );
		}
		const content = JSON.stringify( row );
		const at = alike.get( content ) ?? places.push( row );
		alike.set( content, at );
		numbers.set( from, at );
		return at;
	};
	const last = visit( root );
	// Places count from 1; the root, made last, stands at 0.
	return {
		places: [ places[ last - 1 ]!, ...places.slice( 0, -1 ) ],
		terms,
		clitics,
	};
}

/**
 * Lists the stop words by which the language of a text is told.
 *
 * @param records All lexicons.
 * @return By language, folded.
 */
export const compileStopWords = (
	records: readonly LexiconRecord[]
): Record< string, string[] > =>
	Object.fromEntries(
		records.map( ( { lang, stopWords } ) => [
			lang,
			[ ...new Set( stopWords.map( fold ) ) ],
		] )
	);
