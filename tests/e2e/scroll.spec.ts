/**
 * Several panels, articles that come later, pages that are prepared or come back.
 */
import { type Page } from '@playwright/test';
import { ABUSE, areas, country, extra, LOSS, status } from './away.ts';
import { expect, recordRequests, test } from './fixtures.ts';
import { panelBlock } from './posts.ts';

const TWO = { ...LOSS, content: `${ panelBlock() }\n\n${ panelBlock() }` };

/**
 * Appends another article as themes with endless scrolling do: fetched, cut out, put below.
 */
const append = ( page: Page, path: string ): Promise< void > =>
	page.evaluate( async ( address ) => {
		const html = await ( await fetch( address ) ).text();
		const article = new DOMParser()
			.parseFromString( html, 'text/html' )
			.querySelector( '.entry-content' )!;
		document.querySelector( 'main' )!.append( article );
	}, path );

const errorsOf = ( page: Page ): Error[] => {
	const errors: Error[] = [];
	page.on( 'pageerror', ( error ) => errors.push( error ) );
	return errors;
};

const countries = ( page: Page, names: readonly string[] ) =>
	expect( country( page ) ).toHaveText(
		names.map( ( name ) => `Country: ${ name }` )
	);

test( 'two panels on a page share files and the reader’s choice; one announces', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( TWO );
	const page = await openReader( { timezoneId: 'Pacific/Auckland' } );
	const requests = recordRequests( page );
	await page.goto( path );
	await countries( page, [ 'New Zealand', 'New Zealand' ] );
	expect( extra( requests ) ).toHaveLength( 3 );
	await page
		.getByLabel( 'Choose another country' )
		.first()
		.selectOption( 'IE' );
	await countries( page, [ 'Ireland', 'Ireland' ] );
	await expect( status( page ) ).toHaveText( [ 'Now showing: Ireland', '' ] );
	await page
		.getByRole( 'button', { name: /^Back to/ } )
		.last()
		.click();
	await countries( page, [ 'United Kingdom', 'United Kingdom' ] );
} );

test( 'a panel that a person locked keeps its country', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( {
		...LOSS,
		content: `${ panelBlock() }\n\n${ panelBlock( { region: 'AU' } ) }`,
	} );
	const page = await openReader();
	await page.goto( path );
	const select = page.getByLabel( 'Choose another country' );
	await select.first().selectOption( 'IE' );
	await countries( page, [ 'Ireland', 'Australia' ] );
	await select.last().selectOption( 'NZ' );
	await countries( page, [ 'Ireland', 'New Zealand' ] );
	await page.getByRole( 'button', { name: 'Back to: Australia' } ).click();
	await countries( page, [ 'Ireland', 'Australia' ] );
} );

test( 'panels of later articles start by themselves, once, with the reader’s choice', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const first = await story( LOSS );
	const second = await story( { ...ABUSE, title: 'The second' } );
	const third = await story( { ...LOSS, title: 'The third' } );
	const page = await openReader();
	const errors = errorsOf( page );
	await page.addInitScript( () => {
		const add = EventTarget.prototype.addEventListener;
		EventTarget.prototype.addEventListener = function ( type, ...rest ) {
			if ( type === 'change' && this instanceof HTMLElement ) {
				const { starts = '0' } = this.dataset;
				this.dataset[ 'starts' ] = String( Number( starts ) + 1 );
			}
			add.call( this, type, ...rest );
		};
	} );
	await page.goto( first.path );
	const select = page.getByLabel( 'Choose another country' );
	await append( page, second.path );
	await expect( select ).toHaveCount( 2 );
	await expect( select.last() ).toHaveValue( 'GB' );
	const ids = await page
		.locator( '.afterword-panel [id]' )
		.evaluateAll( ( all ) => all.map( ( { id } ) => id ) );
	expect( new Set( ids ).size ).toBe( ids.length );

	await select.last().selectOption( 'IE' );
	await countries( page, [ 'Ireland', 'Ireland' ] );
	await append( page, third.path );
	await countries( page, [ 'Ireland', 'Ireland', 'Ireland' ] );
	const starts = await select.evaluateAll( ( all ) =>
		all.map( ( one ) => one.dataset[ 'starts' ] )
	);
	expect( starts ).toEqual( [ '1', '1', '1' ] );
	await expect( page.getByRole( 'button', { name: /^Back/ } ) ).toHaveCount(
		3
	);
	expect( errors ).toEqual( [] );
} );

test( 'a copy of a panel works like the panel', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( ABUSE );
	const page = await openReader();
	await page.goto( path );
	await page
		.getByLabel( 'Choose another country' )
		.selectOption( { label: 'Canada' } );
	await countries( page, [ 'Canada' ] );
	// As scripts that keep pages for the way back do.
	await page.evaluate( () => {
		document.body.innerHTML = String( document.body.innerHTML );
	} );
	// Its buttons are dead until it starts, a moment after it came.
	await expect( async () => {
		await page
			.getByRole( 'button', { name: /^Back to/ } )
			.click( { timeout: 1000 } );
		await expect( country( page ) ).toHaveText( 'Country: United Kingdom', {
			timeout: 1000,
		} );
	} ).toPass();
	await expect( areas( page ) ).toBeVisible();
	await page
		.getByLabel( 'Choose another country' )
		.selectOption( { label: 'Ireland' } );
	await countries( page, [ 'Ireland' ] );
} );

test( 'a panel that is taken away while its file is under way', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( TWO );
	const page = await openReader( { timezoneId: 'Pacific/Auckland' } );
	const errors = errorsOf( page );
	let release = (): void => {};
	const held = new Promise< void >( ( resolve ) => {
		release = resolve;
	} );
	await page.route( '**/regions/NZ.json*', async ( route ) => {
		await held;
		await route.continue();
	} );
	const asked = page.waitForRequest( '**/regions/NZ.json*' );
	await page.goto( path );
	await asked;
	await page.evaluate( () =>
		document.querySelector( '.afterword-panel' )!.remove()
	);
	release();
	await countries( page, [ 'New Zealand' ] );
	expect( errors ).toEqual( [] );
} );

test( 'a page that is prepared in advance asks for nothing until the reader comes', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( { timezoneId: 'Pacific/Auckland' } );
	await page.addInitScript( () => {
		let isAhead = true;
		Object.defineProperty( document, 'prerendering', {
			get: () => isAhead,
		} );
		addEventListener( 'come', () => {
			isAhead = false;
			document.dispatchEvent( new Event( 'prerenderingchange' ) );
		} );
	} );
	const requests = recordRequests( page );
	await page.goto( path, { waitUntil: 'networkidle' } );
	expect( extra( requests ) ).toEqual( [] );
	await expect( page.getByLabel( 'Choose another country' ) ).toHaveValue(
		'GB'
	);
	await page.evaluate( () => dispatchEvent( new Event( 'come' ) ) );
	await countries( page, [ 'New Zealand' ] );
	expect( extra( requests ) ).toHaveLength( 3 );
} );
