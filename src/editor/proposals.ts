/**
 * Topics that tags and text propose.
 */
import { type Detected } from '../core/detect.ts';
import { matchTags, type Tag } from '../core/tags.ts';
import { editorData } from './data.ts';

/** A proposed topic and what speaks for it. */
export interface Proposal {
	id: string;
	/** suggest: what speaks for it does not settle it. */
	level: 'auto' | 'suggest';
	/** Tag that names it; empty if only the text does. */
	tag: string;
	/** Words of the story that name it, each once. */
	words: string[];
}

/** Most words that are shown for one topic. */
const MOST_WORDS = 6;

const idOf = ( n: number ): string | undefined =>
	editorData().topics.find( ( topic ) => topic.n === n )?.id;

/**
 * Proposes topics from tags alone: what the page itself goes by.
 *
 * @param tags Tags and categories.
 */
export const propose = ( tags: readonly Tag[] ): Proposal[] =>
	matchTags( tags, editorData().tags ).flatMap(
		( { topic, index, level } ) => {
			const id = idOf( topic );
			return id
				? [ { id, level, tag: tags[ index ]?.name ?? '', words: [] } ]
				: [];
		}
	);

/**
 * Proposes topics from tags and text.
 *
 * @param detected What was found.
 * @param tags     Tags and categories.
 */
export const proposeFrom = (
	{ topics }: Detected,
	tags: readonly Tag[]
): Proposal[] =>
	topics.flatMap( ( { topic, level, evidence } ) => {
		const id = idOf( topic );
		const tag = evidence.find( ( { where } ) => where === 'tag' );
		const words = evidence
			.filter( ( { where } ) => where !== 'tag' )
			.map( ( { term } ) => term );
		return id
			? [
					{
						id,
						level,
						tag: tag ? ( tags[ tag.index ?? 0 ]?.name ?? '' ) : '',
						words: [ ...new Set( words ) ].slice( 0, MOST_WORDS ),
					},
				]
			: [];
	} );
