/**
 * Which region a device points to: DESIGN §6, Region in the browser.
 */
import {
	asking,
	isHome,
	isSilent,
	resolveRegion,
	tellingRegion,
	zonePart,
	type ZoneTable,
} from '../../src/core/region.ts';

const codes = new Set(
	[
		'AU',
		'BE',
		'CH',
		'CN',
		'DE',
		'FR',
		'GB',
		'HK',
		'IE',
		'IL',
		'IN',
		'IS',
	].concat( [ 'MX', 'NZ', 'PS', 'RS', 'RU', 'TW', 'UA', 'US', 'XK' ] )
);

const table: ZoneTable = {
	zones: {
		'America/New_York': 'US',
		'Asia/Calcutta': 'IN',
		'Asia/Jerusalem': 'IL',
		'Asia/Kolkata': 'IN',
		'Atlantic/Reykjavik': 'IS',
		'Europe/Belgrade': 'RS',
		'Europe/Dublin': 'IE',
		'Europe/Kiev': 'UA',
		'Europe/Kyiv': 'UA',
		'Europe/London': 'GB',
		'Europe/Simferopol': 'UA',
		'Pacific/Auckland': 'NZ',
	},
	ask: [
		{ zone: 'Europe/Simferopol', regions: [ 'UA', 'RU' ] },
		{ zone: 'Asia/Jerusalem', language: 'ar', regions: [ 'IL', 'PS' ] },
		{ zone: 'Europe/Belgrade', language: 'sq', regions: [ 'RS', 'XK' ] },
	],
};

describe( 'tellingRegion', () => {
	it.each( [
		[ 'en-GB', 'GB' ],
		[ 'en-gb', 'GB' ],
		[ 'EN-GB', 'GB' ],
		[ 'de-CH', 'CH' ],
		[ 'es-US', 'US' ],
		[ 'zh-Hant-TW', 'TW' ],
		[ 'zh-hant-hk', 'HK' ],
		[ 'fil-GB', 'GB' ],
		[ 'en-GB-oxendict', 'GB' ],
		[ 'en-GB-u-ca-gregory', 'GB' ],
		[ 'sq-XK', 'XK' ],
	] )( '%s tells %s', ( locale, region ) => {
		expect( tellingRegion( locale, codes ) ).toBe( region );
	} );

	it.each( [
		...[ 'en-US', 'en-us', 'EN-US', 'en-US-posix', 'en-US-u-hc-h23' ],
		...[ 'en', 'es-419', 'zh-Hant', 'en-ZZ', 'en-u-ca-gregory' ],
		...[ '', '-', 'GB', '-GB', 'en-', 'en--GB', 'en_GB', 'en-GBR', 'en-G' ],
		...[ 'x-GB', 'i-klingon', 'english-GB', ' en-GB', 'en-GB\n', 'C' ],
		...[ 'en-constructor', '<b>-GB', 'de-Latin-DE', '1-GB', 'en.GB' ],
	] )( '%j tells nothing', ( locale ) => {
		expect( tellingRegion( locale, codes ) ).toBeNull();
	} );
} );

describe( 'isSilent', () => {
	it.each( [
		...[ '', 'UTC', 'utc', 'GMT', 'UCT', 'Zulu', 'Universal', 'Greenwich' ],
		...[ 'Factory', 'GMT0', 'GMT+0', 'GMT-0', 'Etc/GMT+3', 'Etc/UTC' ],
		...[ 'Etc/Unknown', 'etc/gmt-14' ],
	] )( '%j is silent', ( zone ) => {
		expect( isSilent( { zone, locale: 'en-NZ' } ) ).toBe( true );
	} );

	it.each( [
		...[ 'Europe/London', 'Africa/Abidjan', 'GB', 'Asia/Calcutta' ],
		...[ 'Europe/Etc', 'UTC/x', 'Pacific/Factory' ],
	] )( '%j is not', ( zone ) => {
		expect( isSilent( { zone, locale: 'en-US' } ) ).toBe( false );
	} );

	it.each( [
		[ 'en-US', true ],
		[ 'en-us', true ],
		[ 'en-GB', false ],
		[ 'en', false ],
		[ 'is-IS', false ],
	] )( 'Reykjavik with %s: %s', ( locale, silent ) => {
		expect( isSilent( { zone: 'Atlantic/Reykjavik', locale } ) ).toBe(
			silent
		);
	} );
} );

describe( 'isHome, on a site in GB', () => {
	it.each( [
		[ 'Europe/London', 'en-GB', true ],
		[ 'Europe/London', 'en-US', true ],
		[ 'Europe/London', 'fr-FR', true ],
		[ 'Europe/London', '', true ],
		[ 'Europe/Belfast', 'en-GB', true ],
		[ 'Europe/Dublin', 'en-GB', false ],
		[ 'europe/london', 'en-GB', false ],
		[ 'Mars/Base', 'en-GB', false ],
		[ 'UTC', 'en-GB', true ],
		[ 'UTC', 'en-US', true ],
		[ 'UTC', 'en-NZ', false ],
		[ 'Etc/GMT+3', 'en', true ],
		[ 'Etc/GMT+3', 'de-DE', false ],
		[ '', '', true ],
		[ 'Atlantic/Reykjavik', 'en-US', true ],
		[ 'Atlantic/Reykjavik', 'en-GB', false ],
	] )( '%s with %j: %s', ( zone, locale, home ) => {
		const zones = [ 'Europe/London', 'Europe/Belfast' ];
		expect( isHome( { zone, locale }, 'GB', zones, codes ) ).toBe( home );
	} );
} );

describe( 'resolveRegion', () => {
	it.each( [
		// Zone, locale, the site's region; then what is shown, offered or asked, and what decided.
		[ 'Europe/London', 'en-GB', 'GB', 'GB', '', 'zone' ],
		[ 'Europe/Dublin', 'en-IE', 'GB', 'IE', '', 'zone' ],
		[ 'Europe/Dublin', 'en-GB', 'GB', 'IE', '', 'zone' ],
		[ 'Europe/Dublin', 'en-AU', 'GB', 'IE', 'AU', 'zone' ],
		[ 'Europe/London', 'fr-FR', 'GB', 'GB', 'FR', 'zone' ],
		[ 'Pacific/Auckland', 'en-US', 'GB', 'NZ', '', 'zone' ],
		[ 'Pacific/Auckland', 'zh-Hant-TW', 'GB', 'NZ', 'TW', 'zone' ],
		[ 'America/New_York', 'en-US', 'GB', 'US', '', 'zone' ],
		[ 'America/New_York', 'es-MX', 'GB', 'US', 'MX', 'zone' ],
		[ 'UTC', 'en-NZ', 'GB', 'NZ', '', 'locale' ],
		[ 'UTC', 'en-US', 'GB', 'GB', '', 'default' ],
		[ 'UTC', 'en', 'GB', 'GB', '', 'default' ],
		[ '', 'de-DE', 'GB', 'DE', '', 'locale' ],
		[ '', '', 'GB', 'GB', '', 'default' ],
		[ 'Etc/GMT+3', 'en-US', 'GB', 'GB', '', 'default' ],
		[ 'Etc/GMT+3', 'en-AU', 'GB', 'AU', '', 'locale' ],
		[ 'Atlantic/Reykjavik', 'en-US', 'GB', 'GB', '', 'default' ],
		[ 'Atlantic/Reykjavik', 'is-IS', 'GB', 'IS', '', 'zone' ],
		[ 'Atlantic/Reykjavik', 'de-DE', 'GB', 'IS', 'DE', 'zone' ],
		[ 'Mars/Base', 'en-AU', 'GB', 'AU', '', 'locale' ],
		[ 'Mars/Base', 'en-US', 'GB', 'GB', '', 'default' ],
		[ 'constructor', 'en-US', 'GB', 'GB', '', 'default' ],
		[ '__proto__', 'en-US', 'GB', 'GB', '', 'default' ],
		[ 'europe/dublin', 'en-US', 'GB', 'GB', '', 'default' ],
		[ 'Europe/Kiev', 'uk-UA', 'GB', 'UA', '', 'zone' ],
		[ 'Europe/Kyiv', 'ru', 'GB', 'UA', '', 'zone' ],
		[ 'Asia/Calcutta', 'en-IN', 'GB', 'IN', '', 'zone' ],
		[ 'Asia/Kolkata', 'en-US', 'GB', 'IN', '', 'zone' ],
		[ 'Europe/Simferopol', 'ru-RU', 'GB', 'GB', 'UA,RU', 'ask' ],
		[ 'Europe/Simferopol', 'en-US', 'UA', 'UA', 'RU', 'ask' ],
		[ 'Europe/Simferopol', 'ru', 'RU', 'RU', 'UA', 'ask' ],
		[ 'Asia/Jerusalem', 'ar', 'GB', 'GB', 'IL,PS', 'ask' ],
		[ 'Asia/Jerusalem', 'ar-IL', 'IL', 'IL', 'PS', 'ask' ],
		[ 'Asia/Jerusalem', 'he-IL', 'GB', 'IL', '', 'zone' ],
		[ 'Asia/Jerusalem', 'en-US', 'GB', 'IL', '', 'zone' ],
		[ 'Europe/Belgrade', 'sq', 'DE', 'DE', 'RS,XK', 'ask' ],
		[ 'Europe/Belgrade', 'sq-XK', 'XK', 'XK', 'RS', 'ask' ],
		[ 'Europe/Belgrade', 'sr-Latn-RS', 'DE', 'RS', '', 'zone' ],
		[ 'UTC', 'en_NZ', 'GB', 'GB', '', 'default' ],
		[ 'UTC', 'en-XX', 'GB', 'GB', '', 'default' ],
	] )( '%s with %j, site %s: %s [%s] by %s', ( ...row ) => {
		const [ zone, locale, home, region, offer, by ] = row;
		expect( resolveRegion( { zone, locale }, home, table, codes ) ).toEqual(
			{
				region,
				// Two are asked about, one is offered.
				offer: offer.includes( ',' ) ? [] : [ offer ].filter( Boolean ),
				ask: offer.includes( ',' ) ? offer.split( ',' ) : [],
				by,
			}
		);
	} );

	it( 'counts the page’s language too, where a zone asks', () => {
		const clues = { zone: 'Asia/Jerusalem', locale: 'en-US' };
		const { by } = resolveRegion( clues, 'GB', table, codes, [
			'en-US',
			'ar',
		] );
		expect( by ).toBe( 'ask' );
	} );
} );

describe( 'asking', () => {
	it( 'finds the entry of the language among several of a zone', () => {
		const ask = [
			{ zone: 'A/B', language: 'sq', regions: [ 'RS', 'XK' ] },
			{ zone: 'A/B', language: 'ar', regions: [ 'IL', 'PS' ] },
		];
		const clues = { zone: 'A/B', locale: '' };
		expect( asking( clues, ask, [ 'ar-EG' ] ) ).toBe( ask[ 1 ] );
		expect( asking( clues, ask, [ 'arn' ] ) ).toBeUndefined();
		expect(
			asking( { ...clues, zone: 'A/C' }, ask, [ 'ar' ] )
		).toBeUndefined();
	} );
} );

describe( 'zonePart', () => {
	it.each( [
		[ 'Europe/London', 'Europe' ],
		[ 'America/Argentina/Ushuaia', 'America' ],
		[ 'Pacific/Auckland', 'Pacific' ],
		[ 'Antarctica/Troll', 'Other' ],
		[ 'US/Pacific', 'Other' ],
		[ 'GB', 'Other' ],
		[ 'Europe', 'Other' ],
		[ 'Eurasia/Nowhere', 'Other' ],
		[ '../Europe/London', 'Other' ],
		[ '', 'Other' ],
	] )( '%j lies in %s', ( zone, part ) => {
		expect( zonePart( zone ) ).toBe( part );
	} );
} );
