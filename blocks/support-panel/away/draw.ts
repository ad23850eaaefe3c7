/**
 * Draws a place into a panel: body, list of areas, buttons.
 */
import tree from '../../../build/data/tree.json';
import { areaChoices } from '../../../src/core/areas.ts';
import { type CompiledRegion } from '../../../src/core/compiled.ts';
import { type PickRequest } from '../../../src/core/fit.ts';
import { needsHome } from '../../../src/core/home.ts';
import { type PanelData } from '../../../src/core/panel-data.ts';
import { pick } from '../../../src/core/pick.ts';
import { isRegionFile } from '../../../src/core/region-file.ts';
import { readTree, type TreeRow } from '../../../src/core/topics.ts';
import { keepOpen } from '../open.ts';
import { type PageState, type Place } from '../page.ts';
import { drawAreaList, dropAreaList, hasAreaList } from './area-list.ts';
import { drawBody, drawNeutral } from './body.ts';
import { drawControls } from './controls.ts';
import { fetchJson } from './fetch-json.ts';
import { needWords } from './here.ts';
import { addHome } from './home-line.ts';
import { memoOf } from './memo.ts';
import { isTurned } from './turn.ts';
import { readWords, type Words } from './words.ts';

const topics = readTree( tree as unknown as TreeRow[] );

/** The page tells what is asked for, by the same names. */
const requestOf = ( data: PanelData, area: string | null ): PickRequest => ( {
	...data,
	area,
} );

/**
 * Loads a region.
 *
 * @param  data What the page told.
 * @param  code Region code.
 * @throws {Error} If its file does not come or is not what it should be.
 */
export async function loadRegion(
	data: PanelData,
	code: string
): Promise< CompiledRegion > {
	const file = await fetchJson( data, `regions/${ code }` );
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
		if (
			at.region !== data.region &&
			! isTurned( panel ) &&
			needsHome( picked, data.lang )
		) {
			addHome( panel );
		}
	} else if ( isTurned( panel ) ) {
		body?.replaceChildren( ...drawNeutral( words ) );
	} else {
		body?.replaceChildren(
			...( memoOf( panel, data ).printed?.body ?? [] )
		);
	}
	if ( hadFocus ) {
		panel.querySelector( 'select' )?.focus( { preventScroll: true } );
	}
	keepOpen( panel, data );
}

/**
 * Draws a place.
 *
 * @param  panel     The section.
 * @param  data      What the page told.
 * @param  at        The place.
 * @param  page      What all panels share.
 * @param  isOpening Whether the reader asked for the list of areas.
 * @return Whether it was drawn: a later question may have overtaken it.
 * @throws {Error} If the region's file does not come or is not what it should be; the panel is then as before.
 */
export async function draw(
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
		! isTurned( panel ) &&
		at.region === data.region &&
		at.area === data.area;
	const needsFile =
		at.region !== '' &&
		( ! isHome || isOpening || hasAreaList( panel, at.region ) );
	const [ file ] = await Promise.all( [
		needsFile ? loadRegion( data, at.region ) : null,
		needWords( panel, data ),
	] );
	if ( memo.turn !== turn ) {
		return false;
	}
	const words = readWords( panel, data );
	if (
		memo.stale ||
		memo.at.region !== at.region ||
		memo.at.area !== at.area
	) {
		memo.stale = false;
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
