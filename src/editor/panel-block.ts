/**
 * The panel among the blocks of a story.
 */
import { type TextBlock } from './story-text.ts';

/** Name of the block. */
export const BLOCK = 'afterword/support-panel';

/** The shortcode; one in double brackets is only spoken of. */
const SHORTCODE = /(?<!\[)\[afterword(?=[\s\]/])/;

/**
 * Says whether the shortcode stands in blocks, those inside others too.
 *
 * @param blocks Blocks of the editor.
 */
export const holdsShortcode = ( blocks: readonly TextBlock[] ): boolean =>
	blocks.some(
		( { attributes, innerBlocks } ) =>
			[ 'text', 'content' ].some( ( key ) =>
				SHORTCODE.test( String( attributes[ key ] ?? '' ) )
			) || holdsShortcode( innerBlocks )
	);
