/**
 * Compiles the synonyms of all lexicons into one table of tags.
 */
import { normalizeTag, type TagTable } from '../core/tags.ts';

/** The part of data/lexicon/XX.json that concerns tags. */
export interface TagLexicon {
	lang: string;
	/** Topic id → names of tags. */
	tags: Record< string, string[] >;
	tagsSuggestOnly: string[];
	tagsExclude: string[];
}

const squeeze = ( name: string ): string => name.replaceAll( ' ', '' );

/**
 * Builds the table.
 *
 * @param  lexicons One a language.
 * @param  topics   Numbers of the topics by id.
 * @throws {Error} If a lexicon names an unknown topic.
 */
export function compileTags(
	lexicons: readonly TagLexicon[],
	topics: ReadonlyMap< string, number >
): TagTable {
	const exact = new Map< string, Set< number > >();
	const add = ( name: string, topic: number ): void => {
		exact.set( name, ( exact.get( name ) ?? new Set() ).add( topic ) );
	};
	for ( const { lang, tags } of lexicons ) {
		for ( const [ id, names ] of Object.entries( tags ) ) {
			const topic = topics.get( id );
			if ( ! topic ) {
				throw new Error(
					`data/lexicon/${ lang }.json: unknown topic "${ id }" under "tags"; see data/topics.json.`
				);
			}
			for ( const name of names.map( normalizeTag ) ) {
				add( name, topic );
				add( squeeze( name ), topic );
			}
		}
	}
	const both = ( list: ( lexicon: TagLexicon ) => string[] ): string[] => {
		const names = lexicons.flatMap( ( one ) =>
			list( one ).map( normalizeTag )
		);
		return [ ...new Set( [ ...names, ...names.map( squeeze ) ] ) ];
	};
	return {
		exact: Object.fromEntries(
			[ ...exact ].map( ( [ name, set ] ) => [ name, [ ...set ] ] )
		),
		exclude: both( ( lexicon ) => lexicon.tagsExclude ),
		suggest: both( ( lexicon ) => lexicon.tagsSuggestOnly ),
	};
}
