/**
 * The pointer in the editor: the line as PHP prints it, and a word where readers will not see it.
 */
import { store as blockEditor, useBlockProps } from '@wordpress/block-editor';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { Drawn } from '../../src/editor/drawn.tsx';
import { editorData } from '../../src/editor/data.ts';

interface Props {
	context: { postId?: number };
}

/** What WordPress 6.5 added to the store, newer than its types. */
interface BlockEditor {
	getBlocksByName: ( name: string ) => string[];
}

/**
 * Draws the block.
 *
 * @param props         Properties.
 * @param props.context Post around the block; empty in a template.
 */
export function Edit( { context }: Props ) {
	const hasPanel = useSelect(
		( select ) =>
			( select( blockEditor ) as unknown as BlockEditor ).getBlocksByName(
				'afterword/support-panel'
			).length > 0,
		[]
	);
	return (
		<div { ...useBlockProps() }>
			<Drawn block="pointer" query={ {} } />
			{ context.postId && ! hasPanel && ! editorData().automatic && (
				<p>
					<em>
						{ __(
							'Readers do not see this line yet: the story holds no panel.',
							'afterword'
						) }
					</em>
				</p>
			) }
		</div>
	);
}
