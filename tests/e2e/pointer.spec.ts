/**
 * The line near the top that leads to the panel.
 */
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const POINTER = '<!-- wp:afterword/pointer /-->';
const LONG = Array.from( { length: 30 }, ( _, n ) =>
	paragraph(
		`Paragraph ${ n }. ${ 'The garden opened today. '.repeat( 12 ) }`
	)
).join( '\n\n' );
const BREAK =
	'<!-- wp:nextpage -->\n<!--nextpage-->\n<!-- /wp:nextpage -->\n\n';
const NAME = 'Support is listed at the end of this story.';

test( 'the pointer leads to the panel, for eyes and for keys', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( {
		content: `${ POINTER }\n\n${ LONG }\n\n${ panelBlock() }`,
		tags: [ 'Baby loss' ],
	} );
	const page = await openReader( { viewport: { width: 360, height: 640 } } );
	await page.goto( path );
	const link = page.getByRole( 'link', { name: NAME } );
	const box = await link.boundingBox();
	expect( box?.height ).toBeGreaterThanOrEqual( 44 );
	await expectAccessible( page, '.afterword-pointer' );

	await link.focus();
	await page.keyboard.press( 'Enter' );
	const panel = page.getByRole( 'region', { name: 'Where to get help' } );
	await expect( panel ).toBeFocused();
	await expect( panel ).toBeInViewport();
	await page.keyboard.press( 'Tab' );
	expect(
		await panel.evaluate( ( element ) =>
			element.contains( element.ownerDocument.activeElement )
		)
	).toBe( true );
	expect( new URL( page.url() ).hash ).toMatch( /^#where-to-get-help-\d+$/ );
} );

test( 'without JavaScript it leads there as well', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { placement: { automatic: true } } );
	const { path } = await story( {
		content: `${ POINTER }\n\n${ LONG }`,
		tags: [ 'Baby loss' ],
	} );
	const page = await openReader( { javaScriptEnabled: false } );
	await page.goto( path );
	await page.getByRole( 'link', { name: NAME } ).click();
	await expect( page.locator( '.afterword-panel' ) ).toBeInViewport();
} );

test( 'a story without a panel prints no pointer and loads nothing of it', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { placement: { automatic: true } } );
	const { path } = await story( {
		content: `${ POINTER }\n\n${ LONG }`,
		tags: [ 'Football' ],
	} );
	const page = await openReader();
	await page.goto( path );
	await expect( page.getByText( 'Paragraph 29.' ) ).toBeAttached();
	expect( await page.content() ).not.toMatch( /afterword/ );
} );

test( 'the first page of a long story leads to the last', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { placement: { automatic: true } } );
	const { path } = await story( {
		content: [ paragraph( 'One.' ), paragraph( 'Two.' ), LONG ].join(
			`\n\n${ BREAK }`
		),
		tags: [ 'Baby loss' ],
	} );
	const page = await openReader();
	await page.goto( path );
	await expect( page.locator( '.afterword-panel' ) ).toHaveCount( 0 );
	await page.getByRole( 'link', { name: NAME } ).click();
	await expect( page ).toHaveURL( /\/3\/#where-to-get-help-\d+$/ );
	await expect( page.locator( '.afterword-panel' ) ).toBeInViewport();
	await expect( page.getByRole( 'link', { name: NAME } ) ).toHaveCount( 0 );
} );

test( 'the editor shows the line, and says when readers do not see it', async ( {
	admin,
	editor,
	page,
	settings,
} ) => {
	await settings();
	await admin.createNewPost();
	await editor.insertBlock( { name: 'afterword/pointer' } );
	await expect( editor.canvas.getByText( NAME ) ).toBeVisible();
	const hint = editor.canvas.getByText( 'the story holds no panel' );
	await expect( hint ).toBeVisible();
	await editor.insertBlock( { name: 'afterword/support-panel' } );
	await expect( hint ).toBeHidden();
	const id = await editor.publishPost();
	await page.goto( `/?p=${ id }` );
	await expect( page.getByRole( 'link', { name: NAME } ) ).toBeVisible();
} );
