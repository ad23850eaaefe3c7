/**
 * The lists of stories: what each lacks, and a filter.
 */
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const OLD = paragraph( 'Call Samaritans on 08457 90 90 90.' );

/** The cell of a story's row. */
const cell = ( page: Page, id: number ) =>
	page.locator( `#post-${ id } .column-afterword` );

/** Titles of the rows. */
const titles = ( page: Page ) => page.locator( '#the-list .row-title' );

test( 'the list tells what each story lacks, filters by it, and fits a narrow window', async ( {
	admin,
	page,
	settings,
	story,
} ) => {
	await settings();
	const both = await story( {
		title: 'Bridge',
		content: OLD,
		tags: [ 'Suicide' ],
	} );
	const numbers = await story( { title: 'Numbers', content: OLD } );
	const fine = await story( {
		title: 'With a panel',
		content: panelBlock(),
		tags: [ 'Suicide' ],
	} );
	await admin.visitAdminPage( 'edit.php', '' );
	await expect( cell( page, both.id ) ).toHaveText(
		/Needs help panel\s*Old numbers/
	);
	await expect( cell( page, numbers.id ) ).toHaveText( 'Old numbers' );
	await expect( cell( page, fine.id ) ).toHaveText( '—Nothing missing' );
	await expectAccessible( page, '.column-afterword' );
	await page.screenshot( { path: 'artifacts/screens/list.png' } );

	// By keyboard alone.
	const filter = page.getByRole( 'combobox', { name: 'Filter by help' } );
	await filter.focus();
	await page.keyboard.press( 'n' );
	await expect( filter ).toHaveValue( 'panel' );
	const button = page.getByRole( 'button', { name: 'Filter', exact: true } );
	while (
		! ( await button.evaluate( ( one ) => one.matches( ':focus' ) ) )
	) {
		await page.keyboard.press( 'Tab' );
	}
	await page.keyboard.press( 'Enter' );
	await expect( titles( page ) ).toHaveText( [ 'Bridge' ] );
	await expect( filter ).toHaveValue( 'panel' );
	await expectAccessible( page, '.wp-list-table' );

	await page.setViewportSize( { width: 320, height: 700 } );
	await page.locator( `#post-${ both.id } .toggle-row` ).click();
	await expect( cell( page, both.id ) ).toBeVisible();
	await page.screenshot( { path: 'artifacts/screens/list-narrow.png' } );
} );

test( 'the filter goes with pages, search and quick edit, and the column can be hidden', async ( {
	admin,
	page,
	settings,
	story,
} ) => {
	await settings();
	const { id } = await story( { title: 'Bridge', tags: [ 'Suicide' ] } );
	await story( { title: 'Baby loss', tags: [ 'Baby loss' ] } );
	await admin.visitAdminPage( 'edit.php', 'afterword_needs=panel' );
	await expect( titles( page ) ).toHaveText( [ 'Baby loss', 'Bridge' ] );
	await page.getByRole( 'button', { name: 'Screen Options' } ).click();
	await page
		.getByRole( 'spinbutton', { name: 'Number of items per page' } )
		.fill( '1' );
	await page.getByRole( 'button', { name: 'Apply' } ).first().click();
	await expect( titles( page ) ).toHaveText( [ 'Baby loss' ] );
	await page.getByRole( 'link', { name: 'Next page' } ).first().click();
	await expect( titles( page ) ).toHaveText( [ 'Bridge' ] );
	await page
		.getByRole( 'searchbox', { name: 'Search Posts' } )
		.fill( 'bridge' );
	await page.getByRole( 'button', { name: 'Search Posts' } ).click();
	await expect( titles( page ) ).toHaveText( [ 'Bridge' ] );

	await page.locator( `#post-${ id }` ).hover();
	await page.getByRole( 'button', { name: /^Quick edit/ } ).click();
	await page.getByRole( 'combobox', { name: 'Tags' } ).fill( 'Bridges' );
	await page.getByRole( 'button', { name: 'Update', exact: true } ).click();
	await expect( cell( page, id ) ).toHaveText( '—Nothing missing' );

	await page.getByRole( 'button', { name: 'Screen Options' } ).click();
	await page.getByRole( 'checkbox', { name: 'Help', exact: true } ).uncheck();
	await expect( cell( page, id ) ).toBeHidden();
} );

test( 'a draft, a page and a story sent to the REST API are looked at', async ( {
	admin,
	page,
	requestUtils,
	settings,
	story,
} ) => {
	await settings();
	const draft = await story( { status: 'draft', tags: [ 'Suicide' ] } );
	const paper = await story( { type: 'page', content: OLD } );
	await admin.visitAdminPage( 'edit.php', '' );
	await expect( cell( page, draft.id ) ).toHaveText( 'Needs help panel' );
	await admin.visitAdminPage( 'edit.php', 'post_type=page' );
	await expect( cell( page, paper.id ) ).toHaveText( 'Old numbers' );
	await requestUtils.rest( {
		method: 'POST',
		path: `/wp/v2/pages/${ paper.id }`,
		data: { content: paragraph( 'Call Samaritans on 116 123.' ) },
	} );
	await page.reload();
	await expect( cell( page, paper.id ) ).toHaveText( '—Nothing missing' );
} );

test( 'an author sees what their own stories lack, and nothing of others’', async ( {
	openReader,
	requestUtils,
	settings,
	story,
} ) => {
	await settings();
	const theirs = await story( { title: 'Of others', tags: [ 'Suicide' ] } );
	const { id: author } = await requestUtils.rest< { id: number } >( {
		method: 'POST',
		path: '/wp/v2/users',
		data: {
			username: 'maria',
			email: 'maria@news.example',
			password: 'a long password',
			roles: [ 'author' ],
		},
	} );
	const own = await story( { title: 'Her own', tags: [ 'Suicide' ] } );
	await requestUtils.rest( {
		method: 'POST',
		path: `/wp/v2/posts/${ own.id }`,
		data: { author },
	} );
	const page = await openReader();
	await page.goto( '/wp-login.php' );
	await page.getByLabel( 'Username or Email Address' ).fill( 'maria' );
	await page
		.getByLabel( 'Password', { exact: true } )
		.fill( 'a long password' );
	await page.getByRole( 'button', { name: 'Log In' } ).click();
	await page.waitForURL( /wp-admin/ );
	await page.goto( '/wp-admin/edit.php?all_posts=1' );
	await expect( cell( page, own.id ) ).toHaveText( 'Needs help panel' );
	await expect( cell( page, theirs.id ) ).toHaveText( '—Not yours to edit' );
	await expectAccessible( page, '.wp-list-table' );

	await page
		.getByRole( 'combobox', { name: 'Filter by help' } )
		.selectOption( 'Needs help panel' );
	await page.getByRole( 'button', { name: 'Filter', exact: true } ).click();
	await expect( titles( page ) ).toHaveText( [ 'Her own' ] );
} );
