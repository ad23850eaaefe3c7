/**
 * Ways to the panel in one step: slash, inserter, pattern, command palette.
 */
import { expect, test } from './fixtures.ts';
import { command, openPalette, state } from './palette.ts';
import { paragraph } from './posts.ts';

const PANEL = /Help panel: where to get help/;

const BLOCK = '[data-type="afterword/support-panel"]';

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
