/**
 * Draws a panel for another region. Loaded only for readers who are elsewhere or ask for it.
 */
import tree from '../../build/data/tree.json';
import { type CompiledRegion } from '../../src/core/compiled.ts';
import { type PanelData } from '../../src/core/panel-data.ts';
import { needsHome } from '../../src/core/home.ts';
import { pick } from '../../src/core/pick.ts';
import { isRegionFile } from '../../src/core/region-file.ts';
import {
	type Clues,
	resolveRegion,
	zonePart,
	type ZoneTable,
} from '../../src/core/region.ts';
import { readTree, type TreeRow } from '../../src/core/topics.ts';
import { drawBody } from './away/body.ts';
import { h } from './away/dom.ts';
import { fetchJson } from './away/fetch-json.ts';
import { readWords, type Words } from './away/words.ts';

const topics = readTree( tree as unknown as TreeRow[] );

/** Counts what was asked of a panel: of two answers under way the later question wins. */
const turns = new WeakMap< HTMLElement, number >();

/** What the server printed, kept for the way back. */
const homes = new WeakMap< HTMLElement, Node[] >();

function offers(
	panel: HTMLElement,
	data: PanelData,
	words: Words,
	entries: readonly ( readonly [ key: string, code: string ] )[]
): void {
	panel.querySelector( '.afterword-panel__offers' )?.remove();
	if ( entries.length === 0 ) {
		return;
	}
	const buttons = entries.map( ( [ key, code ] ) => {
		const button = h( 'button', { type: 'button' }, [
			words.text( key, words.country( code ) ),
		] );
		button.addEventListener( 'click', () => {
			// The button goes with the country it belongs to: hand its focus on first.
			panel.querySelector( 'select' )?.focus();
			show( panel, data, code ).catch( () => fail( panel, words ) );
		} );
		return button;
	} );
	panel
		.querySelector( '.afterword-panel__body' )
		?.after( h( 'p', { class: 'afterword-panel__offers' }, buttons ) );
}

function fail( panel: HTMLElement, words: Words ): void {
	say( panel, words.text( 'failed' ) );
	const select = panel.querySelector( 'select' );
	const shown = panel.dataset[ 'shown' ];
	if ( select && shown ) {
		select.value = shown;
	}
}

function say( panel: HTMLElement, text: string ): void {
	const status = panel.querySelector( '[role=status]' );
	if ( status ) {
		status.textContent = text;
	}
}

/** Adds the line of the home country that answers from abroad too, where the page brought one along. */
function addHome( panel: HTMLElement ): void {
	const home = panel.querySelector< HTMLTemplateElement >(
		'.afterword-panel__home'
	)?.content.firstElementChild;
	const list = panel.querySelector( '.afterword-panel__lines' );
	if ( home && list ) {
		list.append( home.cloneNode( true ) );
	} else if ( home ) {
		panel
			.querySelector( '.afterword-panel__country' )
			?.after(
				h( 'ul', { class: 'afterword-panel__lines', role: 'list' }, [
					home.cloneNode( true ),
				] )
			);
	}
}

async function loadRegion(
	data: PanelData,
	code: string
): Promise< CompiledRegion > {
	const file = await fetchJson(
		`${ data.data }regions/${ code }.json?v=${ data.v }`
	);
	if ( ! isRegionFile( file, code ) ) {
		throw new Error( 'Not the file of that region.' );
	}
	return file;
}

async function draw(
	panel: HTMLElement,
	data: PanelData,
	code: string,
	also: readonly string[]
): Promise< boolean > {
	const turn = ( turns.get( panel ) ?? 0 ) + 1;
	turns.set( panel, turn );
	const atHome = code === data.region;
	const region = atHome ? null : await loadRegion( data, code );
	const body = panel.querySelector( '.afterword-panel__body' );
	if ( ! body || turns.get( panel ) !== turn ) {
		return false;
	}
	const words = readWords( panel, data );
	if ( ! homes.has( panel ) ) {
		homes.set( panel, [ ...body.childNodes ] );
	}
	if ( region ) {
		fillBody( panel, body, data, region, words );
	} else {
		body.replaceChildren( ...( homes.get( panel ) ?? [] ) );
	}
	panel.dataset[ 'shown' ] = code;
	const select = panel.querySelector( 'select' );
	// Writing to a list that is being typed into would lose what was typed.
	if ( select && select.value !== code ) {
		select.value = code;
	}
	offers( panel, data, words, [
		...( atHome || data.region === ''
			? []
			: [ [ 'back', data.region ] as const ] ),
		...also
			.filter( ( one ) => one !== code )
			.map( ( one ) => [ 'offer', one ] as const ),
	] );
	return true;
}

function fillBody(
	panel: HTMLElement,
	body: Element,
	data: PanelData,
	region: CompiledRegion,
	words: Words
): void {
	const picked = pick( region, topics, {
		topics: data.topics,
		area: null,
		lang: data.lang,
		hidden: data.hidden,
		pinned: data.pinned,
		max: data.max,
	} );
	body.replaceChildren( ...drawBody( picked, region, words ) );
	if ( needsHome( picked, data.lang ) ) {
		addHome( panel );
	}
}

/**
 * Shows the region that a reader asked for.
 *
 * @param  panel The section.
 * @param  data  What the page told.
 * @param  code  Region code.
 * @throws {Error} If the region's file does not come or is not what it should be; the panel is then as before.
 */
export async function show(
	panel: HTMLElement,
	data: PanelData,
	code: string
): Promise< void > {
	if ( await draw( panel, data, code, [] ) ) {
		const words = readWords( panel, data );
		say( panel, words.text( 'shown', words.country( code ) ) );
	}
}

/**
 * Follows the reader's time zone and locale.
 *
 * @param  panel The section.
 * @param  data  What the page told.
 * @param  clues What the device tells.
 * @param  codes Known regions.
 * @throws {Error} As show().
 */
export async function arrive(
	panel: HTMLElement,
	data: PanelData,
	clues: Clues,
	codes: ReadonlySet< string >
): Promise< void > {
	const table = ( await fetchJson(
		`${ data.data }zones/${ zonePart( clues.zone ) }.json?v=${ data.v }`
	) ) as ZoneTable;
	const { region, offer } = resolveRegion( clues, data.region, table, codes, [
		data.lang,
		clues.locale,
	] );
	if ( region !== data.region || offer.length > 0 ) {
		await draw( panel, data, region, offer );
	}
}

/** What view.ts calls. */
export interface Away {
	show: typeof show;
	arrive: typeof arrive;
}
