/**
 * The table of time zones as the build makes it from the real data.
 */
import { zonePart } from '../../src/core/region.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { zoneParts, zoneTable } from '../../src/dataset/zones.ts';

const { data } = readDataset();
const codes = new Set( data.regions.keys() );
const table = zoneTable( data.zoneTable, data.zones, codes );
const parts = zoneParts( table );

const isKnown = ( timeZone: string ): boolean => {
	try {
		return Boolean( new Intl.DateTimeFormat( 'en', { timeZone } ) );
	} catch {
		return false;
	}
};

/** What a zone shows on the clock, a winter and a summer of two years. */
const clock = ( timeZone: string ): string =>
	[ '2025-01', '2025-07', '2026-01', '2026-07' ]
		.map( ( month ) =>
			new Intl.DateTimeFormat( 'en', {
				timeZone,
				timeZoneName: 'longOffset',
			} ).format( new Date( `${ month }-15T12:00Z` ) )
		)
		.join();

describe( 'the zone table', () => {
	it( 'leaves no zone of the database out', () => {
		const lost = Object.entries( { ...data.zoneTable, ...data.zones.add } )
			.filter( ( [ zone ] ) => ! Object.hasOwn( table.zones, zone ) )
			.map( ( [ , code ] ) => code )
			.filter( ( code ) => codes.has( code ) );
		expect( lost ).toEqual( [] );
	} );

	it( 'has names that the platform knows', () => {
		const unknown = Object.keys( table.zones ).filter(
			( zone ) => ! isKnown( zone )
		);
		expect( unknown ).toEqual( [] );
	} );

	it( 'has every zone that a browser may name', () => {
		const lost = Intl.supportedValuesOf( 'timeZone' ).filter(
			( zone ) =>
				zone.includes( '/' ) && ! Object.hasOwn( table.zones, zone )
		);
		expect(
			lost.filter( ( zone ) => ! zone.startsWith( 'Etc/' ) )
		).toEqual( [] );
	} );

	it.each( [
		[ 'Asia/Calcutta', 'Asia/Kolkata' ],
		[ 'Asia/Saigon', 'Asia/Ho_Chi_Minh' ],
		[ 'Asia/Katmandu', 'Asia/Kathmandu' ],
		[ 'Asia/Rangoon', 'Asia/Yangon' ],
		[ 'Europe/Kiev', 'Europe/Kyiv' ],
		[ 'Europe/Belfast', 'Europe/London' ],
		[ 'America/Buenos_Aires', 'America/Argentina/Buenos_Aires' ],
		[ 'America/Godthab', 'America/Nuuk' ],
		[ 'America/Montreal', 'America/Toronto' ],
		[ 'Atlantic/Faeroe', 'Atlantic/Faroe' ],
		[ 'Pacific/Enderbury', 'Pacific/Kanton' ],
		[ 'Pacific/Truk', 'Pacific/Chuuk' ],
		[ 'Africa/Asmera', 'Africa/Asmara' ],
		[ 'US/Pacific', 'America/Los_Angeles' ],
		[ 'NZ', 'Pacific/Auckland' ],
		[ 'GB', 'Europe/London' ],
		[ 'Japan', 'Asia/Tokyo' ],
		[ 'Eire', 'Europe/Dublin' ],
	] )( 'knows %s by its old name', ( old, name ) => {
		expect( table.zones[ old ] ).toMatch( /^[A-Z]{2}$/ );
		expect( table.zones[ old ] ).toBe( table.zones[ name ] );
		expect( clock( old ) ).toBe( clock( name ) );
	} );

	it.each( [
		...[ 'UTC', 'GMT', 'UCT', 'Zulu', 'Greenwich', 'Universal', 'Factory' ],
		...[ 'Etc/UTC', 'Etc/GMT+3', 'CET', 'EET', 'MET', 'WET', 'EST', 'MST' ],
		...[ 'HST', 'EST5EDT', 'CST6CDT', 'MST7MDT', 'PST8PDT', 'localtime' ],
	] )( 'has no %s: it tells no country', ( zone ) => {
		expect( table.zones ).not.toHaveProperty( [ zone ] );
	} );

	it( 'names only regions that have a file', () => {
		const few = zoneTable(
			data.zoneTable,
			data.zones,
			new Set( [ 'NZ' ] )
		);
		expect( new Set( Object.values( few.zones ) ) ).toEqual(
			new Set( [ 'NZ' ] )
		);
		expect( few.zones ).toHaveProperty( [ 'Pacific/Auckland' ] );
	} );

	it( 'asks about zones that it has, and about regions that have a file', () => {
		for ( const { zone, regions } of table.ask ) {
			expect( table.zones ).toHaveProperty( [ zone ] );
			expect( regions.filter( ( code ) => ! codes.has( code ) ) ).toEqual(
				[]
			);
			expect( regions ).toHaveLength( 2 );
		}
	} );

	it( 'keeps its reasons to itself', () => {
		expect( JSON.stringify( table.ask ) ).not.toContain( 'why' );
	} );

	it( 'is sorted, so that builds compare', () => {
		const names = Object.keys( table.zones );
		expect( names ).toEqual( [ ...names ].sort() );
	} );
} );

describe( 'its parts', () => {
	it( 'are complete and disjoint', () => {
		const names = [ ...parts.values() ].flatMap( ( { zones } ) =>
			Object.keys( zones )
		);
		expect( names.length ).toBe( new Set( names ).size );
		expect( names.sort() ).toEqual( Object.keys( table.zones ) );
		expect(
			[ ...parts.values() ].flatMap( ( { ask } ) => ask )
		).toHaveLength( table.ask.length );
	} );

	it( 'hold each zone where the browser looks for it', () => {
		for ( const [ name, { zones, ask } ] of parts ) {
			for ( const zone of [
				...Object.keys( zones ),
				...ask.map( ( a ) => a.zone ),
			] ) {
				expect( zonePart( zone ) ).toBe( name );
			}
			for ( const [ zone, code ] of Object.entries( zones ) ) {
				expect( table.zones[ zone ] ).toBe( code );
			}
		}
	} );

	it( 'carry the format, and names that the build publishes', () => {
		for ( const [ name, part ] of parts ) {
			expect( part.format ).toBe( table.format );
			expect( name ).toMatch( /^[A-Z][a-z]+$/ );
		}
	} );

	it( 'always have an Other, where unknown names are looked up', () => {
		const none = zoneParts( { format: 1, zones: {}, ask: [] } );
		expect( [ ...none.keys() ] ).toEqual( [ 'Other' ] );
	} );
} );
