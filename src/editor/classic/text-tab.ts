/**
 * The story in the text tab.
 */
import { correct } from '../numbers/correct.ts';
import { classicData } from './data.ts';
import { blank, difference, findPanel, placeInText } from './shortcodes.ts';
import { type Surface } from './surface.ts';
import { wasVisited } from './visited.ts';

/** Selects; a field shows what is selected only when it gets the focus. */
function select( field: HTMLTextAreaElement, from: number, to: number ): void {
	field.setSelectionRange( from, to );
	field.blur();
	field.focus();
}

/** Puts text in the place of other text as if it were typed: undo takes it back. */
function type(
	field: HTMLTextAreaElement,
	{ from, to, put }: { from: number; to: number; put: string }
): void {
	select( field, from, to );
	const page = field.ownerDocument;
	// Deprecated, and the only way that leaves the browser's steps of undo whole.
	if (
		put === ''
			? ! page.execCommand( 'delete' )
			: ! page.execCommand( 'insertText', false, put )
	) {
		field.setRangeText( put, from, to, 'end' );
		field.dispatchEvent( new Event( 'input', { bubbles: true } ) );
	}
}

/**
 * Gives what can be done in the text tab. It is one stretch.
 *
 * @param field The field.
 */
export const textSurface = ( field: HTMLTextAreaElement ): Surface => ( {
	name: 'text',
	read: () => [
		{
			html: blank( field.value, classicData()?.shortcodes ?? [] ),
			index: 0,
		},
	],
	whole: () => field.value,
	correct( _stretch, correction ) {
		const after = correct( field.value, correction );
		if ( after === null ) {
			return false;
		}
		type( field, difference( field.value, after ) );
		return true;
	},
	show: ( _stretch, offset, length ) =>
		select( field, offset, offset + length ),
	insert( code, where ) {
		const standing = findPanel(
			field.value,
			classicData()?.shortcode ?? ''
		);
		if ( standing ) {
			select( field, ...standing );
			return false;
		}
		const { at, put } = placeInText(
			field.value,
			where === 'here' && wasVisited() ? field.selectionEnd : null,
			code
		);
		type( field, { from: at, to: at, put } );
		return true;
	},
} );
