/**
 * Ways to the panel in one step: slash, inserter, pattern, command palette, the notice.
 */
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const PANEL = /Help panel: where to get help/;

const BLOCK = '[data-type="afterword/support-panel"]';

const notice = ( page: Page ) =>
	page.locator( '.components-notice' ).filter( {
		hasText: 'seems to be about Suicide and offers no help panel.',
	} );

const command = ( page: Page, name: string ) =>
	page.getByRole( 'dialog' ).getByRole( 'option', { name } );

/** Edits that are not saved, and what the story says of its panel. */
const state = ( page: Page ) =>
	page.evaluate( () => {
		const { select } = (
			window as unknown as {
				wp: {
					data: {
						select: (
							store: string
						) => Record< string, () => unknown >;
					};
				};
			}
		 ).wp.data;
		return {
			dirty: select( 'core/editor' )[ 'isEditedPostDirty' ]?.(),
			off: select( 'afterword' )[ 'isSwitchedOff' ]?.(),
			read: select( 'afterword' )[ 'isRead' ]?.(),
		};
	} );

async function openPalette( page: Page, words: string ): Promise< void > {
	await page.keyboard.press( 'Control+k' );
	await page.getByRole( 'dialog' ).getByRole( 'combobox' ).waitFor();
	// WordPress 7.1 keeps what was searched for.
	await page.keyboard.press( 'Control+a' );
	await page.keyboard.type( words );
}

test( 'slash commands offer the block first, by keyboard alone', async ( {
	admin,
	editor,
	page,
	settings,
} ) => {
	await settings();
	await admin.createNewPost( { title: 'By keyboard' } );
	await editor.canvas
		.getByRole( 'button', { name: 'Add default block' } )
		.focus();
	await page.keyboard.press( 'Enter' );
	for ( const word of [ '/where', '/helpline', '/hotline', '/help' ] ) {
		await page.keyboard.type( word );
		const options = page.getByRole( 'option' );
		await expect(
			word === '/where'
				? options.filter( { hasText: PANEL } )
				: options.first()
		).toHaveText( PANEL );
		if ( word !== '/help' ) {
			for ( let key = 0; key < word.length; key++ ) {
				await page.keyboard.press( 'Backspace' );
			}
		}
	}
	await page.keyboard.press( 'Enter' );
	await expect( editor.canvas.locator( BLOCK ) ).toBeVisible();
} );

test( 'the inserter finds block and pattern by the words of a newsroom', async ( {
	admin,
	editor,
	page,
	settings,
} ) => {
	await settings();
	await admin.createNewPost( { title: 'By the inserter' } );
	await page
		.getByRole( 'button', {
			name: /^(Block Inserter|Toggle block inserter)/,
		} )
		.click();
	const library = page.getByRole( 'region', { name: 'Block Library' } );
	const search = library.getByRole( 'searchbox' );
	for ( const words of [ 'suicide prevention', 'crisis', 'support line' ] ) {
		await search.fill( words );
		await expect(
			library.getByRole( 'option', { name: PANEL } ).first()
		).toBeVisible();
	}
	await search.fill( 'helpline' );
	await library
		.getByRole( 'option', { name: 'Help at the end of a story' } )
		.click();
	await expect( editor.canvas.locator( BLOCK ) ).toBeVisible();
} );

test( 'the command palette inserts, and leads to numbers and topics, by keyboard alone', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings();
	const { id } = await story( {
		content: paragraph( 'Call Samaritans on 116 123.' ),
		status: 'draft',
	} );
	await admin.editPost( id );
	await expect.poll( async () => ( await state( page ) ).read ).toBe( true );
	await openPalette( page, 'phone numbers in this' );
	await expect(
		command( page, 'Show phone numbers in this story' )
	).toBeVisible();
	await page.keyboard.press( 'Enter' );
	await expect(
		page.getByText( 'No number in the text is known to be old or wrong.' )
	).toBeFocused();
	await openPalette( page, 'choose topics of' );
	await expect(
		command( page, 'Choose topics of this story' )
	).toBeVisible();
	await page.keyboard.press( 'Enter' );
	await expect(
		page.getByRole( 'combobox', { name: 'Topics of this story' } )
	).toBeFocused();
	await openPalette( page, 'helpline' );
	// Neither sensitive nor placed by itself: nothing to leave out.
	await expect( command( page, 'Leave the help panel out' ) ).toHaveCount(
		0
	);
	await page.keyboard.press( 'Escape' );
	await openPalette( page, 'insert the help' );
	await expect( command( page, 'Insert the help panel' ) ).toBeVisible();
	await page.keyboard.press( 'Enter' );
	await expect( editor.canvas.locator( BLOCK ) ).toBeVisible();
	await openPalette( page, 'insert the help' );
	await expect( command( page, 'Insert the help panel' ) ).toHaveCount( 0 );
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
