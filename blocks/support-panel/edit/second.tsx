/**
 * Says in the editor that the story holds another panel before this one.
 */
import {
	store as blockEditor,
	useBlockEditContext,
} from '@wordpress/block-editor';
import { Notice } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { BLOCK } from '../../../src/editor/panel-block.ts';

interface BlockSelectors {
	getBlocksByName: ( name: string ) => string[];
	getBlockParentsByBlockName: ( id: string, name: string ) => string[];
	canRemoveBlock: ( id: string ) => boolean;
}

interface BlockActions {
	removeBlock: ( id: string ) => void;
}

/** Draws the sentence with the way out; nothing in the first panel, which is most often the only one. */
export function Second() {
	const { clientId } = useBlockEditContext();
	const { second, removable } = useSelect(
		( select ) => {
			const blocks = select( blockEditor ) as unknown as BlockSelectors;
			// A template's panel stands back for the story's own, which the editor may show inside it.
			const story = ( id: string ): string =>
				blocks
					.getBlockParentsByBlockName( id, 'core/post-content' )
					.join();
			const own = story( clientId );
			const all = blocks
				.getBlocksByName( BLOCK )
				.filter( ( id ) => story( id ) === own );
			return {
				second: all.indexOf( clientId ) > 0,
				removable: blocks.canRemoveBlock( clientId ),
			};
		},
		[ clientId ]
	);
	const { removeBlock } = useDispatch(
		blockEditor
	) as unknown as BlockActions;
	return second ? (
		<Notice
			status="info"
			isDismissible={ false }
			actions={
				removable
					? [
							{
								label: __( 'Remove this one', 'afterword' ),
								onClick: () => removeBlock( clientId ),
							},
						]
					: []
			}
		>
			{ __(
				'Another help panel stands above. Readers will see both.',
				'afterword'
			) }
		</Notice>
	) : null;
}
