/**
 * What a reader's visit leaves behind: nothing of ours but a few requests to the site itself.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, type Request } from '@playwright/test';
import { ROOT } from '../../tools/paths.ts';
import { expect, test } from './fixtures.ts';
import { panelBlock, paragraph } from './posts.ts';

const TARGET = 'https://weather.example/';

/** An address and title without the topic, so that every trace of it is ours. */
const STORY = {
	title: 'A night in March',
	content: `${ paragraph( 'A verdict.' ) }\n\n${ panelBlock() }`,
};

/** Files of ours that a page may ask for; a version behind each. */
const AT_HOME = [
	/\/build\/blocks\/support-panel\/(view|exit)\.js$/,
	/\/build\/blocks\/support-panel\/(style-index|exit)\.css$/,
];
const ELSEWHERE = [
	/\/build\/view\/away\.js$/,
	/\/build\/data\/regions\/[A-Z]{2}\.json$/,
	/\/build\/data\/here\/[a-z]+\/[a-z]{2,3}(-[A-Z]{2})?\.json$/i,
];

interface Topic {
	id: string;
}

const { topics } = JSON.parse(
	readFileSync( join( ROOT, 'data/topics.json' ), 'utf8' )
) as { topics: Topic[] };

/** Every way to write a topic's id. "general" is a word like any other. */
const NAMES = topics
	.map( ( { id } ) => id )
	.filter( ( id ) => id !== 'general' )
	.flatMap( ( id ) =>
		[ '-', '_', ' ', '+', '%20', '' ].map( ( by ) =>
			id.replaceAll( '-', by )
		)
	);

const named = ( text: string ): string[] => {
	const lower = text.toLowerCase();
	return NAMES.filter( ( name ) => lower.includes( name ) );
};

/**
 * Keeps every request of a page.
 *
 * @param page Page.
 */
function record( page: Page ): Request[] {
	const list: Request[] = [];
	page.on( 'request', ( request ) => list.push( request ) );
	return list;
}

const ours = ( requests: readonly Request[] ): URL[] =>
	requests
		.map( ( request ) => new URL( request.url() ) )
		.filter( ( { pathname } ) => pathname.includes( '/afterword/' ) );

/**
 * Lists what lies on the device for this site.
 *
 * @param page Page.
 */
async function stored( page: Page ): Promise< unknown > {
	return {
		cookies: await page.context().cookies(),
		...( await page.evaluate( async () => ( {
			local: Object.keys( localStorage ),
			// WordPress keeps there which emoji the browser draws.
			session: Object.keys( sessionStorage ).filter(
				( key ) => key !== 'wpEmojiSettingsSupports'
			),
			databases: ( await indexedDB.databases() ).length,
			caches: await caches?.keys(),
			workers: ( await navigator.serviceWorker?.getRegistrations() )
				?.length,
			name: window.name,
			address: location.hash + location.search,
		} ) ) ),
	};
}

const NOTHING = {
	cookies: [],
	local: [],
	session: [],
	databases: 0,
	caches: [],
	workers: 0,
	name: '',
	address: '',
};

/**
 * Lists everything in our markup that no reader sees: names and values of attributes, comments, templates. What stands in a
 * provider's own address is the provider's.
 *
 * @param page Page.
 */
async function unseen( page: Page ): Promise< string[] > {
	return page.evaluate( () => {
		const found: string[] = [];
		const walk = ( node: Node ): void => {
			if ( node instanceof Comment ) {
				found.push( node.data );
			}
			if ( node instanceof Element ) {
				for ( const { name, value } of node.attributes ) {
					const provider =
						name === 'href' &&
						! value.startsWith( location.origin ) &&
						! value.startsWith( '/' );
					found.push( provider ? name : `${ name }=${ value }` );
				}
			}
			if ( node instanceof HTMLTemplateElement ) {
				walk( node.content );
			}
			node.childNodes.forEach( walk );
		};
		document
			.querySelectorAll( '[class*=afterword]' )
			.forEach( ( element ) => walk( element ) );
		document
			.querySelectorAll(
				'[id*=afterword], [src*=afterword], [href*=afterword]'
			)
			.forEach( ( element ) =>
				found.push(
					...[ ...element.attributes ].map( ( { value } ) => value )
				)
			);
		// The closed list of phrases is the same in every panel; that is tested apart.
		return found.filter( ( text ) => ! text.startsWith( 'data-k=for-' ) );
	} );
}

const phrases = ( page: Page ): Promise< string > =>
	page
		.locator( '.afterword-panel__phrases' )
		.first()
		.evaluate( ( template ) => template.innerHTML );

async function chooseCountry( page: Page, code: string ): Promise< void > {
	await page.getByLabel( 'Choose another country' ).selectOption( code );
	await expect( page.locator( '.afterword-panel' ) ).toHaveAttribute(
		'data-shown',
		code
	);
}

/** Opens whatever the panel folds. */
async function openDetails( page: Page ): Promise< void > {
	for ( const summary of await page
		.locator( '.afterword-panel summary' )
		.all() ) {
		await summary.click();
	}
}

test( 'reading, opening and switching: only the site’s own files, nothing stored, no referrer', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings( { exitUrl: TARGET, reportTo: 'desk@news.example' } );
	const { path } = await story( { ...STORY, tags: [ 'Domestic abuse' ] } );
	const page = await openReader();
	const requests = record( page );
	await page.goto( path, { waitUntil: 'networkidle' } );
	const { origin } = new URL( page.url() );
	await openDetails( page );
	await page.waitForTimeout( 300 );

	expect( ours( requests ).length ).toBeGreaterThan( 1 );
	for ( const url of ours( requests ) ) {
		expect(
			AT_HOME.some( ( file ) => file.test( url.pathname ) ),
			url.href
		).toBe( true );
	}
	expect( await stored( page ) ).toEqual( NOTHING );

	requests.length = 0;
	for ( const code of [ 'NZ', 'US', 'GB' ] ) {
		await chooseCountry( page, code );
		await openDetails( page );
	}
	await page.waitForTimeout( 300 );
	expect( ours( requests ).length ).toBeGreaterThan( 1 );
	expect( requests.length ).toBe( ours( requests ).length );
	for ( const request of requests ) {
		const url = new URL( request.url() );
		expect( url.origin ).toBe( origin );
		expect(
			ELSEWHERE.some( ( file ) => file.test( url.pathname ) ),
			url.href
		).toBe( true );
		expect( url.search ).toMatch( /^\?(v|ver)=[0-9a-f.]+$/ );
		expect( request.postData() ).toBeNull();
		const { referer = '' } = await request.allHeaders();
		expect( referer ).not.toContain( path );
	}
	expect( await stored( page ) ).toEqual( NOTHING );
	expect( named( requests.map( ( one ) => one.url() ).join( ' ' ) ) ).toEqual(
		[]
	);
} );

test( 'a reader elsewhere asks for the zone, the module and one country', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( { ...STORY, tags: [ 'Suicide' ] } );
	const page = await openReader( { timezoneId: 'Australia/Sydney' } );
	const requests = record( page );
	await page.goto( path, { waitUntil: 'networkidle' } );
	await expect( page.locator( '.afterword-panel' ) ).toHaveAttribute(
		'data-shown',
		'AU'
	);
	const away = ours( requests )
		.map( ( { pathname } ) => pathname )
		.filter( ( name ) => ELSEWHERE.some( ( file ) => file.test( name ) ) );
	expect( away ).toHaveLength( 3 );
	expect(
		new Set( requests.map( ( one ) => new URL( one.url() ).origin ) ).size
	).toBe( 1 );
	expect( await stored( page ) ).toEqual( NOTHING );
} );

test( 'no topic in any address, attribute, id, class or comment, at home and elsewhere', async ( {
	openReader,
	settings,
	story,
} ) => {
	test.slow();
	await settings( { exitUrl: TARGET, reportTo: 'desk@news.example' } );
	const page = await openReader();
	const lists = new Set< string >();
	// All topics are gone through in tests/php/PrivacyTest.php.
	for ( const id of [ 'suicide', 'domestic-abuse', 'stillbirth', 'lgbtq' ] ) {
		const { path } = await story( {
			...STORY,
			content: panelBlock( { topics: [ id ] } ),
		} );
		await page.goto( path );
		const found = await unseen( page );
		expect( found.length ).toBeGreaterThan( 50 );
		expect( named( found.join( '\n' ) ), id ).toEqual( [] );
		lists.add( await phrases( page ) );
	}
	expect( lists.size, 'one list of phrases for all topics' ).toBe( 1 );
	for ( const code of [ 'US', 'IE', 'NZ', 'DE' ] ) {
		await chooseCountry( page, code );
		expect( named( ( await unseen( page ) ).join( '\n' ) ), code ).toEqual(
			[]
		);
	}
} );

test( 'in every country every link to a site hides where the reader was, and recorders are told to look away', async ( {
	openReader,
	settings,
	story,
} ) => {
	test.slow();
	await settings( {
		exitUrl: TARGET,
		reportTo: 'https://news.example/desk',
	} );
	const { path } = await story( { ...STORY, tags: [ 'Domestic abuse' ] } );
	const page = await openReader( { timezoneId: 'Pacific/Auckland' } );
	await page.goto( path, { waitUntil: 'networkidle' } );
	const outside = await page.evaluate(
		() =>
			document.querySelectorAll( '*' ).length -
			document.querySelectorAll( '.afterword-panel, .afterword-panel *' )
				.length
	);
	const { links, bad } = await page.evaluate( async () => {
		const panel =
			document.querySelector< HTMLElement >( '.afterword-panel' )!;
		const data = JSON.parse( panel.dataset[ 'afterword' ]! );
		const away = await import( data.away );
		const seen = { links: 0, bad: [] as string[] };
		for ( const { value } of panel.querySelector( 'select' )!.options ) {
			await away.show(
				panel,
				data,
				{ region: value, area: null },
				{ codes: new Set(), choice: null, choose: () => {} }
			);
			for ( const link of panel.querySelectorAll( 'a' ) ) {
				if ( ! /^(tel|sms|mailto):/.test( link.href ) ) {
					seen.links++;
					if (
						link.origin !== location.origin &&
						! (
							link.relList.contains( 'noreferrer' ) &&
							link.referrerPolicy === 'no-referrer'
						)
					) {
						seen.bad.push( `${ value } ${ link.outerHTML }` );
					}
				}
			}
		}
		return seen;
	} );
	expect( bad ).toEqual( [] );
	expect( links ).toBeGreaterThan( 500 );

	// Whatever was drawn stands inside the section that carries the marks.
	const panel = page.locator( '.afterword-panel' );
	for ( const mark of [
		'data-private',
		'data-hj-suppress',
		'data-clarity-mask',
		'data-dd-privacy',
		'data-sentry-block',
		'data-matomo-mask',
		'data-nosnippet',
	] ) {
		await expect( panel ).toHaveAttribute( mark );
	}
	await expect( panel ).toHaveClass(
		/fs-exclude.*ph-no-capture.*ym-hide-content/
	);
	expect(
		await page.evaluate(
			() =>
				document.querySelectorAll( '*' ).length -
				document.querySelectorAll(
					'.afterword-panel, .afterword-panel *'
				).length
		)
	).toBe( outside );
} );

test( 'a service’s site, opened from the panel, is told nothing', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( { ...STORY, tags: [ 'Suicide' ] } );
	for ( const timezoneId of [ 'Europe/London', 'Australia/Sydney' ] ) {
		const page = await openReader( { timezoneId } );
		await page.goto( path, { waitUntil: 'networkidle' } );
		const { origin } = new URL( page.url() );
		const asked: Record< string, string >[] = [];
		await page.route(
			( url ) => url.origin !== origin,
			async ( route ) => {
				asked.push( await route.request().allHeaders() );
				await route.fulfill( {
					contentType: 'text/html',
					body: 'Hello',
				} );
			}
		);
		await page
			.locator( '.afterword-panel__lines a[href^="https:"]' )
			.first()
			.click();
		await expect.poll( () => asked.length ).toBeGreaterThan( 0 );
		expect( asked[ 0 ] ).not.toHaveProperty( 'referer' );
	}
} );

test( 'numbers, links, switch and exit work under a strict policy, without one violation', async ( {
	openReader,
	requestUtils,
	settings,
	story,
} ) => {
	await requestUtils.activatePlugin( 'strict-policy' );
	await settings( { exitUrl: TARGET } );
	const { path } = await story( { ...STORY, tags: [ 'Domestic abuse' ] } );
	const page = await openReader();
	const broken: string[] = [];
	await page.exposeFunction( 'report', ( text: string ) =>
		broken.push( text )
	);
	await page.addInitScript( () => {
		document.addEventListener( 'securitypolicyviolation', ( event ) => {
			(
				window as unknown as { report: ( text: string ) => void }
			 ).report(
				`${ event.violatedDirective } ${ event.blockedURI } ${ event.sourceFile }:${ event.lineNumber } ${ event.sample }`
			);
		} );
	} );
	await page.route( `${ TARGET }**`, ( route ) =>
		route.fulfill( { contentType: 'text/html', body: 'Weather' } )
	);
	const answer = await page.goto( path, { waitUntil: 'networkidle' } );
	expect( answer?.headers()[ 'content-security-policy' ] ).toContain(
		"script-src 'self'"
	);
	await expect(
		page.locator( '.afterword-panel a[href^="tel:"]' ).first()
	).toBeVisible();
	for ( const code of [ 'NZ', 'GB' ] ) {
		await chooseCountry( page, code );
		await openDetails( page );
	}
	// Our style is there: the button stays in sight.
	await expect( page.locator( '.afterword-panel__leave' ) ).toHaveCSS(
		'position',
		'sticky'
	);
	expect( broken ).toEqual( [] );
	await page.keyboard.press( 'Shift' );
	await page.keyboard.press( 'Shift' );
	await page.keyboard.press( 'Shift' );
	await expect( page ).toHaveURL( TARGET );
	expect( broken ).toEqual( [] );
} );
