/**
 * The journalist: a tag, one step to the block, a preview, a published page.
 */
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const BLOCK = '[data-type="afterword/support-panel"]';

test( 'a tag, the block in one step, the proposed topic, the preview, the page', async ( {
	admin,
	editor,
	page,
	settings,
	openReader,
} ) => {
	await settings();
	await admin.createNewPost( { title: 'A garden for the names' } );
	await editor.openDocumentSettingsSidebar();
	const sidebar = page.getByRole( 'region', { name: 'Editor settings' } );
	await sidebar.getByRole( 'tab', { name: 'Post' } ).click();
	const tags = sidebar.getByRole( 'combobox', { name: 'Add Tag' } );
	if ( ! ( await tags.isVisible() ) ) {
		await sidebar
			.getByRole( 'button', { name: 'Tags', exact: true } )
			.click();
	}
	await tags.fill( 'Baby loss' );
	await page.keyboard.press( 'Enter' );
	const panel = sidebar.getByRole( 'button', { name: 'Where to get help' } );
	if ( ( await panel.getAttribute( 'aria-expanded' ) ) === 'false' ) {
		await panel.click();
	}
	await expect(
		sidebar.getByText( 'Pregnancy and baby loss' ).first()
	).toBeVisible();
	await expect(
		sidebar.getByText( 'from “Baby loss”' ).first()
	).toBeVisible();
	await sidebar
		.getByRole( 'button', { name: 'Insert the help panel' } )
		.click();
	const block = editor.canvas.locator( BLOCK );
	await expect( block ).toBeVisible();
	await expect( block ).toContainText( 'Sands' );
	await expect( block ).toContainText( 'Country: United Kingdom' );
	await expectAccessible( page, [ 'iframe[name="editor-canvas"]', BLOCK ] );
	await page.screenshot( { path: 'artifacts/screens/editor.png' } );

	const id = await editor.publishPost();
	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( `/?p=${ id }` );
	await expect(
		reader.locator( '.afterword-panel[data-afterword]' )
	).toHaveCount( 1 );
	await expect( reader.locator( '.afterword-panel__lines' ) ).toContainText(
		'Sands'
	);
} );

test( 'the block inserter finds it; topics can be chosen by hand', async ( {
	admin,
	editor,
	page,
	settings,
} ) => {
	await settings();
	await admin.createNewPost( { title: 'Chosen by hand' } );
	await editor.insertBlock( { name: 'afterword/support-panel' } );
	const block = editor.canvas.locator( BLOCK );
	await expect( block ).toContainText( 'none yet: general help is shown' );
	await editor.openDocumentSettingsSidebar();
	const field = page.getByRole( 'combobox', {
		name: 'Choose topics yourself',
	} );
	await field.fill( 'Suicide' );
	await page.keyboard.press( 'Enter' );
	await expect( block ).toContainText( 'Samaritans' );
	await expect( block ).toContainText( 'If a life is in danger' );
	expect( await editor.getEditedPostContent() ).toContain(
		'"topics":["suicide"]'
	);
} );

test( 'nothing is approved: neutral panel and notice', async ( {
	admin,
	editor,
} ) => {
	await admin.createNewPost( { title: 'Before approval' } );
	await editor.insertBlock( { name: 'afterword/support-panel' } );
	const block = editor.canvas.locator( BLOCK );
	await expect( block ).toContainText( 'No country is approved yet' );
	await expect(
		block.getByRole( 'link', { name: 'Choose the country' } )
	).toBeVisible();
	await expect( block ).toContainText( 'findahelpline.com' );
	await expect( block ).not.toContainText( 'Country:' );
} );

test( 'opening a story with the panel changes nothing', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings();
	const { id } = await story( {
		content:
			'<!-- wp:afterword/support-panel {"topics":["nonsense",7],"region":"QQ","headingLevel":"x"} /-->',
		tags: [ 'Suicide' ],
	} );
	await admin.editPost( id );
	await expect( editor.canvas.locator( BLOCK ) ).toContainText(
		'Country: United Kingdom'
	);
	const dirty = await page.evaluate( () =>
		(
			window as unknown as {
				wp: {
					data: {
						select: ( s: string ) => {
							isEditedPostDirty: () => boolean;
						};
					};
				};
			}
		 ).wp.data
			.select( 'core/editor' )
			.isEditedPostDirty()
	);
	expect( dirty ).toBe( false );
} );

test( 'automatic placement can be switched off for one story', async ( {
	admin,
	editor,
	page,
	settings,
	openReader,
	story,
} ) => {
	await settings( { placement: { automatic: true } } );
	const { id, path } = await story( { tags: [ 'Suicide' ] } );
	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( path );
	await expect( reader.locator( '.afterword-panel' ) ).toHaveCount( 1 );
	await admin.editPost( id );
	await editor.openDocumentSettingsSidebar();
	const panel = page.getByRole( 'button', { name: 'Where to get help' } );
	if ( ( await panel.getAttribute( 'aria-expanded' ) ) === 'false' ) {
		await panel.click();
	}
	await page
		.getByRole( 'checkbox', { name: 'Leave the panel out of this story' } )
		.check();
	await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
	await expect(
		page
			.getByRole( 'button', { name: 'Dismiss this notice' } )
			.getByText( /updated/i )
	).toBeVisible();
	await reader.reload();
	await expect( reader.locator( '.afterword-panel' ) ).toHaveCount( 0 );
} );
