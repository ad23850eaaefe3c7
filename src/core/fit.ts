/**
 * Which lines fit a topic, and in what order: DESIGN §5, Pick, 2 to 4.
 */
import {
	type CompiledChannel,
	type CompiledLine,
	type CompiledRegion,
} from './compiled.ts';
import { chain, GENERAL, type Topic } from './topics.ts';

/** What a panel is asked for. */
export interface PickRequest {
	/** Numbers of topics, the most important first. */
	topics: readonly number[];
	/** ISO 3166-2 code that the site set or the reader tapped; null if unknown. */
	area: string | null;
	/** Language of the page, BCP 47. */
	lang: string;
	/** Keys of lines that the site hides. */
	hidden: readonly number[];
	/** Keys of lines that the site pins. */
	pinned: readonly number[];
	/** Most lines; null = as DESIGN says. */
	max: number | null;
	/** Keys of lines that the story does without, unless none would be left. */
	without?: readonly number[];
	/** Keys of lines that come first in this order, where they are picked. */
	order?: readonly number[];
}

/** Everything that a choice depends on. */
export interface Scope {
	lines: readonly CompiledLine[];
	topics: readonly Topic[];
	request: PickRequest;
}

/** Lines of one topic, best first. */
export interface Fit {
	/** The topic whose lines these are: the one asked for, or its nearest ancestor that has any. */
	topic: number;
	lines: CompiledLine[];
	/** How many of them, from the first, are the best lines of one area each; 0 if areas play no part. */
	group: number;
	/** A line of one area that cannot stand for the others: it comes late, labelled. */
	aside: CompiledLine[];
}

/** Most areas that are shown side by side while the reader's is unknown. */
const MOST_AREAS = 5;

/**
 * Builds the scope of a choice.
 *
 * @param region  The compiled region.
 * @param topics  All topics.
 * @param request What is asked for.
 */
export const scopeOf = (
	region: CompiledRegion,
	topics: readonly Topic[],
	request: PickRequest
): Scope => ( {
	lines: region.lines.filter(
		( { key } ) =>
			! request.hidden.includes( key ) &&
			! request.without?.includes( key )
	),
	topics,
	request,
} );

/**
 * Says whether a line speaks a language; only the language itself counts, not script or country.
 *
 * @param line     The line.
 * @param language BCP 47 tag.
 */
export const speaks = ( line: CompiledLine, language: string ): boolean =>
	line.languages.some(
		( tag ) => tag.split( '-' )[ 0 ] === language.split( '-' )[ 0 ]
	);

/**
 * Says whether a line is for some people only, seen from a topic: men under male-victims are everybody, young men not.
 *
 * @param line  The line.
 * @param n     Number of the topic.
 * @param scope The scope.
 */
export const isLimited = (
	line: CompiledLine,
	n: number,
	scope: Scope
): boolean => {
	if ( line.audience === undefined ) {
		return false;
	}
	const whole = scope.topics.find( ( topic ) => topic.n === n )?.audience;
	const { group, min, max } = line.audience;
	return ! whole || group !== whole || min !== undefined || max !== undefined;
};

/**
 * Says whether a line serves the whole region.
 *
 * @param line The line.
 */
export const isNationwide = ( line: CompiledLine ): boolean => ! line.areas;

/**
 * Says whether a channel answers day and night.
 *
 * @param channel The channel.
 */
export const isAlways = ( channel: CompiledChannel ): boolean =>
	channel.hours !== null && 'always' in channel.hours;

/**
 * Says whether a line serves an area.
 *
 * @param line The line.
 * @param area ISO 3166-2 code; null if unknown.
 */
export const inArea = ( line: CompiledLine, area: string | null ): boolean =>
	area !== null && ( line.areas ?? [] ).includes( area );

function inOrder(
	lines: readonly CompiledLine[],
	n: number,
	scope: Scope
): CompiledLine[] {
	const { area, lang } = scope.request;
	const rank = ( line: CompiledLine ): number =>
		Number( isLimited( line, n, scope ) ) * 4 +
		Number( ! inArea( line, area ) ) * 2 +
		Number( ! speaks( line, lang ) );
	// Equal ones keep the order of the build.
	return [ ...lines ].sort( ( a, b ) => rank( a ) - rank( b ) );
}

/**
 * Old lines give way to a younger one of the same topic or of the general topic.
 */
function withoutOld(
	lines: readonly CompiledLine[],
	n: number,
	scope: Scope
): CompiledLine[] {
	const isYoung = ( line: CompiledLine ): boolean => line.band < 2;
	const young = lines.filter( isYoung );
	const general = scope.lines.some(
		( line ) =>
			isYoung( line ) &&
			line.topics.includes( GENERAL ) &&
			( isNationwide( line ) || inArea( line, scope.request.area ) )
	);
	return young.length > 0 || ( general && n !== GENERAL )
		? young
		: [ ...lines ];
}

/**
 * The best line of each area; a line of several areas stands once.
 */
function bestOfAreas( sorted: readonly CompiledLine[] ): CompiledLine[] {
	const seen = new Set< string >();
	return sorted
		.filter( ( line ) => {
			const fresh = ( line.areas ?? [] ).filter(
				( area ) => ! seen.has( area )
			);
			fresh.forEach( ( area ) => seen.add( area ) );
			return fresh.length > 0;
		} )
		.slice( 0, MOST_AREAS );
}

/**
 * Lists the eligible lines of exactly one topic.
 *
 * While the area is unknown, area lines stand in only where no nationwide line is open to all: then the best of each
 * area leads, and nationwide lines for some people follow. Lines of a single area do not lead: most readers live
 * elsewhere.
 *
 * @param n     Number of the topic.
 * @param scope The scope.
 */
export function own( n: number, scope: Scope ): Fit {
	const { area } = scope.request;
	const all = scope.lines.filter( ( line ) => line.topics.includes( n ) );
	const here = withoutOld(
		all.filter( ( line ) => isNationwide( line ) || inArea( line, area ) ),
		n,
		scope
	);
	const lines = inOrder( here, n, scope );
	if (
		area !== null ||
		here.some( ( line ) => ! isLimited( line, n, scope ) )
	) {
		return { topic: n, lines, group: 0, aside: [] };
	}
	const elsewhere = withoutOld(
		all.filter( ( line ) => ! isNationwide( line ) ),
		n,
		scope
	);
	const best = bestOfAreas( inOrder( elsewhere, n, scope ) );
	const areas = new Set( best.flatMap( ( line ) => line.areas ?? [] ) );
	return areas.size > 1
		? {
				topic: n,
				lines: [ ...best, ...lines ],
				group: best.length,
				aside: [],
			}
		: { topic: n, lines, group: 0, aside: best };
}

/**
 * Lists the lines that fit a topic: its own, else those of its nearest ancestor that has any.
 *
 * @param n     Number of the topic.
 * @param scope The scope.
 */
export function fit( n: number, scope: Scope ): Fit {
	for ( const at of chain( n, scope.topics ) ) {
		const found = own( at, scope );
		if ( found.lines.length > 0 ) {
			return found;
		}
	}
	return { topic: GENERAL, lines: [], group: 0, aside: [] };
}

/**
 * Lists the lines of a topic, then of each ancestor up to the general topic.
 *
 * @param n     Number of the topic.
 * @param scope The scope.
 */
export const along = ( n: number, scope: Scope ): CompiledLine[] => [
	...new Set(
		chain( n, scope.topics ).flatMap( ( at ) => own( at, scope ).lines )
	),
];
