/**
 * The plugin's files on a second host, and a server that denies them: the REST route of the site steps in.
 */
import { type Page } from '@playwright/test';
import { country, lines, LOSS } from './away.ts';
import { expectWhole, recordErrors, refuse, rewrite, SAID } from './faults.ts';
import { expect, recordRequests, test } from './fixtures.ts';
import { e2eSite } from './site.ts';

/** The same files under another name of this machine. */
const OTHER = e2eSite().url.replace( '127.0.0.1', 'localhost' );
const FILES = '**/build/data/**';
const ROUTE = '/afterword/v1/data/';

const ABROAD = { timezoneId: 'Pacific/Auckland' };

/**
 * Lets the second host share its files with other sites (CORS). Without this it answers, and the browser keeps it to itself.
 *
 * @param page Page.
 */
async function share( page: Page ): Promise< void > {
	await page.route( `${ OTHER }/**`, async ( route ) => {
		const response = await route.fetch();
		await route.fulfill( {
			response,
			headers: {
				...response.headers(),
				'access-control-allow-origin': '*',
			},
		} );
	} );
}

const data = ( requests: readonly string[] ): URL[] =>
	requests
		.map( ( url ) => new URL( url ) )
		.filter( ( { href } ) => /(regions|zones|here)(\/|%2F)/.test( href ) );

test( 'files on a host that shares them: its modules, the site’s own data', async ( {
	openReader,
	requestUtils,
	settings,
	story,
} ) => {
	await requestUtils.activatePlugin( 'second-host' );
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( ABROAD );
	const errors = recordErrors( page );
	const requests = recordRequests( page );
	await share( page );
	await page.goto( path );
	await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
	await expect( lines( page ) ).toContainText( 'Sands New Zealand' );
	expect(
		requests.some( ( url ) => url.startsWith( `${ OTHER }/` ) ),
		'the modules come from there'
	).toBe( true );
	// At once, without a look at the other host.
	expect( data( requests ).map( ( { origin } ) => origin ) ).toEqual( [
		e2eSite().url,
		e2eSite().url,
	] );
	expect( errors ).toEqual( [] );
} );

test( 'files on a host that does not share them: the panel as printed', async ( {
	openReader,
	requestUtils,
	settings,
	story,
} ) => {
	await requestUtils.activatePlugin( 'second-host' );
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( ABROAD );
	const errors = recordErrors( page );
	const requests = recordRequests( page );
	await page.goto( path, { waitUntil: 'networkidle' } );
	expect( requests.join( ' ' ) ).toContain( `${ OTHER }/` );
	await expectWhole( page, SAID.nothing );
	expect( data( requests ) ).toEqual( [] );
	expect( errors ).toEqual( [] );
} );

test( 'a plugin writes another host into the finished page: data come by the route where that host keeps them', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( ABROAD );
	const errors = recordErrors( page );
	const requests = recordRequests( page );
	await rewrite( page, ( html ) =>
		html.replaceAll(
			`${ e2eSite().url }/wp-content/`,
			`${ OTHER }/wp-content/`
		)
	);
	await share( page );
	await page.route( `${ OTHER }/**/*.json*`, ( route ) => route.abort() );
	await page.goto( path );
	await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
	expect( data( requests ).map( ( { origin } ) => origin ) ).toEqual( [
		OTHER,
		e2eSite().url,
		OTHER,
		e2eSite().url,
	] );
	expect( errors ).toEqual( [] );
} );

for ( const permalinks of [ 'pretty', 'plain' ] ) {
	test( `a server denies .json: the route answers, once a file (${ permalinks } permalinks)`, async ( {
		openReader,
		requestUtils,
		settings,
		story,
	} ) => {
		if ( permalinks === 'plain' ) {
			await requestUtils.activatePlugin( 'plain-permalinks' );
		}
		await settings();
		const { path } = await story( LOSS );
		expect( path.startsWith( '/?p=' ) ).toBe( permalinks === 'plain' );
		const page = await openReader( ABROAD );
		const errors = recordErrors( page );
		const requests = recordRequests( page );
		await page.route( FILES, refuse( 403 ) );
		await page.goto( path );
		await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
		await expect( lines( page ) ).toContainText( 'Sands New Zealand' );
		const asked = data( requests );
		expect( asked ).toHaveLength( 4 );
		expect(
			asked.filter( ( { href } ) => href.includes( ROUTE ) )
		).toHaveLength( 2 );
		expect( new Set( asked.map( ( { origin } ) => origin ) ).size ).toBe(
			1
		);
		expect( errors ).toEqual( [] );
	} );
}

test( 'a server that denies both is asked once for each', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( ABROAD );
	const errors = recordErrors( page );
	const requests = recordRequests( page );
	await page.route( FILES, refuse( 403 ) );
	await page.route( `**${ ROUTE }**`, refuse( 401 ) );
	await page.goto( path, { waitUntil: 'networkidle' } );
	await expectWhole( page, SAID.failed );
	expect( data( requests ) ).toHaveLength( 2 );
	expect( errors ).toEqual( [] );
} );
