/**
 * The panel without JavaScript: once under its story, nowhere else.
 */
import { type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const TEXT = [ 'First paragraph.', 'Second paragraph.' ];
const BODY = TEXT.map( paragraph ).join( '\n\n' );
const OFF = { javaScriptEnabled: false };

async function expectOnePanel( page: Page ): Promise< void > {
	const panel = page.locator( '.afterword-panel[data-afterword]' );
	await expect( panel ).toHaveCount( 1 );
	await expect(
		panel.getByRole( 'heading', { name: 'Where to get help' } )
	).toBeVisible();
	await expect( panel ).toContainText( 'Country: United Kingdom' );
	await expect( panel.locator( '.afterword-panel__line' ) ).not.toHaveCount(
		0
	);
	await expect( panel.locator( 'a[href="tel:999"]' ) ).toHaveCount( 1 );
}

test.describe( 'Without JavaScript', () => {
	test( 'a story with the block carries one complete panel', async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings();
		const { path } = await story( {
			content: `${ BODY }\n\n${ panelBlock() }`,
			tags: [ 'Baby loss' ],
		} );
		const page = await openReader( OFF );
		await page.goto( path );
		await expectOnePanel( page );
		await expect( page.locator( '.afterword-panel' ) ).toContainText(
			'Sands'
		);
		await expect( page.locator( '.afterword-panel' ) ).toContainText(
			'Last checked:'
		);
		await expect(
			page.getByRole( 'link', { name: 'Help in other countries' } )
		).toHaveAttribute( 'href', /^https:/ );
		await expect( page.locator( '.afterword-panel select' ) ).toBeHidden();
	} );

	test( 'no topic stands in any address, class, id or attribute of the panel', async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings();
		const { path } = await story( {
			title: 'A garden',
			content: panelBlock(),
			tags: [ 'Baby loss', 'Suicide' ],
		} );
		const page = await openReader( OFF );
		await page.goto( path );
		const attributes = await page
			.locator( '.afterword-panel' )
			.evaluate( ( panel ) =>
				[ panel, ...panel.querySelectorAll( '*' ) ].flatMap(
					( element ) =>
						[ ...element.attributes ]
							// A provider's own address is as it is.
							.filter(
								( { name, value } ) =>
									name !== 'href' || ! /^https:/.test( value )
							)
							.map( ( { value } ) => value )
				)
			);
		expect( attributes.length ).toBeGreaterThan( 20 );
		expect( attributes.join( '\n' ) ).not.toMatch(
			/loss|suicid|bereave|abuse/i
		);
	} );

	test( 'automatic placement adds one panel where tags name a topic', async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings( { placement: { automatic: true } } );
		const sensitive = await story( {
			content: BODY,
			tags: [ 'Baby loss' ],
		} );
		const harmless = await story( {
			title: 'Court of Appeal quashes conviction',
			content: BODY,
			tags: [ 'Miscarriage of justice' ],
		} );
		const off = await story( {
			title: 'Switched off',
			content: BODY,
			tags: [ 'Baby loss' ],
			meta: { afterword_off: true },
		} );
		const page = await openReader( OFF );
		await page.goto( sensitive.path );
		await expectOnePanel( page );
		for ( const { path } of [ harmless, off ] ) {
			await page.goto( path );
			await expect( page.getByText( TEXT[ 0 ]! ) ).toBeVisible();
			await expect( page.locator( '.afterword-panel' ) ).toHaveCount( 0 );
		}
	} );

	test( 'it stays off until switched on, and away from older stories', async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings();
		const { path } = await story( { content: BODY, tags: [ 'Suicide' ] } );
		const page = await openReader( OFF );
		await page.goto( path );
		await expect( page.locator( '.afterword-panel' ) ).toHaveCount( 0 );
		await settings( {
			placement: { automatic: true, since: '2999-01-01 00:00:00' },
		} );
		await page.reload();
		await expect( page.locator( '.afterword-panel' ) ).toHaveCount( 0 );
		await settings( { placement: { automatic: true } } );
		await page.reload();
		await expectOnePanel( page );
	} );

	test( 'a classic story keeps its paragraphs', async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings( { placement: { automatic: true } } );
		const { path } = await story( {
			content: TEXT.join( '\n\n' ),
			tags: [ 'Baby loss' ],
		} );
		const page = await openReader( OFF );
		await page.goto( path );
		await expectOnePanel( page );
		for ( const text of TEXT ) {
			await expect( page.locator( 'p', { hasText: text } ) ).toHaveCount(
				1
			);
		}
	} );

	test( 'lists, feeds and copies stay clean', async ( {
		openReader,
		settings,
		story,
		requestUtils,
	} ) => {
		await settings( { placement: { automatic: true } } );
		const placed = await story( {
			content: `${ BODY }\n\n${ panelBlock() }`,
			tags: [ 'Baby loss' ],
		} );
		const automatic = await story( {
			title: 'Another story',
			content: BODY,
			tags: [ 'Suicide' ],
		} );
		const secret = await story( {
			title: 'A secret story',
			content: `${ BODY }\n\n${ panelBlock() }`,
			tags: [ 'Suicide' ],
			password: 'x',
		} );
		const page = await openReader( OFF );
		const addresses = [
			'/',
			'/?s=story',
			'/tag/baby-loss/',
			'/category/uncategorized/',
			'/feed/',
			`${ placed.path }?embed=true`,
			`${ automatic.path }embed/`,
			secret.path,
			`/wp-json/wp/v2/posts/${ placed.id }`,
			`/wp-json/wp/v2/posts/${ automatic.id }`,
		];
		for ( const address of addresses ) {
			const answer = await page.request.get( address );
			const text = await answer.text();
			expect( answer.status(), address ).toBe( 200 );
			expect( text, address ).toMatch( /story/i );
			expect( text, address ).not.toMatch(
				/data-afterword=|Where to get help|afterword-panel|afterword\/build/
			);
		}
		const rest = await requestUtils.rest< {
			excerpt: { rendered: string };
		} >( {
			path: `/wp/v2/posts/${ placed.id }`,
		} );
		expect( rest.excerpt.rendered ).toContain( 'First paragraph' );
	} );

	test( 'a Query Loop inside the story adds none', async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings( { placement: { automatic: true } } );
		await story( {
			title: 'In the loop',
			content: `${ BODY }\n\n${ panelBlock() }`,
			tags: [ 'Suicide' ],
		} );
		const { path } = await story( {
			title: 'Around the loop',
			content: `${ BODY }
<!-- wp:query {"query":{"perPage":5,"postType":"post","inherit":false}} -->
<div class="wp-block-query"><!-- wp:post-template -->
<!-- wp:post-title /-->
<!-- wp:post-content /-->
<!-- /wp:post-template --></div>
<!-- /wp:query -->`,
			tags: [ 'Baby loss' ],
		} );
		const page = await openReader( OFF );
		await page.goto( path );
		await expect( page.getByText( 'In the loop' ).first() ).toBeVisible();
		await expectOnePanel( page );
	} );

	test( 'a plugin that runs the_content first and drops the result costs nothing', async ( {
		openReader,
		settings,
		story,
		requestUtils,
	} ) => {
		await requestUtils.activatePlugin( 'early-content' );
		await settings( { placement: { automatic: true } } );
		const automatic = await story( {
			content: BODY,
			tags: [ 'Baby loss' ],
		} );
		const placed = await story( {
			content: `${ BODY }\n\n${ panelBlock() }`,
			tags: [ 'Baby loss' ],
		} );
		const page = await openReader( OFF );
		for ( const { path } of [ automatic, placed ] ) {
			await page.goto( path );
			await expectOnePanel( page );
		}
	} );

	test( 'a panel in the template or in a synced pattern is not doubled', async ( {
		openReader,
		settings,
		story,
		requestUtils,
	} ) => {
		await settings( { placement: { automatic: true } } );
		const pattern = await requestUtils.rest< { id: number } >( {
			method: 'POST',
			path: '/wp/v2/blocks',
			data: { title: 'Help', content: panelBlock(), status: 'publish' },
		} );
		const synced = await story( {
			content: `${ BODY }\n\n<!-- wp:block {"ref":${ pattern.id }} /-->`,
			tags: [ 'Baby loss' ],
		} );
		const page = await openReader( OFF );
		await page.goto( synced.path );
		await expectOnePanel( page );

		const template = await requestUtils.rest< {
			content: { raw: string };
		} >( {
			path: '/wp/v2/templates/twentytwentyfive//single',
			params: { context: 'edit' },
		} );
		await requestUtils.rest( {
			method: 'POST',
			path: '/wp/v2/templates/twentytwentyfive//single',
			data: { content: `${ template.content.raw }\n${ panelBlock() }` },
		} );
		const plain = await story( {
			title: 'Plain',
			content: BODY,
			tags: [ 'Baby loss' ],
		} );
		for ( const { path } of [ plain, synced ] ) {
			await page.goto( path );
			await expectOnePanel( page );
		}
	} );

	test( 'before a region is approved the panel is neutral', async ( {
		openReader,
		story,
	} ) => {
		const { path } = await story( {
			content: panelBlock(),
			tags: [ 'Baby loss' ],
		} );
		const page = await openReader( OFF );
		await page.goto( path );
		const panel = page.locator( '.afterword-panel[data-afterword]' );
		await expect( panel ).toHaveCount( 1 );
		await expect( panel.locator( 'a[href^="tel:"]' ) ).toHaveCount( 0 );
		await expect( panel ).not.toContainText( 'Country:' );
		await expect(
			panel.locator( 'a[href="https://findahelpline.com"]' ).first()
		).toBeVisible();
	} );
} );
