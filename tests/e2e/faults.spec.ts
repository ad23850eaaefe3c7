/**
 * Files that do not come, come late, or are not what they should be.
 */
import { type Page, type Route } from '@playwright/test';
import { country, lines, LOSS, status } from './away.ts';
import { expectWhole, inFormat, recordErrors, refuse, SAID } from './faults.ts';
import { expect, test } from './fixtures.ts';

const REGION = '**/regions/NZ.json*';
const ZONES = /\/(zones|here)\/.*\.json/;
const AWAY = '**/view/away.js*';

/** A reader abroad: everything loads by itself. */
const ABROAD = { timezoneId: 'Pacific/Auckland' };

const choose = async ( page: Page, code: string ): Promise< void > => {
	await page.getByLabel( 'Choose another country' ).selectOption( code );
};

/** Answers with the body, whatever the file is. */
const answer =
	( body: string ) =>
	( route: Route ): Promise< void > =>
		route.fulfill( { body } );

/** Answers with the file, each line of it without what a line is made of. */
async function misshape( route: Route ): Promise< void > {
	const response = await route.fetch();
	const region = ( await response.json() ) as { lines: object[] };
	await route.fulfill( {
		response,
		json: {
			...region,
			lines: region.lines.map( ( one ) => ( {
				...one,
				channels: [ null ],
			} ) ),
		},
	} );
}

for ( const [ what, file, act ] of [
	[ 'a region file that is missing', REGION, refuse( 404 ) ],
	[ 'a region file that is denied', REGION, refuse( 403 ) ],
	[ 'a server that breaks', REGION, refuse( 500 ) ],
	[ 'a lost connection', REGION, ( route: Route ) => route.abort() ],
	[ 'a region file cut off', REGION, answer( '{"format":1,"region":"NZ"' ) ],
	[ 'an empty region file', REGION, answer( '' ) ],
	[ 'HTML in place of a region', REGION, answer( '<html>No</html>' ) ],
	[ 'JSON of something else', REGION, answer( '[null]' ) ],
	[
		'the file of another region',
		REGION,
		answer(
			'{"format":1,"region":"AU","languages":[],"emergency":[],"lines":[]}'
		),
	],
	[ 'a region file with lines of another shape', REGION, misshape ],
	[ 'a region file two versions ahead', REGION, inFormat( 3 ) ],
	[ 'a region file from before', REGION, inFormat( 0 ) ],
	[ 'a zone table that is missing', ZONES, refuse( 404 ) ],
	[ 'HTML in place of a zone table', ZONES, answer( '<html>No</html>' ) ],
	[ 'JSON that is no zone table', ZONES, answer( '{}' ) ],
	[ 'a module that is missing', AWAY, refuse( 404 ) ],
	[ 'HTML in place of a module', AWAY, answer( '<html>No</html>' ) ],
	[ 'a module cut off', AWAY, answer( 'export const show = (' ) ],
] as const ) {
	test( `${ what } leaves the default panel whole`, async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings();
		const { path } = await story( LOSS );
		const page = await openReader( ABROAD );
		const errors = recordErrors( page );
		await page.route( file, act );
		await page.goto( path );
		await expectWhole( page, SAID.failed );
		const select = page.getByLabel( 'Choose another country' );
		await expect( select ).toHaveValue( 'GB' );
		await expect( page.locator( '.afterword-panel button' ) ).toHaveCount(
			0
		);
		expect( errors ).toEqual( [] );
	} );
}

for ( const [ what, file ] of [
	[ 'region file', REGION ],
	[ 'zone table', ZONES ],
	[ 'module', AWAY ],
] as const ) {
	test( `a ${ what } that comes too late changes nothing any more`, async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings();
		const { path } = await story( LOSS );
		const page = await openReader( ABROAD );
		const errors = recordErrors( page );
		const asked: Route[] = [];
		await page.route( file, ( route ) => void asked.push( route ) );
		await page.clock.install();
		await page.goto( path );
		await expect.poll( () => asked.length ).toBe( 1 );
		await expectWhole( page, SAID.nothing );
		await page.clock.fastForward( 11_000 );
		await expectWhole( page, SAID.failed );
		await Promise.all(
			asked.map( ( route ) => route.continue().catch( () => {} ) )
		);
		await page.waitForLoadState( 'networkidle' );
		await expectWhole( page, SAID.failed );
		// Out of time, the slower way round is not tried.
		expect( asked ).toHaveLength( 1 );
		expect( errors ).toEqual( [] );
	} );
}

test( 'what failed is tried again when the reader asks again', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( ABROAD );
	await page.route( REGION, refuse( 404 ) );
	await page.goto( path );
	await expectWhole( page, SAID.failed );
	await page.unroute( REGION );
	await choose( page, 'NZ' );
	await expect( status( page ) ).toHaveText( 'Now showing: New Zealand' );
	await expect( lines( page ) ).toContainText( 'Sands New Zealand' );
} );

test( 'after a swap a failure keeps the country that is shown', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( ABROAD );
	await page.route( '**/regions/AU.json*', refuse( 404 ) );
	await page.goto( path );
	await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
	await choose( page, 'AU' );
	await expect( status( page ) ).toHaveText( SAID.failed );
	await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
	await expect( lines( page ) ).toContainText( 'Sands New Zealand' );
	await expect( page.getByLabel( 'Choose another country' ) ).toHaveValue(
		'NZ'
	);
} );
