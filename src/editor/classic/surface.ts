/**
 * The text of the classic editor, in whichever of its two tabs the writer works.
 */
import { type Correction } from '../numbers/correct.ts';
import { textSurface } from './text-tab.ts';
import { tiny } from './tinymce.ts';
import { visualSurface } from './visual-tab.ts';

/** A stretch of the text. */
export interface Stretch {
	/** HTML; what is not the story stands there as spaces. */
	html: string;
	/** Its number among all of this tab. */
	index: number;
}

/** What can be done with the text. */
export interface Surface {
	/** Its name, to tell the stretches of one tab from those of the other. */
	name: string;
	/** Gives its stretches, in their order. */
	read: () => Stretch[];
	/** Gives it as a whole, shortcodes as they are typed. */
	whole: () => string;
	/** Corrects a number, in one step of undo. False if the text has changed there. */
	correct: ( stretch: Stretch, correction: Correction ) => boolean;
	/** Selects what stands somewhere in a stretch, and takes the writer there. */
	show: ( stretch: Stretch, offset: number, length: number ) => void;
	/** Puts the shortcode after the paragraph where the writer is, or at the end. Where one stands it is shown instead: false. */
	insert: ( code: string, where: 'here' | 'end' ) => boolean;
}

/**
 * Gives the text as it is edited now.
 *
 * @return null for a type of content without a text.
 */
export function surface(): Surface | null {
	const editor = tiny();
	if ( editor && ! editor.isHidden() ) {
		return visualSurface( editor );
	}
	const field = document.getElementById( 'content' );
	return field instanceof HTMLTextAreaElement ? textSurface( field ) : null;
}
