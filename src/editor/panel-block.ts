/**
 * The panel among the blocks of a story.
 */
import { type TextBlock } from './story-text.ts';

/** Name of the block. */
export const BLOCK = 'afterword/support-panel';

/** The shortcode; one in double brackets is only spoken of. */
const SHORTCODE = /(?<!\[)\[afterword(?=[\s\]/])/;

/** A block is the same object until it changes: a keystroke makes one be read again, not the whole story. */
const looked = new WeakMap< TextBlock, boolean >();

function look( block: TextBlock ): boolean {
	const { attributes, innerBlocks } = block;
	const found =
		looked.get( block ) ??
		( [ 'text', 'content' ].some( ( key ) =>
			SHORTCODE.test( String( attributes[ key ] ?? '' ) )
		) ||
			holdsShortcode( innerBlocks ) );
	looked.set( block, found );
	return found;
}

/**
 * Says whether the shortcode stands in blocks, those inside others too.
 *
 * @param blocks Blocks of the editor.
 */
export function holdsShortcode( blocks: readonly TextBlock[] ): boolean {
	return blocks.some( look );
}
