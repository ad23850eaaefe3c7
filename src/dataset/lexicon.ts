/**
 * Compiles data/lexicon/XX.json into the net of words that both engines read.
 */
import {
	COMPANY,
	EXCLUDE,
	OFFER,
	type Lexicon,
	type NetNode,
	type Run,
	type Way,
} from '../core/lexicon.ts';
import { fold } from '../core/fold.ts';
import { GAP_STEP, readPhrase, type Place } from './phrase.ts';
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

/**
 * Joins phrases into one net. A node stands for all the places that the same words lead to; nodes alike in all that
 * follows are one.
 *
 * @param starts Where the phrases begin.
 */
function join( starts: readonly Place[] ): NetNode[] {
	const nodes: NetNode[] = [ [ {} ] ];
	const bySet = new Map< string, Way >();
	const byContent = new Map< string, Way >();
	const row = ( set: readonly Place[] ): NetNode => {
		const steps = new Map< string, Set< Place > >();
		for ( const from of set ) {
			from.steps.forEach( ( targets, step ) => {
				const all = steps.get( step ) ?? new Set();
				targets.forEach( ( to ) => all.add( to ) );
				steps.set( step, all );
			} );
		}
		const words: Record< string, Way > = {};
		const beginnings: Record< string, Way > = {};
		let gap: Way = 0;
		for ( const step of [ ...steps.keys() ].sort() ) {
			const way = visit( [ ...( steps.get( step ) ?? [] ) ] );
			if ( step === GAP_STEP ) {
				gap = way;
			} else if ( step.endsWith( '*' ) ) {
				beginnings[ step.slice( 0, -1 ) ] = way;
			} else {
				words[ step ] = way;
			}
		}
		const terms = set
			.flatMap( ( { term } ) => ( term === null ? [] : [ term ] ) )
			.sort( ( a, b ) => a - b );
		if ( terms.length > 0 ) {
			return [
				words,
				isEmpty( beginnings ) ? 0 : beginnings,
				gap,
				terms,
			];
		}
		if ( gap ) {
			return [ words, isEmpty( beginnings ) ? 0 : beginnings, gap ];
		}
		return isEmpty( beginnings ) ? [ words ] : [ words, beginnings ];
	};
	const visit = ( set: readonly Place[] ): Way => {
		const [ only ] = set;
		if ( set.length === 1 && only && only.steps.size === 0 ) {
			return -1 - ( only.term ?? 0 );
		}
		const ids = set
			.map( ( { id } ) => id )
			.sort( ( a, b ) => a - b )
			.join();
		let way = bySet.get( ids );
		if ( way === undefined ) {
			const made = row( set );
			const content = JSON.stringify( made );
			way = byContent.get( content ) ?? nodes.push( made ) - 1;
			byContent.set( content, way );
			bySet.set( ids, way );
		}
		return way;
	};
	nodes[ 0 ] = row( starts );
	return nodes;
}

const isEmpty = ( ways: object ): boolean => Object.keys( ways ).length === 0;

/**
 * Compiles a lexicon.
 *
 * @param record Content of the file.
 * @param topics Numbers of the topics by id.
 * @param report Takes what cannot be read and is left out: phrase or topic, and why.
 */
export function compileLexicon(
	record: LexiconRecord,
	topics: ReadonlyMap< string, number >,
	report: ( part: string, why: string ) => void = () => {}
): Lexicon {
	const starts: Place[] = [];
	const runs: Run[] = [];
	let term = 0;
	const add = (
		group: number,
		points: number,
		words: readonly string[]
	): void => {
		runs.push( [ term, group, points ] );
		for ( const phrase of words ) {
			try {
				starts.push( readPhrase( phrase, term ) );
			} catch ( error ) {
				report( phrase, ( error as Error ).message );
			}
			term++;
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
	runs.push( [ term, EXCLUDE, 0 ] );
	return {
		lang: record.lang,
		nodes: join( starts ),
		runs,
		clitics: ( record.clitics ?? [] ).map( fold ),
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
