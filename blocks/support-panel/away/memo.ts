/**
 * What is known of each panel of the page.
 */
import { type PanelData } from '../../../src/core/panel-data.ts';
import { type Place } from '../page.ts';
import { type Leads } from './controls.ts';

/** What is known of one panel. */
export interface Memo {
	/** Counts what was asked of it: of two answers under way the later question wins. */
	turn: number;
	/** What is drawn. */
	at: Place;
	/** Whether it is drawn in another language than the panel's by now. */
	stale: boolean;
	/** What the server printed, kept for the way back; null in a copy of a panel that had been drawn already. */
	printed: { body: Node[]; areas: Node | null } | null;
	leads: Leads;
}

const memos = new WeakMap< HTMLElement, Memo >();

/**
 * Gives what is known of a panel; the first time it keeps what the server printed.
 *
 * @param panel The section.
 * @param data  What the page told.
 */
export function memoOf( panel: HTMLElement, data: PanelData ): Memo {
	const found = memos.get( panel );
	if ( found ) {
		return found;
	}
	const body = panel.querySelector( '.afterword-panel__body' );
	const isPrinted = panel.dataset[ 'shown' ] === undefined;
	const memo: Memo = {
		turn: 0,
		stale: false,
		at: isPrinted
			? { region: data.region, area: data.area }
			: { region: '-', area: null },
		printed: isPrinted
			? {
					body: [ ...( body?.childNodes ?? [] ) ],
					areas: panel.querySelector( '.afterword-panel__areas' ),
				}
			: null,
		leads: { offer: [], ask: [] },
	};
	memos.set( panel, memo );
	return memo;
}
