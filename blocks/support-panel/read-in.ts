/**
 * The button that turns a panel into the reader's language.
 */

/**
 * Puts the button over the panel's body.
 *
 * @param panel The section.
 * @param offer Language and what the button says in it.
 * @param act   What a tap does.
 */
export function offerLanguage(
	panel: HTMLElement,
	[ tag, label ]: readonly [ tag: string, label: string ],
	act: () => void
): void {
	// A copy of a panel brings a button along that nobody listens to.
	panel.querySelector( '.afterword-panel__read' )?.remove();
	const row = document.createElement( 'p' );
	row.className = 'afterword-panel__read';
	const button = document.createElement( 'button' );
	button.type = 'button';
	button.lang = tag;
	button.textContent = label;
	button.addEventListener( 'click', act );
	row.append( button );
	panel.querySelector( '.afterword-panel__body' )?.before( row );
}
