/**
 * Into the panel and out of it: a typed help box, the shortcode, a classic block; and a second panel.
 */
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const BLOCK = '[data-type="afterword/support-panel"]';

const TURN = 'Turn the typed help box into the panel';

const LEAD = 'If this story has touched you, somebody will listen.';

const BOX = [
	paragraph( 'He rang his sister that night.' ),
	'<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">Somebody to talk to</h3>\n<!-- /wp:heading -->',
	'<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>Samaritans: <a href="tel:116123">116 123</a></li>\n<!-- /wp:list-item -->\n\n<!-- wp:list-item -->\n<li>Childline 0800 1111, for anybody under 19</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->',
	paragraph( `${ LEAD } Call Samaritans on 08457 90 90 90.` ),
].join( '\n\n' );

/** Presses an item of the menu that turns a block into others. */
async function transform( page: Page, to: RegExp ): Promise< void > {
	await page
		.getByRole( 'toolbar', { name: 'Block tools' } )
		.getByRole( 'button' )
		.first()
		.press( 'ArrowDown' );
	await page.getByRole( 'menuitem', { name: to } ).click();
}

const isDirty = ( page: Page ) =>
	page.evaluate( () =>
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

test( 'one click turns the typed help box into the panel; undo brings all of it back', async ( {
	admin,
	editor,
	page,
	pageUtils,
	settings,
	story,
} ) => {
	await settings();
	const { id } = await story( {
		content: BOX,
		tags: [ 'Suicide' ],
		status: 'draft',
	} );
	await admin.editPost( id );
	const turn = page
		.locator( '.components-notice' )
		.getByRole( 'button', { name: TURN } );
	await expect( turn ).toBeVisible();
	expect( await isDirty( page ) ).toBe( false );
	await expectAccessible( page, '.components-notice' );
	await page.screenshot( { path: 'artifacts/screens/editor-turn.png' } );
	await turn.click();
	await expect(
		page.getByText( 'The panel took the place of 3 typed numbers' ).first()
	).toBeVisible();
	expect( await editor.getEditedPostContent() ).toBe(
		[
			paragraph( 'He rang his sister that night.' ),
			paragraph( LEAD ),
			panelBlock( { headingLevel: 3 } ),
		].join( '\n\n' )
	);
	await expect( turn ).toHaveCount( 0 );
	await pageUtils.pressKeys( 'primary+z' );
	expect( await editor.getEditedPostContent() ).toBe( BOX );
} );

test( 'a selection turns into words and the panel by the block’s own menu', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings();
	const { id } = await story( { content: BOX, status: 'draft' } );
	await admin.editPost( id );
	await editor.canvas.locator( '[data-type="core/heading"]' ).click();
	await page.keyboard.down( 'Shift' );
	await editor.canvas
		.locator( '[data-type="core/paragraph"]' )
		.last()
		.click();
	await page.keyboard.up( 'Shift' );
	await transform( page, /Where to get help/ );
	expect( await editor.getEditedPostContent() ).toContain(
		`${ paragraph( LEAD ) }\n\n${ panelBlock( { headingLevel: 3 } ) }`
	);
	// A paragraph without a number is no help box.
	await editor.canvas
		.locator( '[data-type="core/paragraph"]' )
		.first()
		.click();
	await page
		.getByRole( 'toolbar', { name: 'Block tools' } )
		.getByRole( 'button' )
		.first()
		.press( 'ArrowDown' );
	await expect(
		page.getByRole( 'menuitem', { name: 'Heading' } ).first()
	).toBeVisible();
	await expect(
		page.getByRole( 'menuitem', { name: /Where to get help/ } )
	).toHaveCount( 0 );
} );

test( 'the shortcode becomes the block and the block the shortcode; a style is not lost', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings();
	const text = '[afterword topics="suicide" region="IE" level="3"]';
	const { id } = await story( {
		content: `<!-- wp:shortcode -->\n${ text }\n<!-- /wp:shortcode -->`,
		status: 'draft',
	} );
	await admin.editPost( id );
	await editor.selectBlocks(
		editor.canvas.locator( '[data-type="core/shortcode"]' )
	);
	await transform( page, /Where to get help/ );
	await expect( editor.canvas.locator( BLOCK ) ).toBeVisible();
	expect( await editor.getEditedPostContent() ).toBe(
		panelBlock( { topics: [ 'suicide' ], region: 'IE', headingLevel: 3 } )
	);
	await transform( page, /^Shortcode/ );
	expect( await editor.getEditedPostContent() ).toContain( text );
} );

test( 'a classic block with the shortcode becomes blocks', async ( {
	admin,
	editor,
	page,
	settings,
} ) => {
	await settings();
	await admin.createNewPost( { title: 'From the classic editor' } );
	const names = await page.evaluate( () => {
		const { blocks } = (
			window as unknown as {
				wp: {
					blocks: {
						rawHandler: ( options: { HTML: string } ) => {
							name: string;
							attributes: { topics?: string[] };
						}[];
					};
				};
			}
		 ).wp;
		return [
			'<p>Before.</p>\n<p>[afterword topics="gambling"]</p>\n<p>[afterword colour="red"]</p>',
		].flatMap( ( HTML ) =>
			blocks
				.rawHandler( { HTML } )
				.map( ( { name, attributes } ) => [ name, attributes.topics ] )
		);
	} );
	expect( names ).toEqual( [
		[ 'core/paragraph', undefined ],
		[ 'afterword/support-panel', [ 'gambling' ] ],
		[ 'core/shortcode', undefined ],
	] );
	await expect( editor.canvas.locator( BLOCK ) ).toHaveCount( 0 );
} );

test( 'a second panel says so and can be taken away', async ( {
	admin,
	editor,
	settings,
	story,
} ) => {
	await settings();
	const { id } = await story( {
		content: [ panelBlock(), paragraph( 'Between.' ), panelBlock() ].join(
			'\n\n'
		),
		status: 'draft',
	} );
	await admin.editPost( id );
	const blocks = editor.canvas.locator( BLOCK );
	const said = 'Another help panel stands above';
	await expect( blocks.last() ).toContainText( said );
	await expect( blocks.first() ).not.toContainText( said );
	await blocks.last().click();
	await blocks
		.last()
		.getByRole( 'button', { name: 'Remove this one' } )
		.click();
	await expect( blocks ).toHaveCount( 1 );
	await expect( blocks ).not.toContainText( said );
} );
