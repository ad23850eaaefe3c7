/**
 * Draws a panel for another place. Loaded only for readers who are elsewhere or ask for it.
 */
import { type PanelData } from '../../src/core/panel-data.ts';
import { type Clues, resolveRegion } from '../../src/core/region.ts';
import { draw } from './away/draw.ts';
import { loadZones } from './away/here.ts';
import { memoOf } from './away/memo.ts';
import { speak } from './away/speak.ts';
import { readWords } from './away/words.ts';
import { type PageState, type Place } from './page.ts';

/**
 * Shows a place.
 *
 * @param  panel The section.
 * @param  data  What the page told.
 * @param  at    The place.
 * @param  page  What all panels share.
 * @param  said  What is announced; "Now showing" if left out, nothing if empty.
 * @throws {Error} If the region's file does not come or is not what it should be; the panel is then as before.
 */
export async function show(
	panel: HTMLElement,
	data: PanelData,
	at: Place,
	page: PageState,
	said?: string
): Promise< void > {
	if ( await draw( panel, data, at, page ) ) {
		const words = readWords( panel, data );
		const status = panel.querySelector( '[role=status]' );
		if ( status ) {
			status.textContent =
				said ?? words.text( 'shown', words.country( at.region ) );
		}
	}
}

/**
 * Follows the reader's time zone and locale.
 *
 * @param  panel The section.
 * @param  data  What the page told.
 * @param  clues What the device tells.
 * @param  page  What all panels share.
 * @throws {Error} As show().
 */
export async function arrive(
	panel: HTMLElement,
	data: PanelData,
	clues: Clues,
	page: PageState
): Promise< void > {
	const memo = memoOf( panel, data );
	const { turn } = memo;
	const table = await loadZones( data );
	if ( memo.turn !== turn ) {
		return;
	}
	const { region, offer, ask } = resolveRegion(
		clues,
		data.region,
		table,
		page.codes,
		[ data.lang, clues.locale ]
	);
	memo.leads = { offer: [ region, ...offer ], ask };
	if ( region !== data.region ) {
		await draw( panel, data, { region, area: null }, page );
	} else if ( offer.length + ask.length > 0 ) {
		await draw( panel, data, { region, area: data.area }, page );
	}
}

/**
 * Opens the list of areas of what is shown.
 *
 * @param  panel The section.
 * @param  data  What the page told.
 * @param  page  What all panels share.
 * @throws {Error} As show().
 */
export async function openAreas(
	panel: HTMLElement,
	data: PanelData,
	page: PageState
): Promise< void > {
	if ( await draw( panel, data, memoOf( panel, data ).at, page, true ) ) {
		panel
			.querySelector< HTMLElement >( '.afterword-panel__areas select' )
			?.focus( { preventScroll: true } );
	}
}

export { speak };

/** What view.ts calls. */
export interface Away {
	show: typeof show;
	arrive: typeof arrive;
	openAreas: typeof openAreas;
	speak: typeof speak;
}
