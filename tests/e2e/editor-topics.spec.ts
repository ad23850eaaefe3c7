/**
 * Proposed topics: taken, dismissed with a reason, added by hand; kept with the post, undone with it, written by nobody else.
 */
import { expectAccessible } from './axe.ts';
import { ask, helpPanel as panel, openPanel as open } from './editor-panel.ts';
import { expect, test } from './fixtures.ts';
import { WANTED } from './site.ts';

test( 'a dismissed topic stays dismissed, its reason too, and brings no panel by itself', async ( {
	admin,
	editor,
	page,
	pageUtils,
	settings,
	story,
	openReader,
} ) => {
	await settings( { placement: { automatic: true } } );
	const { id, path } = await story( { tags: [ 'Suicide' ] } );
	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( path );
	await expect( reader.locator( '.afterword-panel' ) ).toHaveCount( 1 );

	await admin.editPost( id );
	await editor.openDocumentSettingsSidebar();
	await open( page );
	await expect( panel( page ) ).toContainText( 'from “Suicide”' );
	expect( await ask( page, 'core/editor', 'isEditedPostDirty' ) ).toBe(
		false
	);
	expect( await ask( page, 'afterword', 'getStoryTopics' ) ).toEqual( [
		'suicide',
	] );

	await panel( page )
		.getByRole( 'button', { name: 'Not about “Suicide”' } )
		.click();
	await expect(
		panel( page ).getByText(
			'Neither tags nor text name a sensitive topic.'
		)
	).toBeFocused();
	await panel( page )
		.getByLabel( 'Why not “Suicide”?' )
		.selectOption( 'Mentioned in passing' );
	expect( await ask( page, 'afterword', 'getDismissedTopics' ) ).toEqual( [
		{ topic: 'suicide', reason: 'passing' },
	] );
	await expectAccessible( page, '.afterword-document-panel' );
	await page.screenshot( { path: 'artifacts/screens/editor-topics.png' } );

	// Undone step by step, like any other change; done again.
	await pageUtils.pressKeys( 'primary+z' );
	await pageUtils.pressKeys( 'primary+z' );
	await expect( panel( page ) ).toContainText( 'from “Suicide”' );
	expect( await ask( page, 'afterword', 'getDismissedTopics' ) ).toEqual(
		[]
	);
	// WordPress 6.8 calls a story changed after any undo, of its title too.
	expect( await ask( page, 'core/editor', 'isEditedPostDirty' ) ).toBe(
		WANTED === 'oldest'
	);
	await pageUtils.pressKeys( 'primaryShift+z' );
	await pageUtils.pressKeys( 'primaryShift+z' );
	await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
	await expect(
		page
			.getByRole( 'button', { name: 'Dismiss this notice' } )
			.getByText( /updated/i )
	).toBeVisible();
	await reader.reload();
	await expect( reader.locator( '.afterword-panel' ) ).toHaveCount( 0 );

	await page.reload();
	await open( page );
	await panel( page )
		.getByRole( 'button', { name: 'Not about (1)' } )
		.click();
	await expect(
		panel( page ).getByLabel( 'Why not “Suicide”?' )
	).toHaveValue( 'passing' );
	expect( await ask( page, 'core/editor', 'isEditedPostDirty' ) ).toBe(
		false
	);
	await panel( page )
		.getByRole( 'button', { name: 'Propose “Suicide” again' } )
		.click();
	await expect( panel( page ) ).toContainText( 'from “Suicide”' );
} );

test( 'a topic is added by hand, by keyboard alone', async ( {
	admin,
	editor,
	page,
	settings,
} ) => {
	await settings();
	await admin.createNewPost( { title: 'Added by hand' } );
	await editor.openDocumentSettingsSidebar();
	await open( page );
	const field = panel( page ).getByRole( 'combobox', {
		name: 'Topics of this story',
	} );
	await field.focus();
	await page.keyboard.type( 'Gambl' );
	await page.keyboard.press( 'ArrowDown' );
	await page.keyboard.press( 'Enter' );
	expect( await ask( page, 'afterword', 'getStoryTopics' ) ).toEqual( [
		'gambling',
	] );
	await panel( page )
		.getByRole( 'button', { name: 'Insert the help panel' } )
		.focus();
	await page.keyboard.press( 'Enter' );
	await expect(
		editor.canvas.locator( '[data-type="afterword/support-panel"]' )
	).toContainText( 'Gambling' );
	expect( await ask( page, 'afterword', 'hasPanel' ) ).toBe( true );
} );
