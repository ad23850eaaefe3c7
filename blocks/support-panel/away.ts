/**
 * Draws a panel for another place. Loaded only for readers who are elsewhere or ask for it.
 */
import tree from '../../build/data/tree.json';
import { areaChoices } from '../../src/core/areas.ts';
import { type CompiledRegion } from '../../src/core/compiled.ts';
import { type PickRequest } from '../../src/core/fit.ts';
import { needsHome } from '../../src/core/home.ts';
import { type PanelData } from '../../src/core/panel-data.ts';
import { pick } from '../../src/core/pick.ts';
import { isRegionFile } from '../../src/core/region-file.ts';
import {
	type Clues,
	resolveRegion,
	zonePart,
	type ZoneTable,
} from '../../src/core/region.ts';
import { readTree, type TreeRow } from '../../src/core/topics.ts';
import { drawAreaList, dropAreaList, hasAreaList } from './away/area-list.ts';
import { drawBody } from './away/body.ts';
import { drawControls, type Leads } from './away/controls.ts';
import { fetchJson } from './away/fetch-json.ts';
import { addHome } from './away/home-line.ts';
import { readWords, type Words } from './away/words.ts';
import { type PageState, type Place } from './page.ts';

const topics = readTree( tree as unknown as TreeRow[] );

/** What is known of one panel. */
interface Memo {
	/** Counts what was asked of it: of two answers under way the later question wins. */
	turn: number;
	/** What is drawn. */
	at: Place;
	/** What the server printed, kept for the way back; null in a copy of a panel that had been drawn already. */
	printed: { body: Node[]; areas: Node | null } | null;
	leads: Leads;
}

const memos = new WeakMap< HTMLElement, Memo >();

function memoOf( panel: HTMLElement, data: PanelData ): Memo {
	const found = memos.get( panel );
	if ( found ) {
		return found;
	}
	const body = panel.querySelector( '.afterword-panel__body' );
	const isPrinted = panel.dataset[ 'shown' ] === undefined;
	const memo: Memo = {
		turn: 0,
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

const requestOf = ( data: PanelData, area: string | null ): PickRequest => ( {
	topics: data.topics,
	area,
	lang: data.lang,
	hidden: data.hidden,
	pinned: data.pinned,
	max: data.max,
} );

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

function fillBody(
	panel: HTMLElement,
	data: PanelData,
	file: CompiledRegion | null,
	at: Place,
	words: Words
): void {
	const body = panel.querySelector( '.afterword-panel__body' );
	const hadFocus = body?.contains( panel.ownerDocument.activeElement );
	if ( file ) {
		const picked = pick( file, topics, requestOf( data, at.area ) );
		body?.replaceChildren( ...drawBody( picked, file, words ) );
		if ( at.region !== data.region && needsHome( picked, data.lang ) ) {
			addHome( panel );
		}
	} else {
		body?.replaceChildren( ...( memos.get( panel )?.printed?.body ?? [] ) );
	}
	if ( hadFocus ) {
		panel.querySelector( 'select' )?.focus( { preventScroll: true } );
	}
}

/**
 * Draws a place.
 *
 * @param panel     The section.
 * @param data      What the page told.
 * @param at        The place.
 * @param page      What all panels share.
 * @param isOpening Whether the reader asked for the list of areas.
 * @return Whether it was drawn: a later question may have overtaken it.
 */
async function draw(
	panel: HTMLElement,
	data: PanelData,
	at: Place,
	page: PageState,
	isOpening = false
): Promise< boolean > {
	const memo = memoOf( panel, data );
	const turn = ++memo.turn;
	const isHome =
		memo.printed !== null &&
		at.region === data.region &&
		at.area === data.area;
	const needsFile = ! isHome || isOpening || hasAreaList( panel, at.region );
	const file = needsFile ? await loadRegion( data, at.region ) : null;
	if ( memo.turn !== turn ) {
		return false;
	}
	const words = readWords( panel, data );
	if ( memo.at.region !== at.region || memo.at.area !== at.area ) {
		fillBody( panel, data, isHome ? null : file, at, words );
		memo.at = at;
	}
	if ( file ) {
		drawAreaList(
			panel,
			file,
			areaChoices( file, topics, requestOf( data, null ) ),
			at.area,
			words,
			( area, name ) =>
				page.choose(
					panel,
					{ region: at.region, area },
					name && words.text( 'shown', name )
				)
		);
	} else {
		dropAreaList( panel, memo.printed?.areas ?? null );
	}
	panel.dataset[ 'shown' ] = at.region;
	const select = panel.querySelector< HTMLSelectElement >(
		'.afterword-panel__switch select'
	);
	// Writing to a list that is being typed into would lose what was typed.
	if ( select && select.value !== at.region ) {
		select.value = at.region;
	}
	drawControls( panel, data, at, memo.leads, words, page );
	return true;
}

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
	const table = ( await fetchJson(
		`${ data.data }zones/${ zonePart( clues.zone ) }.json?v=${ data.v }`
	) ) as ZoneTable;
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

/** What view.ts calls. */
export interface Away {
	show: typeof show;
	arrive: typeof arrive;
	openAreas: typeof openAreas;
}
