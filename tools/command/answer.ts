/**
 * The answer of `npm run panel` in its fixed shape: data/schema/out/panel.schema.json.
 */
import {
	type CompiledHours,
	type CompiledLine,
} from '../../src/core/compiled.ts';
import { type NamedTopic } from '../../src/core/topics.ts';
import { type Panel } from './engine.ts';
import { type OpenLines } from './open-lines.ts';

/** What was asked. */
export interface Asked {
	region: string;
	area: string | null;
	lang: string;
	/** For `open`, which is left out of the answer where null. */
	open: OpenLines | null;
	home: string | null;
}

/** One line of the answer. */
export interface AnswerLine {
	id: string;
	name: string;
	region: string;
	/** ISO 3166-2 codes joined by commas; null = nationwide. */
	area: string | null;
	channels: {
		type: string;
		display: string;
		dial: string | null;
		keyword: string | null;
	}[];
	hours: CompiledHours;
	level: string;
	checked: string;
	topic: string;
	why: string;
	open?: boolean | null;
}

/** The whole answer. */
export interface Answer {
	region: string;
	area: string | null;
	lang: string;
	/** Release month and content hash of the region's file; null if there is none. */
	data: string | null;
	emergency: { number: string; dial: string; for: string[] }[];
	lines: AnswerLine[];
	directory: { name: string; url: string } | null;
	note: string | null;
}

/**
 * Chooses the name to print: the page's language, else English, else the first.
 *
 * @param names Names by language.
 * @param lang  BCP 47 tag.
 */
export const nameIn = (
	names: Record< string, string >,
	lang: string
): string =>
	names[ lang ] ??
	names[ lang.split( '-' )[ 0 ] ?? '' ] ??
	names[ 'en' ] ??
	Object.values( names )[ 0 ] ??
	'';

/**
 * Shapes an answer.
 *
 * @param asked     What was asked.
 * @param panel     What an engine chose.
 * @param topics    All topics.
 * @param data      Release and hash of the region's file.
 * @param directory The international directory.
 */
export function shape(
	asked: Asked,
	{ picked, home }: Panel,
	topics: readonly NamedTopic[],
	data: string | null,
	directory: CompiledLine
): Answer {
	const one = (
		line: CompiledLine,
		region: string,
		topic: string,
		why: string
	): AnswerLine => ( {
		id: line.id,
		name: nameIn( line.names, asked.lang ),
		region: line.from ?? region,
		area: line.areas?.join( ',' ) ?? null,
		channels: line.channels.map( ( { type, display, dial, keyword } ) => ( {
			type,
			display,
			dial,
			keyword: keyword ?? null,
		} ) ),
		hours: line.channels[ 0 ]?.hours ?? null,
		level: line.level,
		checked: line.checked,
		topic,
		why,
		...( asked.open && { open: asked.open.get( line ) ?? null } ),
	} );
	const idOf = ( n: number ): string =>
		topics.find( ( topic ) => topic.n === n )?.id ?? 'general';
	const lines = ( picked?.lines ?? [] ).map( ( { line, topic, why } ) =>
		one( line, asked.region, idOf( topic ), why )
	);
	if ( home && asked.home ) {
		lines.push(
			one( home, asked.home, idOf( picked?.topics[ 0 ] ?? 1 ), 'home' )
		);
	}
	return {
		region: asked.region,
		area: asked.area,
		lang: asked.lang,
		data,
		emergency: ( picked?.emergency ?? [] ).map(
			( { number, dial, for: needs } ) => ( {
				number,
				dial,
				for: needs,
			} )
		),
		lines,
		directory:
			! picked || picked.directory
				? {
						name: nameIn( directory.names, asked.lang ),
						url: directory.url ?? '',
					}
				: null,
		note: picked ? picked.note : 'no-region',
	};
}
