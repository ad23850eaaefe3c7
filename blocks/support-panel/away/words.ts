/**
 * Words for drawing: phrases from the page, names and dates from the browser.
 */
import { type HourWords } from '../../../src/core/hours-text.ts';
import { type PanelData } from '../../../src/core/panel-data.ts';
import { fill, fillText } from '../../../src/core/phrases.ts';
import { namer } from '../namer.ts';
import { type Child } from './dom.ts';
import { readPhrases } from './here.ts';

/** Everything that drawing says. */
export interface Words {
	/** Language of the page. */
	page: string;
	/** Language of the phrases. */
	own: string;
	text: ( key: string, ...parts: string[] ) => string;
	nodes: ( key: string, ...parts: Child[] ) => Child[];
	country: ( code: string ) => string;
	/** A language's name in itself; empty if the browser knows none. */
	language: ( tag: string ) => string;
	month: ( month: string ) => string;
	hours: HourWords;
}

/** The first Monday of 2024, UTC: names of days are taken from that week. */
const MONDAY = Date.UTC( 2024, 0, 1 );

/**
 * Names a language in itself, or in the words around it where the browser does not speak it. Left alone, the browser
 * would take the device's own language.
 *
 * @param tag   BCP 47 tag.
 * @param words BCP 47 tag of the words around the name.
 * @return Empty if the browser knows no name.
 */
export function languageName( tag: string, words: string ): string {
	const name =
		new Intl.DisplayNames( [ tag, words ], { type: 'language' } ).of(
			tag
		) ?? tag;
	return name === tag
		? ''
		: name.charAt( 0 ).toLocaleUpperCase( tag ) + name.slice( 1 );
}

/**
 * Collects the words of a panel.
 *
 * @param panel The section with its template of phrases.
 * @param data  What the page told.
 */
export function readWords( panel: HTMLElement, data: PanelData ): Words {
	const phrases = readPhrases( panel );
	const own = data.words;
	const format = (
		options: Intl.DateTimeFormatOptions,
		at: number
	): string =>
		new Intl.DateTimeFormat( own, {
			...options,
			// As the numbers beside them.
			numberingSystem: 'latn',
			timeZone: 'UTC',
		} ).format( at );
	const phrase = ( key: string ): string => phrases[ key ] ?? '';
	return {
		page: data.lang,
		own,
		text: ( key, ...parts ) => fillText( phrase( key ), ...parts ),
		nodes: ( key, ...parts ) => fill< Child >( phrase( key ), ...parts ),
		country: namer( own ),
		language: ( tag ) => languageName( tag, own ),
		month: ( month ) =>
			format(
				{ month: 'long', year: 'numeric' },
				Date.parse( `${ month }-15T12:00Z` )
			),
		hours: {
			phrases,
			days: [ 0, 1, 2, 3, 4, 5, 6 ].map( ( day ) =>
				format( { weekday: 'long' }, MONDAY + day * 86_400_000 )
			),
		},
	};
}
