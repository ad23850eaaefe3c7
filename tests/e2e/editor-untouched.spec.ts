/**
 * Stories that wait, that not everybody may read, that somebody else writes, or that carry notes: we write nothing into them.
 */
import { recordErrors } from './errors.ts';
import { ask, expectUntouched, helpPanel, openPanel } from './editor-panel.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';
import { logIn } from './roles.ts';
import { WANTED } from './site.ts';

const BLOCK = '[data-type="afterword/support-panel"]';
const TEXT = paragraph(
	'The coroner recorded a conclusion of suicide and spoke of suicide prevention.'
);

test( 'private, planned and behind a password: opening changes nothing', async ( {
	admin,
	page,
	editor,
	settings,
	story,
} ) => {
	await settings( { placement: { automatic: true } } );
	const errors = recordErrors( page );
	for ( const fields of [
		{ status: 'private' as const },
		{ status: 'future' as const, date: '2099-01-31T12:00:00' },
		{ password: 'secret' },
	] ) {
		const { id } = await story( {
			content: `${ TEXT }\n\n${ panelBlock() }`,
			tags: [ 'Suicide' ],
			...fields,
		} );
		await admin.editPost( id );
		await expect( editor.canvas.locator( BLOCK ) ).toContainText(
			'Samaritans'
		);
		await editor.openDocumentSettingsSidebar();
		await openPanel( page );
		await expect( helpPanel( page ) ).toContainText( 'Suicide' );
		await expectUntouched( page );
	}
	expect( errors ).toEqual( [] );
} );

test( 'while somebody else writes, and after they took over, nothing of ours is written', async ( {
	admin,
	editor,
	page,
	browser,
	requestUtils,
	settings,
	story,
} ) => {
	await settings();
	const { id } = await story( {
		content: TEXT,
		tags: [ 'Suicide' ],
		status: 'draft',
	} );
	await admin.editPost( id );
	await editor.openDocumentSettingsSidebar();
	await openPanel( page );
	const other = await logIn( browser, requestUtils, 'editor' );
	await other.admin.editPost( id );
	const dialog = other.page.getByRole( 'dialog', {
		name: 'This post is already being edited',
	} );
	await expect( dialog ).toBeVisible();
	const writes: string[] = [];
	other.page.on( 'request', ( request ) => {
		// What stands open in the sidebar is kept with the user.
		if (
			request.method() !== 'GET' &&
			! request.url().includes( 'users' )
		) {
			writes.push( request.postData() ?? '' );
		}
	} );
	await expect
		.poll( () => ask( other.page, 'afterword', 'getStoryTopics' ) )
		.toEqual( [ 'suicide' ] );
	await expectUntouched( other.page );
	await dialog.getByRole( 'link', { name: 'Take over' } ).click();
	await other.editor.openDocumentSettingsSidebar();
	await openPanel( other.page );
	await expect( helpPanel( other.page ) ).toContainText( 'Suicide' );
	await expectUntouched( other.page );
	expect( writes.filter( ( body ) => body.includes( 'afterword' ) ) ).toEqual(
		[]
	);
	expect( other.errors ).toEqual( [] );
	await other.page.context().close();
} );

test( 'a note on the panel is kept, and the panel with it', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	test.skip( WANTED === 'oldest', 'WordPress has notes since 6.9.' );
	await settings();
	const errors = recordErrors( page );
	const { id, path } = await story( {
		content: `${ TEXT }\n\n${ panelBlock( { topics: [ 'suicide' ] } ) }`,
	} );
	await admin.editPost( id );
	await editor.selectBlocks( editor.canvas.locator( BLOCK ) );
	await editor.clickBlockOptionsMenuItem( 'Add note' );
	await page
		.getByRole( 'textbox', { name: /New note|Note/ } )
		.fill( 'Is the number of the harbour mission meant?' );
	await page.getByRole( 'button', { name: 'Add note', exact: true } ).click();
	await expect( page.getByText( 'Note added' ).first() ).toBeVisible();
	await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
	await expect
		.poll( () => ask( page, 'core/editor', 'isEditedPostDirty' ) )
		.toBe( false );
	await page.reload();
	await expect( editor.canvas.locator( BLOCK ) ).toContainText(
		'Samaritans'
	);
	expect( await editor.getEditedPostContent() ).toMatch(
		/wp:afterword\/support-panel \{.*"noteId"/
	);
	const answer = await page.goto( path );
	expect( await answer?.text() ).not.toContain( 'harbour mission' );
	await expect( page.locator( '.afterword-panel' ) ).toHaveCount( 1 );
	expect( errors ).toEqual( [] );
} );
