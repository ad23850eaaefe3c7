/**
 * Topics from tags and categories: what the site says of a term, what stands above it, and its whole name, normalised, through
 * a table of synonyms. Twin of includes/tags.php; tests/fixtures/tags.json and tag-map.json bind both.
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

/** A topic that a term stands for, 1 = surely or 0 = perhaps, and the ids of terms beside which it does not. */
export type Claim = readonly [
	topic: number,
	sure: number,
	...unless: number[],
];

/**
 * What the site's map says of a term (includes/compile-terms.php): 1 = a person's word, the name says nothing more; 0 = what
 * the terms above it stand for, beside its name.
 */
export type Saying = readonly [ own: number, ...claims: Claim[] ];

/** A tag or category of a story. */
export interface Tag {
	name: string;
	/** Id of the term; left out or 0 while it is not stored. */
	id?: number;
	/** null = nothing beyond its name. */
	says?: Saying | null;
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

/** What a name alone stands for. */
function claimsOf( term: string, table: TagTable ): Claim[] {
	const key = tagKey( term, table );
	const topics = key.endsWith( '*' )
		? table.prefix?.[ key.slice( 0, -1 ) ]
		: table.exact[ key ];
	const sure = table.suggest.includes( key ) ? 0 : 1;
	return ( topics ?? [] ).map( ( topic ) => [ topic, sure ] );
}

/**
 * Matches tags and categories.
 *
 * A name written as one word ("#BabyLoss") matches as well: the table holds each synonym without its spaces too.
 *
 * @param tags  Names, or terms with what the site says of them, in the editor's order.
 * @param table Compiled synonyms.
 * @return One match a topic, the surest, in the order in which topics are first named.
 */
export function matchTags(
	tags: readonly ( string | Tag )[],
	table: TagTable
): TagMatch[] {
	const found = new Map< number, TagMatch >();
	const terms = tags.map( ( tag ): Tag =>
		typeof tag === 'string' ? { name: tag } : tag
	);
	const ids = new Set( terms.map( ( { id } ) => id ) );
	terms.forEach( ( { name, says }, index ) => {
		const term = normalizeTag( name );
		const [ own, ...above ] = says ?? [ 0 ];
		for ( const [ topic, sure, ...unless ] of [
			...( own ? [] : claimsOf( term, table ) ),
			...above,
		] ) {
			const level = sure ? 'auto' : 'suggest';
			const before = found.get( topic );
			if (
				! unless.some( ( id ) => ids.has( id ) ) &&
				( ! before ||
					( before.level === 'suggest' && level === 'auto' ) )
			) {
				found.set( topic, { topic, index, term, level } );
			}
		}
	} );
	return [ ...found.values() ];
}

/**
 * Names a tag.
 *
 * @param tag A name, or a term.
 */
export const tagName = ( tag: string | Tag | undefined ): string =>
	( typeof tag === 'string' ? tag : tag?.name ) ?? '';
