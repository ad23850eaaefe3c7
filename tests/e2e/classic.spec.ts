/**
 * The classic editor: the same proposals and checks as beside blocks, in a form that is saved with the story.
 */
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, recordRequests, test } from './fixtures.ts';

const OLD = 'Call Samaritans on 08457 90 90 90 at any time.';

const box = ( page: Page ) => page.locator( '#afterword-classic' );

const visual = ( page: Page ) =>
	page.frameLocator( '#content_ifr' ).locator( 'body' );

const textTab = ( page: Page ) =>
	page.locator( '#wp-content-editor-tools #content-html' );

async function save( page: Page ): Promise< void > {
	await page.locator( '#save-post, #publish' ).first().click();
	await expect( page.locator( '#message.updated' ) ).toBeVisible();
}

test.beforeEach( async ( { requestUtils, settings } ) => {
	await requestUtils.activatePlugin( 'without-blocks' );
	await settings();
} );

test( 'visual: an old number is found, shown, replaced with its link, brought back by undo', async ( {
	admin,
	page,
	pageUtils,
	story,
} ) => {
	const { id } = await story( {
		content: `<p>First.</p>\n<p>${ OLD } Or <a href="tel:08457909090">08457 90 90 90</a>.</p>`,
		status: 'draft',
	} );
	const requests = recordRequests( page );
	await admin.visitAdminPage( 'post.php', `post=${ id }&action=edit` );
	const found = box( page ).getByText(
		'Replaced: the number of Samaritans is now 116 123.'
	);
	await expect( found ).toHaveCount( 2 );
	expect(
		requests.filter( ( url ) => url.includes( '/data/numbers.json' ) )
	).toHaveLength( 1 );
	await expectAccessible( page, '#afterword-classic' );

	const show = box( page ).getByRole( 'button', {
		name: 'Show 08457 90 90 90',
	} );
	await show.last().click();
	const selected = (): Promise< string > =>
		page.evaluate( () =>
			( document.getElementById( 'content_ifr' ) as HTMLIFrameElement )
				.contentDocument!.getSelection()!
				.toString()
		);
	expect( await selected() ).toBe( '08457 90 90 90' );

	const replace = box( page ).getByRole( 'button', {
		name: 'Replace with 116 123',
	} );
	await replace.last().click();
	await expect( visual( page ).locator( 'a' ) ).toHaveText( '116 123' );
	await expect(
		box( page ).getByText( '1 number to look at.' )
	).toBeFocused();
	await replace.click();
	await expect( visual( page ) ).toContainText(
		'Call Samaritans on 116 123 at any time.'
	);
	await expect(
		box( page ).getByText(
			'No number in the text is known to be old or wrong.'
		)
	).toBeFocused();
	await visual( page ).locator( 'p' ).first().click();
	await pageUtils.pressKeys( 'primary+z' );
	await expect( visual( page ) ).toContainText( OLD );
	await expect( visual( page ).locator( 'a' ) ).toHaveText( '116 123' );
	await expect( replace ).toHaveCount( 1 );
	await save( page );
	await textTab( page ).click();
	await expect( page.locator( '#content' ) ).toHaveValue(
		`First.\n\n${ OLD } Or <a href="tel:116123">116 123</a>.`
	);
} );

test( 'text tab: shown, replaced, undone; the quicktag puts one panel after the paragraph', async ( {
	admin,
	page,
	pageUtils,
	story,
} ) => {
	const { id } = await story( {
		content: `${ OLD }\n\nLast.`,
		status: 'draft',
	} );
	await admin.visitAdminPage( 'post.php', `post=${ id }&action=edit` );
	await textTab( page ).click();
	const text = page.locator( '#content' );
	await box( page )
		.getByRole( 'button', { name: 'Show 08457 90 90 90' } )
		.click();
	expect(
		await text.evaluate( ( field: HTMLTextAreaElement ) =>
			field.value.slice( field.selectionStart, field.selectionEnd )
		)
	).toBe( '08457 90 90 90' );
	await box( page )
		.getByRole( 'button', { name: 'Replace with 116 123' } )
		.click();
	await expect( text ).toHaveValue(
		'Call Samaritans on 116 123 at any time.\n\nLast.'
	);
	await text.focus();
	await pageUtils.pressKeys( 'primary+z' );
	await expect( text ).toHaveValue( `${ OLD }\n\nLast.` );

	await text.evaluate( ( field: HTMLTextAreaElement ) =>
		field.setSelectionRange( 3, 3 )
	);
	await page.locator( '#qt_content_afterword' ).click();
	const placed = `${ OLD }\n\n[afterword]\n\nLast.`;
	await expect( text ).toHaveValue( placed );
	await expect(
		box( page ).getByText( 'This story carries the help panel.' )
	).toBeVisible();
	await page.locator( '#qt_content_afterword' ).click();
	await expect( text ).toHaveValue( placed );
	await page.locator( '#content-tmce' ).click();
	await page.getByRole( 'button', { name: 'Add help panel' } ).click();
	await expect( visual( page ).getByText( '[afterword]' ) ).toHaveCount( 1 );
} );

test( 'a tag that is typed proposes a topic; what is decided is saved with the story, and nothing else', async ( {
	admin,
	page,
	requestUtils,
	story,
} ) => {
	const { id } = await story( { content: 'Words.', status: 'draft' } );
	const meta = async (): Promise< unknown > =>
		(
			await requestUtils.rest< { meta: Record< string, unknown > } >( {
				path: `/wp/v2/posts/${ id }?context=edit`,
			} )
		).meta;
	const before = await meta();
	await admin.visitAdminPage( 'post.php', `post=${ id }&action=edit` );
	await expect( box( page ).locator( 'input[type=hidden]' ) ).toHaveCount(
		1
	);
	await page.locator( '#new-tag-post_tag' ).fill( 'Suicide, Miscarriage' );
	await page.keyboard.press( 'Enter' );
	await expect( box( page ).getByText( 'from “Suicide”' ) ).toBeVisible();
	await expect(
		box( page ).getByText( 'offers no help panel' )
	).toBeVisible();
	await page.screenshot( {
		path: 'artifacts/screens/classic.png',
		fullPage: true,
	} );
	await save( page );
	expect( await meta() ).toEqual( before );
	await box( page )
		.getByRole( 'button', { name: 'Not about “Miscarriage”' } )
		.press( 'Enter' );
	await box( page )
		.getByRole( 'combobox', { name: 'Why not “Miscarriage”?' } )
		.selectOption( 'Mentioned in passing' );
	const field = box( page ).getByLabel( 'Topics of this story' );
	// Enter in the field belongs to the field: it must not save.
	await field.fill( 'no such topic' );
	await field.press( 'Enter' );
	await field.fill( 'Self-harm' );
	await field.press( 'Enter' );
	await field.press( 'Tab' );
	await expectAccessible( page, '#afterword-classic' );
	await save( page );
	expect( await meta() ).toMatchObject( {
		afterword_topics: [ 'self-harm' ],
		_afterword_dismissed: [ { topic: 'miscarriage', reason: 'passing' } ],
	} );

	// Saves that know nothing of the box leave all as it is.
	const decided = await meta();
	await admin.visitAdminPage( 'edit.php', '' );
	await page.locator( `#post-${ id }` ).hover();
	await page
		.locator( `#post-${ id }` )
		.getByRole( 'button', { name: /^Quick edit/ } )
		.click();
	await page.locator( `#edit-${ id } .inline-edit-save .save` ).click();
	await expect( page.locator( `#post-${ id }` ) ).toBeVisible();
	expect( await meta() ).toEqual( decided );
} );
