/**
 * The button that puts the panel into the story.
 */
import { Button } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { store } from './store/index.ts';

/**
 * Draws the button; a sentence where the story's template takes no further block.
 *
 * @param props         Properties.
 * @param props.goThere Whether the writer is taken to the panel.
 * @param props.onDone  Called once it stands there.
 */
export function InsertButton( {
	goThere = true,
	onDone,
}: {
	goThere?: boolean;
	onDone?: () => void;
} ) {
	const possible = useSelect(
		( select ) => select( store ).canInsertPanel(),
		[]
	);
	const { insertPanel } = useDispatch( store );
	return possible ? (
		<Button
			__next40pxDefaultSize
			variant="secondary"
			onClick={ () => {
				insertPanel( {}, goThere );
				onDone?.();
			} }
		>
			{ __( 'Insert the help panel', 'afterword' ) }
		</Button>
	) : (
		<p>
			{ __(
				'The layout of this story is locked and takes no further block. An administrator can have the panel added by itself.',
				'afterword'
			) }
		</p>
	);
}
