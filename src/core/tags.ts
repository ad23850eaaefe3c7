/**
 * Topics from the names of tags and categories: whole names, normalised, through a table of synonyms.
 */
import { fold } from './fold.ts';

/** Compiled synonyms: build/data/tags.json. */
export interface TagTable {
	/** Normalised name → numbers of topics. */
	exact: Readonly< Record< string, readonly number[] > >;
	/** Normalised names that look like a topic and are not. */
	exclude: readonly string[];
	/** Normalised names that need the text to agree. */
	suggest: readonly string[];
}

/** A topic and the tag that named it. */
export interface TagMatch {
	topic: number;
	/** Index of the tag in the list given. */
	index: number;
	/** Normalised name that matched. */
	term: string;
	/** suggest: the name alone does not settle it. */
	level: 'auto' | 'suggest';
}

/**
 * Normalises a name: compatibility forms, lower case, no accents on Latin letters, hyphens, underscores and a leading
 * number sign as spaces, single spaces.
 *
 * @param name Name of a tag or category, plain text.
 * @return Comparable form; empty if nothing is left.
 */
export function normalizeTag( name: string ): string {
	return fold( name )
		.replace( /[\u2018\u2019\u02bc]/g, "'" )
		.replace(
			/[#_\s\u2010-\u2015\u00ad\u200b-\u200f-]+/g,
			' '
		)
		.trim();
}

/**
 * Matches tags and categories.
 *
 * A name written as one word ("#BabyLoss") matches as well: the table holds each synonym without its spaces too.
 *
 * @param names Names in the editor's order.
 * @param table Compiled synonyms.
 * @return One match a topic, the surest, in the order in which topics are first named.
 */
export function matchTags(
	names: readonly string[],
	table: TagTable
): TagMatch[] {
	const found = new Map< number, TagMatch >();
	names.forEach( ( name, index ) => {
		const term = normalizeTag( name );
		if (
			table.exclude.includes( term ) ||
			! Object.hasOwn( table.exact, term )
		) {
			return;
		}
		for ( const topic of table.exact[ term ] ?? [] ) {
			const level = table.suggest.includes( term ) ? 'suggest' : 'auto';
			const before = found.get( topic );
			if (
				! before ||
				( before.level === 'suggest' && level === 'auto' )
			) {
				found.set( topic, { topic, index, term, level } );
			}
		}
	} );
	return [ ...found.values() ];
}
