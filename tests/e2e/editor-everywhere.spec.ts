/**
 * Every place where blocks are edited, a post or not: our scripts load in all of them.
 */
import { recordErrors } from './errors.ts';
import { ask, expectUntouched, helpPanel, openPanel } from './editor-panel.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const NAME = 'afterword/support-panel';
const BLOCK = `[data-type="${ NAME }"]`;
const TEXT = paragraph(
	'The coroner recorded a conclusion of suicide and spoke of suicide prevention.'
);

test( 'a page: topics are proposed and kept, the panel is printed', async ( {
	admin,
	editor,
	page,
	settings,
	openReader,
} ) => {
	await settings();
	const errors = recordErrors( page );
	await admin.createNewPost( { postType: 'page', title: 'About us' } );
	await editor.setContent( TEXT );
	await editor.openDocumentSettingsSidebar();
	await openPanel( page );
	const help = helpPanel( page );
	await help.getByRole( 'button', { name: 'Use “Suicide”' } ).click();
	await help.getByRole( 'button', { name: 'Insert the help panel' } ).click();
	const id = await editor.publishPost();
	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( `/?page_id=${ id }` );
	await expect( reader.locator( '.afterword-panel' ) ).toContainText(
		'If a life is in danger'
	);
	expect( errors ).toEqual( [] );
} );

test( 'the Site Editor: a template holds the block, each story prints it once', async ( {
	admin,
	editor,
	page,
	settings,
	story,
	openReader,
} ) => {
	await settings();
	const errors = recordErrors( page );
	const { path } = await story( { tags: [ 'Suicide' ] } );
	await admin.visitSiteEditor( {
		postId: 'twentytwentyfive//single',
		postType: 'wp_template',
		canvas: 'edit',
	} );
	await expect( editor.canvas.locator( 'body' ) ).toContainText( /Content/ );
	await expectUntouched( page );
	await editor.insertBlock( { name: NAME } );
	await expect( editor.canvas.locator( BLOCK ) ).toContainText(
		'Each story shows the lines for its own topics here.'
	);
	await editor.openDocumentSettingsSidebar();
	await expect( helpPanel( page ) ).toHaveCount( 0 );
	await expect(
		page.getByRole( 'combobox', { name: 'Choose topics yourself' } )
	).toBeVisible();
	// A click while the top bar is being drawn is lost.
	await expect( () =>
		editor.saveSiteEditorEntities( { isOnlyCurrentEntityDirty: true } )
	).toPass( { timeout: 40_000 } );
	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( path );
	await expect( reader.locator( '.afterword-panel' ) ).toHaveCount( 1 );
	await expect( reader.locator( '.afterword-panel' ) ).toContainText(
		'Samaritans'
	);
	await page.reload();
	await expect( editor.canvas.locator( BLOCK ) ).toBeVisible();
	await expectUntouched( page );
	expect( errors ).toEqual( [] );
} );

test( 'a synced pattern: in its own screen, and as part of a story', async ( {
	admin,
	editor,
	page,
	settings,
	requestUtils,
	story,
	openReader,
} ) => {
	await settings();
	const errors = recordErrors( page );
	const pattern = ( await requestUtils.createBlock( {
		title: 'Help',
		status: 'publish',
		content: panelBlock(),
	} ) ) as { id: number };
	await admin.editPost( pattern.id );
	await expect( editor.canvas.locator( BLOCK ) ).toContainText(
		'Each story shows the lines'
	);
	await expect( helpPanel( page ) ).toHaveCount( 0 );
	await expectUntouched( page );

	const { id, path } = await story( {
		content: `${ TEXT }\n\n<!-- wp:block {"ref":${ pattern.id }} /-->`,
		tags: [ 'Suicide' ],
		status: 'draft',
	} );
	await admin.editPost( id );
	await expect( editor.canvas.locator( BLOCK ) ).toContainText(
		'Samaritans'
	);
	await editor.openDocumentSettingsSidebar();
	await openPanel( page );
	await expect( helpPanel( page ) ).toContainText(
		'This story carries the help panel.'
	);
	await expectUntouched( page );
	await page
		.getByRole( 'region', { name: 'Editor top bar' } )
		.getByRole( 'button', { name: 'Publish', exact: true } )
		.click();
	await expect(
		page
			.getByRole( 'region', { name: 'Editor publish' } )
			.locator( '.components-panel__body', {
				hasText: 'Where to get help',
			} )
	).not.toContainText( 'offers no help panel' );
	await page
		.getByRole( 'region', { name: 'Editor publish' } )
		.getByRole( 'button', { name: 'Publish', exact: true } )
		.click();
	await expect(
		page
			.getByRole( 'button', { name: 'Dismiss this notice' } )
			.getByText( /published/i )
	).toBeVisible();
	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( path );
	await expect( reader.locator( '.afterword-panel' ) ).toHaveCount( 1 );
	expect( errors ).toEqual( [] );
} );

test( 'widgets of a classic theme: the block stands there, our panels stay away', async ( {
	page,
	requestUtils,
	settings,
} ) => {
	await settings();
	await requestUtils.activateTheme( 'classic' );
	const errors = recordErrors( page );
	await page.goto( '/wp-admin/widgets.php' );
	const close = page.getByRole( 'button', { name: 'Close', exact: true } );
	await page
		.getByRole( 'button', { name: 'Block Inserter', exact: true } )
		.or( close )
		.first()
		.waitFor();
	if ( await close.isVisible() ) {
		await close.click();
	}
	await page
		.getByRole( 'button', { name: 'Block Inserter', exact: true } )
		.click();
	await page
		.getByRole( 'searchbox', { name: 'Search' } )
		.fill( 'where to get help' );
	await page.getByRole( 'option', { name: 'Where to get help' } ).click();
	await expect( page.locator( BLOCK ) ).toContainText(
		'Each story shows the lines for its own topics here.'
	);
	expect( await ask( page, 'afterword', 'getFields' ) ).toBeUndefined();

	await page.goto( '/wp-admin/customize.php' );
	await expect(
		page.getByText( 'You are customizing' ).first()
	).toBeVisible();
	await page.waitForLoadState( 'networkidle' );
	expect( await ask( page, 'core/blocks', 'getBlockTypes' ) ).not.toEqual(
		[]
	);
	expect( await ask( page, 'afterword', 'getFields' ) ).toBeUndefined();
	expect( errors ).toEqual( [] );
} );
