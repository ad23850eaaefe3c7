/**
 * The Languages screen: an admin looks at the strings of a language, then offers it to readers.
 */
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const ADDRESS = [ 'admin.php', 'page=afterword-languages' ] as const;

test( 'an admin reads the Spanish strings and offers Spanish', async ( {
	admin,
	page,
	settings,
} ) => {
	await settings( { pinned: [ 'samaritans-gb' ] } );
	await admin.visitAdminPage( ...ADDRESS );
	const spanish = page.getByRole( 'row', { name: /Español/ } );
	await expect( spanish ).toContainText(
		'Not yet reviewed by a native speaker'
	);
	await expect( spanish ).toContainText( 'Not offered' );
	await expect( page.getByRole( 'row', { name: /English/ } ) ).toContainText(
		'Language of this site'
	);
	await expect( page.getByRole( 'checkbox' ) ).toHaveCount( 0 );
	await expectAccessible( page, '.afterword-languages' );

	await spanish.getByRole( 'button', { name: /Español/ } ).click();
	await expect(
		page.getByRole( 'heading', { name: 'Español' } )
	).toBeFocused();
	await expect(
		page.getByRole( 'row', { name: /^Where to get help/ } )
	).toContainText( 'Dónde encontrar ayuda' );
	await expectAccessible( page, '.afterword-languages' );
	await page.screenshot( {
		path: 'artifacts/screens/languages.png',
		fullPage: true,
	} );
	await page
		.getByRole( 'checkbox', { name: 'Offer this language to readers' } )
		.check();
	await expect( page.getByText( /^Saved\./ ).first() ).toBeVisible();

	await page.reload();
	await expect(
		spanish.getByText( 'Offered', { exact: true } )
	).toBeVisible();
	// The other settings are as before.
	await admin.visitAdminPage( 'admin.php', 'page=afterword' );
	await expect(
		page.getByText( 'Readers see the lines of: United Kingdom' )
	).toBeVisible();
} );

test( 'Arabic strings run from right to left', async ( { admin, page } ) => {
	await admin.visitAdminPage( ...ADDRESS );
	await page.getByRole( 'button', { name: /العربية/ } ).click();
	const cell = page.getByRole( 'cell', { name: 'أين تجد المساعدة' } );
	await expect( cell ).toHaveCSS( 'direction', 'rtl' );
	await expect( cell ).toHaveAttribute( 'lang', 'ar' );
} );

test( 'strings that do not come leave no tick to set', async ( {
	admin,
	page,
} ) => {
	await page.route( /afterword(\/|%2F)v1/, ( route ) =>
		route.fulfill( {
			status: 500,
			json: { code: 'down', message: 'The database is away.' },
		} )
	);
	await admin.visitAdminPage( ...ADDRESS );
	await page.getByRole( 'button', { name: /Deutsch/ } ).click();
	await expect(
		page
			.getByText(
				'The strings could not be loaded: The database is away.'
			)
			.first()
	).toBeVisible();
	await expect( page.getByRole( 'checkbox' ) ).toHaveCount( 0 );
	await page.getByRole( 'button', { name: 'All languages' } ).click();
	await expect( page.getByRole( 'row', { name: /Deutsch/ } ) ).toBeVisible();
} );
