/**
 * What a reader elsewhere needs besides the region: the time zones of their part of the world, and with them, in the same
 * file, the words that the page did not bring along.
 */
import { type PanelData } from '../../../src/core/panel-data.ts';
import { type Phrases } from '../../../src/core/phrases.ts';
import { zonePart, type ZoneTable } from '../../../src/core/region.ts';
import { isWordsFile, type WordsFile } from '../../../src/core/words-file.ts';
import { h } from './dom.ts';
import { fetchJson } from './fetch-json.ts';

const part = (): string =>
	zonePart( new Intl.DateTimeFormat().resolvedOptions().timeZone ?? '' );

const carried = ( panel: HTMLElement ): DocumentFragment | undefined =>
	panel.querySelector< HTMLTemplateElement >( '.afterword-panel__phrases' )
		?.content;

/**
 * Puts phrases beside others; equal keys are replaced.
 *
 * @param panel   The section.
 * @param phrases Phrases by key.
 * @param beside  Those that stay: by default what the panel has by now.
 */
export function putPhrases(
	panel: HTMLElement,
	phrases: Phrases,
	beside = readPhrases( panel )
): void {
	carried( panel )?.replaceChildren(
		...Object.entries( { ...beside, ...phrases } ).map( ( [ key, text ] ) =>
			h( 'i', { 'data-k': key }, [ text ] )
		)
	);
}

/**
 * Reads the phrases that a panel has by now.
 *
 * @param panel The section.
 */
export const readPhrases = ( panel: HTMLElement ): Phrases =>
	Object.fromEntries(
		[
			...( carried( panel )?.querySelectorAll< HTMLElement >(
				'[data-k]'
			) ?? [] ),
		].map( ( item ) => [
			item.dataset[ 'k' ] ?? '',
			item.textContent ?? '',
		] )
	);

/**
 * Loads the words of a language.
 *
 * @param  data What the page told.
 * @param  tag  BCP 47 tag.
 * @param  from Folder of the file: `words` holds all of them, `here` those of the body, with time zones.
 * @throws {Error} If they do not come or are none.
 */
export async function loadWords(
	data: PanelData,
	tag: string,
	from = `here/${ part() }`
): Promise< WordsFile > {
	const file = await fetchJson( data, `${ from }/${ tag }` );
	if ( ! isWordsFile( file, tag ) ) {
		throw new Error( 'Not the words of that language.' );
	}
	return file;
}

/**
 * Sees to it that a panel has all phrases.
 *
 * @param  panel The section.
 * @param  data  What the page told.
 * @throws {Error} As loadWords().
 */
export async function needWords(
	panel: HTMLElement,
	data: PanelData
): Promise< void > {
	if ( data.file ) {
		putPhrases( panel, ( await loadWords( data, data.file ) ).phrases );
	}
}

/**
 * Loads the time zones of the reader's part of the world.
 *
 * @param  data What the page told.
 * @throws {Error} If they do not come.
 */
export const loadZones = ( data: PanelData ): Promise< ZoneTable > =>
	( data.file
		? loadWords( data, data.file )
		: fetchJson( data, `zones/${ part() }` ) ) as Promise< ZoneTable >;
