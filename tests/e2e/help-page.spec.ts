/**
 * The admin makes the help page; readers without scripts are sent there.
 */
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock } from './posts.ts';

test( 'one click makes the help page, and panels link to it', async ( {
	admin,
	openReader,
	page,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( {
		content: panelBlock(),
		tags: [ 'Baby loss' ],
	} );
	await admin.visitAdminPage( 'admin.php', 'page=afterword' );
	await page.getByRole( 'button', { name: 'Create help page' } ).click();
	await expect(
		page.getByText( 'The page is published' ).first()
	).toBeVisible();
	await expect( page.getByLabel( 'Page with all helplines' ) ).toHaveValue(
		/^[1-9]\d*$/
	);
	await expectAccessible( page, '.afterword-settings' );
	// Saving the rest of the form keeps the page.
	await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
	await expect( page.getByText( 'Settings saved.' ).first() ).toBeVisible();

	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( path );
	await reader
		.getByRole( 'link', { name: 'Help in other countries' } )
		.click();
	await expect( reader.locator( 'h1' ) ).toHaveText( 'Help and support' );
	await expect( reader.locator( '.afterword-panel' ) ).toHaveCount( 1 );
	await expect( reader.locator( '.afterword-directory' ) ).toHaveCount( 1 );

	// A reader abroad finds their own country at the top of the page.
	const away = await openReader( { timezoneId: 'Pacific/Auckland' } );
	await away.goto( reader.url() );
	await expect( away.locator( '.afterword-panel' ) ).toContainText(
		'Country: New Zealand'
	);
	await expectAccessible( away, 'main' );
} );

test( 'a site without an approved country makes no help page', async ( {
	admin,
	page,
} ) => {
	await admin.visitAdminPage( 'admin.php', 'page=afterword' );
	await expect(
		page.getByRole( 'button', { name: 'Create help page' } )
	).toHaveAttribute( 'aria-disabled', 'true' );
} );
