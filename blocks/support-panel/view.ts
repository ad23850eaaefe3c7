/**
 * Runs under every panel: fills the country switch, and fetches more only for a reader who is elsewhere.
 */
import joined from '../../build/data/codes.json';
import { opening } from '../../src/core/opening.ts';
import { type PanelData, readPanelData } from '../../src/core/panel-data.ts';
import { readIn } from '../../src/core/read-in.ts';
import { type Clues } from '../../src/core/region.ts';
import { type Away } from './away.ts';
import { afterCalm } from './calm.ts';
import { recall } from './memory.ts';
import { namer } from './namer.ts';
import { type Open } from './open.ts';
import { type PageState, type Place } from './page.ts';
import { offerLanguage } from './read-in.ts';

import { awake, eachPanel, startPanels } from './panels.ts';

/** How long a reader waits for another country before the panel says that it stays. Milliseconds. */
const PATIENCE = 10_000;

/** ISO codes are two letters each. */
const codes = joined.match( /../g ) ?? [];

const started = new WeakMap< HTMLElement, PanelData >();

const page: PageState = {
	codes: new Set( codes ),
	choice: null,
	choose: ( panel, place, said ) => {
		const isShared = ! started.get( panel )?.locked;
		if ( isShared ) {
			page.choice = place;
		}
		eachPanel( ( other ) => {
			const data = started.get( other );
			if (
				data &&
				( other === panel || ( isShared && ! data.locked ) )
			) {
				put( other, data, place, other === panel ? said : '' );
			}
		} );
	},
};

function clues(): Clues {
	let zone: string | undefined;
	try {
		zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
	} catch {
		// A browser without it tells no zone.
	}
	return { zone: zone ?? '', locale: navigator.language ?? '' };
}

/**
 * Loads the module that draws another place; once a page.
 */
const load = ( data: PanelData ): Promise< Away > =>
	Promise.race( [
		import( /* webpackIgnore: true */ data.away ) as Promise< Away >,
		new Promise< never >( ( _, reject ) => {
			setTimeout( reject, PATIENCE, new Error( 'No answer in time.' ) );
		} ),
	] );

function run(
	panel: HTMLElement,
	data: PanelData,
	task: ( away: Away ) => Promise< void >,
	fault = 'failed'
): void {
	load( data )
		.then( task )
		.catch( () => {
			// The server's panel is whole; say quietly that it stays.
			const status = panel.querySelector( '[role=status]' );
			const words = panel.querySelector< HTMLTemplateElement >(
				'.afterword-panel__phrases'
			)?.content;
			if ( status ) {
				status.textContent =
					words?.querySelector( `[data-k=${ fault }]` )
						?.textContent ?? '';
			}
			switchOf( panel )!.value = panel.dataset[ 'shown' ] ?? data.region;
		} );
}

/**
 * Says what is open now. The page has loaded the module for it if there is anything to say.
 */
function sayOpen( panel: HTMLElement, data: PanelData ): void {
	if ( data.open && panel.querySelector( '[data-hours]' ) ) {
		( import( /* webpackIgnore: true */ data.open ) as Promise< Open > )
			.then( ( { keepOpen } ) => keepOpen( panel, data ) )
			// The static hours are there.
			.catch( () => {} );
	}
}

const put = (
	panel: HTMLElement,
	data: PanelData,
	place: Place,
	said?: string
): void =>
	run( panel, data, ( away ) => away.show( panel, data, place, page, said ) );

const placeIn = ( data: PanelData, region: string ): Place => ( {
	region,
	area: region === data.region ? data.area : null,
} );

const switchOf = ( panel: HTMLElement ): HTMLSelectElement | null =>
	panel.querySelector( '.afterword-panel__switch select' );

function fillSwitch(
	panel: HTMLElement,
	select: HTMLSelectElement,
	data: PanelData
): void {
	const name = namer( data.words );
	const options = codes
		.map( ( code ) => new Option( name( code ), code ) )
		.sort( ( a, b ) => a.text.localeCompare( b.text, data.words ) );
	if ( data.region === '' ) {
		options.unshift( new Option( '…', '' ) );
	}
	select.replaceChildren( ...options );
	select.value = data.region;
	afterCalm( select, () => {
		if ( select.value ) {
			page.choose( panel, placeIn( data, select.value ) );
		}
	} );
	panel
		.querySelectorAll< HTMLElement >(
			'.afterword-panel__switch [hidden], .afterword-panel__areas [hidden]'
		)
		.forEach( ( one ) => {
			one.hidden = false;
		} );
	panel
		.querySelector( '.afterword-panel__areas button' )
		?.addEventListener( 'click', () =>
			run( panel, data, ( away ) => away.openAreas( panel, data, page ) )
		);
}

/**
 * Shows what the reader chose or the device tells, where that is not what the panel shows.
 */
function open( panel: HTMLElement, data: PanelData ): void {
	const at = clues();
	const { choice } = page;
	const what = opening(
		{
			chosen: choice?.region ?? null,
			remembered: recall( page.codes ),
			locked: data.locked === true,
			approved: data.approved,
			home: data.region,
			zones: data.zones,
			asks: data.asks ?? {},
		},
		at,
		page.codes
	);
	if ( what === 'follow' ) {
		run( panel, data, ( away ) => away.arrive( panel, data, at, page ) );
	} else if ( what ) {
		put( panel, data, choice ?? placeIn( data, what.show ), '' );
	} else if ( panel.dataset[ 'shown' ] !== undefined ) {
		// A copy of a panel, or one whose country was forgotten on another page.
		put( panel, data, placeIn( data, data.region ), '' );
	}
	sayOpen( panel, data );
}

startPanels( ( panel ) => {
	const data = readPanelData( panel.dataset[ 'afterword' ] );
	const select = switchOf( panel );
	if ( data && select ) {
		fillSwitch( panel, select, data );
		started.set( panel, data );
		const own = readIn( navigator.languages, data.read ?? [], data.words );
		if ( own ) {
			offerLanguage( panel, own, () =>
				run(
					panel,
					data,
					( away ) => away.speak( panel, data, own[ 0 ], page ),
					'unread'
				)
			);
		}
		awake.then( () => open( panel, data ) ).catch( () => {} );
	}
} );

// Back from another page, where the reader may have asked to remember or to forget.
addEventListener( 'pageshow', ( { persisted } ) => {
	if ( persisted ) {
		eachPanel( ( panel ) => {
			const data = started.get( panel );
			if ( data && ! data.locked ) {
				open( panel, data );
			}
		} );
	}
} );
