/**
 * A country is remembered only when the reader asks, and forgotten as easily.
 */
import { type Page } from '@playwright/test';
import {
	ABUSE,
	country,
	extra,
	LOSS,
	smallTargets,
	status,
	tabTo,
} from './away.ts';
import { expectAccessible } from './axe.ts';
import { expect, recordRequests, test } from './fixtures.ts';

/** What is stored, without what WordPress keeps about emoji. */
const stored = ( page: Page ): Promise< Record< string, string > > =>
	page.evaluate( () => {
		const { wpEmojiSettingsSupports, ...rest } = {
			...localStorage,
			...sessionStorage,
		} as Record< string, string >;
		return rest;
	} );

const remember = ( page: Page, name: string ) =>
	page.getByRole( 'button', { name: `Remember on this device: ${ name }` } );

const forget = ( page: Page, name: string ) =>
	page.getByRole( 'button', { name: `Forget this country: ${ name }` } );

const choose = async ( page: Page, code: string ): Promise< void > => {
	await page.getByLabel( 'Choose another country' ).selectOption( code );
};

test( 'stores the code alone, when asked; wins over the zone; is forgotten', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const other = await story( { ...LOSS, title: 'Another' } );
	const page = await openReader( { timezoneId: 'Pacific/Auckland' } );
	await page.goto( path );
	await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
	// The zone swapped, no hand did.
	await expect( remember( page, 'New Zealand' ) ).toHaveCount( 0 );
	await choose( page, 'IE' );
	await expect( country( page ) ).toHaveText( 'Country: Ireland' );
	expect( await stored( page ) ).toEqual( {} );
	await expect( page.locator( '.afterword-panel' ) ).toContainText(
		'Only the country is stored, on this device alone.'
	);

	await tabTo( page, remember( page, 'Ireland' ) );
	await page.keyboard.press( 'Enter' );
	await expect( status( page ) ).toHaveText( 'Remembered: Ireland' );
	await expect( forget( page, 'Ireland' ) ).toBeFocused();
	expect( await stored( page ) ).toEqual( { 'afterword-country': 'IE' } );
	expect( await page.context().cookies() ).toEqual( [] );
	expect( await smallTargets( page ) ).toEqual( [] );
	await expectAccessible( page, '.afterword-panel' );

	const requests = recordRequests( page );
	await page.goto( other.path );
	await expect( country( page ) ).toHaveText( 'Country: Ireland' );
	await expect( status( page ) ).toHaveText( '' );
	await expect( remember( page, 'Ireland' ) ).toHaveCount( 0 );
	// The module, the region, and the words, which come with the zones.
	expect( extra( requests ) ).toHaveLength( 3 );

	await forget( page, 'Ireland' ).click();
	await expect( status( page ) ).toHaveText( 'Forgotten: Ireland' );
	expect( await stored( page ) ).toEqual( {} );
	await expect( country( page ) ).toHaveText( 'Country: Ireland' );
	await expect( remember( page, 'Ireland' ) ).toBeFocused();
	await page.reload();
	await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
} );

test( 'home may be remembered abroad, and is seen to be', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( { timezoneId: 'Pacific/Auckland' } );
	await page.goto( path );
	await page.getByRole( 'button', { name: /^Back to/ } ).click();
	await expect( country( page ) ).toHaveText( 'Country: United Kingdom' );
	await remember( page, 'United Kingdom' ).click();
	await page.reload();
	await expect( forget( page, 'United Kingdom' ) ).toBeVisible();
	await expect( country( page ) ).toHaveText( 'Country: United Kingdom' );
} );

test( 'where readers may be watched nothing offers to leave a trace', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( ABUSE );
	const page = await openReader();
	await page.goto( path );
	await choose( page, 'IE' );
	await expect( country( page ) ).toHaveText( 'Country: Ireland' );
	await expect( page.locator( '.afterword-panel' ) ).not.toContainText(
		'Remember'
	);
	// What was remembered elsewhere counts, and can be forgotten.
	await page.evaluate( () =>
		localStorage.setItem( 'afterword-country', 'NZ' )
	);
	await page.reload();
	await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
	await forget( page, 'New Zealand' ).click();
	expect( await stored( page ) ).toEqual( {} );
} );

for ( const [ what, script ] of [
	[
		'that throws when it is looked at',
		() =>
			Object.defineProperty( window, 'localStorage', {
				get: () => {
					throw new DOMException( 'Denied', 'SecurityError' );
				},
			} ),
	],
	[
		'that is not there',
		() => Object.defineProperty( window, 'localStorage', { value: null } ),
	],
] as const ) {
	test( `a storage ${ what } is not offered`, async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings();
		const { path } = await story( LOSS );
		const page = await openReader();
		const errors: Error[] = [];
		page.on( 'pageerror', ( error ) => errors.push( error ) );
		await page.addInitScript( script );
		await page.goto( path );
		await choose( page, 'IE' );
		await expect( country( page ) ).toHaveText( 'Country: Ireland' );
		await expect( page.locator( '.afterword-panel' ) ).not.toContainText(
			'Remember'
		);
		expect( errors ).toEqual( [] );
	} );
}

test( 'a storage that refuses is not offered again, and what it holds of others is no country', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader();
	await page.addInitScript( () => {
		localStorage.setItem( 'afterword-country', '<b>XX</b>' );
		Storage.prototype.setItem = () => {
			throw new DOMException( 'Full', 'QuotaExceededError' );
		};
	} );
	await page.goto( path );
	await expect( country( page ) ).toHaveText( 'Country: United Kingdom' );
	await choose( page, 'IE' );
	await remember( page, 'Ireland' ).click();
	await expect( remember( page, 'Ireland' ) ).toHaveCount( 0 );
	await expect( page.getByLabel( 'Choose another country' ) ).toBeFocused();
	await expect( country( page ) ).toHaveText( 'Country: Ireland' );
} );
