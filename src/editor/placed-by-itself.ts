/**
 * Whether a panel comes to stand under the story without anybody's doing.
 */
import { useSelect } from '@wordpress/data';
import { editorData } from './data.ts';
import { store } from './store/index.ts';

interface PostSelectors {
	getCurrentPostAttribute: ( name: string ) => unknown;
}

/** What the server says of the story as it was saved: includes/rest-field.php. */
export interface Saved {
	topics?: string[];
	/** Whether the theme's template brings the panel. */
	template?: boolean;
	/** Whether the site places one by itself. */
	placed?: boolean;
}

/**
 * Says whether the site will place a panel by itself; what the server said of the saved story goes before what we can tell.
 *
 * @param type  Type of the post.
 * @param known What the server said, where the block editor is not there to tell.
 */
export function usePlacedByItself(
	type: string,
	known?: Saved | null
): boolean {
	const { automaticFor, automaticText } = editorData();
	const { saved, topics, tagged, chosen } = useSelect(
		( select ) => {
			const story = select( store );
			return {
				saved:
					known !== undefined
						? known
						: ( (
								select( 'core/editor' ) as PostSelectors
							 ).getCurrentPostAttribute(
								'afterword'
							) as Saved | null ),
				topics: story.getStoryTopics( false ),
				tagged: story
					.getProposals()
					.some(
						( { tag, level } ) => tag !== '' && level === 'auto'
					),
				chosen: story.getChosenTopics().length > 0,
			};
		},
		[ known ]
	);
	if ( saved?.template ) {
		return true;
	}
	// A filter of the site may have decided otherwise, for this very story.
	if (
		typeof saved?.placed === 'boolean' &&
		saved.topics?.join() === topics.join()
	) {
		return saved.placed;
	}
	return (
		automaticFor.includes( type ) && ( chosen || tagged || automaticText )
	);
}
