/**
 * How the panel comes to stand in the story, and what can be done about it.
 */
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { InsertButton } from './insert-button.tsx';
import { OffSwitch } from './off-switch.tsx';
import { store } from './store/index.ts';
import { TurnButton } from './turn-button.tsx';

/** Draws the way to the panel, or says that it is there; and the switch that leaves it out. */
export function PanelInStory() {
	const { placed, offersHelp } = useSelect( ( select ) => {
		const story = select( store );
		return {
			placed: story.hasPanel(),
			offersHelp: story.offersHelp(),
		};
	}, [] );
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
				<>
					<TurnButton />
					<InsertButton />
				</>
			) }
			<OffSwitch />
		</>
	);
}
