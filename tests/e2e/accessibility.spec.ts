/**
 * The panel by keyboard, by ear and by finger; tests/e2e/themes.spec.ts runs axe over every block, style and theme.
 */
import { type Locator, type Page } from '@playwright/test';
import { ABUSE, areas, country, LOSS, status } from './away.ts';
import { expectAccessible } from './axe.ts';
import { expect, type Reader, test } from './fixtures.ts';
import { panelBlock } from './posts.ts';

const TARGET = 'https://weather.example/';
const PHONE = { viewport: { width: 320, height: 640 } };

const panel = ( page: Page ): Locator => page.locator( '.afterword-panel' );

/** What can be reached in a panel, in reading order. */
const CONTROLS = ':is(a[href], button, select, input, summary, [tabindex="0"])';

/** Says of what has the focus where it stands among the controls, and how it is seen. */
const focused = (
	page: Page
): Promise< { at: number; text: string; outline: number; seen: boolean } > =>
	page.evaluate( async ( controls ) => {
		// The browser scrolls to it with the next frame.
		await new Promise( ( done ) =>
			requestAnimationFrame( () => requestAnimationFrame( done ) )
		);
		const here = ( document.querySelector( ':focus' ) ??
			document.body ) as HTMLElement;
		const all = [
			...document.querySelectorAll( `.afterword-panel ${ controls }` ),
		].filter( ( one ) => one.checkVisibility() );
		const { outlineStyle, outlineWidth, outlineColor } =
			getComputedStyle( here );
		const { top, bottom } = here.getBoundingClientRect();
		const hidden =
			outlineStyle === 'none' || /^rgba.*, 0\)$/.test( outlineColor );
		return {
			at: all.indexOf( here ),
			text: here.textContent.trim(),
			outline: hidden ? 0 : parseFloat( outlineWidth ),
			seen: top > -1 && bottom < innerHeight + 1,
		};
	}, CONTROLS );

/** Opens each kind of panel that a reader may meet. */
const KINDS: readonly [
	what: string,
	reader: Reader,
	then: ( page: Page ) => Promise< unknown >,
][] = [
	[ 'at home, with areas and the way out', {}, async () => {} ],
	[
		'with the list of areas',
		{},
		async ( page ) => {
			await page
				.getByRole( 'button', { name: 'Choose your area' } )
				.click();
			await page
				.getByLabel( 'Choose your area' )
				.selectOption( 'GB-SCT' );
			await expect( areas( page ) ).toContainText( 'Area: Scotland' );
		},
	],
	[
		'abroad',
		{ timezoneId: 'America/Toronto' },
		( page ) => expect( country( page ) ).toHaveText( 'Country: Canada' ),
	],
	[
		'that asks for the country',
		{ timezoneId: 'Europe/Simferopol', locale: 'uk-UA' },
		( page ) =>
			expect( panel( page ) ).toContainText( 'Which country are you in' ),
	],
];

for ( const theme of [ 'twentytwentyfive', 'classic' ] ) {
	for ( const [ what, reader, then ] of KINDS ) {
		test( `${ theme }: a panel ${ what }, walked from end to end at 320 px`, async ( {
			openReader,
			requestUtils,
			settings,
			story,
		} ) => {
			await requestUtils.activateTheme( theme );
			await settings( {
				exitUrl: TARGET,
				reportTo: 'desk@news.example',
			} );
			const { path } = await story( ABUSE );
			const page = await openReader( { ...PHONE, ...reader } );
			await page.goto( path, { waitUntil: 'networkidle' } );
			await then( page );
			await expectAccessible( page, '.afterword-panel' );

			const controls = panel( page )
				.locator( CONTROLS )
				.filter( { visible: true } );
			const count = await controls.count();
			expect( count ).toBeGreaterThan( 8 );
			await controls.first().focus();
			// By key, so that the ring shows.
			await page.keyboard.press( 'Shift+Tab' );
			for ( let at = 0; at < count; at++ ) {
				await page.keyboard.press( 'Tab' );
				const stop = await focused( page );
				expect( stop.at, stop.text ).toBe( at );
				expect( stop.outline, stop.text ).toBeGreaterThanOrEqual( 2 );
				expect( stop.seen, stop.text ).toBe( true );
			}
			await page.keyboard.press( 'Tab' );
			expect( ( await focused( page ) ).at ).toBe( -1 );

			const faults = await controls.evaluateAll( ( all ) =>
				all.flatMap( ( one ) => {
					const { width, height } = one.getBoundingClientRect();
					const name = one.getAttribute( 'aria-label' );
					const seen = ( one as HTMLElement ).innerText.trim();
					const mail = one.getAttribute( 'href' );
					return [
						width < 44 || height < 43.9
							? `small: ${ width } × ${ height } ${ one.outerHTML }`
							: '',
						name !== null && ! name.includes( seen )
							? `named otherwise: ${ one.outerHTML }`
							: '',
						one instanceof HTMLSelectElement ||
						seen ||
						mail === null
							? ''
							: `no name: ${ one.outerHTML }`,
					].filter( Boolean );
				} )
			);
			expect( faults ).toEqual( [] );
		} );
	}
}

/** Expects the focus on something inside the panel that a reader sees. */
async function expectKept( page: Page ): Promise< void > {
	const { at, outline, text } = await focused( page );
	expect( at, text || 'the focus is lost' ).toBeGreaterThanOrEqual( 0 );
	expect( outline, text ).toBeGreaterThanOrEqual( 2 );
}

test( 'the focus is never lost: country, remember, forget, back, by keyboard alone', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( PHONE );
	await page.goto( path, { waitUntil: 'networkidle' } );
	const select = page.getByLabel( 'Choose another country' );
	await select.focus();
	await page.keyboard.type( 'Ireland' );
	await expect( status( page ) ).toHaveText( 'Now showing: Ireland' );
	await expectKept( page );
	for ( const [ name, said ] of [
		[ /^Remember/, 'Remembered: Ireland' ],
		[ /^Forget/, 'Forgotten: Ireland' ],
		[ /^Back to/, 'Now showing: United Kingdom' ],
	] as const ) {
		await page.getByRole( 'button', { name } ).focus();
		await page.keyboard.press( 'Enter' );
		await expect( status( page ) ).toHaveText( said );
		await expectKept( page );
	}
} );

test( 'the focus is never lost: areas, and a country without them', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( ABUSE );
	const page = await openReader( PHONE );
	await page.goto( path, { waitUntil: 'networkidle' } );
	await page.getByRole( 'button', { name: 'Choose your area' } ).focus();
	await page.keyboard.press( 'Enter' );
	const list = page.getByLabel( /^(Choose your area|Other areas)/ );
	await expect( list ).toBeFocused();
	await expectKept( page );
	await page.keyboard.type( 'Wales' );
	await expect( status( page ) ).toHaveText( 'Now showing: Wales' );
	await expectKept( page );
	await page.getByLabel( 'Choose another country' ).focus();
	await page.keyboard.type( 'Ireland' );
	await expect( country( page ) ).toHaveText( 'Country: Ireland' );
	await expectKept( page );
	await page.getByRole( 'button', { name: /^Back to/ } ).focus();
	await page.keyboard.press( 'Space' );
	await expect( country( page ) ).toHaveText( 'Country: United Kingdom' );
	await expectKept( page );
} );

test( 'a reader who stands on a number when the country swaps is not thrown out', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( {
		...PHONE,
		timezoneId: 'Pacific/Auckland',
	} );
	let release = (): void => {};
	const held = new Promise< void >( ( done ) => ( release = done ) );
	await page.route( '**/regions/NZ.json*', async ( route ) => {
		await held;
		await route.continue();
	} );
	await page.goto( path );
	const number = panel( page ).locator( 'a[href^="tel:"]' ).first();
	await number.focus();
	await page.keyboard.press( 'Shift+Tab' );
	await page.keyboard.press( 'Tab' );
	await expect( number ).toBeFocused();
	release();
	await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
	await expectKept( page );
} );

for ( const [ plugin, language ] of [
	[ 'right-to-left', 'right to left' ],
	[ 'french', 'French' ],
] as const ) {
	test( `axe finds nothing in ${ language }: home, abroad, areas, help page`, async ( {
		openReader,
		requestUtils,
		settings,
		story,
	} ) => {
		test.setTimeout( 120_000 );
		await requestUtils.activatePlugin( plugin );
		await settings( { exitUrl: TARGET } );
		const { path } = await story( {
			...ABUSE,
			content: panelBlock( { className: 'is-style-framed' } ),
		} );
		for ( const timezoneId of [ 'Europe/London', 'America/Toronto' ] ) {
			const page = await openReader( { ...PHONE, timezoneId } );
			await page.goto( path, { waitUntil: 'networkidle' } );
			await expectAccessible( page, '.afterword-panel' );
			if ( timezoneId === 'Europe/London' ) {
				await areas( page ).getByRole( 'button' ).click();
				await expect( areas( page ).locator( 'select' ) ).toBeFocused();
				await expectAccessible( page, '.afterword-panel' );
			}
		}
		const help = await story( {
			type: 'page',
			title: 'Help',
			content: '<!-- wp:afterword/directory /-->',
		} );
		const page = await openReader( PHONE );
		await page.goto( help.path, { waitUntil: 'networkidle' } );
		await expectAccessible( page, '.afterword-directory' );
	} );
}
