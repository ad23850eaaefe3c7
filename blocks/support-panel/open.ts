/**
 * Says beside the static hours whether a service is open now. Nothing else moves, and no screen reader is interrupted.
 */
import { release } from '../../data/release.json';
import {
	isCredible,
	type Mark,
	openText,
	type OpenWords,
} from '../../src/core/open-text.ts';
import { readWeek } from '../../src/core/open-state.ts';
import { fillText } from '../../src/core/phrases.ts';
import { type PanelData } from '../../src/core/panel-data.ts';
import { isSilent } from '../../src/core/region.ts';
import { wallOf } from './wall.ts';

const MINUTE = 60_000;

/** A timer loses count while a device sleeps, and people correct their clocks. Minutes. */
const LOOK_AGAIN = 60;

/** The first Monday of 2024, UTC: names of days are taken from that week. */
const MONDAY = Date.UTC( 2024, 0, 1 );

/** Panels that are looked after. */
const kept = new WeakSet< HTMLElement >();

function wordsOf( panel: HTMLElement, language: string ): OpenWords {
	const phrases = panel.querySelector< HTMLTemplateElement >(
		'.afterword-panel__phrases'
	)?.content;
	const days = new Intl.DateTimeFormat( language, {
		weekday: 'long',
		timeZone: 'UTC',
	} );
	return {
		text: ( key, ...parts ) =>
			fillText(
				phrases?.querySelector( `[data-k=${ key }]` )?.textContent ??
					'',
				...parts
			),
		day: ( day ) => days.format( MONDAY + day * 1440 * MINUTE ),
	};
}

/**
 * Says what there is to say at one place.
 *
 * @param code  Its data-hours.
 * @param now   Minutes since the epoch.
 * @param words Words.
 */
function markAt( code: string, now: number, words: OpenWords ): Mark {
	const week = readWeek( code );
	const there = wallOf( week.zone );
	const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
	// Who hides where they are is not told a time that is not theirs.
	const here = isSilent( { zone, locale: navigator.language } )
		? there
		: wallOf( zone );
	return openText( week, { now, there, here }, words );
}

/**
 * Keeps the marks of a panel true: now, when its body changes, when the page comes back, and at the next edge.
 *
 * @param panel The section.
 * @param data  What the page told; its language of the words changes when the reader turns the panel into another.
 */
export function keepOpen( panel: HTMLElement, data: PanelData ): void {
	if ( kept.has( panel ) ) {
		return;
	}
	kept.add( panel );
	let timer: ReturnType< typeof setTimeout >;
	const mark = (): void => {
		clearTimeout( timer );
		const words = wordsOf( panel, data.words );
		const now = Math.floor( Date.now() / MINUTE );
		const credible = isCredible( now, Date.parse( release ) / MINUTE );
		let next = now + LOOK_AGAIN;
		panel
			.querySelectorAll< HTMLElement >( '[data-hours]' )
			.forEach( ( place ) => {
				let text = '';
				try {
					const found = markAt(
						place.dataset[ 'hours' ] ?? '',
						now,
						words
					);
					text = credible ? found.text : '';
					next = Math.min( next, found.change ?? next );
				} catch {
					// The browser does not know the zone: the static hours stand alone.
				}
				if ( place.textContent !== text ) {
					place.textContent = text;
				}
			} );
		timer = setTimeout( mark, next * MINUTE - Date.now() );
	};
	mark();
	new MutationObserver( mark ).observe(
		panel.querySelector( '.afterword-panel__body' ) ?? panel,
		{ childList: true }
	);
	addEventListener( 'pageshow', mark );
	document.addEventListener( 'visibilitychange', mark );
}

/** What view.ts calls. */
export interface Open {
	keepOpen: typeof keepOpen;
}
