/**
 * Areas: known from the site's setting or the reader's tap alone.
 */
import {
	ABUSE,
	areas,
	country,
	extra,
	lines,
	shift,
	smallTargets,
	status,
	tabTo,
} from './away.ts';
import { expectAccessible } from './axe.ts';
import { expect, recordRequests, test } from './fixtures.ts';

test( 'at home the list of areas comes with one file, on the tap', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( ABUSE );
	const page = await openReader();
	// The theme's own font moves lines when it arrives; what is measured here is us.
	await page.route( '**/*.woff2', ( route ) => route.abort() );
	const requests = recordRequests( page );
	await page.goto( path, { waitUntil: 'networkidle' } );
	expect( extra( requests ) ).toEqual( [] );
	await page.locator( '.afterword-panel__areas' ).scrollIntoViewIfNeeded();
	expect( await shift( page ) ).toBe( 0 );
	await expect( lines( page ) ).toContainText( 'Area: Wales' );
	await expect( lines( page ) ).toContainText( 'Area: Scotland' );

	await page.getByRole( 'button', { name: 'Choose your area' } ).click();
	const select = page.getByLabel( 'Choose your area' );
	await expect( select ).toBeFocused();
	// The module, the region, and the words with the zones.
	expect( extra( requests ) ).toHaveLength( 3 );
	await expect( select.locator( 'option' ) ).toHaveText( [
		'…',
		'England',
		'Northern Ireland',
		'Scotland',
		'Wales',
	] );

	await select.selectOption( { label: 'Scotland' } );
	await expect( status( page ) ).toHaveText( 'Now showing: Scotland' );
	await expect( lines( page ) ).not.toContainText( 'Area: Wales' );
	await expect(
		lines( page ).locator( '.afterword-panel__line' ).first()
	).toContainText( 'Area: Scotland' );
	await expect( lines( page ) ).toContainText( '24 hours' );
	await expect( areas( page ) ).toContainText( 'Area: Scotland' );
	await expect( page.getByLabel( 'Other areas' ) ).toBeFocused();
	await expect( country( page ) ).toHaveText( 'Country: United Kingdom' );
	expect( extra( requests ) ).toHaveLength( 3 );

	await page.getByLabel( 'Other areas' ).selectOption( '' );
	await expect( lines( page ) ).toContainText( 'Area: Wales' );
	await expect( page.getByLabel( 'Choose your area' ) ).toHaveValue( '' );
} );

test( 'the site’s own area leads, and others stand beside it', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { area: 'GB-WLS' } );
	const { path } = await story( ABUSE );
	const page = await openReader();
	await page.goto( path );
	await expect(
		lines( page ).locator( '.afterword-panel__line' ).first()
	).toContainText( 'Area: Wales' );
	const printed = await lines( page ).innerText();
	await expect( areas( page ) ).toContainText( 'Area: Wales' );
	await page.getByRole( 'button', { name: 'Other areas' } ).click();
	const select = page.getByLabel( 'Other areas' );
	await expect( select ).toHaveValue( 'GB-WLS' );
	await select.selectOption( 'GB-SCT' );
	await expect( lines( page ) ).toContainText( 'Area: Scotland' );
	await expect( lines( page ) ).not.toContainText( 'Area: Wales' );
	await select.selectOption( 'GB-WLS' );
	await expect( lines( page ) ).toHaveText( printed, {
		useInnerText: true,
	} );
	// Another country knows nothing of it; the way home does.
	await page.getByLabel( 'Choose another country' ).selectOption( 'NZ' );
	await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
	await expect( areas( page ) ).toHaveCount( 0 );
	await page.getByRole( 'button', { name: /^Back to/ } ).click();
	await expect( areas( page ) ).toContainText( 'Area: Wales' );
	await expect( lines( page ) ).toHaveText( printed, {
		useInnerText: true,
	} );
} );

test( 'abroad the areas are there at once; keyboard alone', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( ABUSE );
	const page = await openReader( {
		timezoneId: 'America/Toronto',
		viewport: { width: 320, height: 640 },
	} );
	await page.goto( path );
	await expect( country( page ) ).toHaveText( 'Country: Canada' );
	const select = page.getByLabel( 'Choose your area' );
	await tabTo( page, select );
	await page.keyboard.type( 'Ont' );
	await expect( status( page ) ).toHaveText( 'Now showing: Ontario' );
	await expect( lines( page ) ).toContainText( 'Area: Ontario' );
	await expect( page.getByLabel( 'Other areas' ) ).toBeFocused();
	expect( await smallTargets( page ) ).toEqual( [] );
	await expectAccessible( page, '.afterword-panel' );
	await expect(
		page.getByRole( 'button', { name: 'Back to: United Kingdom' } )
	).toBeVisible();
	expect(
		await page.evaluate(
			() =>
				document.documentElement.scrollWidth <=
				document.documentElement.clientWidth
		)
	).toBe( true );
} );

test( 'no areas where they change nothing; a file that fails leaves the panel whole', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const page = await openReader();
	const plain = await story( { ...ABUSE, tags: [ 'Gambling' ] } );
	await page.goto( ( await story( ABUSE ) ).path );
	await page.route( '**/regions/GB.json*', ( route ) => route.abort() );
	const button = page.getByRole( 'button', { name: 'Choose your area' } );
	await button.click();
	await expect( status( page ) ).toContainText( 'could not be loaded' );
	await expect( button ).toBeVisible();
	await expect( lines( page ) ).toContainText( 'Area: Wales' );
	// The next tap tries again.
	await page.unroute( '**/regions/GB.json*' );
	await button.click();
	await expect( page.getByLabel( 'Choose your area' ) ).toBeFocused();
	await page.goto( plain.path );
	await expect( lines( page ) ).toBeVisible();
} );

test( 'without JavaScript the known area is named and nothing invites a tap', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { area: 'GB-SCT' } );
	const { path } = await story( ABUSE );
	const page = await openReader( { javaScriptEnabled: false } );
	await page.goto( path );
	await expect( areas( page ) ).toHaveText( /^Area: Scotland/, {
		useInnerText: true,
	} );
	await expect( areas( page ).getByRole( 'button' ) ).toHaveCount( 0 );
	await expect(
		page.getByRole( 'link', { name: 'Help in other countries' } )
	).toBeVisible();
} );
