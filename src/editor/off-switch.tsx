/**
 * The switch that keeps the panel out of a story, where the site adds it by itself.
 */
import { ToggleControl } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { editorData } from './data.ts';
import { store } from './store/index.ts';

/** Draws the switch; nothing where nothing comes by itself and nothing was kept out, or the post keeps no fields. */
export function OffSwitch() {
	const { kept, off } = useSelect( ( select ) => {
		const story = select( store );
		return {
			kept: story.getFields() !== null,
			off: story.isSwitchedOff(),
		};
	}, [] );
	const { switchOff } = useDispatch( store );
	return ( editorData().automatic || off ) && kept ? (
		<ToggleControl
			__nextHasNoMarginBottom
			label={ __( 'Leave the panel out of this story', 'afterword' ) }
			help={ __(
				'The panel is otherwise added by itself where tags or categories name a topic.',
				'afterword'
			) }
			checked={ off }
			onChange={ switchOff }
		/>
	) : null;
}
