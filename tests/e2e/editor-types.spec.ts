/**
 * Types of posts of other plugins, and stories that are locked in part: what our panels do beside them.
 */
import { recordErrors } from './errors.ts';
import { expectUntouched, helpPanel, openPanel } from './editor-panel.ts';
import { expect, recordRequests, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const BLOCK = '[data-type="afterword/support-panel"]';
const TEXT = paragraph(
	'The coroner recorded a conclusion of suicide and spoke of suicide prevention.'
);

for ( const [ postType, kept ] of [
	[ 'dossier', true ],
	[ 'leaflet', false ],
] as const ) {
	test( `a type of post ${ kept ? 'with' : 'without' } fields`, async ( {
		admin,
		editor,
		page,
		requestUtils,
		settings,
		openReader,
	} ) => {
		await settings();
		await requestUtils.activatePlugin( 'types-of-posts' );
		const errors = recordErrors( page );
		await admin.createNewPost( { postType, title: 'Of another plugin' } );
		await editor.setContent( TEXT );
		await editor.openDocumentSettingsSidebar();
		await openPanel( page );
		const help = helpPanel( page );
		await expect( help ).toContainText( 'from the text' );
		// Without fields nothing can be remembered: no button says so.
		await expect(
			help.getByRole( 'button', { name: 'Not about “Suicide”' } )
		).toHaveCount( kept ? 1 : 0 );
		await help
			.getByRole( 'button', { name: 'Insert the help panel' } )
			.click();
		await expect( editor.canvas.locator( BLOCK ) ).toContainText(
			'Country: United Kingdom'
		);
		const id = await editor.publishPost();
		const reader = await openReader( { javaScriptEnabled: false } );
		await reader.goto( `/?p=${ id }&post_type=${ postType }` );
		await expect( reader.locator( '.afterword-panel' ) ).toHaveCount( 1 );
		expect( errors ).toEqual( [] );
	} );
}

test( 'types of posts without an editor of blocks: none of our scripts', async ( {
	page,
	requestUtils,
	settings,
} ) => {
	await settings();
	await requestUtils.activatePlugin( 'types-of-posts' );
	const errors = recordErrors( page );
	for ( const type of [ 'card', 'memo' ] ) {
		const requests = recordRequests( page );
		await page.goto( `/wp-admin/post-new.php?post_type=${ type }` );
		await expect( page.getByLabel( 'Add title' ) ).toBeVisible();
		expect(
			requests.filter( ( url ) => /afterword.*index\.js/.test( url ) )
		).toEqual( [] );
	}
	expect( errors ).toEqual( [] );
} );

test( 'a locked layout says that it takes no panel', async ( {
	admin,
	editor,
	page,
	requestUtils,
	settings,
} ) => {
	await settings();
	await requestUtils.activatePlugin( 'types-of-posts' );
	await admin.createNewPost( { postType: 'form', title: 'By the form' } );
	await editor.openDocumentSettingsSidebar();
	await openPanel( page );
	await expect( helpPanel( page ) ).toContainText(
		'The layout of this story is locked'
	);
	await expect( helpPanel( page ) ).toContainText( 'from the text' );
} );

test( "in a pattern whose words alone can be changed, the story's topics count", async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings();
	const errors = recordErrors( page );
	const { id } = await story( {
		content: `<!-- wp:group {"templateLock":"contentOnly","layout":{"type":"constrained"}} -->\n<div class="wp-block-group">${ TEXT }\n\n${ panelBlock() }</div>\n<!-- /wp:group -->`,
		tags: [ 'Suicide' ],
	} );
	await admin.editPost( id );
	const block = editor.canvas.locator( BLOCK );
	await expect( block ).toContainText( 'Samaritans' );
	await expectUntouched( page );
	await editor.openDocumentSettingsSidebar();
	await openPanel( page );
	// WordPress shows no controls of ours inside such a pattern; the story's own topics reach the panel all the same.
	const field = helpPanel( page ).getByRole( 'combobox', {
		name: 'Topics of this story',
	} );
	await field.fill( 'Gambling' );
	await page.keyboard.press( 'Enter' );
	await expect( block ).toContainText( 'Gambling' );
	expect( errors ).toEqual( [] );
} );
