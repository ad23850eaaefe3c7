/**
 * The classic editor's box: the story's help as readers elsewhere see it, and as text.
 */
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

test( 'what readers elsewhere will see, and the same to copy', async ( {
	admin,
	page,
	requestUtils,
	settings,
	story,
} ) => {
	await requestUtils.activatePlugin( 'without-blocks' );
	await settings();
	const { id } = await story( {
		content: 'Words.',
		tags: [ 'Suicide' ],
		status: 'draft',
	} );
	await admin.visitAdminPage( 'post.php', `post=${ id }&action=edit` );
	const box = page.locator( '#afterword-classic' );
	await box.getByRole( 'button', { name: 'Copy as text' } ).click();
	await page.getByRole( 'menuitem', { name: 'For print' } ).click();
	await expect( page.getByRole( 'dialog' ).getByLabel( 'Text' ) ).toHaveValue(
		/Samaritans/
	);
	await page.keyboard.press( 'Escape' );

	await box
		.getByRole( 'button', { name: 'What readers will see' } )
		.press( 'Enter' );
	const panel = box.locator( '.afterword-panel' );
	await expect( panel ).toContainText( 'Samaritans' );
	const country = box.getByLabel( 'Country of the reader' );
	await country.fill( 'New Zealand' );
	await country.press( 'Enter' );
	await expect( panel ).toContainText( 'New Zealand' );
	await expect( page ).toHaveURL( /action=edit$/ );
	await country.press( 'Tab' );
	await expectAccessible( page, '#afterword-classic' );
	await box.screenshot( { path: 'artifacts/screens/classic-preview.png' } );
} );
