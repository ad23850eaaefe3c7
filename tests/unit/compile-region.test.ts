/**
 * What the build makes of a region: DESIGN §5, Build.
 */
import { compileRegion } from '../../src/dataset/compile.ts';
import { type Hours, type Region } from '../../src/dataset/record.ts';
import { dataset, line, phone, region, source } from './records.ts';

const topics = new Map( [
	[ 'general', 1 ],
	[ 'suicide', 3 ],
] );
const always: Hours = { tz: 'Europe/London', always: true };

const compileOf = ( one: Region, ...others: Region[] ) => {
	const data = dataset( [ one, ...others ] );
	return compileRegion( one, {
		topics,
		release: data.release,
		regions: data.regions,
		areas: data.areas,
		zones: data.zoneTable,
	} );
};

describe( 'compileRegion', () => {
	it( 'has no empty fields, and sorts', () => {
		const found = compileOf(
			region( {
				lines: [
					line(),
					line( {
						id: 'always-gb',
						channels: [ phone( { hours: always } ) ],
						sources: [ source( { shows: [ '0', '0.hours' ] } ) ],
					} ),
					line( {
						id: 'single-gb',
						sources: [ source( { by: 'press' } ) ],
					} ),
				],
				note: 'for maintainers',
			} )
		);
		expect( found.lines.map( ( { id } ) => id ) ).toEqual( [
			'always-gb',
			'help-gb',
		] );
		expect( Object.keys( found ).sort() ).toEqual( [
			...[
				'emergency',
				'format',
				'hash',
				'languages',
				'lines',
				'region',
				'release',
			],
		] );
	} );

	it( 'names the areas of shown lines alone', () => {
		const found = compileOf(
			region( {
				lines: [
					line( { areas: [ 'GB-SCT' ] } ),
					line( {
						id: 'b-gb',
						areas: [ 'GB-WLS' ],
						status: 'suspended',
					} ),
				],
			} )
		);
		expect( found.areas ).toEqual( { 'GB-SCT': { en: 'Scotland' } } );
	} );

	it( 'adds another region’s lines that are evidenced to work here, and says whose', () => {
		const lender = region( {
			lines: [
				line(),
				line( { id: 'other-gb' } ),
				line( { id: 'off-gb', status: 'suspended' } ),
			],
		} );
		const found = compileOf(
			region( {
				region: 'JE',
				lines: [],
				uses: {
					region: 'GB',
					lines: [ 'help-gb', 'off-gb', 'gone-gb' ].map( ( id ) => ( {
						id,
						sources: [ source() ],
					} ) ),
				},
			} ),
			lender
		);
		expect( found.lines.map( ( { id, from } ) => [ id, from ] ) ).toEqual( [
			[ 'help-gb', 'GB' ],
		] );
	} );

	it( 'compiles emergency numbers without their sources', () => {
		const { emergency } = compileOf(
			region( {
				emergency: [
					{
						number: '9 99',
						for: [ 'any' ],
						text: { number: '999', registration: true },
						sources: [ source() ],
						note: 'note',
					},
				],
			} )
		);
		expect( emergency ).toEqual( [
			{
				number: '9 99',
				dial: '999',
				for: [ 'any' ],
				text: { number: '999', registration: true },
			},
		] );
	} );

	it( 'says where several times are kept; zones that agree are one', () => {
		const zones = ( table: Record< string, string > ) =>
			compileRegion( region(), {
				...{
					topics,
					release: '2026-11',
					regions: new Map(),
					areas: {},
				},
				zones: table,
			} ).zones;
		expect(
			zones( { 'Europe/London': 'GB', 'Europe/Belfast': 'GB' } )
		).toBeUndefined();
		expect( zones( { 'Europe/London': 'GB', 'Europe/Paris': 'GB' } ) ).toBe(
			true
		);
		expect( zones( { 'Europe/London': 'GB', 'Africa/Accra': 'GB' } ) ).toBe(
			true
		);
		expect(
			zones( { 'Europe/London': 'GB', 'Europe/Paris': 'FR' } )
		).toBeUndefined();
		expect( zones( {} ) ).toBeUndefined();
	} );

	it( 'has a hash that changes with the content and with nothing else', () => {
		const hash = compileOf( region() ).hash;
		expect( hash ).toMatch( /^[0-9a-f]{8}$/ );
		expect( compileOf( region( { note: 'x' } ) ).hash ).toBe( hash );
		expect( compileOf( region( { languages: [ 'en' ] } ) ).hash ).not.toBe(
			hash
		);
	} );
} );
