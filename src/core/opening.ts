/**
 * What a panel shows when it starts: DESIGN §6, Region in the browser. The table of zones is not needed for it.
 */
import { type Clues, isHome } from './region.ts';

/** What is known when a panel starts. */
export interface Start {
	/** Region that the reader chose on this page; null if none. */
	chosen: string | null;
	/** Region that the reader asked this device to remember; null if none. */
	remembered: string | null;
	/** A person chose the region for this panel: only a tap on its own controls changes it. */
	locked: boolean;
	/** Whether an admin approved the site's region: until then zone and locale swap nothing. */
	approved: boolean;
	/** The site's region. */
	home: string;
	/** Its zones that need no question. */
	zones: readonly string[];
	/** Those of its zones that ask readers of one language: zone, then language. */
	asks: Readonly< Record< string, string > >;
}

/**
 * Decides what a panel shows when it starts.
 *
 * @param start What is known.
 * @param clues What the device says.
 * @param codes Known regions.
 * @return A region to show; `follow` = the table of zones decides; null = what the server printed stays.
 */
export function opening(
	start: Start,
	clues: Clues,
	codes: ReadonlySet< string >
): { show: string } | 'follow' | null {
	if ( start.locked ) {
		return null;
	}
	const wanted = start.chosen ?? start.remembered;
	if ( wanted !== null ) {
		return { show: wanted };
	}
	const isAsked = start.asks[ clues.zone ] === clues.locale.split( '-' )[ 0 ];
	return start.approved &&
		( isAsked || ! isHome( clues, start.home, start.zones, codes ) )
		? 'follow'
		: null;
}
