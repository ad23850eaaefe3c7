/**
 * The panel "Phone numbers in this story" in the post's settings.
 */
import { PluginDocumentSettingPanel } from '@wordpress/editor';
import { __, sprintf } from '@wordpress/i18n';
import { hasNumbers, NumberLists } from './number-lists.tsx';
import { type StoryNumbers } from './use-story-numbers.ts';

/**
 * Draws the panel; nothing where the story holds no number.
 *
 * @param props         Properties.
 * @param props.numbers The story's numbers and what can be done.
 */
export function NumbersPanel( { numbers }: { numbers: StoryNumbers } ) {
	const { faulty } = numbers.sorted;
	return hasNumbers( numbers ) ? (
		<PluginDocumentSettingPanel
			name="afterword-numbers"
			className="afterword-numbers-panel"
			title={
				faulty.length === 0
					? __( 'Phone numbers in this story', 'afterword' )
					: sprintf(
							/* translators: %d: how many of them should be looked at. */
							__(
								'Phone numbers in this story (%d)',
								'afterword'
							),
							faulty.length
						)
			}
		>
			<NumberLists numbers={ numbers } />
		</PluginDocumentSettingPanel>
	) : null;
}
