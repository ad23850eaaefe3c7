/**
 * Topics that the post's tags propose.
 */
import { matchTags } from '../core/tags.ts';
import { editorData } from './data.ts';

/** A proposed topic and the tag that proposed it. */
export interface Proposal {
	id: string;
	tag: string;
	/** suggest: the tag alone does not settle it. */
	level: 'auto' | 'suggest';
}

/**
 * Proposes topics.
 *
 * @param names Names of tags and categories.
 */
export function propose( names: readonly string[] ): Proposal[] {
	const { topics, tags } = editorData();
	return matchTags( names, tags ).flatMap( ( { topic, index, level } ) => {
		const id = topics.find( ( one ) => one.n === topic )?.id;
		return id ? [ { id, tag: names[ index ] ?? '', level } ] : [];
	} );
}
