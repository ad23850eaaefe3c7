/**
 * Draws the buttons beside a panel's body: which country, the way home, other countries, remembering.
 */
import { type PanelData } from '../../../src/core/panel-data.ts';
import { canRemember, recall, remember } from '../memory.ts';
import { type PageState, type Place } from '../page.ts';
import { type Child, h } from './dom.ts';
import { type Words } from './words.ts';

/** Regions that the reader's device points to, besides the one that is shown. */
export interface Leads {
	/** One tap each. */
	offer: readonly string[];
	/** Named in a question over the site's own panel. */
	ask: readonly string[];
}

interface Button {
	/** What stays the same when the button is drawn anew, so that focus finds it. */
	key: string;
	label: string;
	act: () => void;
}

const CLASS = 'afterword-panel__offers';

function row(
	before: readonly Child[],
	buttons: readonly Button[]
): HTMLElement {
	return h( 'p', { class: CLASS }, [
		...before,
		...buttons.flatMap( ( { key, label, act } ): Child[] => {
			const button = h( 'button', { type: 'button', 'data-k': key }, [
				label,
			] );
			button.addEventListener( 'click', act );
			return [ ' ', button ];
		} ),
	] );
}

/**
 * Draws the buttons anew. Focus stays on the one that was used; where it is gone, on its opposite, else on the list of
 * countries.
 *
 * @param panel The section.
 * @param data  What the page told.
 * @param at    What is shown.
 * @param leads Where the device points to.
 * @param words Words.
 * @param page  What all panels of the page share.
 */
export function drawControls(
	panel: HTMLElement,
	data: PanelData,
	at: Place,
	leads: Leads,
	words: Words,
	page: PageState
): void {
	const atHome = at.region === data.region;
	const go = ( key: string, region: string ): Button => ( {
		key: key + region,
		label: words.text( key, words.country( region ) ),
		act: () =>
			page.choose( panel, {
				region,
				area: region === data.region ? data.area : null,
			} ),
	} );
	const isAsking = atHome && leads.ask.length > 0;
	const kept = data.locked ? null : recall( page.codes );
	const mayKeep =
		! data.locked &&
		! data.quiet &&
		page.choice !== null &&
		at.region !== '' &&
		at.region !== kept &&
		canRemember();
	const keep = ( key: 'remember' | 'forget', code: string ): Button => ( {
		key,
		label: words.text( key, words.country( code ) ),
		act: () => {
			const done = remember( key === 'forget' ? null : code );
			page.choose(
				panel,
				at,
				done ? words.text( `${ key }-done`, words.country( code ) ) : ''
			);
		},
	} );
	const ways = [
		...( atHome || data.region === ''
			? []
			: [ go( 'back', data.region ) ] ),
		...( isAsking ? [] : [ ...leads.ask, ...leads.offer ] )
			.filter( ( code ) => code !== at.region && code !== data.region )
			.map( ( code ) => go( 'offer', code ) ),
	];
	const keeping = [
		...( kept ? [ keep( 'forget', kept ) ] : [] ),
		...( mayKeep ? [ keep( 'remember', at.region ) ] : [] ),
	];

	const active = panel.ownerDocument.activeElement;
	const old = panel.querySelectorAll( `.${ CLASS }` );
	const used = [ ...old ].some( ( one ) => one.contains( active ) )
		? ( active as HTMLElement ).dataset[ 'k' ]
		: undefined;
	old.forEach( ( one ) => one.remove() );

	const body = panel.querySelector( '.afterword-panel__body' );
	if ( isAsking ) {
		const names = leads.ask.map( words.country );
		body?.before(
			row(
				words.nodes( 'ask', ...names ),
				leads.ask.map( ( code ) => ( {
					...go( 'offer', code ),
					label: words.country( code ),
				} ) )
			)
		);
	}
	const after = panel.querySelector( '.afterword-panel__areas' ) ?? body;
	if ( keeping.length > 0 ) {
		const line = row( [], keeping );
		if ( mayKeep ) {
			line.append( ' ', words.text( 'remember-what' ) );
		}
		after?.after( line );
	}
	if ( ways.length > 0 ) {
		// The way home stands beside the country's name; at home nothing may push the lines down.
		const line = row( [], ways );
		if ( atHome ) {
			after?.after( line );
		} else {
			body?.before( line );
		}
	}
	if ( used !== undefined ) {
		const opposite = used === 'forget' ? 'remember' : 'forget';
		const named = ( key: string ): HTMLElement | null =>
			panel.querySelector( `.${ CLASS } [data-k="${ key }"]` );
		const isKeeping = used === 'forget' || used === 'remember';
		const next =
			named( used ) ??
			( isKeeping ? named( opposite ) : null ) ??
			panel.querySelector( 'select' );
		next?.focus( { preventScroll: true } );
	}
}
