/**
 * Runs under every panel: fills the country switch, and fetches more only for a reader who is elsewhere.
 */
import codes from '../../build/data/regions.json';
import { namer } from './namer.ts';
import { type PanelData, readPanelData } from '../../src/core/panel-data.ts';
import { type Clues, isHome } from '../../src/core/region.ts';
import { type Away } from './away.ts';

/** How long a reader waits for another country before the panel says that it stays. Milliseconds. */
const PATIENCE = 10_000;

/** Who types a name passes other countries on the way: wait for the last. Milliseconds. */
const CALM = 300;

const known = new Set( codes );

const clues = (): Clues => ( {
	zone: new Intl.DateTimeFormat().resolvedOptions().timeZone ?? '',
	locale: navigator.language ?? '',
} );

/**
 * Loads the module that draws another region; once a page.
 */
function load( data: PanelData ): Promise< Away > {
	return Promise.race( [
		import( /* webpackIgnore: true */ data.away ) as Promise< Away >,
		new Promise< never >( ( _, reject ) => {
			setTimeout( reject, PATIENCE, new Error( 'No answer in time.' ) );
		} ),
	] );
}

function fillSwitch(
	select: HTMLSelectElement,
	data: PanelData,
	act: ( code: string ) => void
): void {
	const name = namer( data.words );
	const options = codes
		.map( ( code ) => new Option( name( code ), code ) )
		.sort( ( a, b ) => a.text.localeCompare( b.text, data.words ) );
	if ( data.region === '' ) {
		options.unshift( new Option( '…', '' ) );
	}
	select.append( ...options );
	select.value = data.region;
	let timer: ReturnType< typeof setTimeout >;
	select.addEventListener( 'change', () => {
		clearTimeout( timer );
		timer = setTimeout( () => {
			if ( select.value ) {
				act( select.value );
			}
		}, CALM );
	} );
	select.hidden = false;
	select.labels.forEach( ( label ) => {
		label.hidden = false;
	} );
}

/**
 * Starts a panel.
 *
 * @param panel The section that the server printed.
 */
function start( panel: HTMLElement ): void {
	const data = readPanelData( panel.dataset[ 'afterword' ] );
	const select = panel.querySelector( 'select' );
	if ( ! data || ! select || panel.dataset[ 'ready' ] ) {
		return;
	}
	panel.dataset[ 'ready' ] = '1';
	const at = clues();
	const run = ( task: ( away: Away ) => Promise< void > ): void => {
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
						words?.querySelector( '[data-k=failed]' )
							?.textContent ?? '';
				}
				select.value = panel.dataset[ 'shown' ] ?? data.region;
			} );
	};
	fillSwitch( select, data, ( code ) =>
		run( ( away ) => away.show( panel, data, code ) )
	);
	if (
		data.approved &&
		! data.locked &&
		! isHome( at, data.region, data.zones, known )
	) {
		run( ( away ) => away.arrive( panel, data, at, known ) );
	}
}

document
	.querySelectorAll< HTMLElement >( '.afterword-panel[data-afterword]' )
	.forEach( ( panel ) => {
		try {
			start( panel );
		} catch {
			// An old browser keeps the server's panel, which needs no script.
		}
	} );
