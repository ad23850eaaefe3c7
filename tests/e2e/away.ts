/**
 * What the specs of the reader's place look at.
 */
import { type Locator, type Page } from '@playwright/test';
import { panelBlock, paragraph } from './posts.ts';

/** A story whose panel has lines of areas in several countries. */
export const ABUSE = {
	title: 'A door that closes',
	content: `${ paragraph( 'A house stood empty.' ) }\n\n${ panelBlock() }`,
	tags: [ 'Domestic abuse' ],
};

/** A story without exit or areas that lead. */
export const LOSS = {
	title: 'The names we keep',
	content: `${ paragraph( 'A garden opened today.' ) }\n\n${ panelBlock() }`,
	tags: [ 'Baby loss' ],
};

export const country = ( page: Page | Locator ): Locator =>
	page.locator( '.afterword-panel__country' );

export const lines = ( page: Page | Locator ): Locator =>
	page.locator( '.afterword-panel__lines' );

export const status = ( page: Page | Locator ): Locator =>
	page.locator( '.afterword-panel__status' );

export const areas = ( page: Page | Locator ): Locator =>
	page.locator( '.afterword-panel__areas' );

/**
 * What a page asked for beyond itself and its own assets.
 *
 * @param requests Addresses.
 */
export const extra = ( requests: readonly string[] ): string[] =>
	requests.filter( ( url ) => /\/build\/(view|data)\//.test( url ) );

/**
 * Goes to an element by the tabulator key alone.
 *
 * @param page   Page.
 * @param target Where to.
 */
export async function tabTo( page: Page, target: Locator ): Promise< void > {
	for ( let i = 0; i < 80; i++ ) {
		const isThere = await target.evaluate(
			( one ) => one === one.ownerDocument.activeElement
		);
		if ( isThere ) {
			return;
		}
		await page.keyboard.press( 'Tab' );
	}
	throw new Error( 'The tabulator key does not lead there.' );
}

/**
 * Lists the targets in a panel that are smaller than a finger needs.
 *
 * @param page Page.
 */
export const smallTargets = ( page: Page ): Promise< string[] > =>
	page.evaluate( () =>
		[
			...document.querySelectorAll(
				'.afterword-panel button, .afterword-panel select'
			),
		]
			.filter( ( one ) => {
				const { width, height } = one.getBoundingClientRect();
				return width < 44 || height < 44;
			} )
			.map( ( one ) => one.outerHTML.slice( 0, 80 ) )
	);

/**
 * Measures how far the page has moved under its reader.
 *
 * @param page Page.
 * @return Sum of layout shifts so far.
 */
export async function shift( page: Page ): Promise< number > {
	return page.evaluate(
		() =>
			new Promise< number >( ( resolve ) => {
				let sum = 0;
				new PerformanceObserver( ( list ) => {
					for ( const entry of list.getEntries() ) {
						sum += ( entry as PerformanceEntry & { value: number } )
							.value;
					}
				} ).observe( { type: 'layout-shift', buffered: true } );
				setTimeout( () => resolve( sum ), 500 );
			} )
	);
}
