/**
 * How the panel comes to stand in the story, and what can be done about it.
 */
import { ToggleControl } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { editorData } from './data.ts';
import { InsertButton } from './insert-button.tsx';
import { store } from './store/index.ts';

/** Draws the way to the panel, or says that it is there; and the switch that leaves it out. */
export function PanelInStory() {
	const { placed, kept, off, offersHelp } = useSelect( ( select ) => {
		const story = select( store );
		return {
			placed: story.hasPanel(),
			kept: story.getFields() !== null,
			off: story.isSwitchedOff(),
			offersHelp: story.offersHelp(),
		};
	}, [] );
	const { switchOff } = useDispatch( store );
	return (
		<>
			{ offersHelp && ! placed && (
				<p>
					{ __(
						'The text seems to offer help already. Numbers in the text grow old; those of the panel are kept.',
						'afterword'
					) }
				</p>
			) }
			{ placed ? (
				<p>
					{ __( 'This story carries the help panel.', 'afterword' ) }
				</p>
			) : (
				<InsertButton />
			) }
			{ ( editorData().automatic || off ) && kept && (
				<ToggleControl
					__nextHasNoMarginBottom
					label={ __(
						'Leave the panel out of this story',
						'afterword'
					) }
					help={ __(
						'The panel is otherwise added by itself where tags or categories name a topic.',
						'afterword'
					) }
					checked={ off }
					onChange={ switchOff }
				/>
			) }
		</>
	);
}
