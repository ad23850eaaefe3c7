/**
 * Turns a panel into another language, and back.
 */
import { type PanelData } from '../../../src/core/panel-data.ts';
import { fillText, type Phrases } from '../../../src/core/phrases.ts';
import { type WordsFile } from '../../../src/core/words-file.ts';
import { namer } from '../namer.ts';
import { putPhrases, readPhrases } from './here.ts';
import { languageName } from './words.ts';

/** A panel as it was before. */
interface Before {
	data: Pick< PanelData, 'lang' | 'words' > & { file: string | undefined };
	attributes: readonly [ name: string, value: string | null ][];
	phrases: Phrases;
	/** What the server printed around the body. */
	frame: readonly [ element: HTMLElement, text: string | null ][];
	/** What the button said. */
	label: string;
	tag: string;
}

const befores = new WeakMap< HTMLElement, Before >();

/**
 * Says whether a panel speaks another language than its page.
 *
 * @param panel The section.
 */
export const isTurned = ( panel: HTMLElement ): boolean => befores.has( panel );

const button = ( panel: HTMLElement ): HTMLElement | null =>
	panel.querySelector( '.afterword-panel__read button' );

function nameCountries( panel: HTMLElement, language: string ): void {
	const select = panel.querySelector< HTMLSelectElement >(
		'.afterword-panel__switch select'
	);
	const name = namer( language );
	const { value = '' } = select ?? {};
	const options = [ ...( select?.options ?? [] ) ];
	options.forEach( ( option ) => {
		option.text = option.value ? name( option.value ) : option.text;
	} );
	select?.append(
		...options.sort(
			( a, b ) =>
				Number( a.value !== '' ) - Number( b.value !== '' ) ||
				a.text.localeCompare( b.text, language )
		)
	);
	if ( select ) {
		select.value = value;
	}
}

/**
 * Gives a panel the words of another language. Its body is not drawn anew.
 *
 * @param panel The section.
 * @param data  What the page told; changed.
 * @param words The words.
 */
export function turnTo(
	panel: HTMLElement,
	data: PanelData,
	words: WordsFile
): void {
	const { lang, words: own, file } = data;
	const before: Before = {
		data: { lang, words: own, file },
		attributes: [ 'lang', 'dir' ].map( ( name ) => [
			name,
			panel.getAttribute( name ),
		] ),
		phrases: readPhrases( panel ),
		frame: [
			...panel.querySelectorAll< HTMLElement >( 'span[data-k]' ),
		].map( ( element ) => [ element, element.textContent ] ),
		label: button( panel )?.textContent ?? '',
		tag: words.tag,
	};
	befores.set( panel, before );
	data.lang = words.tag;
	data.words = words.tag;
	// All phrases are in the panel now.
	delete data.file;
	putPhrases( panel, words.phrases );
	panel.lang = words.tag;
	panel.dir = words.dir;
	before.frame.forEach( ( [ element ] ) => {
		element.textContent =
			words.phrases[ element.dataset[ 'k' ] ?? '' ] ??
			element.textContent;
	} );
	nameCountries( panel, words.tag );
	const back = button( panel );
	if ( back ) {
		back.textContent = fillText(
			before.phrases[ 'back' ] ?? '%s',
			languageName( own, own )
		);
		back.lang = own;
	}
}

/**
 * Gives a panel its own words back. Its body is not drawn anew.
 *
 * @param panel The section, turned.
 * @param data  What the page told; changed.
 */
export function turnBack( panel: HTMLElement, data: PanelData ): void {
	const before = befores.get( panel );
	if ( ! before ) {
		return;
	}
	befores.delete( panel );
	data.lang = before.data.lang;
	data.words = before.data.words;
	if ( before.data.file ) {
		data.file = before.data.file;
	}
	putPhrases( panel, before.phrases, {} );
	before.attributes.forEach( ( [ name, value ] ) =>
		value === null
			? panel.removeAttribute( name )
			: panel.setAttribute( name, value )
	);
	before.frame.forEach( ( [ element, text ] ) => {
		element.textContent = text;
	} );
	nameCountries( panel, data.words );
	const forth = button( panel );
	if ( forth ) {
		forth.textContent = before.label;
		forth.lang = before.tag;
	}
}
