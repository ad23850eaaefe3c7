/**
 * Broken and hostile input in the editor: it says what happened and goes on, and the story can be saved.
 */
import { join } from 'node:path';
import { runInSite } from '../../tools/site.ts';
import { ask, expectUntouched, helpPanel, openPanel } from './editor-panel.ts';
import { recordErrors } from './errors.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';
import { logIn } from './roles.ts';
import { e2eSite } from './site.ts';

const BLOCK = '[data-type="afterword/support-panel"]';
const TEXT = paragraph(
	'The coroner recorded a conclusion of suicide and spoke of suicide prevention.'
);

/** What somebody may type into the block's attributes, by hand. */
const ATTRIBUTES: Record< string, Record< string, unknown > > = {
	objects: {
		topics: { suicide: true },
		region: { code: 'GB' },
		headingLevel: {},
	},
	lists: { topics: [ [ 'suicide' ], null, 7, {} ], region: [ 'GB' ] },
	'a huge list': {
		topics: Array.from( { length: 20_000 }, ( _, i ) => `topic-${ i }` ),
	},
	markup: {
		topics: [ '<img src=x onerror=alert(1)>' ],
		region: '"><script>alert(1)</script>',
		headingLevel: '<b>',
		className: '"><script>alert(1)</script>',
	},
	nothing: { topics: null, region: null, headingLevel: null },
};

for ( const [ name, attributes ] of Object.entries( ATTRIBUTES ) ) {
	test( `attributes by hand: ${ name }`, async ( {
		admin,
		editor,
		page,
		settings,
		story,
		openReader,
	} ) => {
		await settings();
		const errors = recordErrors( page );
		page.on( 'dialog', ( dialog ) => {
			errors.push( dialog.message() );
			void dialog.dismiss();
		} );
		const { id, path } = await story( {
			content: `${ TEXT }\n\n${ panelBlock( attributes ) }`,
			tags: [ 'Suicide' ],
		} );
		await admin.editPost( id );
		await editor.openDocumentSettingsSidebar();
		const block = editor.canvas.locator( BLOCK );
		await expect( block ).toContainText( 'Country: United Kingdom' );
		await expect( block ).toContainText( 'Samaritans' );
		await expectUntouched( page );
		await editor.selectBlocks( block );
		await expect(
			page.getByRole( 'combobox', { name: 'Choose topics yourself' } )
		).toBeVisible();
		await editor.insertBlock( { name: 'core/paragraph' } );
		await page.keyboard.type( 'One more.' );
		await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
		await expect
			.poll( () => ask( page, 'core/editor', 'isEditedPostDirty' ) )
			.toBe( false );
		expect( await editor.getEditedPostContent() ).toContain(
			'wp:afterword/support-panel'
		);
		const reader = await openReader( { javaScriptEnabled: false } );
		await reader.goto( path );
		await expect( reader.locator( '.afterword-panel' ) ).toContainText(
			'Samaritans'
		);
		expect( errors ).toEqual( [] );
	} );
}

test( 'fields of the wrong type: the story opens, is saved, and takes a choice', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings();
	const errors = recordErrors( page );
	const { id } = await story( {
		content: `${ TEXT }\n\n${ panelBlock() }`,
		status: 'draft',
	} );
	const script = join( import.meta.dirname, 'broken-meta.php' );
	expect( await runInSite( e2eSite(), script, String( id ) ) ).toContain(
		'written'
	);
	await admin.editPost( id );
	await editor.openDocumentSettingsSidebar();
	await openPanel( page );
	const help = helpPanel( page );
	await expect( help ).toContainText( 'from the text' );
	await expectUntouched( page );
	await help.getByRole( 'button', { name: 'Use “Suicide”' } ).click();
	await editor.saveDraft();
	await page.reload();
	expect( await ask( page, 'afterword', 'getChosenTopics' ) ).toEqual( [
		'suicide',
	] );
	await expect( editor.canvas.locator( BLOCK ) ).toContainText(
		'Samaritans'
	);
	expect( errors ).toEqual( [] );
} );

for ( const terms of [ false, true ] ) {
	test( `a plugin closes our routes${ terms ? ' and those of terms' : '' } to writers`, async ( {
		browser,
		requestUtils,
		settings,
		openReader,
	} ) => {
		await settings();
		await requestUtils.activatePlugin( 'closed-routes' );
		if ( terms ) {
			await requestUtils.updateSiteSettings( {
				closed_terms: true,
			} as object );
		}
		const { page, admin, editor, errors } = await logIn(
			browser,
			requestUtils,
			'author'
		);
		await admin.createNewPost( { title: 'Behind a wall' } );
		await editor.setContent( TEXT );
		await editor.openDocumentSettingsSidebar();
		await openPanel( page );
		const help = helpPanel( page );
		await help.getByRole( 'button', { name: 'Use “Suicide”' } ).click();
		await help
			.getByRole( 'button', { name: 'Insert the help panel' } )
			.click();
		await expect( editor.canvas.locator( BLOCK ) ).toContainText(
			'Readers still get the panel'
		);
		const id = await editor.publishPost();
		const reader = await openReader( { javaScriptEnabled: false } );
		await reader.goto( `/?p=${ id }` );
		await expect( reader.locator( '.afterword-panel' ) ).toContainText(
			'Samaritans'
		);
		// The browser itself tells of each refused request.
		expect(
			errors.filter( ( one ) => ! one.includes( 'status of 403' ) )
		).toEqual( [] );
		await page.context().close();
	} );
}

test( 'PHP hands nothing over: a sentence, and the story can be written', async ( {
	admin,
	editor,
	page,
	settings,
} ) => {
	await settings();
	const errors = recordErrors( page );
	await page.addInitScript( () => {
		Object.defineProperty( window, 'afterwordEditor', {
			get: () => undefined,
			set: () => {},
		} );
	} );
	await admin.createNewPost( { title: 'Without a build' } );
	await editor.setContent( TEXT );
	await editor.openDocumentSettingsSidebar();
	await openPanel( page );
	await expect( helpPanel( page ) ).toContainText(
		'Files of the plugin are missing'
	);
	await helpPanel( page )
		.getByRole( 'button', { name: 'Insert the help panel' } )
		.click();
	await expect( editor.canvas.locator( BLOCK ) ).toBeVisible();
	await editor.publishPost();
	expect( errors ).toEqual( [] );
} );
