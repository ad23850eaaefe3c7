/**
 * "Copy as text" for the story in the classic editor, saved or not.
 */
import { useSelect } from '@wordpress/data';
import { CopyText } from '../copy/copy-text.tsx';
import { store } from '../store/index.ts';

/**
 * Draws the button; nothing for a story that offers no help.
 *
 * @param props      Properties.
 * @param props.post Id of the post.
 */
export function Copy( { post }: { post: number } ) {
	const { topics, placed } = useSelect( ( select ) => {
		const story = select( store );
		return {
			topics: story.getStoryTopics(),
			placed: story.hasPanel(),
		};
	}, [] );
	return topics.length > 0 || placed ? (
		<CopyText
			postId={ post }
			topics={ topics.length > 0 ? topics : [ 'general' ] }
			region=""
		/>
	) : null;
}
