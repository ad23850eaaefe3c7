/**
 * What the plugin puts beside a story that is being written: the panel "Where to get help" in the post's settings, the
 * numbers in its text, and what is missing before it is published.
 */
import { Notice } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { PluginDocumentSettingPanel } from '@wordpress/editor';
import { __ } from '@wordpress/i18n';
import { BeforePublishing } from './before-publishing.tsx';
import { Commands } from './commands.tsx';
import { CopyStory } from './copy/copy-story.tsx';
import { editorData } from './data.ts';
import { NumbersPanel } from './numbers/numbers-panel.tsx';
import { useNumbers } from './numbers/use-numbers.ts';
import { useStoryNumbers } from './numbers/use-story-numbers.ts';
import { PanelInStory } from './panel-in-story.tsx';
import { RegionNotice } from './region-notice.tsx';
import { StoryNotice } from './story-notice.ts';
import { StoryTopics } from './story-topics.tsx';
import { useReading } from './use-reading.ts';

interface PostSelectors {
	getCurrentPostType: () => string | null;
	getCurrentPostId: () => number | null;
}

/**
 * Reads the story whether the panel is open or not: what it finds is ready when the writer looks. Draws nothing itself, since every
 * keystroke comes by here.
 */
function Reading( { type, id }: { type: string; id: number } ) {
	useReading( type, id );
	useNumbers();
	return null;
}

function Panel( { type, id }: { type: string; id: number } ) {
	const numbers = useStoryNumbers();
	return (
		<>
			<Reading type={ type } id={ id } />
			<PluginDocumentSettingPanel
				name="afterword"
				className="afterword-document-panel"
				title={ __( 'Where to get help', 'afterword' ) }
			>
				{ ! editorData().regionApproved && (
					<Notice status="warning" isDismissible={ false }>
						<RegionNotice />
					</Notice>
				) }
				<StoryTopics />
				<PanelInStory />
				<CopyStory />
			</PluginDocumentSettingPanel>
			<NumbersPanel numbers={ numbers } />
			<BeforePublishing type={ type } numbers={ numbers } />
			<StoryNotice key={ id } type={ type } id={ id } />
			<Commands type={ type } />
		</>
	);
}

/**
 * Draws the panel for the post that is being edited.
 */
export function DocumentPanel() {
	const { type, id } = useSelect( ( select ) => {
		const editor = select( 'core/editor' ) as PostSelectors;
		return {
			type: editor.getCurrentPostType(),
			id: editor.getCurrentPostId(),
		};
	}, [] );
	// Templates and patterns have neither tags nor readers of their own.
	if ( ! type || typeof id !== 'number' || type.startsWith( 'wp_' ) ) {
		return null;
	}
	return <Panel type={ type } id={ id } />;
}
