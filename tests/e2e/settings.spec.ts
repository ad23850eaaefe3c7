/**
 * The admin approves a country and switches automatic placement on.
 */
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock } from './posts.ts';

test( 'an admin approves a country, an area and automatic placement', async ( {
	admin,
	page,
	openReader,
	story,
} ) => {
	const { path } = await story( { tags: [ 'Domestic abuse' ] } );
	await admin.visitAdminPage( 'admin.php', 'page=afterword' );
	await expect(
		page.getByText( 'No country is approved yet' ).first()
	).toBeVisible();
	const country = page.getByRole( 'combobox', { name: 'Country' } );
	await country.fill( 'United Kingdom' );
	await page.getByRole( 'option', { name: 'United Kingdom' } ).click();
	await page
		.getByRole( 'combobox', { name: 'Area' } )
		.selectOption( 'Wales' );
	await page
		.getByRole( 'checkbox', { name: 'Add the panel by itself' } )
		.check();
	await expect(
		page.getByRole( 'checkbox', { name: 'Posts' } )
	).toBeChecked();
	await page
		.getByRole( 'checkbox', { name: 'Remind writers to tell a service' } )
		.check();
	await expectAccessible( page, '.afterword-settings' );
	await page.screenshot( {
		path: 'artifacts/screens/settings.png',
		fullPage: true,
	} );
	await page
		.getByRole( 'button', { name: 'Approve this country and save' } )
		.click();
	await expect( page.getByText( 'Settings saved.' ).first() ).toBeVisible();
	await expect(
		page.getByText( 'Readers see the lines of: United Kingdom' )
	).toBeVisible();
	await page.reload();
	await expect( page.getByRole( 'combobox', { name: 'Area' } ) ).toHaveValue(
		'GB-WLS'
	);
	await expect(
		page.getByRole( 'checkbox', {
			name: 'Remind writers to tell a service',
		} )
	).toBeChecked();

	// Older than the switch: untouched. A story from now on carries the panel, Welsh line first.
	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( path );
	await expect( reader.locator( '.afterword-panel' ) ).toHaveCount( 0 );
	await page.waitForTimeout( 1100 );
	const fresh = await story( {
		title: 'From now on',
		tags: [ 'Domestic abuse' ],
	} );
	await reader.goto( fresh.path );
	await expect(
		reader.locator( '.afterword-panel__line' ).first()
	).toContainText( 'Live Fear Free' );
} );

test( 'a refused save keeps what was typed and says why', async ( {
	admin,
	page,
} ) => {
	await admin.visitAdminPage( 'admin.php', 'page=afterword' );
	await page.route( '**/afterword/v1/settings*', ( route ) =>
		route.fulfill( {
			status: 500,
			contentType: 'application/json',
			body: '{"code":"x","message":"The database is read-only."}',
		} )
	);
	const country = page.getByRole( 'combobox', { name: 'Country' } );
	await country.fill( 'Ireland' );
	await page.getByRole( 'option', { name: 'Ireland' } ).click();
	await page
		.getByRole( 'button', { name: 'Approve this country and save' } )
		.click();
	await expect(
		page
			.getByText( 'Nothing was saved: The database is read-only.' )
			.first()
	).toBeVisible();
	await expect( country ).toHaveValue( 'Ireland' );
} );

test( 'the newsroom’s own links: typed, refused where they are none, printed', async ( {
	admin,
	page,
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( {
		content: panelBlock(),
		tags: [ 'Domestic abuse' ],
	} );
	await admin.visitAdminPage( 'admin.php', 'page=afterword' );
	const leave = page.getByRole( 'textbox', { name: '“Leave this page”' } );
	const report = page.getByRole( 'textbox', { name: '“Report a wrong' } );
	const save = page.getByRole( 'button', { name: 'Save', exact: true } );
	await leave.fill( 'https://weather.example/' );
	await report.fill( 'the desk' );
	await save.click();
	expect(
		await report.evaluate(
			( field: HTMLInputElement ) => field.validity.valid
		)
	).toBe( false );
	await expect( page.getByText( 'Settings saved.' ) ).toHaveCount( 0 );
	await report.fill( 'desk@news.example' );
	await expectAccessible( page, '.afterword-settings' );
	await save.click();
	await expect( page.getByText( 'Settings saved.' ).first() ).toBeVisible();

	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( path );
	await expect(
		reader.getByRole( 'link', { name: 'Leave this page' } )
	).toHaveAttribute( 'href', 'https://weather.example/' );
	const link = reader.getByRole( 'link', { name: 'Report a wrong number' } );
	await expect( link ).toHaveAttribute(
		'href',
		'mailto:desk@news.example?subject=Report%20a%20wrong%20number'
	);
	expect( ( await link.boundingBox() )!.height ).toBeGreaterThanOrEqual( 44 );
	await reader.emulateMedia( { media: 'print' } );
	await expect( link ).toBeHidden();
	await expect(
		reader.getByRole( 'link', { name: 'Leave this page' } )
	).toBeHidden();
} );
