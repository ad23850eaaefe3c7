/**
 * Pages that the browser keeps whole for the way back.
 */
import { type Page } from '@playwright/test';
import { country, extra, LOSS, status } from './away.ts';
import { expect, recordRequests, test } from './fixtures.ts';

// Playwright switches the cache off unless told otherwise.
test.use( {
	launchOptions: async ( { launchOptions }, use ) =>
		use( {
			...launchOptions,
			ignoreDefaultArgs: [ '--disable-back-forward-cache' ],
		} ),
} );

/**
 * Goes back and says whether the page came out of the cache.
 */
async function back( page: Page ): Promise< boolean > {
	await page.evaluate( () => history.back() );
	await page.waitForFunction( () => 'persisted' in window );
	return page.evaluate(
		() => ( window as { persisted?: boolean } ).persisted === true
	);
}

const watch = ( page: Page ): Promise< void > =>
	page.evaluate( () =>
		addEventListener( 'pageshow', ( { persisted } ) =>
			Object.assign( window, { persisted } )
		)
	);

test( 'the way back finds the panel as it was left, and what was remembered since', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const first = await story( LOSS );
	const second = await story( { ...LOSS, title: 'Another' } );
	const page = await openReader();
	await page.goto( first.path );
	await watch( page );
	const select = page.getByLabel( 'Choose another country' );
	await expect( select ).toHaveValue( 'GB' );
	await page.goto( second.path );
	await select.selectOption( 'IE' );
	await page.getByRole( 'button', { name: /^Remember/ } ).click();
	const requests = recordRequests( page );
	expect( await back( page ) ).toBe( true );
	await expect( country( page ) ).toHaveText( 'Country: Ireland' );
	await expect( status( page ) ).toHaveText( '' );
	await expect( page.getByRole( 'button', { name: /^Forget/ } ) ).toHaveCount(
		1
	);
	expect( extra( requests ).length ).toBeLessThanOrEqual( 3 );

	// Away and back once more: nothing is there twice, what was forgotten is gone.
	await page.goto( second.path );
	await page.getByRole( 'button', { name: /^Forget/ } ).click();
	expect( await back( page ) ).toBe( true );
	await expect( country( page ) ).toHaveText( 'Country: United Kingdom' );
	await expect(
		page.getByRole( 'button' ).filter( { hasText: /^Back|^Forget/ } )
	).toHaveCount( 0 );
	await select.selectOption( 'NZ' );
	await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
	await expect(
		page.getByRole( 'button', { name: /^Back to/ } )
	).toHaveCount( 1 );
	await page.goto( second.path );
	expect( await back( page ) ).toBe( true );
	await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
	await expect( select ).toHaveValue( 'NZ' );
} );
