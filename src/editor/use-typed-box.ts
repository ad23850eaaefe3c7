/**
 * The typed help box of the story that is being edited, and its way into the panel.
 */
import { switchToBlockType } from '@wordpress/blocks';
import { useDispatch, useRegistry, useSelect } from '@wordpress/data';
import { __, _n, sprintf } from '@wordpress/i18n';
import { useTell } from './numbers/use-tell.ts';
import { BLOCK } from './panel-block.ts';
import { store } from './store/index.ts';
import { findBox, type Node } from './transforms/find-box.ts';
import { helps } from './transforms/report-kind.ts';

interface BlockSelectors {
	getBlocks: () => Node[];
	getBlocksByClientId: ( ids: string[] ) => Node[];
	getBlockRootClientId: ( id: string ) => string | null;
	canInsertBlockType: ( name: string, root: string | null ) => boolean;
	canRemoveBlocks: ( ids: string[] ) => boolean;
}

interface BlockActions {
	replaceBlocks: ( ids: string[], blocks: unknown ) => void;
	__unstableMarkLastChangeAsPersistent: () => void;
}

/**
 * Gives what turns the typed help box into the panel.
 *
 * @return null where there is no such box, a panel stands already, the box is locked, or the story has no blocks.
 */
export function useTypedBox(): ( () => void ) | null {
	const registry = useRegistry();
	const tell = useTell();
	// The classic editor's page has no such store on every WordPress.
	const actions = useDispatch( 'core/block-editor' ) as BlockActions | null;
	// A string compares equal from one look to the next.
	const found = useSelect( ( select ) => {
		const story = select( store );
		const blocks = select( 'core/block-editor' ) as
			BlockSelectors | undefined;
		const box =
			blocks && story.offersHelp() && ! story.hasPanel()
				? findBox(
						blocks.getBlocks(),
						Object.values( story.getNumbers() )
							.flat()
							// What a link dials stands in the text beside it, most often.
							.filter( ( one ) => ! one.printed && helps( one ) )
							.map( ( { clientId } ) => clientId )
					)
				: null;
		return blocks &&
			box &&
			blocks.canRemoveBlocks( box.ids ) &&
			blocks.canInsertBlockType(
				BLOCK,
				blocks.getBlockRootClientId( box.ids[ 0 ] ?? '' )
			)
			? JSON.stringify( box )
			: '';
	}, [] );
	return found === '' || ! actions
		? null
		: () => {
				const { ids, numbers } = JSON.parse( found ) as {
					ids: string[];
					numbers: number;
				};
				const selectors: object =
					registry.select( 'core/block-editor' );
				const blocks = (
					selectors as BlockSelectors
				 ).getBlocksByClientId( ids );
				const panel = switchToBlockType( blocks as never, BLOCK );
				if ( ! panel ) {
					tell(
						__(
							'The text has changed meanwhile. Look at it again.',
							'afterword'
						)
					);
					return;
				}
				// What was typed just before is a step of its own.
				actions.__unstableMarkLastChangeAsPersistent();
				actions.replaceBlocks( ids, panel );
				tell(
					sprintf(
						/* translators: %d: how many telephone numbers. */
						_n(
							'The panel took the place of %d typed number; other words were kept. Undo brings it back.',
							'The panel took the place of %d typed numbers; other words were kept. Undo brings them back.',
							numbers,
							'afterword'
						),
						numbers
					)
				);
			};
}
