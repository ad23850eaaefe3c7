/**
 * The panel among the story's blocks: selectors and an action of the store. They ask the block editor, which the classic
 * editor's page does not have.
 */
import { createBlock } from '@wordpress/blocks';
import { createRegistrySelector } from '@wordpress/data';
import { BLOCK, holdsShortcode } from '../panel-block.ts';
import { type TextBlock } from '../story-text.ts';
import { getInserter } from './inserter.ts';
import { type State } from './state.ts';

interface BlockSelectors {
	getBlocks: () => TextBlock[];
	getBlockCount: () => number;
	getGlobalBlockCount: ( name: string ) => number;
	canInsertBlockType: ( name: string ) => boolean;
}

interface BlockActions {
	insertBlock: (
		block: object,
		index: number,
		parent: string | undefined,
		select: boolean
	) => void;
}

const editor = (
	select: ( store: string ) => unknown
): BlockSelectors | undefined =>
	select( 'core/block-editor' ) as BlockSelectors | undefined;

/** Says whether a person put the panel into the story: as block, in a synced pattern, as shortcode. */
export const hasPanel = createRegistrySelector(
	( select ) =>
		( { placed }: State ): boolean => {
			const blocks = editor( select );
			return (
				placed ??
				( !! blocks &&
					( blocks.getGlobalBlockCount( BLOCK ) > 0 ||
						holdsShortcode( blocks.getBlocks() ) ) )
			);
		}
);

/** Says whether the panel can be put at the end of the story: its template may be locked. */
export const canInsertPanel = createRegistrySelector(
	( select ) =>
		( { placed }: State ): boolean =>
			placed !== null ||
			editor( select )?.canInsertBlockType( BLOCK ) === true
);

/**
 * Puts the panel at the end of the story.
 *
 * @param attributes Attributes of the block that differ from their default.
 * @param goThere    Whether the writer is taken there.
 */
export const insertPanel =
	( attributes: Record< string, unknown > = {}, goThere = true ) =>
	( {
		registry,
	}: {
		registry: {
			select: ( store: string ) => unknown;
			dispatch: ( store: string ) => unknown;
		};
	} ): void => {
		const inserter = getInserter();
		if ( inserter ) {
			inserter();
			return;
		}
		const { insertBlock } = registry.dispatch(
			'core/block-editor'
		) as BlockActions;
		insertBlock(
			createBlock( BLOCK, attributes ),
			editor( registry.select )?.getBlockCount() ?? 0,
			undefined,
			goThere
		);
	};
