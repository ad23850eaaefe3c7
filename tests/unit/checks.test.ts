/**
 * Every rule of the dataset has a fixture that breaks it, and it alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDataset } from '../../src/dataset/checks.ts';
import { printProblem } from '../../src/dataset/problem.ts';
import { broken, one } from './broken.ts';
import { sound } from './sound.ts';

describe( 'checkDataset', () => {
	const rows = Object.entries( broken ).flatMap( ( [ rule, list ] ) =>
		list.map( ( data, at ) => ( { rule, at, data } ) )
	);
	it.each( rows )(
		'$rule is found, and nothing else ($at)',
		( { rule, data } ) => {
			const found = checkDataset( data );
			expect( [
				...new Set( found.map( ( problem ) => problem.rule ) ),
			] ).toEqual( [ rule ] );
			for ( const problem of found ) {
				expect( printProblem( problem ) ).toMatch(
					/^data\/[\w./-]+\.json: .+: [a-z-]+: .+/
				);
			}
		}
	);

	it.each( Object.entries( sound ) )( 'leaves alone: %s', ( _, data ) => {
		expect( checkDataset( data ) ).toEqual( [] );
	} );

	it( 'names file, record, rule and remedy', () => {
		expect(
			checkDataset( one( { topics: [ 'nonsense' ] } ) ).map(
				printProblem
			)
		).toEqual( [
			'data/regions/GB.json: help-gb: unknown-topic: "nonsense" is not in data/topics.json',
		] );
	} );

	it( 'has a fixture for every rule in the sources', () => {
		const folder = join( __dirname, '../../src/dataset' );
		const text = readdirSync( folder )
			.filter( ( name ) => /^check/.test( name ) )
			.map( ( name ) => readFileSync( join( folder, name ), 'utf8' ) )
			.join( '\n' );
		// Rules, and nothing else in these files, have names with hyphens.
		const names = text.matchAll(
			/'([a-z]+(?:-[a-z]+)+)'|\brule: '(\w+)'/g
		);
		const rules = Array.from(
			names,
			( [ , long, short ] ) => long ?? short
		);
		expect( new Set( rules ) ).toEqual( new Set( Object.keys( broken ) ) );
	} );
} );
