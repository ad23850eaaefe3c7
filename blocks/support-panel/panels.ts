/**
 * Finds the panels of a page, also those that come later.
 */

const PANEL = '.afterword-panel[data-afterword]';

/**
 * Marks a panel as seen. On the element itself: copies of it are new panels, and another version of this module, brought
 * along by a later article, sees the mark.
 */
const SEEN = Symbol.for( 'afterword' );

/** How long later panels may wait, so that a busy page is searched seldom. Milliseconds. */
const REST = 200;

/** Fulfilled once the page is in front of a reader: not while the browser prepares it in case they come. */
export const awake = new Promise< void >( ( resolve ) => {
	if ( ( document as { prerendering?: boolean } ).prerendering ) {
		document.addEventListener( 'prerenderingchange', () => resolve(), {
			once: true,
		} );
	} else {
		resolve();
	}
} );

/**
 * Goes through the panels that are on the page now.
 *
 * @param act What is done with each.
 */
export const eachPanel = ( act: ( panel: HTMLElement ) => void ): void =>
	document.querySelectorAll< HTMLElement >( PANEL ).forEach( act );

/**
 * Starts each panel once: those on the page now, and those that are added later.
 *
 * @param start What starts a panel. If it throws, the panel stays as the server printed it.
 */
export function startPanels( start: ( panel: HTMLElement ) => void ): void {
	const look = (): void =>
		eachPanel( ( panel ) => {
			const marked = panel as HTMLElement & { [ SEEN ]?: boolean };
			if ( ! marked[ SEEN ] ) {
				marked[ SEEN ] = true;
				try {
					start( panel );
				} catch {
					// An old browser keeps the server's panel, which needs no script.
				}
			}
		} );
	look();
	let timer: ReturnType< typeof setTimeout > | undefined;
	// The root: some sites exchange the whole body.
	new MutationObserver( () => {
		timer ??= setTimeout( () => {
			timer = undefined;
			look();
		}, REST );
	} ).observe( document.documentElement, { childList: true, subtree: true } );
}
