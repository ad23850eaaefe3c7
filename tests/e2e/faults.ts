/**
 * What must hold whatever breaks: the panel as the server printed it, and at most a quiet sentence beside it.
 */
import { expect, type Page, type Route } from '@playwright/test';
import { country, lines, status } from './away.ts';

/** Keeps a page whole and its sentences apart, so that a test can name what it expects to be said. */
export const SAID = {
	nothing: /^$/,
	failed: /could not be loaded/,
} as const;

/**
 * Keeps errors of ours that nobody caught; refused promises count. WordPress has its own, where a browser misses something.
 *
 * @param page Page.
 * @return Live list.
 */
export function recordErrors( page: Page ): string[] {
	const list: string[] = [];
	page.on( 'pageerror', ( { message, stack = '' } ) => {
		if ( ! /\/wp-(includes|content\/themes)\//.test( stack ) ) {
			list.push( `${ message } ${ stack }` );
		}
	} );
	return list;
}

/**
 * Answers like a server that has not what was asked for.
 *
 * @param code Status.
 */
export const refuse =
	( code: number ) =>
	( route: Route ): Promise< void > =>
		route.fulfill( {
			status: code,
			contentType: 'text/html',
			body: '<!doctype html><title>No</title><p>No.</p>',
		} );

/**
 * Answers with the file as it would be in another version of the shape.
 *
 * @param format Version.
 */
export const inFormat =
	( format: number ) =>
	async ( route: Route ): Promise< void > => {
		const response = await route.fetch();
		await route.fulfill( {
			response,
			json: { ...( await response.json() ), format, newer: true },
		} );
	};

/**
 * Changes what the server prints before the browser reads it, as a cache, a proxy or another plugin would.
 *
 * @param page   Page.
 * @param change Takes the HTML, gives another.
 */
export async function rewrite(
	page: Page,
	change: ( html: string ) => string
): Promise< void > {
	await page.route(
		( { pathname } ) => ! pathname.includes( '/wp-' ),
		async ( route ) => {
			if ( route.request().resourceType() !== 'document' ) {
				return route.fallback();
			}
			const response = await route.fetch();
			const html = await response.text();
			const body = change( html );
			expect( body, 'the page is changed' ).not.toBe( html );
			return route.fulfill( { response, body } );
		}
	);
}

/** What a body says and links to. What is open now is said beside the printed hours and changes with the minute. */
const read = ( page: Page, html: string | null ): Promise< string > =>
	page.evaluate( ( text ) => {
		const whole =
			text === null
				? document
				: new DOMParser().parseFromString( text, 'text/html' );
		const body = whole
			.querySelector( '.afterword-panel__body' )!
			.cloneNode( true ) as HTMLElement;
		body.querySelectorAll( '[data-hours]' ).forEach( ( place ) =>
			place.replaceChildren()
		);
		return body.innerHTML;
	}, html );

/**
 * Expects the panel that the server printed, whole: its numbers, its emergency line, its links.
 *
 * @param page Page with one panel for the United Kingdom.
 * @param said What stands in the status.
 */
export async function expectWhole( page: Page, said: RegExp ): Promise< void > {
	await expect( status( page ) ).toHaveText( said );
	await expect( country( page ) ).toHaveText( 'Country: United Kingdom' );
	const printed = await page.request.get( page.url() );
	expect( await read( page, null ) ).toBe(
		await read( page, await printed.text() )
	);
	const panel = page.locator( '.afterword-panel' );
	await expect(
		panel.locator( '.afterword-panel__emergency a[href^="tel:"]' ).first()
	).toBeVisible();
	await expect(
		lines( page ).locator( 'a[href^="tel:"]' ).first()
	).toBeVisible();
	await expect(
		panel.getByRole( 'link', { name: 'Help in other countries' } )
	).toBeVisible();
}
