/**
 * The reader's region, worked out in the browser.
 */
import { type Page } from '@playwright/test';
import { shift } from './away.ts';
import { expect, recordRequests, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const STORY = {
	title: 'The names we keep',
	content: `${ paragraph( 'A garden opened today.' ) }\n\n${ panelBlock() }`,
	tags: [ 'Baby loss' ],
};

const country = ( page: Page ) => page.locator( '.afterword-panel__country' );
const lines = ( page: Page ) => page.locator( '.afterword-panel__lines' );

/**
 * What the page asked for beyond itself and its own assets.
 */
const extra = ( requests: readonly string[] ): string[] =>
	requests.filter( ( url ) => /\/build\/(view|data)\//.test( url ) );

test( 'at home: no request beyond the page, no layout shift', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( STORY );
	const page = await openReader( {
		timezoneId: 'Europe/London',
		locale: 'en-US',
	} );
	// The theme's own font moves lines when it arrives; what is measured here is us.
	await page.route( '**/*.woff2', ( route ) => route.abort() );
	const requests = recordRequests( page );
	await page.goto( path, { waitUntil: 'networkidle' } );
	await expect( page.getByLabel( 'Choose another country' ) ).toHaveValue(
		'GB'
	);
	await expect( country( page ) ).toHaveText( 'Country: United Kingdom' );
	expect( extra( requests ) ).toEqual( [] );
	expect(
		new Set( requests.map( ( url ) => new URL( url ).origin ) ).size
	).toBe( 1 );
	expect( await shift( page ) ).toBe( 0 );
} );

for ( const [ zone, code, name, line ] of [
	[ 'Pacific/Auckland', 'NZ', 'New Zealand', 'Sands New Zealand' ],
	[ 'Australia/Sydney', 'AU', 'Australia', 'Red Nose' ],
	[ 'America/New_York', 'US', 'United States', 'Postpartum Support' ],
	[ 'Europe/Dublin', 'IE', 'Ireland', 'Irish Hospice Foundation' ],
] as const ) {
	test( `a reader in ${ zone } sees the lines of ${ name }`, async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings();
		const { path } = await story( STORY );
		const page = await openReader( { timezoneId: zone, locale: 'en-US' } );
		const requests = recordRequests( page );
		await page.goto( path );
		await expect( country( page ) ).toHaveText( `Country: ${ name }` );
		await expect( lines( page ) ).toContainText( line );
		await expect( lines( page ) ).not.toContainText( '116 123 (UK)' );
		await expect( page.getByLabel( 'Choose another country' ) ).toHaveValue(
			code
		);
		await expect(
			page.getByRole( 'button', { name: 'Back to: United Kingdom' } )
		).toBeVisible();
		const loaded = extra( requests );
		expect( loaded ).toHaveLength( 3 );
		expect( loaded.join( ' ' ) ).toContain( `/regions/${ code }.json` );
		expect(
			new Set( requests.map( ( url ) => new URL( url ).origin ) ).size
		).toBe( 1 );
	} );
}

for ( const [ zone, locale, name ] of [
	[ 'UTC', 'en-US', 'United Kingdom' ],
	[ 'Etc/GMT+3', 'en-US', 'United Kingdom' ],
	[ 'Atlantic/Reykjavik', 'en-US', 'United Kingdom' ],
	[ 'UTC', 'en-NZ', 'New Zealand' ],
] as const ) {
	test( `zone ${ zone } with ${ locale } shows ${ name }`, async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings();
		const { path } = await story( STORY );
		const page = await openReader( { timezoneId: zone, locale } );
		await page.goto( path, { waitUntil: 'networkidle' } );
		await expect( country( page ) ).toHaveText( `Country: ${ name }` );
		await expect( page.locator( '.afterword-panel__status' ) ).toHaveText(
			''
		);
	} );
}

test( 'a zone that nobody knows stays on the default', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( STORY );
	const page = await openReader( { locale: 'en-US' } );
	await page.addInitScript( () => {
		Intl.DateTimeFormat.prototype.resolvedOptions = () =>
			( {
				timeZone: 'Mars/Olympus_Mons',
			} ) as Intl.ResolvedDateTimeFormatOptions;
	} );
	await page.goto( path, { waitUntil: 'networkidle' } );
	await expect( country( page ) ).toHaveText( 'Country: United Kingdom' );
	await expect( page.locator( '.afterword-panel__status' ) ).toHaveText( '' );
} );

test( 'the switch works with the keyboard alone, there and back', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( STORY );
	const page = await openReader();
	await page.goto( path );
	const select = page.getByLabel( 'Choose another country' );
	await expect( select ).toBeVisible();
	for (
		let i = 0;
		i < 60 &&
		! ( await select.evaluate(
			( one ) => one === one.ownerDocument.activeElement
		) );
		i++
	) {
		await page.keyboard.press( 'Tab' );
	}
	await expect( select ).toBeFocused();
	await page.keyboard.type( 'Ireland' );
	await expect( country( page ) ).toHaveText( 'Country: Ireland' );
	await expect( page.locator( '.afterword-panel__status' ) ).toHaveText(
		'Now showing: Ireland'
	);
	await expect( select ).toBeFocused();
	await page.keyboard.press( 'Shift+Tab' );
	await expect(
		page.getByRole( 'button', { name: /^Remember on this device/ } )
	).toBeFocused();
	const back = page.getByRole( 'button', { name: /^Back to:/ } );
	// Before the lines, beside the name of the country.
	for (
		let i = 0;
		i < 30 &&
		! ( await back.evaluate(
			( one ) => one === one.ownerDocument.activeElement
		) );
		i++
	) {
		await page.keyboard.press( 'Shift+Tab' );
	}
	await expect( back ).toBeFocused();
	await page.keyboard.press( 'Enter' );
	await expect( country( page ) ).toHaveText( 'Country: United Kingdom' );
	await expect( select ).toBeFocused();
	await expect( back ).toHaveCount( 0 );
} );

test( 'nothing is approved: zone and locale swap nothing, the reader does', async ( {
	openReader,
	story,
} ) => {
	const { path } = await story( STORY );
	const page = await openReader( {
		timezoneId: 'Pacific/Auckland',
		locale: 'en-NZ',
	} );
	const requests = recordRequests( page );
	await page.goto( path, { waitUntil: 'networkidle' } );
	expect( extra( requests ) ).toEqual( [] );
	await expect( country( page ) ).toHaveCount( 0 );
	await page.getByLabel( 'Choose another country' ).selectOption( 'NZ' );
	await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
} );

test( 'the browser draws what PHP prints', async ( {
	openReader,
	settings,
	story,
	page: admin,
	requestUtils,
} ) => {
	await settings();
	const { path, id } = await story( STORY );
	const page = await openReader();
	await page.goto( path );
	await admin.goto( '/' );
	for ( const code of [ 'NZ', 'AU', 'US', 'CA', 'IE' ] ) {
		await page.getByLabel( 'Choose another country' ).selectOption( code );
		await expect( page.locator( '.afterword-panel' ) ).toHaveAttribute(
			'data-shown',
			code
		);
		// What is open now is the browser's alone.
		await page.evaluate( () =>
			document
				.querySelectorAll( '.afterword-panel__now' )
				.forEach( ( one ) => one.replaceChildren() )
		);
		const drawn = await page
			.locator( '.afterword-panel__body' )
			.innerText();
		const { html } = await requestUtils.rest< { html: string } >( {
			path: '/afterword/v1/preview',
			params: { post: id, region: code },
		} );
		const printed = await page.evaluate( ( markup ) => {
			const here = document.querySelector( '.afterword-panel__body' )!;
			const body = new DOMParser()
				.parseFromString( markup, 'text/html' )
				.querySelector( '.afterword-panel__body' )!;
			here.replaceChildren( ...body.childNodes );
			return ( here as HTMLElement ).innerText;
		}, html );
		expect( drawn, code ).toBe( printed );
	}
} );
