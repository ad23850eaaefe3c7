/**
 * Browsers that miss something, refuse storage, or live in another year.
 */
import { country, LOSS } from './away.ts';
import { expectWhole, recordErrors, SAID } from './faults.ts';
import { expect, test } from './fixtures.ts';

const HOME = { timezoneId: 'Europe/London' };
const ABROAD = { timezoneId: 'Pacific/Auckland' };

/** What a browser misses; what a reader at home and one abroad then find. */
const MISSING: readonly [
	what: string,
	take: () => void,
	home: RegExp,
	abroad: RegExp,
][] = [
	[
		'Intl',
		() => Reflect.deleteProperty( globalThis, 'Intl' ),
		SAID.nothing,
		SAID.nothing,
	],
	[
		'names of countries',
		() => Reflect.deleteProperty( Intl, 'DisplayNames' ),
		SAID.nothing,
		SAID.nothing,
	],
	[
		'dates in words',
		() => Reflect.deleteProperty( Intl, 'DateTimeFormat' ),
		SAID.nothing,
		SAID.nothing,
	],
	[
		'a time zone',
		() => {
			const real = Intl.DateTimeFormat.prototype.resolvedOptions;
			Intl.DateTimeFormat.prototype.resolvedOptions = function () {
				const { timeZone, ...rest } = real.call( this );
				return rest as Intl.ResolvedDateTimeFormatOptions;
			};
		},
		SAID.nothing,
		SAID.nothing,
	],
	[
		'a language',
		() =>
			Object.defineProperty( navigator, 'language', {
				value: undefined,
			} ),
		SAID.nothing,
		// The zone is enough.
		/New Zealand/,
	],
	[
		'a way to fetch',
		() => Reflect.deleteProperty( globalThis, 'fetch' ),
		SAID.nothing,
		SAID.failed,
	],
];

for ( const [ what, take, home, abroad ] of MISSING ) {
	test( `a browser without ${ what } keeps the default panel`, async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings();
		const { path } = await story( LOSS );
		for ( const [ reader, said ] of [
			[ HOME, home ],
			[ ABROAD, abroad ],
		] as const ) {
			const page = await openReader( reader );
			const errors = recordErrors( page );
			await page.addInitScript( take );
			await page.goto( path, { waitUntil: 'networkidle' } );
			if ( said.test( 'Country: New Zealand' ) ) {
				await expect( country( page ) ).toHaveText( said );
			} else {
				await expectWhole( page, said );
			}
			// The way back from another page looks at the device once more.
			await page.evaluate( () =>
				dispatchEvent(
					new PageTransitionEvent( 'pageshow', { persisted: true } )
				)
			);
			await page.waitForLoadState( 'networkidle' );
			expect( errors ).toEqual( [] );
		}
	} );
}

test( 'a storage that is denied changes nothing for a reader abroad', async ( {
	openReader,
	settings,
	story,
} ) => {
	await settings();
	const { path } = await story( LOSS );
	const page = await openReader( ABROAD );
	const errors = recordErrors( page );
	await page.addInitScript( () => {
		for ( const name of [ 'localStorage', 'sessionStorage' ] ) {
			Object.defineProperty( window, name, {
				get: () => {
					throw new DOMException( 'Denied', 'SecurityError' );
				},
			} );
		}
	} );
	await page.goto( path );
	await expect( country( page ) ).toHaveText( 'Country: New Zealand' );
	await page.getByRole( 'button', { name: /^Back to/ } ).click();
	await expect( page.getByLabel( 'Choose another country' ) ).toBeFocused();
	await expectWhole( page, /^Now showing: United Kingdom$/ );
	expect( errors ).toEqual( [] );
} );

for ( const year of [ '1970', '2008', '2070' ] ) {
	test( `a clock in ${ year }: numbers and printed hours, no word about what is open`, async ( {
		openReader,
		settings,
		story,
	} ) => {
		await settings();
		const { path } = await story( LOSS );
		for ( const [ reader, name ] of [
			[ HOME, 'United Kingdom' ],
			[ ABROAD, 'New Zealand' ],
		] as const ) {
			const page = await openReader( reader );
			const errors = recordErrors( page );
			await page.clock.setFixedTime( `${ year }-03-01T12:00:00Z` );
			await page.goto( path, { waitUntil: 'networkidle' } );
			await expect( country( page ) ).toHaveText( `Country: ${ name }` );
			const marks = page.locator( '.afterword-panel [data-hours]' );
			if ( reader === HOME ) {
				await expectWhole( page, SAID.nothing );
				expect( await marks.count() ).toBeGreaterThan( 0 );
			}
			expect( ( await marks.allInnerTexts() ).join( '' ) ).toBe( '' );
			expect( errors ).toEqual( [] );
		}
	} );
}
