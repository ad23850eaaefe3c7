import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

test( 'a published story carries its panel without JavaScript', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { region: 'GB' } );
	const { path } = await story( {
		title: 'The names we keep',
		content: [ paragraph( 'A garden opened today.' ), panelBlock() ].join(
			'\n\n'
		),
		tags: [ 'Baby loss' ],
	} );
	const page = await openReader( { javaScriptEnabled: false } );
	await page.goto( path );
	await expect( page.locator( 'h1' ) ).toHaveText( 'The names we keep' );
	await expect( page.locator( '.afterword-panel' ) ).toHaveCount( 1 );
	await expect(
		page.locator( '.afterword-panel__lines > li' )
	).not.toHaveCount( 0 );
} );

test( 'a site without approved settings prints no number', async ( {
	openReader,
	story,
} ) => {
	const { path } = await story( {
		content: panelBlock(),
		tags: [ 'Baby loss' ],
	} );
	const page = await openReader( { javaScriptEnabled: false } );
	await page.goto( path );
	await expect( page.locator( '.afterword-panel' ) ).toHaveCount( 1 );
	await expect(
		page.locator( '.afterword-panel a[href^="tel:"]' )
	).toHaveCount( 0 );
} );
