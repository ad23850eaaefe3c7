/**
 * Numbers wherever a story prints or dials them: cells, quotes, captions, buttons, footnotes, synced patterns.
 */
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { openPanel, sidebar } from './editor-panel.ts';
import { expect, recordRequests, test } from './fixtures.ts';
import { paragraph } from './posts.ts';

const OLD = '08457 90 90 90';

const title = ( page: Page ) =>
	sidebar( page ).getByRole( 'button', {
		name: /^Phone numbers in this story/,
	} );

async function open( page: Page, count: number ): Promise< void > {
	await openPanel( page, 'Phone numbers in this story' );
	await expect( title( page ) ).toHaveText(
		`Phone numbers in this story (${ count })`
	);
}

/** Markup by kind, and what stands in it once its number is corrected. */
const KINDS: readonly [ markup: string, corrected: string ][] = [
	[
		`<!-- wp:table -->\n<figure class="wp-block-table"><table class="has-fixed-layout"><tbody><tr><td>Samaritans</td><td>${ OLD }</td></tr></tbody></table></figure>\n<!-- /wp:table -->`,
		'<td>Samaritans</td><td>116 123</td>',
	],
	[
		`<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>Ask for help.</p>\n<!-- /wp:paragraph --><cite>Samaritans, ${ OLD }</cite></blockquote>\n<!-- /wp:quote -->`,
		'<cite>Samaritans, 116 123</cite>',
	],
	[
		`<!-- wp:image -->\n<figure class="wp-block-image"><img src="/wp-includes/images/w-logo-blue.png" alt=""/><figcaption class="wp-element-caption">Call Samaritans on <strong>${ OLD }</strong></figcaption></figure>\n<!-- /wp:image -->`,
		'Call Samaritans on <strong>116 123</strong></figcaption>',
	],
	[
		paragraph( 'Call <a href="tel:08457909090">Samaritans</a> at night.' ),
		'Call <a href="tel:116123">Samaritans</a> at night.',
	],
	[
		'<!-- wp:buttons -->\n<div class="wp-block-buttons"><!-- wp:button -->\n<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="tel:08457909090">Call Samaritans</a></div>\n<!-- /wp:button --></div>\n<!-- /wp:buttons -->',
		'href="tel:116123">Call Samaritans</a>',
	],
	[
		`<!-- wp:html -->\n<div class="box">Samaritans <b>${ OLD }</b></div>\n<!-- /wp:html -->`,
		'<div class="box">Samaritans <b>116 123</b></div>',
	],
];

test( 'a number is corrected in one click wherever it stands, and comes back by undo', async ( {
	admin,
	editor,
	page,
	pageUtils,
	settings,
	story,
} ) => {
	await settings();
	const content = KINDS.map( ( [ markup ] ) => markup ).join( '\n\n' );
	const { id } = await story( { content, status: 'draft' } );
	await admin.editPost( id );
	await editor.openDocumentSettingsSidebar();
	await open( page, KINDS.length );
	const before = await editor.getEditedPostContent();
	const list = sidebar( page );
	await expectAccessible( page, '.afterword-numbers-panel' );
	for ( const [ at, [ , corrected ] ] of KINDS.entries() ) {
		expect( await editor.getEditedPostContent() ).not.toContain(
			corrected
		);
		await list
			.getByRole( 'button', {
				name: /^(Replace with|Let the link dial) 116 123$/,
			} )
			.first()
			.click();
		await expect
			.poll( () => editor.getEditedPostContent() )
			.toContain( corrected );
		await expect( title( page ) ).toHaveText(
			at + 1 === KINDS.length
				? 'Phone numbers in this story'
				: `Phone numbers in this story (${ KINDS.length - at - 1 })`
		);
	}
	for ( const [ , corrected ] of [ ...KINDS ].reverse() ) {
		const last = await editor.getEditedPostContent();
		await pageUtils.pressKeys( 'primary+z' );
		// WordPress keeps a step without a change when its own undo redraws rich text.
		if ( ( await editor.getEditedPostContent() ) === last ) {
			await pageUtils.pressKeys( 'primary+z' );
		}
		const now = await editor.getEditedPostContent();
		expect( now ).not.toContain( corrected );
		expect(
			now.split( OLD ).length + now.split( 'tel:08457909090' ).length
		).toBe(
			last.split( OLD ).length +
				last.split( 'tel:08457909090' ).length +
				1
		);
	}
	expect( await editor.getEditedPostContent() ).toBe( before );
	await open( page, KINDS.length );
} );

test( 'footnotes are corrected in the field that holds them', async ( {
	admin,
	editor,
	page,
	pageUtils,
	settings,
	story,
} ) => {
	await settings();
	const note = { id: 'a1b2', content: `Samaritans: ${ OLD }` };
	const { id } = await story( {
		content: `${ paragraph( `A story<sup data-fn="${ note.id }" class="fn"><a href="#${ note.id }" id="${ note.id }-link">1</a></sup>.` ) }\n\n<!-- wp:footnotes /-->`,
		meta: { footnotes: JSON.stringify( [ note ] ) },
		status: 'draft',
	} );
	await admin.editPost( id );
	await editor.openDocumentSettingsSidebar();
	await open( page, 1 );
	// The canvas of older releases draws a block that nobody looks at when it finds the time.
	const notes = (): Promise< string > =>
		page.evaluate( () => {
			const { wp } = window as unknown as {
				wp: {
					data: {
						select: ( store: string ) => {
							getEditedPostAttribute: ( name: string ) => {
								footnotes: string;
							};
						};
					};
				};
			};
			return wp.data
				.select( 'core/editor' )
				.getEditedPostAttribute( 'meta' ).footnotes;
		} );
	await sidebar( page )
		.getByRole( 'button', { name: 'Replace with 116 123' } )
		.click();
	await expect.poll( notes ).toContain( 'Samaritans: 116 123' );
	await pageUtils.pressKeys( 'primary+z' );
	await expect.poll( notes ).toContain( OLD );
} );

test( 'what stands in a synced pattern is told, and corrected there alone', async ( {
	admin,
	editor,
	page,
	requestUtils,
	settings,
	story,
} ) => {
	await settings();
	const pattern = await requestUtils.rest< { id: number } >( {
		method: 'POST',
		path: '/wp/v2/blocks',
		data: {
			title: 'Box',
			status: 'publish',
			content: paragraph( `Call Samaritans on ${ OLD }.` ),
		},
	} );
	const { id } = await story( {
		content: `<!-- wp:block {"ref":${ pattern.id }} /-->`,
		status: 'draft',
	} );
	await admin.editPost( id );
	await editor.openDocumentSettingsSidebar();
	await open( page, 1 );
	const list = sidebar( page );
	await expect( list.getByText( 'in a synced pattern' ) ).toBeVisible();
	await expect(
		list.getByRole( 'button', { name: /^Replace/ } )
	).toHaveCount( 0 );
	const way = list.getByRole( 'link', { name: 'Open the pattern' } );
	await expect( way ).toHaveAttribute(
		'href',
		new RegExp( `post=${ pattern.id }&action=edit$` )
	);
	await way.evaluate( ( link ) => link.removeAttribute( 'target' ) );
	await way.click();
	await expect(
		editor.canvas.getByText( `Call Samaritans on ${ OLD }.` )
	).toBeVisible();
} );

test( 'the pages behind a number are shown when asked for', async ( {
	admin,
	editor,
	page,
	settings,
	story,
} ) => {
	await settings();
	const { id } = await story( {
		content: paragraph( `Call Samaritans on ${ OLD }.` ),
		status: 'draft',
	} );
	const requests = recordRequests( page );
	const asked = () =>
		requests.filter( ( url ) => url.includes( '/sources/GB' ) );
	await admin.editPost( id );
	await editor.openDocumentSettingsSidebar();
	await open( page, 1 );
	expect( asked() ).toHaveLength( 0 );
	const list = sidebar( page );
	const source = list.getByRole( 'button', { name: `Source: ${ OLD }` } );
	await source.click();
	await expect( source ).toHaveAttribute( 'aria-expanded', 'true' );
	await expect(
		list.getByText( `That ${ OLD } is no longer the number:` )
	).toBeVisible();
	await expect(
		list.getByText( /the service’s own page, seen \w+ 20\d\d/ ).first()
	).toBeVisible();
	const link = list.locator( '.afterword-numbers__sources a' ).first();
	await expect( link ).toHaveAttribute( 'target', '_blank' );
	await expect( link ).toHaveAttribute( 'rel', /noreferrer/ );
	await expectAccessible( page, '.afterword-numbers-panel' );
	await source.click();
	await source.click();
	expect( asked() ).toHaveLength( 1 );
	await page.screenshot( { path: 'artifacts/screens/editor-sources.png' } );
} );
