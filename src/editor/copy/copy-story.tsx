/**
 * "Copy as text" for the story that is being edited, as it stands now, saved or not.
 */
import { useSelect } from '@wordpress/data';
import { BLOCK } from '../panel-block.ts';
import { store } from '../store/index.ts';
import { CopyText } from './copy-text.tsx';

interface EditorSelectors {
	getCurrentPostId: () => number;
}

interface BlockSelectors {
	getBlocksByName: ( name: string ) => string[];
	getBlockAttributes: ( id: string ) => Record< string, unknown > | null;
}

/** Topic of a panel for which nobody named one. */
const GENERAL = [ 'general' ];

/** Draws the button; nothing for a story that offers no help. */
export function CopyStory() {
	const { postId, topics, region, hidden, order, note, placed } = useSelect(
		( select ) => {
			const blocks = select( 'core/block-editor' ) as BlockSelectors;
			const [ first = '' ] = blocks.getBlocksByName( BLOCK );
			const panel = blocks.getBlockAttributes( first );
			const story = select( store );
			return {
				postId: (
					select( 'core/editor' ) as EditorSelectors
				 ).getCurrentPostId(),
				// As on the page: the block's own topics go before the story's. Code view may have put anything there.
				topics:
					Array.isArray( panel?.[ 'topics' ] ) &&
					panel[ 'topics' ].length > 0
						? ( panel[ 'topics' ] as string[] )
						: story.getStoryTopics( true ),
				region:
					typeof panel?.[ 'region' ] === 'string'
						? panel[ 'region' ]
						: '',
				hidden: panel?.[ 'hidden' ],
				order: panel?.[ 'order' ],
				note: panel?.[ 'note' ],
				placed: story.hasPanel(),
			};
		},
		[]
	);
	if ( topics.length === 0 && ! placed ) {
		return null;
	}
	return (
		<CopyText
			postId={ postId }
			topics={ topics.length === 0 ? GENERAL : topics.map( String ) }
			region={ region }
			hidden={ hidden }
			order={ order }
			note={ note }
		/>
	);
}
