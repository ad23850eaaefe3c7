/**
 * "Copy as text": a story's help for print, newsletters, social networks and live blogs.
 */
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { openPanel as open, sidebar } from './editor-panel.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const button = ( page: Page ) =>
	sidebar( page ).getByRole( 'button', { name: 'Copy as text' } );

const dialog = ( page: Page, use: string ) =>
	page.getByRole( 'dialog', { name: `Copy as text: ${ use }` } );

async function choose( page: Page, use: string ): Promise< void > {
	await button( page ).click();
	await page.getByRole( 'menuitem', { name: use } ).click();
	await expect(
		dialog( page, use ).getByRole( 'textbox', { name: 'Text' } )
	).toBeVisible();
}

/** What a screen reader is told. */
const spoken = ( page: Page ) => page.locator( '#a11y-speak-polite' );

test( 'a person copies the text for each use', async ( {
	admin,
	context,
	editor,
	page,
	settings,
	story,
} ) => {
	await context.grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	await settings();
	const { id } = await story( { tags: [ 'Suicide' ], status: 'draft' } );
	await admin.editPost( id );
	await editor.openDocumentSettingsSidebar();
	await open( page );
	await choose( page, 'For a social network' );
	const social = dialog( page, 'For a social network' );
	await expect( social.getByText( /^\d+ of 280 characters$/ ) ).toBeVisible();
	await expect(
		social.getByText( /^Last checked: Samaritans, \w+ 20\d\d; Shout, / )
	).toBeVisible();
	await expectAccessible( page, '.components-modal__frame' );
	await page.screenshot( { path: 'artifacts/screens/editor-copy.png' } );
	await social.getByRole( 'button', { name: 'Copy', exact: true } ).click();
	await expect( social.getByText( 'Copied.' ) ).toBeVisible();
	await expect( spoken( page ) ).toHaveText( /Copied\./ );
	const copied = await page.evaluate( () => navigator.clipboard.readText() );
	expect( copied ).toBe(
		await social.getByRole( 'textbox', { name: 'Text' } ).inputValue()
	);
	expect( copied ).toMatch(
		/If a life is in danger, call 999\.\nSamaritans: 116 123 /
	);
	await page.keyboard.press( 'Escape' );
	await expect( social ).toBeHidden();
	await expect( button( page ) ).toBeFocused();

	await choose( page, 'For a newsletter' );
	await dialog( page, 'For a newsletter' )
		.getByRole( 'button', { name: 'Copy with links' } )
		.click();
	await expect(
		dialog( page, 'For a newsletter' ).getByText( 'Copied.' )
	).toBeVisible();
	const types = await page.evaluate( async () => {
		const [ item ] = await navigator.clipboard.read();
		const html = await item!.getType( 'text/html' );
		return [ item!.types.join(), await html.text() ];
	} );
	expect( types[ 0 ] ).toContain( 'text/plain' );
	expect( types[ 1 ] ).toContain( 'tel:116123' );
} );

test( 'works by keyboard alone, and where the browser forbids to copy', async ( {
	admin,
	editor,
	page,
	pageUtils,
	settings,
} ) => {
	await settings();
	// As on an address without TLS, in a browser that is locked down.
	await page.addInitScript( () => {
		Object.defineProperty( navigator, 'clipboard', { value: undefined } );
		document.execCommand = () => false;
	} );
	await admin.createNewPost( { title: 'A story' } );
	await editor.setContent( paragraph( 'Text.' ) );
	await editor.openDocumentSettingsSidebar();
	await open( page );
	await expect( button( page ) ).toHaveCount( 0 );
	// Not saved yet: what the editor shows counts.
	await editor.setContent( panelBlock( { topics: [ 'suicide' ] } ) );
	await open( page );
	await button( page ).focus();
	await page.keyboard.press( 'Enter' );
	await expect(
		page.getByRole( 'menuitem', { name: 'For print' } )
	).toBeFocused();
	await pageUtils.pressKeys( 'ArrowDown', { times: 3 } );
	await page.keyboard.press( 'Enter' );
	const live = dialog( page, 'For a live blog' );
	const text = live.getByRole( 'textbox', { name: 'Text' } );
	await expect( text ).toHaveValue(
		/^Where to get help · Country: United Kingdom · If a life is in danger, call 999\. · Samaritans: 116 123 [^\n]+$/
	);
	await expect(
		live.getByRole( 'button', { name: 'Copy with links' } )
	).toHaveCount( 0 );
	await live.getByRole( 'button', { name: 'Copy', exact: true } ).focus();
	await page.keyboard.press( 'Space' );
	await expect(
		live.getByText( 'This browser does not let us copy.' )
	).toBeVisible();
	await expect( text ).toBeFocused();
	expect(
		await text.evaluate( ( field ) => {
			const { selectionStart, selectionEnd, value } =
				field as HTMLTextAreaElement;
			return selectionStart === 0 && selectionEnd === value.length;
		} )
	).toBe( true );
	await page.keyboard.press( 'Escape' );
	await expect( button( page ) ).toBeFocused();
} );

test( 'the block copies what it shows', async ( {
	admin,
	editor,
	page,
	settings,
} ) => {
	await settings();
	await admin.createNewPost( { title: 'A story' } );
	await editor.setContent(
		panelBlock( { topics: [ 'suicide' ], hidden: [ 'samaritans-gb' ] } )
	);
	await editor.openDocumentSettingsSidebar();
	await editor.selectBlocks(
		editor.canvas.locator( '[data-type="afterword/support-panel"]' )
	);
	await sidebar( page ).getByRole( 'tab', { name: 'Block' } ).click();
	await choose( page, 'For print' );
	const text = dialog( page, 'For print' ).getByRole( 'textbox', {
		name: 'Text',
	} );
	await expect( text ).toHaveValue( /\nShout\nText SHOUT to 85258 / );
	await expect( text ).not.toHaveValue( /116 123/ );
} );

test( 'says what is missing', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings( { approved: false } );
	const { id } = await story( { tags: [ 'Suicide' ], status: 'draft' } );
	await admin.editPost( id );
	await editor.openDocumentSettingsSidebar();
	await open( page );
	await choose( page, 'For print' );
	const print = dialog( page, 'For print' );
	await expect(
		print.getByText( 'No country is approved yet', { exact: false } )
	).toBeVisible();
	await expect(
		print.getByRole( 'textbox', { name: 'Text' } )
	).not.toHaveValue( /\d/ );
	await expect( print.getByText( /Last checked/ ) ).toHaveCount( 0 );
	await page.keyboard.press( 'Escape' );

	await page.route( /afterword(%2F|\/)v1(%2F|\/)text/, ( route ) =>
		route.abort()
	);
	await button( page ).click();
	await page.getByRole( 'menuitem', { name: 'For a live blog' } ).click();
	const live = dialog( page, 'For a live blog' );
	await expect( live.getByText( 'could not be loaded' ) ).toBeVisible();
	await page.unrouteAll();
	await live.getByRole( 'button', { name: 'Try again' } ).click();
	await expect( live.getByRole( 'textbox', { name: 'Text' } ) ).toHaveValue(
		/findahelpline\.com/
	);
} );
