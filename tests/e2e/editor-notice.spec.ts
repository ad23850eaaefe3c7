/**
 * The notice above a sensitive story without a panel: when it comes, when not, what it does.
 */
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { command, openPalette, state } from './palette.ts';
import { panelBlock } from './posts.ts';

const BLOCK = '[data-type="afterword/support-panel"]';

const notice = ( page: Page ) =>
	page.locator( '.components-notice' ).filter( {
		hasText: 'seems to be about Suicide and offers no help panel.',
	} );

test( 'the notice comes once, takes no focus, and inserts', async ( {
	admin,
	editor,
	page,
	pageUtils,
	settings,
	story,
} ) => {
	await settings();
	const { id } = await story( { tags: [ 'Suicide' ], status: 'draft' } );
	await admin.editPost( id );
	await expect( notice( page ) ).toBeVisible();
	await expect( page.locator( 'body' ) ).toBeFocused();
	expect( ( await state( page ) ).dirty ).toBe( false );
	await expectAccessible( page, '.components-notice' );
	await page.screenshot( { path: 'artifacts/screens/editor-notice.png' } );
	await notice( page )
		.getByRole( 'button', { name: 'Insert the help panel' } )
		.click();
	await expect( editor.canvas.locator( BLOCK ) ).toBeFocused();
	await expect( notice( page ) ).toHaveCount( 0 );
	await pageUtils.pressKeys( 'primary+z' );
	await expect( editor.canvas.locator( BLOCK ) ).toHaveCount( 0 );
	await page.waitForTimeout( 1500 );
	await expect( notice( page ) ).toHaveCount( 0 );
} );

test( '“Not for this story” is remembered; the palette lets the panel in again', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings();
	const { id } = await story( { tags: [ 'Suicide' ], status: 'draft' } );
	await admin.editPost( id );
	await notice( page )
		.getByRole( 'button', { name: 'Not for this story' } )
		.focus();
	await page.keyboard.press( 'Enter' );
	await expect( notice( page ) ).toHaveCount( 0 );
	await expect(
		page.getByRole( 'region', { name: 'Editor content' } )
	).toBeFocused();
	expect( ( await state( page ) ).off ).toBe( true );
	await editor.saveDraft();
	await page.reload();
	await expect.poll( async () => ( await state( page ) ).read ).toBe( true );
	await page.waitForTimeout( 500 );
	await expect( notice( page ) ).toHaveCount( 0 );
	await openPalette( page, 'let the help panel' );
	await expect( command( page, 'Let the help panel' ) ).toBeVisible();
	await page.keyboard.press( 'Enter' );
	await expect( notice( page ) ).toBeVisible();
	await notice( page )
		.getByRole( 'button', { name: /^(Close|Dismiss)/ } )
		.click();
	await expect( notice( page ) ).toHaveCount( 0 );
	await openPalette( page, 'leave the help panel' );
	await expect( command( page, 'Leave the help panel' ) ).toBeVisible();
	await page.keyboard.press( 'Enter' );
	await expect.poll( async () => ( await state( page ) ).off ).toBe( true );
} );

test( 'no notice while the story is typed, nor where a panel stands or comes by itself', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings();
	const placed = await story( {
		content: panelBlock(),
		tags: [ 'Suicide' ],
		status: 'draft',
	} );
	await admin.editPost( placed.id );
	await expect.poll( async () => ( await state( page ) ).read ).toBe( true );
	await page.waitForTimeout( 500 );
	await expect( notice( page ) ).toHaveCount( 0 );

	await admin.createNewPost( { title: 'His suicide' } );
	await editor.canvas
		.getByRole( 'button', { name: 'Add default block' } )
		.click();
	await page.keyboard.type(
		'He died by suicide. The inquest into his suicide heard that '
	);
	await expect.poll( async () => ( await state( page ) ).read ).toBe( true );
	for ( let word = 0; word < 6; word++ ) {
		await page.keyboard.type( 'and then ' );
		await page.waitForTimeout( 400 );
	}
	await expect( notice( page ) ).toHaveCount( 0 );
	await editor.openDocumentSettingsSidebar();
	await page
		.getByRole( 'region', { name: 'Editor settings' } )
		.getByRole( 'tab', { name: 'Post' } )
		.click();
	await expect( notice( page ) ).toBeVisible();
} );
