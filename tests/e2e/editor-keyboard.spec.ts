/**
 * Our part of the editor without a mouse, for axe, on a narrow screen and from right to left.
 */
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { helpPanel, numbersPanel, sidebar } from './editor-panel.ts';
import { recordErrors } from './errors.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const BLOCK = '[data-type="afterword/support-panel"]';
const SUICIDE =
	'The coroner recorded a conclusion of suicide and spoke of suicide prevention.';
const OLD = 'Call Samaritans on 08457 90 90 90 at any time.';

/** Goes on by Tab until a control has the focus, as somebody without a mouse does. */
async function tabTo(
	page: Page,
	control: Locator,
	key = 'Tab'
): Promise< void > {
	await expect( control ).toBeVisible();
	for ( let steps = 0; steps < 120; steps++ ) {
		if (
			await control.evaluate(
				( node ) => node.ownerDocument.activeElement === node
			)
		) {
			return;
		}
		await page.keyboard.press( key );
	}
	throw new Error( `The keyboard does not reach ${ control.toString() }.` );
}

/** Goes to a region of the editor by WordPress's own shortcut. */
async function goToRegion( page: Page, name: string ): Promise< void > {
	const region = page.getByRole( 'region', { name } );
	for ( let steps = 0; steps < 10; steps++ ) {
		await page.keyboard.press( 'Control+Backquote' );
		if (
			await region.evaluate(
				( node ) => node.ownerDocument.activeElement === node
			)
		) {
			return;
		}
	}
	throw new Error( `There is no way to ${ name }.` );
}

test( 'a story from its first word to its publication, without a mouse', async ( {
	admin,
	editor,
	page,
	settings,
	openReader,
} ) => {
	await settings();
	const errors = recordErrors( page );
	await admin.createNewPost( { showWelcomeGuide: false } );
	await editor.openDocumentSettingsSidebar();
	await editor.canvas.getByRole( 'textbox', { name: 'Add title' } ).focus();
	await page.keyboard.type( 'University changes its rules' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( SUICIDE );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( OLD );

	await goToRegion( page, 'Editor settings' );
	const side = sidebar( page );
	const post = side.getByRole( 'tab' ).first();
	await tabTo( page, side.getByRole( 'tab', { selected: true } ) );
	await page.keyboard.press( 'Home' );
	await page.keyboard.press( 'Enter' );
	await expect( post ).toHaveAttribute( 'aria-selected', 'true' );
	for ( const name of [ /^Where to get help/, /^Phone numbers/ ] ) {
		const title = side.getByRole( 'button', { name } );
		await tabTo( page, title );
		if ( ( await title.getAttribute( 'aria-expanded' ) ) === 'false' ) {
			await page.keyboard.press( 'Enter' );
		}
	}
	await tabTo(
		page,
		numbersPanel( page ).getByRole( 'button', {
			name: 'Replace with 116 123',
		} )
	);
	await page.keyboard.press( 'Enter' );
	await expect(
		side.getByText( 'No number in the text is known to be old or wrong.' )
	).toBeFocused();
	await tabTo(
		page,
		helpPanel( page ).getByRole( 'button', { name: 'Use “Suicide”' } ),
		'Shift+Tab'
	);
	await page.keyboard.press( 'Enter' );
	await expect(
		side.getByText( 'The story seems to be about:' )
	).toBeFocused();
	await tabTo(
		page,
		helpPanel( page ).getByRole( 'button', {
			name: 'Insert the help panel',
		} )
	);
	await page.keyboard.press( 'Enter' );
	await expect( editor.canvas.locator( BLOCK ) ).toContainText(
		'Samaritans'
	);

	await goToRegion( page, 'Editor top bar' );
	const bar = page.getByRole( 'region', { name: 'Editor top bar' } );
	await tabTo(
		page,
		bar.getByRole( 'button', { name: 'Publish', exact: true } )
	);
	await page.keyboard.press( 'Enter' );
	const checks = page.getByRole( 'region', { name: 'Editor publish' } );
	await expect( checks ).toContainText( 'Are you ready to publish' );
	await tabTo(
		page,
		checks.getByRole( 'button', { name: 'Publish', exact: true } ),
		'Shift+Tab'
	);
	await page.keyboard.press( 'Enter' );
	await expect( checks.getByText( 'is now live' ) ).toBeVisible();

	const id = new URL( page.url() ).searchParams.get( 'post' );
	const reader = await openReader( { javaScriptEnabled: false } );
	await reader.goto( `/?p=${ id }` );
	await expect( reader.locator( '.afterword-panel' ) ).toContainText(
		'If a life is in danger'
	);
	await expect( reader.locator( 'body' ) ).toContainText(
		'Call Samaritans on 116 123'
	);
	expect( errors ).toEqual( [] );
} );

/** Expects that nothing in an element runs out of it sideways. */
async function expectFits( element: Locator ): Promise< void > {
	expect(
		await element.evaluate( ( node ) => [
			node.scrollWidth <= node.clientWidth + 1,
			[ ...node.querySelectorAll( '*' ) ]
				.filter( ( one ) => {
					const box = one.getBoundingClientRect();
					const around = node.getBoundingClientRect();
					return (
						box.width > 1 &&
						( box.right > around.right + 1 ||
							box.left < around.left - 1 )
					);
				} )
				.map( ( one ) => one.outerHTML.slice( 0, 120 ) ),
		] )
	).toEqual( [ true, [] ] );
}

for ( const look of [ 'wide', 'narrow', 'right to left' ] ) {
	test( `axe and room for words: ${ look }`, async ( {
		admin,
		editor,
		page,
		requestUtils,
		settings,
		story,
	} ) => {
		await settings( { tellService: true } );
		const rtl = look === 'right to left';
		if ( rtl ) {
			await requestUtils.activatePlugin( 'right-to-left' );
		}
		const { id } = await story( {
			content: [
				paragraph( SUICIDE ),
				paragraph( OLD ),
				paragraph(
					'His gambling addiction had led to gambling debts. Problem gambling is treated.'
				),
				panelBlock(),
			].join( '\n\n' ),
			tags: [ 'Self-harm' ],
			status: 'draft',
		} );
		await admin.editPost( id );
		if ( look === 'narrow' ) {
			await page.setViewportSize( { width: 320, height: 640 } );
		}
		await editor.openDocumentSettingsSidebar();
		const shot = `artifacts/screens/editor-${ look.replaceAll( ' ', '-' ) }`;
		await sidebar( page ).getByRole( 'tab' ).first().click();
		for ( const [ panel, selector ] of [
			[ helpPanel( page ), '.afterword-document-panel' ],
			[ numbersPanel( page ), '.afterword-numbers-panel' ],
		] as const ) {
			// Its title may be translated.
			const title = panel.getByRole( 'button' ).first();
			if ( ( await title.getAttribute( 'aria-expanded' ) ) === 'false' ) {
				await title.click();
			}
			await expect( panel.getByRole( 'listitem' ).first() ).toBeVisible();
			await panel.scrollIntoViewIfNeeded();
			await page.screenshot( {
				path: `${ shot }-${ selector.split( '-' )[ 1 ] }.png`,
			} );
			await expectAccessible( page, selector );
			await expectFits( panel );
		}

		await page.getByRole( 'tab' ).first().focus();
		await editor.selectBlocks( editor.canvas.locator( BLOCK ) );
		await sidebar( page ).getByRole( 'tab' ).nth( 1 ).click();
		await page.screenshot( { path: `${ shot }-block.png` } );
		await expectAccessible( page, '.block-editor-block-inspector' );
		await expectFits( page.locator( '.block-editor-block-inspector' ) );

		await page
			.getByRole( 'region', { name: 'Editor top bar' } )
			.getByRole( 'button', { name: 'Publish', exact: true } )
			.click();
		const checks = '.editor-post-publish-panel__prepublish';
		await expect( page.locator( checks ) ).toContainText( '116 123' );
		await page
			.locator( checks )
			.getByText( '116 123' )
			.first()
			.scrollIntoViewIfNeeded();
		await page.screenshot( { path: `${ shot }-publish.png` } );
		await expectAccessible( page, checks );
		await expectFits( page.locator( checks ) );
	} );
}
