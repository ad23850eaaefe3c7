/**
 * The classic editor's box: types of content without REST, without a text; without JavaScript; a contributor; small screens
 * and such that run from right to left.
 */
import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { e2eSite, STORAGE_STATE } from './site.ts';

const box = ( page: Page ) => page.locator( '#afterword-classic' );

/** Opens a page in a browser of its own. */
async function open(
	browser: Browser,
	state: string | undefined,
	options: object = {}
): Promise< Page > {
	const context = await browser.newContext( {
		baseURL: e2eSite().url,
		...( state
			? { storageState: state }
			: { storageState: { cookies: [], origins: [] } } ),
		...options,
	} );
	return context.newPage();
}

/** Sends the form; a click while WordPress keeps a new story for the first time is lost, so it is made again. */
async function send( page: Page, button: string ): Promise< void > {
	await expect( async () => {
		await page.locator( button ).click( { timeout: 3000 } );
		await expect( page.locator( '#message.updated' ) ).toBeVisible( {
			timeout: 5000,
		} );
	} ).toPass( { timeout: 30_000 } );
}

test.beforeEach( async ( { requestUtils, settings } ) => {
	await requestUtils.activatePlugin( 'without-blocks' );
	await settings( {
		placement: { automatic: true, postTypes: [ 'post', 'clip' ] },
	} );
} );

test( 'a type without REST: a category that is ticked proposes, the panel goes to the end', async ( {
	admin,
	page,
	requestUtils,
} ) => {
	await requestUtils.rest( {
		method: 'POST',
		path: '/wp/v2/categories',
		data: { name: 'Domestic violence' },
	} );
	await admin.visitAdminPage( 'post-new.php', 'post_type=bulletin' );
	await page.locator( '#title' ).fill( 'Bulletin' );
	await page
		.locator( '#categorychecklist' )
		.getByLabel( 'Domestic violence' )
		.check();
	await expect(
		box( page ).getByText( 'from “Domestic violence”' )
	).toBeVisible();
	await box( page )
		.getByRole( 'button', { name: 'Insert the help panel' } )
		.press( 'Enter' );
	await expect(
		box( page ).getByText( 'This story carries the help panel.' )
	).toBeVisible();
	await send( page, '#publish' );
	await page
		.locator( '#message.updated' )
		.getByRole( 'link', { name: /View/ } )
		.click();
	await expect( page.locator( 'section.afterword-panel' ) ).toHaveCount( 1 );
	await expect( page.locator( 'body' ) ).not.toContainText( '[afterword]' );
} );

test( 'a type without a text and without fields: topics are kept all the same', async ( {
	admin,
	page,
} ) => {
	await admin.visitAdminPage( 'post-new.php', 'post_type=clip' );
	await page.locator( '#title' ).fill( 'Suicide prevention day' );
	await expect( box( page ).getByText( 'from the text' ) ).toBeVisible();
	await expect(
		box( page ).getByRole( 'button', { name: 'Insert the help panel' } )
	).toHaveCount( 0 );
	const field = box( page ).getByLabel( 'Topics of this story' );
	await field.fill( 'Gambling' );
	await field.press( 'Enter' );
	await field.press( 'Tab' );
	await box( page ).getByLabel( 'Leave the panel out of this story' ).check();
	await send( page, '#publish' );
	await expect( page.locator( '#message.updated' ) ).toBeVisible();
	await expect(
		box( page ).locator( '.components-form-token-field__token' )
	).toContainText( 'Gambling' );
	await expect(
		box( page ).getByLabel( 'Leave the panel out of this story' )
	).toBeChecked();
} );

test( 'without JavaScript: topics are chosen and saved in a plain form', async ( {
	browser,
	story,
	requestUtils,
} ) => {
	const { id } = await story( { content: 'Words.', status: 'draft' } );
	const page = await open( browser, STORAGE_STATE, {
		javaScriptEnabled: false,
		viewport: { width: 320, height: 640 },
	} );
	await page.goto( `/wp-admin/post.php?post=${ id }&action=edit` );
	await box( page )
		.getByRole( 'combobox', { name: 'Topic 1' } )
		.selectOption( 'Gambling' );
	await box( page ).getByLabel( 'Leave the panel out of this story' ).check();
	await page.locator( '#save-post' ).click();
	await expect(
		box( page ).getByText( 'The story as it was saved: Gambling' )
	).toBeVisible();
	const { meta } = await requestUtils.rest< { meta: unknown } >( {
		path: `/wp/v2/posts/${ id }?context=edit`,
	} );
	expect( meta ).toMatchObject( {
		afterword_topics: [ 'gambling' ],
		afterword_off: true,
	} );
	await page.context().close();
} );

test( 'a contributor, on a narrow screen that runs from right to left, chooses a topic of their own draft', async ( {
	browser,
	requestUtils,
} ) => {
	await requestUtils.createUser( {
		username: 'contributor',
		email: 'contributor@example.org',
		password: 'contributor',
		roles: [ 'contributor' ],
	} );
	await requestUtils.activatePlugin( 'right-to-left' );
	const page = await open( browser, undefined, {
		viewport: { width: 320, height: 640 },
	} );
	await page.goto( '/wp-login.php' );
	await page.locator( '#user_login' ).fill( 'contributor' );
	await page.locator( '#user_pass' ).fill( 'contributor' );
	await page.locator( '#wp-submit' ).click();
	await page.goto( '/wp-admin/post-new.php' );
	await page.locator( '#title' ).fill( 'A draft' );
	await page.locator( '#content-html' ).click();
	await page
		.locator( '#content' )
		.fill( 'He died by suicide. Call 08457 90 90 90.' );
	await page.locator( '#new-tag-post_tag' ).fill( 'Suicide' );
	await page.locator( '#new-tag-post_tag' ).press( 'Enter' );
	await expect(
		box( page ).locator( '.afterword-proposals li' )
	).toHaveCount( 1 );
	await box( page ).getByText( '08457 90 90 90' ).waitFor();
	await expectAccessible( page, '#afterword-classic' );
	await box( page ).screenshot( {
		path: 'artifacts/screens/classic-rtl.png',
	} );
	const { scroll, width } = await box( page ).evaluate( ( one ) => ( {
		scroll: one.scrollWidth,
		width: one.clientWidth,
	} ) );
	expect( scroll ).toBeLessThanOrEqual( width );
	await page.locator( '#afterword-classic-insert' ).waitFor( {
		state: 'detached',
	} );
	await page.locator( '#qt_content_afterword' ).click();
	await expect( page.locator( '#content' ) ).toHaveValue( /\[afterword\]$/ );
	await send( page, '#save-post' );
	await expect( page.locator( '#message.updated' ) ).toBeVisible();
	await page.context().close();
} );
