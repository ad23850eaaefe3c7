/**
 * Tells when something of the story changes.
 */
import { whenReady } from './tinymce.ts';

/** How long the writer must have paused. Milliseconds. */
const PAUSE = 1000;

/**
 * Calls back a second after the last change of title, excerpt, text or terms, and a second after now.
 *
 * @param take Called without anything: the page says how it stands.
 */
export function watch( take: () => void ): void {
	let timer = 0;
	const soon = (): void => {
		clearTimeout( timer );
		timer = window.setTimeout( take, PAUSE );
	};
	for ( const id of [ 'title', 'excerpt', 'content' ] ) {
		document.getElementById( id )?.addEventListener( 'input', soon );
	}
	whenReady( ( editor ) => {
		editor.on( 'input change undo redo SetContent show hide', soon );
		soon();
	} );
	// Boxes of terms change their fields by script, which fires no event, and redraw what they list.
	const redrawn = new MutationObserver( soon );
	for ( const box of document.querySelectorAll( '.tagsdiv, .categorydiv' ) ) {
		box.addEventListener( 'change', soon );
		redrawn.observe( box, { childList: true, subtree: true } );
	}
	soon();
}
