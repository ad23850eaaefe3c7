/**
 * "Leave this page": away at once, no way back by the browser's button, nothing loaded beforehand.
 */
import { type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, recordRequests, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const TARGET = 'https://weather.example/today';

const STORY = {
	title: 'A night in March',
	content: `${ paragraph( 'A verdict.' ).repeat( 40 ) }\n\n${ panelBlock() }`,
	tags: [ 'Domestic abuse' ],
};

const OFF = { javaScriptEnabled: false };

const button = ( page: Page ) =>
	page.getByRole( 'link', { name: /^Leave this page/ } );

/**
 * Answers for the site that readers leave to.
 *
 * @param page Page.
 * @return The headers of each request it got.
 */
async function answerTarget(
	page: Page
): Promise< Record< string, string >[] > {
	const asked: Record< string, string >[] = [];
	await page.route( `${ TARGET }**`, async ( route ) => {
		asked.push( await route.request().allHeaders() );
		await route.fulfill( {
			contentType: 'text/html',
			body: '<title>Weather</title><h1>Weather</h1>',
		} );
	} );
	return asked;
}

test( 'no button without a target, none on other topics, and no script of it', async ( {
	openReader,
	settings,
	story,
} ) => {
	const abuse = await story( STORY );
	const loss = await story( { ...STORY, tags: [ 'Baby loss' ] } );
	const page = await openReader();
	const requests = recordRequests( page );
	const note = page.getByText( 'Your browser remembers a page' );

	await settings();
	await page.goto( abuse.path, { waitUntil: 'networkidle' } );
	await expect( button( page ) ).toHaveCount( 0 );
	await expect( note ).toBeVisible();

	await settings( { exitUrl: TARGET } );
	await page.goto( loss.path, { waitUntil: 'networkidle' } );
	await expect( page.locator( '.afterword-panel' ) ).toBeVisible();
	await expect( button( page ) ).toHaveCount( 0 );
	await expect( note ).toHaveCount( 0 );
	expect( requests.filter( ( url ) => /exit\./.test( url ) ) ).toEqual( [] );
	await page.keyboard.press( 'Shift' );
	await page.keyboard.press( 'Shift' );
	await page.keyboard.press( 'Shift' );
	await expect( page ).toHaveURL( /127\.0\.0\.1|localhost/ );
} );

test( 'a plain link without JavaScript that tells nobody where the reader was', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { exitUrl: TARGET } );
	const { path } = await story( STORY );
	const page = await openReader( OFF );
	const asked = await answerTarget( page );
	await page.goto( path );
	await expect( button( page ) ).toHaveAttribute(
		'rel',
		'nofollow noreferrer noopener'
	);
	await expect( button( page ) ).toHaveAttribute(
		'referrerpolicy',
		'no-referrer'
	);
	// A hint at keys that nothing listens to would be a false promise.
	await expect( page.getByText( 'press Shift' ) ).toBeHidden();
	await button( page ).click();
	await expect( page ).toHaveURL( TARGET );
	expect( asked ).toHaveLength( 1 );
	expect( asked[ 0 ] ).not.toHaveProperty( 'referer' );
} );

test( 'a tap replaces the page, sends no referrer, and nothing was loaded before', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { exitUrl: TARGET } );
	const { path } = await story( STORY );
	const page = await openReader();
	const asked = await answerTarget( page );
	await page.goto( '/' );
	await page.goto( path, { waitUntil: 'networkidle' } );
	await button( page ).hover();
	await button( page ).focus();
	await page.waitForTimeout( 500 );
	expect( asked ).toEqual( [] );
	expect(
		await page
			.locator(
				`link[href^="${ TARGET }"], link[rel*=pre i][href*=weather]`
			)
			.count()
	).toBe( 0 );

	await button( page ).click();
	await expect( page ).toHaveURL( TARGET );
	expect( asked ).toHaveLength( 1 );
	expect( asked[ 0 ] ).not.toHaveProperty( 'referer' );
	await page.goBack();
	expect( new URL( page.url() ).pathname ).toBe( '/' );
} );

test( 'WordPress does not load a target on the same site in advance', async ( {
	openReader,
	settings,
	story,
} ) => {
	const target = await story( { title: 'Weather', type: 'page' } );
	await settings( { exitUrl: target.link } );
	const { path } = await story( STORY );
	const page = await openReader();
	const asked: Record< string, string >[] = [];
	page.on( 'request', async ( request ) => {
		if ( request.url() === target.link ) {
			asked.push( await request.allHeaders() );
		}
	} );
	await page.goto( path, { waitUntil: 'networkidle' } );
	const printed = await page
		.locator( 'script[type=speculationrules]' )
		.textContent();
	// Older WordPress escapes slashes.
	const rules = JSON.stringify( JSON.parse( printed ?? '' ) );
	expect( rules ).toContain( 'nofollow' );
	expect( rules ).toContain(
		JSON.stringify( new URL( target.link ).pathname )
	);
	// What the rules exclude, tried on our link.
	for ( const selector of [
		'a[rel~="nofollow"]',
		'.no-prefetch',
		'.no-prerender',
	] ) {
		expect(
			await button( page ).evaluate(
				( link, match ) => link.matches( match ),
				selector
			)
		).toBe( true );
	}
	await button( page ).hover();
	await page.waitForTimeout( 500 );
	expect( asked ).toEqual( [] );
	await button( page ).click();
	await expect( page ).toHaveURL( target.link );
	await expect.poll( () => asked.length ).toBe( 1 );
	expect( asked[ 0 ] ).not.toHaveProperty( 'referer' );
} );

test( 'Shift three times leaves from anywhere on the page; each press is announced', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { exitUrl: TARGET } );
	const { path } = await story( STORY );
	const page = await openReader();
	await answerTarget( page );
	await page.goto( path, { waitUntil: 'networkidle' } );
	await expect(
		page.getByText( 'or press Shift three times' )
	).toBeVisible();
	const status = page.locator( '.afterword-panel__leave [aria-live=polite]' );
	await page.keyboard.press( 'Shift' );
	await expect( status ).toHaveText( 'Press Shift 2 more times to leave.' );
	await page.keyboard.press( 'Shift' );
	await expect( status ).toHaveText( 'Press Shift 1 more time to leave.' );
	await page.keyboard.press( 'Shift+Tab' );
	await expect( status ).toHaveText( /You are still on this page/ );
	for ( let i = 0; i < 4; i++ ) {
		await page.keyboard.press( 'Shift+A' );
	}
	await page.keyboard.press( 'Shift' );
	await page.keyboard.press( 'Shift' );
	await expect( page.locator( 'h1' ) ).toHaveText( STORY.title );
	await expect( status ).toHaveText( /You are still/, { timeout: 8000 } );
	await page.keyboard.press( 'Shift' );
	await page.keyboard.press( 'Shift' );
	await page.keyboard.press( 'Shift' );
	await expect( page ).toHaveURL( TARGET );
} );

test( 'the page is gone before the next one answers, and whole again for who comes back', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { exitUrl: TARGET } );
	const { path } = await story( STORY );
	const page = await openReader();
	// An answer without a page: the browser stays where it is.
	await page.route( `${ TARGET }**`, ( route ) =>
		route.fulfill( { status: 204 } )
	);
	await page.goto( path, { waitUntil: 'networkidle' } );
	const title = await page.title();
	const before = await page.locator( 'body' ).ariaSnapshot();
	await button( page ).click();
	await expect( page.getByRole( 'alert' ) ).toHaveText( 'Loading' );
	expect( await page.locator( 'body' ).innerText() ).toBe( 'Loading' );
	expect( await page.locator( 'body' ).ariaSnapshot() ).toBe(
		'- alert: Loading'
	);
	expect( await page.title() ).toBe( 'Loading' );
	// Whoever taps or presses again asks again.
	await page.keyboard.press( 'Shift' );
	await page.keyboard.press( 'Shift' );
	await page.keyboard.press( 'Shift' );
	await expect( page.getByRole( 'alert' ) ).toHaveCount( 1 );

	await page.evaluate( () =>
		window.dispatchEvent( new PageTransitionEvent( 'pageshow' ) )
	);
	expect( await page.locator( 'body' ).ariaSnapshot() ).toBe( before );
	expect( await page.title() ).toBe( title );
	await expect( page.locator( '.afterword-cover' ) ).toHaveCount( 0 );
} );

test( 'stays when another country is shown; two panels leave once', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { exitUrl: TARGET } );
	const { path } = await story( {
		...STORY,
		content: `${ panelBlock() }${ panelBlock() }`,
	} );
	const page = await openReader( { timezoneId: 'Pacific/Auckland' } );
	const asked = await answerTarget( page );
	await page.goto( path, { waitUntil: 'networkidle' } );
	await expect(
		page.locator( '.afterword-panel__country' ).first()
	).toHaveText( 'Country: New Zealand' );
	await expect( button( page ) ).toHaveCount( 2 );
	await page.keyboard.press( 'Shift' );
	expect(
		await page
			.locator( '.afterword-panel__leave [aria-live]' )
			.allInnerTexts()
	).toEqual( [ 'Press Shift 2 more times to leave.', '' ] );
	await button( page ).last().click();
	await expect( page ).toHaveURL( TARGET );
	expect( asked ).toHaveLength( 1 );
} );

test( 'on a small screen: no focus below the button, no wide page, nothing for axe', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { exitUrl: TARGET } );
	const { path } = await story( STORY );
	const page = await openReader( { viewport: { width: 320, height: 480 } } );
	await page.goto( path, { waitUntil: 'networkidle' } );
	await expectAccessible( page, '.afterword-panel' );
	expect(
		await page.evaluate(
			() =>
				document.documentElement.scrollWidth -
				document.documentElement.clientWidth
		)
	).toBe( 0 );
	const size = ( await button( page ).boundingBox() )!;
	expect( size.height ).toBeGreaterThanOrEqual( 44 );

	// It stays on the screen as long as the panel does.
	await page.locator( '.afterword-panel select' ).scrollIntoViewIfNeeded();
	await expect( button( page ) ).toBeInViewport( { ratio: 1 } );
	await page.screenshot( { path: 'artifacts/screens/exit-320-end.png' } );

	// Backwards is the way on which things come to stand below what sticks to the top.
	await page
		.locator( '.afterword-panel a, .afterword-panel select' )
		.last()
		.focus();
	const stops: string[] = [];
	for (;;) {
		const stop = await page.evaluate( () => {
			const here = document.querySelector( ':focus' )!;
			const leave = document.querySelector(
				'.afterword-panel__leave a'
			)!;
			const [ a, b ] = [
				here.getBoundingClientRect(),
				leave.getBoundingClientRect(),
			];
			const apart =
				a.bottom <= b.top ||
				a.top >= b.bottom ||
				a.right <= b.left ||
				a.left >= b.right;
			return {
				inside: here.closest( '.afterword-panel' ) !== null,
				done: here === leave,
				text: here.textContent ?? '',
				clear: apart && a.top >= 0 && a.bottom <= innerHeight,
			};
		} );
		if ( stop.done || ! stop.inside ) {
			break;
		}
		expect( stop.clear, stop.text ).toBe( true );
		stops.push( stop.text );
		await page.keyboard.press( 'Shift+Tab' );
	}
	expect( stops.length ).toBeGreaterThan( 5 );
	await button( page ).focus();
	await page.screenshot( { path: 'artifacts/screens/exit-320.png' } );
} );
