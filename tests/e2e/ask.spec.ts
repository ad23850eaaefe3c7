/**
 * Zones that do not tell one country, and locales that tell another.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/paths.ts';
import { country, extra, lines, LOSS, smallTargets, status } from './away.ts';
import { expectAccessible } from './axe.ts';
import { expect, recordRequests, test } from './fixtures.ts';
import { panelBlock } from './posts.ts';

test( 'a disputed zone asks, naming both, over the site’s own panel', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( {
		timezoneId: 'Europe/Simferopol',
		locale: 'uk-UA',
		viewport: { width: 320, height: 640 },
	} );
	const requests = recordRequests( page );
	await page.goto( path );
	const question = page.getByText(
		'Which country are you in: Ukraine or Russia?'
	);
	await expect( question ).toBeVisible();
	await expect( country( page ) ).toHaveText( 'Country: United Kingdom' );
	expect( extra( requests ) ).toHaveLength( 2 );
	expect( await smallTargets( page ) ).toEqual( [] );
	await expectAccessible( page, '.afterword-panel' );
	const question_ = await question.boundingBox();
	const first = await country( page ).boundingBox();
	expect( question_!.y ).toBeLessThan( first!.y );

	await page.getByRole( 'button', { name: 'Ukraine', exact: true } ).click();
	await expect( country( page ) ).toHaveText( 'Country: Ukraine' );
	await expect( status( page ) ).toHaveText( 'Now showing: Ukraine' );
	await expect( question ).toHaveCount( 0 );
	await expect( page.getByLabel( 'Choose another country' ) ).toBeFocused();
	await expect(
		page.getByRole( 'button', { name: 'Show instead: Russia' } )
	).toBeVisible();
	await page.getByRole( 'button', { name: /^Back to/ } ).click();
	await expect( question ).toBeVisible();
	await expect( country( page ) ).toHaveText( 'Country: United Kingdom' );
} );

test( 'where the site’s country is one of the two it stays, with the other beside it', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { region: 'IL' } );
	const { path } = await story( LOSS );
	for ( const locale of [ 'ar', 'ar-IL' ] ) {
		const page = await openReader( {
			timezoneId: 'Asia/Jerusalem',
			locale,
		} );
		await page.goto( path );
		const offer = page.getByRole( 'button', {
			name: /^Show instead: Pal/,
		} );
		await expect( offer ).toBeVisible();
		await expect( country( page ) ).toHaveText( 'Country: Israel' );
		await expect( page.locator( '.afterword-panel' ) ).not.toContainText(
			'Which country'
		);
		await offer.click();
		await expect( country( page ) ).toContainText( 'Pal' );
	}
	const page = await openReader( {
		timezoneId: 'Asia/Jerusalem',
		locale: 'he-IL',
	} );
	const requests = recordRequests( page );
	await page.goto( path, { waitUntil: 'networkidle' } );
	expect( extra( requests ) ).toEqual( [] );
} );

test( 'a locale that differs from the zone offers its country in one tap', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( {
		timezoneId: 'Europe/Dublin',
		locale: 'en-AU',
	} );
	await page.goto( path );
	await expect( country( page ) ).toHaveText( 'Country: Ireland' );
	await page
		.getByRole( 'button', { name: 'Show instead: Australia' } )
		.click();
	await expect( country( page ) ).toHaveText( 'Country: Australia' );
	await expect( lines( page ) ).toContainText( 'Red Nose' );
	// One tap leads to each of the others.
	await expect(
		page.locator( '.afterword-panel__offers button' )
	).toHaveText( [
		'Back to: United Kingdom',
		'Show instead: Ireland',
		'Remember on this device: Australia',
	] );
	await page.getByRole( 'button', { name: 'Show instead: Ireland' } ).click();
	await expect( country( page ) ).toHaveText( 'Country: Ireland' );
	await expect( page.getByLabel( 'Choose another country' ) ).toBeFocused();
} );

test( 'where nobody abroad speaks the page’s language a line of home stands by, named as such', async ( {
	openReader,
	requestUtils,
	settings,
	story,
} ) => {
	// The one line of the dataset that answers abroad is old: it stands only where a site hides the younger ones.
	const { lines: french } = JSON.parse(
		readFileSync( join( ROOT, 'build/data/regions/FR.json' ), 'utf8' )
	) as { lines: { id: string }[] };
	await settings( {
		region: 'FR',
		hidden: french
			.map( ( { id } ) => id )
			.filter( ( id ) => id !== 'france-victimes-fr' ),
	} );
	await requestUtils.activatePlugin( 'french' );
	const { path } = await story( {
		content: panelBlock( { topics: [ 'victims-of-crime' ] } ),
	} );
	const page = await openReader( { locale: 'fr-FR' } );
	await page.goto( path );
	await expect( page.locator( '.afterword-panel' ) ).toHaveAttribute(
		'data-shown',
		'GB'
	);
	const abroad = lines( page ).locator( '.afterword-panel__line' );
	await expect( abroad.first() ).not.toContainText( 'France' );
	await expect( abroad.last() ).toContainText( 'France Victimes' );
	await expect( abroad.last() ).toContainText(
		'Service de ce pays : France'
	);
	await expect( abroad.last().locator( 'a[href^="tel:+33"]' ) ).toBeVisible();
	// Where somebody speaks it, and at home, it is not needed.
	await page
		.locator( '.afterword-panel__switch select' )
		.selectOption( 'BE' );
	await expect( page.locator( '.afterword-panel' ) ).toHaveAttribute(
		'data-shown',
		'BE'
	);
	await expect( lines( page ) ).not.toContainText( 'France Victimes' );
} );
