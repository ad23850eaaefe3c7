/**
 * The Topics screen: an admin maps a tag, takes one out, and the editor follows.
 */
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

test( 'an admin maps a tag of the site’s own, and stories with it carry the panel', async ( {
	admin,
	page,
	settings,
	story,
	openReader,
} ) => {
	await settings( { placement: { automatic: true } } );
	const { path } = await story( {
		title: 'Behind closed doors, part one',
		tags: [ 'Closed doors' ],
	} );
	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( path );
	await expect( reader.locator( '.afterword-panel' ) ).toHaveCount( 0 );

	await admin.visitAdminPage( 'admin.php', 'page=afterword-topics' );
	await page
		.getByRole( 'searchbox', { name: 'Find a tag or category' } )
		.fill( 'closed' );
	await page.getByRole( 'button', { name: 'Change “Closed doors”' } ).click();
	const dialog = page.getByRole( 'dialog' );
	await expect(
		dialog.getByText( '1 published story carries it.' )
	).toBeVisible();
	await expect(
		dialog.getByRole( 'link', { name: 'Behind closed doors, part one' } )
	).toBeVisible();
	await dialog.getByRole( 'radio', { name: 'these topics' } ).check();
	await expect( dialog.getByText( 'Choose a topic first.' ) ).toBeVisible();
	await dialog
		.getByRole( 'combobox', { name: 'Topic', exact: true } )
		.selectOption( 'Domestic abuse' );
	await expect(
		dialog.getByRole( 'combobox', { name: 'Second topic' } )
	).toBeVisible();
	await expectAccessible( page, '.afterword-decision' );
	await page.screenshot( { path: 'artifacts/screens/topics-decision.png' } );
	await dialog.getByRole( 'button', { name: 'Save' } ).click();
	await expect(
		page
			.getByText(
				/^Saved\. “Closed doors” now stands for: Domestic abuse$/
			)
			.first()
	).toBeVisible();
	await expect(
		page.getByRole( 'button', { name: 'Change “Closed doors”' } )
	).toBeFocused();
	await expectAccessible( page, '.afterword-topics' );

	await reader.goto( path );
	await expect( reader.locator( '.afterword-panel' ) ).toHaveCount( 1 );
} );

test( 'a tag that means something else is taken out, and the screen fits a narrow window', async ( {
	admin,
	editor,
	page,
	settings,
	story,
	openReader,
} ) => {
	await settings( { placement: { automatic: true } } );
	const { id, path } = await story( { tags: [ 'Suicide' ] } );
	await page.setViewportSize( { width: 320, height: 800 } );
	await admin.visitAdminPage( 'admin.php', 'page=afterword-topics' );
	await page.getByRole( 'button', { name: 'Change “Suicide”' } ).click();
	const dialog = page.getByRole( 'dialog' );
	await dialog.getByRole( 'radio', { name: 'no topic here' } ).focus();
	await page.keyboard.press( 'Space' );
	await page.route( '**/afterword/v1/terms/*', ( route ) =>
		route.fulfill( {
			status: 500,
			contentType: 'application/json',
			body: '{"code":"x","message":"The database is read-only."}',
		} )
	);
	await dialog.getByRole( 'button', { name: 'Save' } ).click();
	await expect(
		dialog
			.getByText( 'Nothing was saved: The database is read-only.' )
			.first()
	).toBeVisible();
	await page.unroute( '**/afterword/v1/terms/*' );
	await dialog.getByRole( 'button', { name: 'Save' } ).click();
	await expect(
		page.getByText( 'Saved. “Suicide” now stands for: No topic' ).first()
	).toBeVisible();
	const wide = await page.evaluate(
		() =>
			( document.querySelector( '.afterword-topics' )?.scrollWidth ??
				9999 ) -
			( document.querySelector( '.afterword-topics' )?.clientWidth ?? 0 )
	);
	expect( wide ).toBeLessThanOrEqual( 0 );
	await page.screenshot( {
		path: 'artifacts/screens/topics-320.png',
		fullPage: true,
	} );

	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( path );
	await expect( reader.locator( '.afterword-panel' ) ).toHaveCount( 0 );

	// The editor goes by the same decision.
	await page.setViewportSize( { width: 1200, height: 900 } );
	await admin.editPost( id );
	await editor.openDocumentSettingsSidebar();
	const panel = page.getByRole( 'button', { name: 'Where to get help' } );
	if ( ( await panel.getAttribute( 'aria-expanded' ) ) === 'false' ) {
		await panel.click();
	}
	await expect(
		page.getByText( 'Neither tags nor text name a sensitive topic.' )
	).toBeVisible();
} );

test( 'a category below one that counts is proposed in the editor', async ( {
	admin,
	editor,
	page,
	requestUtils,
	settings,
} ) => {
	await settings();
	const above = await requestUtils.rest< { id: number } >( {
		method: 'POST',
		path: '/wp/v2/categories',
		data: { name: 'Domestic abuse' },
	} );
	const below = await requestUtils.rest< { id: number } >( {
		method: 'POST',
		path: '/wp/v2/categories',
		data: { name: 'Our investigation', parent: above.id },
	} );
	const post = await requestUtils.rest< { id: number } >( {
		method: 'POST',
		path: '/wp/v2/posts',
		data: { title: 'Part one', status: 'draft', categories: [ below.id ] },
	} );
	await admin.editPost( post.id );
	await editor.openDocumentSettingsSidebar();
	const panel = page.getByRole( 'button', { name: 'Where to get help' } );
	if ( ( await panel.getAttribute( 'aria-expanded' ) ) === 'false' ) {
		await panel.click();
	}
	await expect( page.getByText( 'from “Our investigation”' ) ).toBeVisible();
} );
