/**
 * Topics from the names of tags and categories: whole names, normalised, through a table of synonyms.
 */
import { fold } from './fold.ts';

/** Compiled synonyms: build/data/tags.json. */
export interface TagTable {
	/** Normalised name → numbers of topics. */
	exact: Readonly< Record< string, readonly number[] > >;
	/** Beginnings of normalised names → numbers of topics, for languages that build compounds. */
	prefix?: Readonly< Record< string, readonly number[] > >;
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
		.replace( /[#_\s\u2010-\u2015\u00ad\u200b-\u200f-]+/g, ' ' )
		.trim();
}

/** IPTC Media Topics and Wikidata items in the forms in which systems write them. */
const CODE =
	/^(?:(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)?(\d{8})|(?:wd:|https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(q\d{1,12}))$/;

/**
 * Finds the entry of the table for a name: the name, its code, or its longest known beginning, marked by a star.
 *
 * @param term  Normalised name.
 * @param table Compiled synonyms.
 * @return Empty if there is none.
 */
function tagKey( term: string, table: TagTable ): string {
	const [ , medtop, item ] = CODE.exec( term ) ?? [];
	const key = medtop ?? item ?? term;
	if ( table.exclude.includes( key ) ) {
		return '';
	}
	if ( Object.hasOwn( table.exact, key ) ) {
		return key;
	}
	let best = '';
	for ( const beginning of Object.keys( table.prefix ?? {} ) ) {
		if ( beginning.length > best.length && key.startsWith( beginning ) ) {
			best = beginning;
		}
	}
	return best && `${ best }*`;
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
		const key = tagKey( term, table );
		const topics = key.endsWith( '*' )
			? table.prefix?.[ key.slice( 0, -1 ) ]
			: table.exact[ key ];
		for ( const topic of topics ?? [] ) {
			const level = table.suggest.includes( key ) ? 'suggest' : 'auto';
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
