/**
 * Compiles the synonyms of all lexicons into one table of tags.
 */
import { normalizeTag, type TagTable } from '../core/tags.ts';

/** The part of data/lexicon/XX.json that concerns tags. */
export interface TagLexicon {
	lang: string;
	/** Topic id → names of tags. */
	tags: Record< string, string[] >;
	/** Topic id → beginnings of tags. */
	tagPrefixes?: Record< string, string[] >;
	tagsSuggestOnly: string[];
	tagsExclude: string[];
}

const squeeze = ( name: string ): string => name.replaceAll( ' ', '' );

/** The codes of a topic. */
export interface TopicCodes {
	id: string;
	iptc: readonly string[];
	wikidata: readonly string[];
	suggestOnly: readonly string[];
}

/**
 * Builds the table.
 *
 * @param  lexicons One a language.
 * @param  topics   Numbers of the topics by id.
 * @param  codes    IPTC Media Topics and Wikidata items by topic; one that several topics share only suggests.
 * @throws {Error} If a lexicon names an unknown topic.
 */
export function compileTags(
	lexicons: readonly TagLexicon[],
	topics: ReadonlyMap< string, number >,
	codes: readonly TopicCodes[] = []
): TagTable {
	const exact = new Map< string, Set< number > >();
	const prefix = new Map< string, Set< number > >();
	const add = (
		map: Map< string, Set< number > >,
		name: string,
		topic: number
	): void => {
		map.set( name, ( map.get( name ) ?? new Set() ).add( topic ) );
	};
	const read = (
		lexicon: TagLexicon,
		part: 'tags' | 'tagPrefixes',
		take: ( name: string, topic: number ) => void
	): void => {
		for ( const [ id, names ] of Object.entries( lexicon[ part ] ?? {} ) ) {
			const topic = topics.get( id );
			if ( ! topic ) {
				throw new Error(
					`data/lexicon/${ lexicon.lang }.json: unknown topic "${ id }" under "${ part }"; see data/topics.json.`
				);
			}
			names.forEach( ( name ) => take( normalizeTag( name ), topic ) );
		}
	};
	for ( const lexicon of lexicons ) {
		read( lexicon, 'tags', ( name, topic ) => {
			add( exact, name, topic );
			add( exact, squeeze( name ), topic );
		} );
		read( lexicon, 'tagPrefixes', ( name, topic ) =>
			add( prefix, name, topic )
		);
	}
	const unsure = new Set< string >();
	for ( const { id, iptc, wikidata, suggestOnly } of codes ) {
		suggestOnly.forEach( ( code ) => unsure.add( normalizeTag( code ) ) );
		for ( const code of [ ...iptc, ...wikidata ].map( normalizeTag ) ) {
			if ( exact.has( code ) ) {
				unsure.add( code );
			}
			add( exact, code, topics.get( id ) ?? 0 );
		}
	}
	const both = ( list: ( lexicon: TagLexicon ) => string[] ): string[] => {
		const names = lexicons.flatMap( ( one ) =>
			list( one ).map( normalizeTag )
		);
		return [ ...new Set( [ ...names, ...names.map( squeeze ) ] ) ];
	};
	const plain = (
		map: ReadonlyMap< string, Set< number > >
	): Record< string, number[] > =>
		Object.fromEntries(
			[ ...map ].map( ( [ name, set ] ) => [ name, [ ...set ] ] )
		);
	return {
		exact: plain( exact ),
		...( prefix.size > 0 ? { prefix: plain( prefix ) } : {} ),
		exclude: both( ( lexicon ) => lexicon.tagsExclude ),
		suggest: [
			...both( ( lexicon ) => lexicon.tagsSuggestOnly ),
			...unsure,
		],
	};
}
