/**
 * The help page.
 */
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const BLOCK = '<!-- wp:afterword/directory {"regions":["IE"]} /-->';
const PAGE = { type: 'page', title: 'Help and support' } as const;

test( 'the help page is complete without JavaScript', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( { ...PAGE, content: BLOCK } );
	const page = await openReader( { javaScriptEnabled: false } );
	await page.goto( path );
	const topics = page
		.getByRole( 'navigation', { name: 'Topics on this page' } )
		.first();
	await topics.getByRole( 'link', { name: 'Stalking' } ).click();
	await expect(
		page.getByRole( 'heading', { name: 'Stalking' } ).first()
	).toBeInViewport();
	expect( page.url() ).toMatch( /#afterword-help-\d+$/ );
	await page
		.getByRole( 'navigation', { name: 'Countries on this page' } )
		.getByRole( 'link', { name: 'Ireland' } )
		.click();
	await expect(
		page.getByRole( 'heading', { name: 'Country: Ireland' } )
	).toBeInViewport();
} );

test( 'it can be walked by keyboard and is accessible', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( { ...PAGE, content: BLOCK } );
	const page = await openReader( { viewport: { width: 320, height: 640 } } );
	await page.goto( path );
	await expectAccessible( page, '.afterword-directory' );
	const link = page
		.getByRole( 'navigation', { name: 'Topics on this page' } )
		.first()
		.getByRole( 'link', { name: 'Bereavement', exact: true } );
	await link.focus();
	await page.keyboard.press( 'Enter' );
	await expect(
		page
			.getByRole( 'heading', { name: 'Bereavement', exact: true } )
			.first()
	).toBeFocused();
	await page.keyboard.press( 'Tab' );
	await expect( page.locator( ':focus' ) ).toHaveAttribute( 'href', /^tel:/ );
	const low = await page
		.locator( '.afterword-directory a' )
		.evaluateAll( ( links ) =>
			links
				.filter( ( one ) => one.getBoundingClientRect().height < 44 )
				.map( ( one ) => one.outerHTML )
		);
	expect( low ).toEqual( [] );
} );

test( 'it can be left at once where the admin names a page to go to', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { exitUrl: 'https://weather.example/today' } );
	const { path } = await story( { ...PAGE, content: BLOCK } );
	const page = await openReader( { viewport: { width: 400, height: 800 } } );
	await page.route( 'https://weather.example/**', ( route ) =>
		route.fulfill( { contentType: 'text/html', body: '<h1>Weather</h1>' } )
	);
	await page.goto( path );
	await page.getByRole( 'link', { name: 'Stalking' } ).first().click();
	// Far down the page it is still in reach, on its own ground.
	const leave = page.getByRole( 'link', { name: /^Leave this page/ } );
	await expect( leave ).toBeInViewport();
	await expect(
		page.getByRole( 'heading', { name: 'Stalking' } ).first()
	).toBeInViewport();
	expect( ( await leave.boundingBox() )?.height ).toBeGreaterThanOrEqual(
		44
	);
	await page.screenshot( { path: 'artifacts/screens/directory-leave.png' } );
	await expectAccessible( page, '.afterword-panel__leave' );
	await leave.click();
	await expect( page.locator( 'h1' ) ).toHaveText( 'Weather' );

	await settings( { exitUrl: '' } );
	await page.goto( path );
	await expect( page.locator( '.afterword-directory' ) ).toHaveCount( 1 );
	await expect( leave ).toHaveCount( 0 );
} );

test( 'it asks nobody else and has a style of its own', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( { ...PAGE, content: BLOCK } );
	const page = await openReader();
	const requests: string[] = [];
	page.on( 'request', ( request ) => requests.push( request.url() ) );
	await page.goto( path, { waitUntil: 'networkidle' } );
	const { origin } = new URL( page.url() );
	expect(
		requests.filter( ( url ) => new URL( url ).origin !== origin )
	).toEqual( [] );
	const columns = await page
		.locator( '.afterword-directory__topics' )
		.first()
		.evaluate( ( list ) => getComputedStyle( list ).columnWidth );
	expect( columns ).not.toBe( 'auto' );
} );

test( 'the editor shows the page and adds a country by keyboard', async ( {
	admin,
	editor,
	page,
	settings,
} ) => {
	await settings();
	await admin.createNewPost( { postType: 'page', title: PAGE.title } );
	await editor.insertBlock( { name: 'afterword/directory' } );
	await expect(
		editor.canvas.getByRole( 'heading', {
			name: 'Country: United Kingdom',
			includeHidden: true,
		} )
	).toBeVisible();
	await editor.openDocumentSettingsSidebar();
	await page.getByLabel( 'Countries besides your own' ).focus();
	await page.keyboard.type( 'New Zealand' );
	await page.keyboard.press( 'Enter' );
	await expect(
		editor.canvas.getByRole( 'heading', {
			name: 'Country: New Zealand',
			includeHidden: true,
		} )
	).toBeVisible();
	expect( await editor.getEditedPostContent() ).toContain(
		'{"regions":["NZ"]}'
	);
} );
