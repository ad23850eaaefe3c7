/**
 * The journalist sees what a reader elsewhere sees: country, area, language. Nothing of it is saved.
 */
import { type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const BLOCK = '[data-type="afterword/support-panel"]';
const CONTENT = '<!-- wp:afterword/support-panel {"topics":["suicide"]} /-->';

/** Whether the post would be saved, and whether there is something to undo. */
const touched = ( page: Page ): Promise< boolean[] > =>
	page.evaluate( () => {
		const { select } = (
			window as unknown as {
				wp: {
					data: {
						select: ( store: string ) => {
							isEditedPostDirty: () => boolean;
							hasEditorUndo: () => boolean;
						};
					};
				};
			}
		 ).wp.data;
		const editor = select( 'core/editor' );
		return [ editor.isEditedPostDirty(), editor.hasEditorUndo() ];
	} );

test( 'another country by the keyboard alone, and home again in one step', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings();
	const { id } = await story( { content: CONTENT } );
	await admin.editPost( id );
	const block = editor.canvas.locator( BLOCK );
	await expect( block ).toContainText( 'Samaritans' );
	await editor.selectBlocks( block );
	const toolbar = page.getByRole( 'toolbar', { name: 'Block tools' } );
	await page.keyboard.press( 'Alt+F10' );
	const toggle = toolbar.getByRole( 'button', { name: 'Preview elsewhere' } );
	for ( let step = 0; step < 12; step++ ) {
		if ( await toggle.evaluate( ( one ) => one.matches( ':focus' ) ) ) {
			break;
		}
		await page.keyboard.press( 'ArrowRight' );
	}
	await expect( toggle ).toBeFocused();
	await page.keyboard.press( 'Enter' );
	const country = page.getByRole( 'combobox', {
		name: 'Country of the reader',
	} );
	await expect( country ).toBeFocused();
	await page.keyboard.type( 'new zea' );
	await expect(
		page.getByRole( 'option', { name: 'New Zealand' } )
	).toBeVisible();
	await page.keyboard.press( 'Enter' );
	await expect( block ).toContainText( 'Country: New Zealand' );
	await expect( block ).toContainText( '1737' );
	// While WordPress's own list of suggestions is open, its field lacks an attribute that axe asks for.
	await expect( country ).toHaveAttribute( 'aria-expanded', 'false' );
	await expectAccessible( page, '.afterword-place' );
	await page.screenshot( { path: 'artifacts/screens/editor-preview.png' } );
	await page.keyboard.press( 'Escape' );
	const there = toolbar.getByRole( 'button', {
		name: 'Preview: New Zealand',
	} );
	await expect( there ).toBeFocused();
	expect( await touched( page ) ).toEqual( [ false, false ] );
	await page.keyboard.press( 'ArrowRight' );
	await expect(
		toolbar.getByRole( 'button', { name: 'As at home' } )
	).toBeFocused();
	await page.keyboard.press( 'Enter' );
	await expect( block ).toContainText( 'Country: United Kingdom' );
	await expect( toggle ).toBeFocused();
	expect( await touched( page ) ).toEqual( [ false, false ] );
	expect( await editor.getEditedPostContent() ).toBe( CONTENT );
} );

test( 'an area and a language, drawn as readers there see them', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings();
	const { id } = await story( { content: CONTENT } );
	await admin.editPost( id );
	const block = editor.canvas.locator( BLOCK );
	await expect( block ).toContainText( 'Samaritans' );
	await editor.selectBlocks( block );
	await page.getByRole( 'button', { name: 'Preview elsewhere' } ).click();
	const choose = async ( field: string, name: string ): Promise< void > => {
		await page.getByRole( 'combobox', { name: field } ).fill( name );
		await page.getByRole( 'option', { name } ).first().click();
	};
	await choose( 'Area that the reader chose', 'Scotland' );
	await expect( block ).toContainText( 'NHS 24 mental health' );
	await choose( 'Language of the panel', 'العربية' );
	const panel = block.locator( '.afterword-panel[data-afterword]' );
	await expect( panel ).toHaveAttribute( 'lang', 'ar' );
	await expect( panel ).toHaveAttribute( 'dir', 'rtl' );
	await expect( block ).toContainText( 'Preview: Scotland, العربية' );
	await page.screenshot( { path: 'artifacts/screens/editor-arabic.png' } );
	await page.getByRole( 'button', { name: 'As at home' } ).click();
	await expect( panel ).not.toHaveAttribute( 'lang' );
	expect( await touched( page ) ).toEqual( [ false, false ] );
} );
