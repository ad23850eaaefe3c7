/**
 * Takes the writer to a panel of the post's settings.
 */
import { useDispatch, useRegistry } from '@wordpress/data';

interface PanelSelectors {
	isEditorPanelEnabled: ( name: string ) => boolean;
	isEditorPanelOpened: ( name: string ) => boolean;
}

interface PanelActions {
	toggleEditorPanelEnabled: ( name: string ) => void;
	toggleEditorPanelOpened: ( name: string ) => void;
}

interface AreaActions {
	enableComplementaryArea: ( scope: string, area: string ) => void;
}

/** How often, and how many times, it is looked whether the panel stands there. Milliseconds. */
const PAUSE = 50;
const TIMES = 60;

/** Moves the focus once the element is there and no dialog would take it back. */
function focusSoon( selector: string, times = TIMES ): void {
	const target = document.querySelector< HTMLElement >( selector );
	if ( target && ! document.querySelector( '.components-modal__frame' ) ) {
		target.focus();
	} else if ( times > 0 ) {
		setTimeout( () => focusSoon( selector, times - 1 ), PAUSE );
	}
}

/**
 * Gives a function that opens a panel and moves the focus into it.
 */
export function useReveal(): ( panel: string, selector: string ) => void {
	const registry = useRegistry();
	const { enableComplementaryArea } = useDispatch(
		'core/interface'
	) as AreaActions;
	const { toggleEditorPanelEnabled, toggleEditorPanelOpened } = useDispatch(
		'core/editor'
	) as PanelActions;
	return ( panel, selector ) => {
		const selectors: object = registry.select( 'core/editor' );
		const { isEditorPanelEnabled, isEditorPanelOpened } =
			selectors as PanelSelectors;
		// Somebody hid it in the preferences, and asks for it now.
		if ( ! isEditorPanelEnabled( panel ) ) {
			toggleEditorPanelEnabled( panel );
		}
		if ( ! isEditorPanelOpened( panel ) ) {
			toggleEditorPanelOpened( panel );
		}
		enableComplementaryArea( 'core', 'edit-post/document' );
		focusSoon( selector );
	};
}
