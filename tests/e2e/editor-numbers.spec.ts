/**
 * Typed numbers in the editor: found, corrected, undone, dismissed, told before publishing.
 */
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { openPanel, sidebar } from './editor-panel.ts';
import { expect, recordRequests, test } from './fixtures.ts';
import { paragraph } from './posts.ts';

const OLD = 'Call Samaritans on 08457 90 90 90 at any time.';

const title = ( page: Page ) =>
	sidebar( page ).getByRole( 'button', {
		name: /^Phone numbers in this story/,
	} );

const open = ( page: Page ): Promise< void > =>
	openPanel( page, 'Phone numbers in this story' );

/** Edits of the post that are not saved; what opening a story must leave empty. */
const edits = ( page: Page ): Promise< unknown > =>
	page.evaluate( () => {
		const { wp } = window as unknown as {
			wp: {
				data: {
					select: ( store: string ) => {
						getPostEdits: () => unknown;
						isEditedPostDirty: () => boolean;
					};
				};
			};
		};
		const editor = wp.data.select( 'core/editor' );
		return [ editor.isEditedPostDirty(), editor.getPostEdits() ];
	} );

test( 'an old number is found, replaced in one click, brought back by undo', async ( {
	admin,
	editor,
	page,
	pageUtils,
	settings,
} ) => {
	await settings();
	await admin.createNewPost( { title: 'The harbour at night' } );
	await editor.openDocumentSettingsSidebar();
	await editor.canvas
		.getByRole( 'button', { name: 'Add default block' } )
		.click();
	await page.keyboard.type( OLD );
	await open( page );
	const list = sidebar( page );
	await expect(
		list.getByText( 'Replaced: the number of Samaritans is now 116 123.' )
	).toBeVisible();
	await expect(
		list.getByText( /Last checked: \w+ 20\d\d\./ )
	).toBeVisible();
	await expect( title( page ) ).toHaveText(
		'Phone numbers in this story (1)'
	);
	await expectAccessible( page, '.afterword-numbers-panel' );
	await page.screenshot( { path: 'artifacts/screens/editor-numbers.png' } );

	await list.getByRole( 'button', { name: 'Replace with 116 123' } ).click();
	const text = editor.canvas.locator( '[data-type="core/paragraph"]' );
	await expect( text ).toHaveText(
		'Call Samaritans on 116 123 at any time.'
	);
	await expect(
		list.getByText( 'No number in the text is known to be old or wrong.' )
	).toBeFocused();
	await pageUtils.pressKeys( 'primary+z' );
	await expect( text ).toHaveText( OLD );
	await expect(
		list.getByRole( 'button', { name: 'Replace with 116 123' } )
	).toBeVisible();
} );

test( 'a number that is right as it stands stays dismissed for its story', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings();
	const { id } = await story( {
		content: paragraph( OLD ),
		status: 'draft',
	} );
	await admin.editPost( id );
	await editor.openDocumentSettingsSidebar();
	await open( page );
	await sidebar( page )
		.getByRole( 'button', {
			name: 'It is right as it stands: 08457 90 90 90',
		} )
		.click();
	await expect( title( page ) ).toHaveText( 'Phone numbers in this story' );
	await editor.saveDraft();
	await page.reload();
	await open( page );
	await expect(
		sidebar( page ).getByText(
			'No number in the text is known to be old or wrong.'
		)
	).toBeVisible();
	expect( await edits( page ) ).toEqual( [ false, {} ] );
	await sidebar( page )
		.getByRole( 'button', { name: 'Right, as somebody said (1)' } )
		.click();
	await sidebar( page )
		.getByRole( 'button', { name: 'Tell me again: 08457 90 90 90' } )
		.click();
	await expect( title( page ) ).toHaveText(
		'Phone numbers in this story (1)'
	);
} );

test( 'a mention is corrected only when asked; opening writes nothing; the book is read once', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings();
	const content =
		'<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>The number then was <a href="tel:08457909090">08457 <em>90</em> 90 90</a>.</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->';
	const { id } = await story( { content, status: 'draft' } );
	const requests = recordRequests( page );
	await admin.editPost( id );
	await editor.openDocumentSettingsSidebar();
	await open( page );
	const list = sidebar( page );
	await expect(
		list.getByText( 'No number in the text is known to be old or wrong.' )
	).toBeVisible();
	expect( await edits( page ) ).toEqual( [ false, {} ] );
	await list
		.getByRole( 'button', { name: 'Told about or quoted (1)' } )
		.click();
	await list.getByRole( 'button', { name: 'Offer the correction' } ).click();
	await list
		.getByRole( 'button', { name: 'Replace with Samaritans 116 123' } )
		.click();
	expect( await editor.getEditedPostContent() ).toContain(
		'<li>The number then was <a href="tel:116123">Samaritans 116 123</a>.</li>'
	);
	await editor.canvas.locator( '[data-type="core/list-item"]' ).click();
	await page.keyboard.press( 'End' );
	await page.keyboard.type( ' Or call 08457 90 90 90.' );
	await open( page );
	await expect( title( page ) ).toHaveText( /\(1\)$/ );
	expect(
		requests.filter( ( url ) => url.includes( '/data/numbers.json' ) )
	).toHaveLength( 1 );
} );

test( 'before publishing: no panel, an old number, no country', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings( { approved: false } );
	const { id } = await story( {
		content: paragraph( OLD ),
		tags: [ 'Suicide' ],
		status: 'draft',
	} );
	await admin.editPost( id );
	await editor.openDocumentSettingsSidebar();
	await open( page );
	await page.getByRole( 'button', { name: 'Publish', exact: true } ).click();
	const checks = page.getByRole( 'region', { name: 'Editor publish' } );
	await expect( checks.getByText( 'offers no help panel' ) ).toBeVisible();
	await expect(
		checks.getByRole( 'link', { name: 'Choose the country' } )
	).toBeVisible();
	await expectAccessible( page, '.editor-post-publish-panel' );
	await page.screenshot( {
		path: 'artifacts/screens/editor-before-publishing.png',
	} );
	await checks
		.getByRole( 'button', { name: 'Replace with 116 123' } )
		.click();
	await expect( checks.getByText( 'seem to be old or wrong' ) ).toHaveCount(
		0
	);
	await checks
		.getByRole( 'button', { name: 'Insert the help panel' } )
		.click();
	await expect( checks.getByText( 'offers no help panel' ) ).toHaveCount( 0 );
	await expect(
		checks.getByText( 'you can publish all the same' )
	).toBeFocused();
	expect( await editor.getEditedPostContent() ).toMatch(
		/116 123[^]*wp:afterword\/support-panel/
	);
	await expect(
		checks.getByRole( 'button', { name: 'Publish', exact: true } )
	).toBeEnabled();
} );
