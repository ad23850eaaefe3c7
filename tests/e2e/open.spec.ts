/**
 * "Open now until 22:00": said in the browser, at the hour of the reader, beside hours that are always printed.
 */
import { type Page } from '@playwright/test';
import data from '../../data/release.json' with { type: 'json' };
import { expectAccessible } from './axe.ts';
import { expect, recordRequests, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

/** A year in which no dataset of today is too new or too old. */
const YEAR = Number( data.release.slice( 0, 4 ) ) + 2;

const LOSS = {
	title: 'The names we keep',
	content: `${ paragraph( 'A garden opened today.' ) }\n\n${ panelBlock() }`,
	tags: [ 'Baby loss' ],
};
const SUICIDE = { ...LOSS, tags: [ 'Suicide' ] };
const EATING = { ...LOSS, tags: [ 'Eating disorders' ] };

/**
 * Finds the last Sunday of a month, on which Europe changes its clocks.
 *
 * @param month 1 to 12.
 * @param time  HH:MM, UTC.
 * @param days  Days after that Sunday.
 */
function sunday( month: number, time: string, days = 0 ): Date {
	const last = new Date( Date.UTC( YEAR, month, 0 ) );
	last.setUTCDate( last.getUTCDate() - last.getUTCDay() + days );
	return new Date( `${ last.toISOString().slice( 0, 10 ) }T${ time }Z` );
}

const line = ( page: Page, name: string ) =>
	page.locator( '.afterword-panel__line', { hasText: name } ).first();
const mark = ( page: Page, name: string ) =>
	line( page, name ).locator( '.afterword-panel__now' ).first();

const shift = ( page: Page ): Promise< number > =>
	page.evaluate( () =>
		( window as unknown as { shifts: { value: number }[] } ).shifts.reduce(
			( sum, { value } ) => sum + value,
			0
		)
	);

/** Collects layout shifts from the page's beginning. The theme's own font moves lines; what is measured here is us. */
async function watchShifts( page: Page ): Promise< void > {
	await page.route( '**/*.woff2', ( route ) => route.abort() );
	await page.addInitScript( () => {
		const shifts: PerformanceEntry[] = [];
		( window as unknown as { shifts: PerformanceEntry[] } ).shifts = shifts;
		new PerformanceObserver( ( list ) =>
			shifts.push( ...list.getEntries() )
		).observe( { type: 'layout-shift', buffered: true } );
	} );
}

for ( const width of [ 320, 1280 ] ) {
	test( `at home: closed, open, closed again by itself, nothing moves (${ width } px)`, async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings();
		const { path } = await story( LOSS );
		const page = await openReader( { viewport: { width, height: 800 } } );
		await watchShifts( page );
		await page.clock.install( { time: sunday( 1, '09:58', 1 ) } );
		const requests = recordRequests( page );
		await page.goto( path, { waitUntil: 'networkidle' } );
		await expect( mark( page, 'Sands' ) ).toHaveText( 'Opens at 10:00' );
		await expect( line( page, 'Sands' ) ).toContainText(
			'Monday to Friday, 10:00 to 15:00'
		);
		await expect( mark( page, 'Samaritans' ) ).toHaveCount( 0 );
		await page.clock.runFor( '03:00' );
		await expect( mark( page, 'Sands' ) ).toHaveText(
			'Open now until 15:00'
		);
		await page.clock.runFor( '05:00:00' );
		await expect( mark( page, 'Sands' ) ).toHaveText(
			'Opens Tuesday at 10:00'
		);
		// The closed line keeps its place.
		await expect(
			page.locator( '.afterword-panel__name' ).first()
		).toContainText( 'Sands' );
		expect(
			requests.filter( ( url ) => /\/build\/(view|data)\//.test( url ) )
		).toEqual( [] );
		expect(
			requests.filter( ( url ) => url.includes( '/build/home/open.js' ) )
		).toHaveLength( 1 );
		expect( await shift( page ) ).toBe( 0 );
		await expectAccessible( page, '.afterword-panel' );
	} );
}

test( 'a page without limited hours does not load the module', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { region: 'NZ' } );
	const { path } = await story( SUICIDE );
	const page = await openReader( { timezoneId: 'Pacific/Auckland' } );
	const requests = recordRequests( page );
	await page.goto( path, { waitUntil: 'networkidle' } );
	await expect( page.locator( '.afterword-panel__line' ) ).not.toHaveCount(
		0
	);
	await expect( page.locator( '[data-hours]' ) ).toHaveCount( 0 );
	expect( requests.join( ' ' ) ).not.toContain( 'open.js' );
} );

test( 'who comes back to the page reads what is true then', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader();
	await page.clock.setFixedTime( sunday( 1, '14:59', 5 ) );
	await page.goto( path );
	await expect( mark( page, 'Sands' ) ).toHaveText( 'Open now until 15:00' );
	await page.clock.setFixedTime( sunday( 1, '15:00', 5 ) );
	await page.evaluate( () =>
		document.dispatchEvent( new Event( 'visibilitychange' ) )
	);
	await expect( mark( page, 'Sands' ) ).toHaveText( 'Opens Monday at 10:00' );
	await page.clock.setFixedTime( sunday( 1, '10:00', 8 ) );
	await page.evaluate( () =>
		window.dispatchEvent( new Event( 'pageshow' ) )
	);
	await expect( mark( page, 'Sands' ) ).toHaveText( 'Open now until 15:00' );
} );

test( 'abroad, past midnight, in the night in which clocks go forward, and back home', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( { ...SUICIDE, tags: [ 'Suicide' ] } );
	const page = await openReader( { timezoneId: 'Europe/Copenhagen' } );
	// 00:30 in Copenhagen; at 02:00 it will be 03:00.
	await page.clock.setFixedTime( sunday( 3, '23:30', -1 ) );
	await page.goto( path );
	const danish = mark( page, 'Livslinien' );
	await expect( danish ).toHaveText( 'Open now until 05:00' );
	for ( const [ time, text ] of [
		[ '00:59', 'Open now until 05:00' ],
		[ '01:00', 'Open now until 05:00' ],
		[ '02:59', 'Open now until 05:00' ],
		[ '03:00', 'Opens at 09:00' ],
		[ '06:59', 'Opens at 09:00' ],
		[ '07:00', 'Open now until 05:00' ],
	] as const ) {
		await page.clock.setFixedTime( sunday( 3, time ) );
		await page.evaluate( () =>
			window.dispatchEvent( new Event( 'pageshow' ) )
		);
		await expect( danish, time ).toHaveText( text );
	}
	await page.clock.setFixedTime( sunday( 3, '08:00' ) );
	await page
		.getByRole( 'button', { name: 'Back to: United Kingdom' } )
		.click();
	await expect( mark( page, 'CALM' ) ).toHaveText(
		'Opens at 17:00 (18:00 your time)'
	);
} );

test( 'a country of several zones: both clocks are named, and nothing moves', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { region: 'US' } );
	const { path } = await story( EATING );
	const page = await openReader( {
		timezoneId: 'America/Los_Angeles',
		locale: 'en-US',
		viewport: { width: 320, height: 800 },
	} );
	await watchShifts( page );
	await page.clock.setFixedTime( sunday( 1, '20:00', 1 ) );
	await page.goto( path, { waitUntil: 'networkidle' } );
	const alliance = mark( page, 'Alliance' );
	await expect( alliance ).toHaveText(
		'Open now until 19:00 (16:00 your time)'
	);
	await expect( line( page, 'Alliance' ) ).toContainText(
		'(time in New York)'
	);
	expect( await shift( page ) ).toBe( 0 );
} );

test( 'a device that hides its zone is told the time of the service alone', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( { timezoneId: 'UTC', locale: 'en-US' } );
	await page.clock.setFixedTime( sunday( 6, '08:00', 1 ) );
	await page.goto( path );
	await expect( mark( page, 'Sands' ) ).toHaveText( 'Opens at 10:00' );
} );

for ( const time of [
	'1970-01-01T12:00Z',
	'2019-05-06T12:00Z',
	'2080-05-06T12:00Z',
] ) {
	test( `a clock at ${ time } says nothing`, async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings();
		const { path } = await story( LOSS );
		const page = await openReader();
		await page.clock.setFixedTime( new Date( time ) );
		await page.goto( path, { waitUntil: 'networkidle' } );
		await expect( mark( page, 'Sands' ) ).toHaveText( '' );
		await expect( line( page, 'Sands' ) ).toContainText(
			'Monday to Friday, 10:00 to 15:00'
		);
		await page.clock.setFixedTime( sunday( 1, '12:00', 1 ) );
		await page.evaluate( () =>
			window.dispatchEvent( new Event( 'pageshow' ) )
		);
		await expect( mark( page, 'Sands' ) ).toHaveText(
			'Open now until 15:00'
		);
	} );
}

test( 'a browser without the zone says nothing, and the rest works', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader();
	await page.addInitScript( () => {
		Intl.DateTimeFormat.prototype.formatToParts = () => {
			throw new RangeError( 'No such zone.' );
		};
	} );
	const errors: Error[] = [];
	page.on( 'pageerror', ( error ) => errors.push( error ) );
	await page.goto( path, { waitUntil: 'networkidle' } );
	await expect( mark( page, 'Sands' ) ).toHaveText( '' );
	await expect( page.getByLabel( 'Choose another country' ) ).toHaveValue(
		'GB'
	);
	expect( errors ).toEqual( [] );
} );

test( 'on paper and without JavaScript the hours stand alone', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader();
	await page.clock.setFixedTime( sunday( 1, '12:00', 1 ) );
	await page.goto( path );
	await expect( mark( page, 'Sands' ) ).toBeVisible();
	await page.emulateMedia( { media: 'print' } );
	await expect( mark( page, 'Sands' ) ).toBeHidden();
	await expect(
		line( page, 'Sands' ).locator( '.afterword-panel__hours' )
	).toBeVisible();

	const plain = await openReader( { javaScriptEnabled: false } );
	await plain.goto( path );
	await expect( mark( plain, 'Sands' ) ).toHaveText( '' );
	expect( ( await mark( plain, 'Sands' ).boundingBox() )?.height ?? 0 ).toBe(
		0
	);
	await expect( line( plain, 'Sands' ) ).toContainText(
		'Monday to Friday, 10:00 to 15:00'
	);
} );
