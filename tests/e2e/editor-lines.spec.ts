/**
 * The journalist sees why each line is there, hides and moves approved lines, and writes a note; readers see the same.
 */
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const BLOCK = '[data-type="afterword/support-panel"]';
const block = ( attributes: object ): string =>
	`<!-- wp:afterword/support-panel ${ JSON.stringify( {
		topics: [ 'suicide' ],
		...attributes,
	} ) } /-->`;

test( 'why, moved and hidden by the keyboard, undone, and on the page', async ( {
	admin,
	editor,
	page,
	settings,
	story,
	openReader,
} ) => {
	await settings();
	const { id, path } = await story( { content: block( {} ) } );
	await admin.editPost( id );
	const canvas = editor.canvas.locator( BLOCK );
	await expect( canvas ).toContainText( 'Samaritans' );
	await editor.selectBlocks( canvas );
	await editor.openDocumentSettingsSidebar();
	const sidebar = page.getByRole( 'region', { name: 'Editor settings' } );
	const lines = sidebar.getByRole( 'button', { name: 'Lines', exact: true } );
	await lines.focus();
	await page.keyboard.press( 'Enter' );
	await expect( sidebar ).toContainText( 'The best line for “Suicide”.' );
	await expect( sidebar ).toContainText( 'Confirmed by the service' );
	await expect( sidebar ).toContainText( '999 always stands in the panel' );
	const source = sidebar
		.getByRole( 'link', { name: /samaritans\.org/ } )
		.first();
	await expect( source ).toHaveAttribute( 'target', '_blank' );
	await expect( source ).toHaveAttribute( 'rel', /noreferrer/ );
	await expectAccessible( page, '.afterword-lines' );
	await page.screenshot( { path: 'artifacts/screens/editor-lines.png' } );

	const names = canvas.locator( '.afterword-panel__name' );
	const up = sidebar.getByRole( 'button', { name: 'Move Shout up' } );
	const before = await names.allTextContents();
	const from = before.indexOf( 'Shout' );
	expect( from ).toBeGreaterThan( 0 );
	await up.focus();
	for ( let step = from; step > 0; step-- ) {
		await page.keyboard.press( 'Enter' );
	}
	await expect( sidebar.getByRole( 'status' ) ).toHaveText(
		`Shout is now 1 of ${ before.length }.`
	);
	await expect( names.first() ).toHaveText( 'Shout' );
	await expect( up ).toBeFocused();
	await expect( up ).toHaveAttribute( 'aria-disabled', 'true' );

	await page.keyboard.press( 'Tab' );
	await page.keyboard.press( 'Tab' );
	await page.keyboard.press( 'Enter' );
	const show = sidebar.getByRole( 'button', { name: 'Show Shout again' } );
	await expect( show ).toBeFocused();
	await expect( names ).not.toContainText( [ 'Shout' ] );
	await page.keyboard.press( 'Enter' );
	await expect( canvas ).toContainText( 'Shout' );
	await sidebar
		.getByRole( 'button', { name: 'Hide Samaritans in this story' } )
		.click();
	await expect( names ).not.toContainText( [ 'Samaritans' ] );
	await page.getByRole( 'button', { name: 'Undo' } ).click();
	await expect( names.first() ).toHaveText( 'Samaritans' );
	await page.getByRole( 'button', { name: 'Redo' } ).click();
	await expect( names ).not.toContainText( [ 'Samaritans' ] );
	await sidebar.getByRole( 'button', { name: 'Move Shout up' } ).click();
	await expect( names.nth( 1 ) ).toHaveText( 'Shout' );
	const after = await names.allTextContents();
	await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
	await expect(
		page.getByRole( 'button', { name: 'Dismiss this notice' } ).first()
	).toBeVisible();
	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( path );
	await expect( reader.locator( '.afterword-panel__name' ) ).toHaveText(
		after
	);
} );

test( 'a note is refused with a number in it, and stays where the country is swapped', async ( {
	admin,
	editor,
	page,
	settings,
	story,
	openReader,
} ) => {
	await settings( { languages: [ 'de' ], reportTo: 'desk@example.org' } );
	const { id, path } = await story( {
		content: block( {
			note: 'She was loved by 3 in 10 people here since 2019.',
			hidden: [ 'samaritans-gb', 'suicide-crisis-helpline-nz' ],
			order: [ 'shout-gb' ],
		} ),
	} );
	const reader = await openReader( { timezoneId: 'Pacific/Auckland' } );
	await reader.goto( path );
	const panel = reader.locator( '.afterword-panel[data-afterword]' );
	await expect( panel ).toContainText( 'Country: New Zealand' );
	await expect( panel ).toContainText( 'loved by 3 in 10 people' );
	await expect( panel ).not.toContainText( 'Suicide Crisis Helpline' );
	const home = await openReader( { locale: 'de-DE' } );
	await home.goto( path );
	const ours = home.locator( '.afterword-panel[data-afterword]' );
	const printed = await ours
		.locator( '.afterword-panel__name' )
		.allTextContents();
	expect( printed[ 0 ] ).toBe( 'Shout' );
	expect( printed ).not.toContain( 'Samaritans' );
	await ours.locator( '.afterword-panel__read button' ).click();
	await expect( ours ).toHaveAttribute( 'lang', 'de' );
	await expect( ours.locator( '.afterword-panel__name' ) ).toHaveText(
		printed
	);
	await expect( ours.locator( '.afterword-panel__story' ) ).toHaveAttribute(
		'lang',
		'en-US'
	);

	await admin.editPost( id );
	const canvas = editor.canvas.locator( BLOCK );
	await expect( canvas ).toContainText( 'loved by 3 in 10 people' );
	await editor.selectBlocks( canvas );
	await editor.openDocumentSettingsSidebar();
	const sidebar = page.getByRole( 'region', { name: 'Editor settings' } );
	await sidebar.getByRole( 'button', { name: 'Note', exact: true } ).click();
	const field = sidebar.getByRole( 'textbox', {
		name: 'Note above the lines',
	} );
	await field.fill( 'Ring her family on 020 7946 0123.' );
	await expect( canvas ).toContainText( 'it holds what may be dialled' );
	await expect(
		canvas.getByRole( 'link', { name: 'Ask for a local line' } )
	).toHaveAttribute( 'href', /^mailto:desk@example\.org\?subject=/ );
	await expect(
		sidebar.getByText( 'it holds what may be dialled' )
	).toBeVisible();
	await expect( canvas.locator( '.afterword-panel__story' ) ).toHaveCount(
		0
	);
	await page.screenshot( { path: 'artifacts/screens/editor-note.png' } );
	await field.fill( 'You are not alone.' );
	await expect( canvas.locator( '.afterword-panel__story' ) ).toHaveText(
		'You are not alone.'
	);
	await expect( canvas ).not.toContainText( 'may be dialled' );
} );
