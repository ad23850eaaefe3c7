/**
 * The line of the home country that answers from abroad too, where the page brought one along.
 */
import { h } from './dom.ts';

/**
 * Adds it to the lines of the panel.
 *
 * @param panel The section, drawn for a region abroad.
 */
export function addHome( panel: HTMLElement ): void {
	const home = panel
		.querySelector< HTMLTemplateElement >( '.afterword-panel__home' )
		?.content.firstElementChild?.cloneNode( true );
	const list = panel.querySelector( '.afterword-panel__lines' );
	if ( home && list ) {
		list.append( home );
	} else if ( home ) {
		panel
			.querySelector( '.afterword-panel__country' )
			?.after(
				h( 'ul', { class: 'afterword-panel__lines', role: 'list' }, [
					home,
				] )
			);
	}
}
