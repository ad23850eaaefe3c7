/**
 * Reading data/: what breaks a schema is named and left out, the rest is read.
 */
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDataset } from '../../src/dataset/checks.ts';
import { printProblem } from '../../src/dataset/problem.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { line, phone, region, source } from './records.ts';

let folder = '';
beforeEach( () => {
	folder = mkdtempSync( join( tmpdir(), 'afterword-data-' ) );
	mkdirSync( join( folder, 'regions' ) );
} );
afterEach( () => rmSync( folder, { recursive: true } ) );

const put = ( file: string, content: unknown ): void =>
	writeFileSync(
		join( folder, file ),
		typeof content === 'string' ? content : JSON.stringify( content )
	);

/** Reads a region that is as the fixture but for one line. */
const problemsOf = ( more: object ): string[] => {
	put( 'regions/GB.json', region( { lines: [ { ...line(), ...more } ] } ) );
	return readDataset( folder ).problems.map( printProblem );
};

describe( 'readDataset', () => {
	it( 'reads a sound region', () => {
		put( 'regions/GB.json', region() );
		const { data, problems } = readDataset( folder );
		expect( problems ).toEqual( [] );
		expect( checkDataset( data ) ).toEqual( [] );
		expect( [ ...data.regions.keys() ] ).toEqual( [ 'GB' ] );
		expect( data.topics ).toHaveLength( 42 );
	} );

	it( 'names a file that says another region', () => {
		put( 'regions/IE.json', region() );
		const { data, problems } = readDataset( folder );
		expect( problems.map( printProblem ) ).toEqual( [
			'data/regions/IE.json: region: file-name: the file says "GB"; name both alike',
		] );
		expect( data.regions.size ).toBe( 0 );
	} );

	it( 'names what breaks the schema, and reads the other regions', () => {
		put(
			'regions/GB.json',
			region( { lines: [ { ...line(), colour: 'red' } as never ] } )
		);
		put( 'regions/NZ.json', region( { region: 'NZ', lines: [] } ) );
		const { data, problems } = readDataset( folder );
		expect( problems.map( printProblem ) ).toEqual( [
			'data/regions/GB.json: /lines/0: schema: must NOT have additional properties (colour); see data/schema/region.schema.json',
		] );
		expect( [ ...data.regions.keys() ] ).toEqual( [ 'NZ' ] );
	} );

	it( 'throws on a file that is no JSON, by its name', () => {
		put( 'regions/GB.json', '{ "region": "GB", ' );
		expect( () => readDataset( folder ) ).toThrow(
			'data/regions/GB.json is not JSON'
		);
	} );

	it( 'passes over files that are no JSON by their names', () => {
		put( 'regions/notes.txt', 'x' );
		expect( readDataset( folder ).problems ).toEqual( [] );
	} );

	it( 'has a fixture for every rule in its source', () => {
		const text = readFileSync(
			join( __dirname, '../../src/dataset/read.ts' ),
			'utf8'
		);
		const rules = Array.from(
			text.matchAll( /rule: '([a-z-]+)'/g ),
			( [ , rule ] ) => rule
		);
		expect( new Set( rules ) ).toEqual(
			new Set( [ 'schema', 'file-name' ] )
		);
	} );
} );

describe( 'the schema of regions', () => {
	const seen = ( month: unknown ): object => ( {
		sources: [ { ...source(), seen: month } ],
	} );
	const channel = ( more: object ): object => ( {
		channels: [ { ...phone(), ...more } ],
	} );
	const rule = ( more: object ): object =>
		channel( {
			hours: {
				tz: 'Europe/London',
				rules: [
					{ days: [ 'MO' ], from: '09:00', to: '17:00', ...more },
				],
			},
		} );

	it.each( [
		[ 'a month', seen( '2025-01' ) ],
		[ 'no month', seen( null ) ],
		[ 'hours past midnight', rule( { from: '22:00', to: '06:00' } ) ],
		[ 'hours until 24:00', rule( { to: '24:00' } ) ],
		[ 'no address', { url: null } ],
		[
			'a language with script and region',
			{ languages: [ 'zh-Hant-TW' ] },
		],
	] )( 'takes %s', ( _, more ) => {
		expect( problemsOf( more ) ).toEqual( [] );
	} );

	it.each( [
		[ 'a year alone', seen( '2025' ) ],
		[ 'a day', seen( '2025-01-31' ) ],
		[ 'a thirteenth month', seen( '2025-13' ) ],
		[ 'an hour 25', rule( { to: '25:00' } ) ],
		[ 'a minute 60', rule( { from: '09:60' } ) ],
		[ 'a beginning at 24:00', rule( { from: '24:00' } ) ],
		[ 'a day of no week', rule( { days: [ 'XX' ] } ) ],
		[ 'no day', rule( { days: [] } ) ],
		[ 'an unsafe site', { url: 'http://help.example' } ],
		[ 'a script as site', { url: 'javascript:alert(1)' } ],
		[ 'an id with capitals', { id: 'Help-GB' } ],
		[ 'a name of nothing', { names: {} } ],
		[ 'an audience in prose', { audience: 'for men' } ],
		[ 'a group of its own', { audience: { group: 'pirates' } } ],
		[ 'a typed level', { level: 'confirmed' } ],
		[ 'a number as number', channel( { display: 999 } ) ],
		[ 'no channel', { channels: [] } ],
		[ 'no source', { sources: [] } ],
		[
			'a source that shows nothing',
			{ sources: [ { ...source(), shows: [] } ] },
		],
		[
			'a path that is none',
			{ sources: [ { ...source(), shows: [ 'channels[0]' ] } ] },
		],
	] )( 'refuses %s', ( _, more ) => {
		const found = problemsOf( more );
		expect( found.length ).toBeGreaterThan( 0 );
		expect( found[ 0 ] ).toMatch(
			/^data\/regions\/GB\.json: \/lines\/0.*: schema: /
		);
	} );
} );
