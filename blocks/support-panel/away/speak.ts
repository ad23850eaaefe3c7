/**
 * Lets a panel speak another language at a reader's tap, and its own again at the next.
 */
import { type PanelData } from '../../../src/core/panel-data.ts';
import { type PageState } from '../page.ts';
import { dropAreaList } from './area-list.ts';
import { draw, loadRegion } from './draw.ts';
import { loadWords, needWords } from './here.ts';
import { memoOf } from './memo.ts';
import { isTurned, turnBack, turnTo } from './turn.ts';
import { readWords } from './words.ts';

/**
 * Turns a panel into another language, or back.
 *
 * @param  panel The section.
 * @param  data  What the page told.
 * @param  tag   The language, BCP 47.
 * @param  page  What all panels share.
 * @throws {Error} If the words or the region's file do not come; the panel is then as before.
 */
export async function speak(
	panel: HTMLElement,
	data: PanelData,
	tag: string,
	page: PageState
): Promise< void > {
	const memo = memoOf( panel, data );
	if ( isTurned( panel ) ) {
		turnBack( panel, data );
	} else {
		const [ words ] = await Promise.all( [
			loadWords( data, tag, 'words' ),
			memo.at.region && loadRegion( data, memo.at.region ),
			// The way back is named in the page's own language.
			needWords( panel, data ),
		] );
		// A second tap may have come first.
		if ( ! isTurned( panel ) ) {
			turnTo( panel, data, words );
		}
	}
	memo.stale = true;
	dropAreaList( panel, null );
	await draw( panel, data, memo.at, page );
	const said = readWords( panel, data );
	const status = panel.querySelector( '[role=status]' );
	if ( status ) {
		status.textContent = said.text( 'shown', said.language( data.words ) );
	}
}
