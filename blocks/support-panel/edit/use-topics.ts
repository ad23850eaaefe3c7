/**
 * The topics that a block serves: its own, else the story's, else those that the tags name, as on the page.
 */
import { useEntityProp } from '@wordpress/core-data';
import { storyTopics } from '../../../src/core/story-topics.ts';
import { editorData } from '../../../src/editor/data.ts';
import { propose, type Proposal } from '../../../src/editor/proposals.ts';
import { readFields } from '../../../src/editor/store/fields.ts';
import { useTerms } from '../../../src/editor/use-terms.ts';

/** Topics of a block. */
export interface BlockTopics {
	/** Ids that the block itself names. */
	chosen: string[];
	/** Ids that count. */
	topics: string[];
	/** What the tags name. */
	proposals: Proposal[];
}

/**
 * Follows the topics.
 *
 * @param named    Topics in the block's attributes; code view may have put anything there.
 * @param postType Type of the post around the block; empty in a template.
 * @param postId   Its id.
 */
export function useTopics(
	named: unknown,
	postType: string,
	postId: number
): BlockTopics {
	const proposals = propose( useTerms( postType, postId ) );
	const [ meta ] = useEntityProp< Record< string, unknown > >(
		'postType',
		postType,
		'meta',
		postId
	);
	const fields = readFields( meta );
	const at = ( wanted: string ): string[] =>
		proposals
			.filter( ( { level } ) => level === wanted )
			.map( ( { id } ) => id );
	const chosen: string[] = Array.isArray( named )
		? named.filter( ( id ) =>
				editorData().topics.some( ( topic ) => topic.id === id )
			)
		: [];
	const topics =
		chosen.length > 0
			? chosen
			: storyTopics(
					{
						chosen: fields?.topics ?? [],
						sure: at( 'auto' ),
						suggested: at( 'suggest' ),
						dismissed:
							fields?.dismissed.map( ( { topic } ) => topic ) ??
							[],
					},
					true
				);
	return { chosen, topics, proposals };
}
