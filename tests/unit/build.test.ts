/**
 * The files of build/data, for browsers and for PHP.
 */
import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compile, write } from '../../src/dataset/build.ts';
import { lineKey } from '../../src/dataset/compile.ts';
import { phpFile, phpValue } from '../../src/dataset/php.ts';
import { DATA, readDataset } from '../../src/dataset/read.ts';

const files = compile( readDataset().data );
let folder = '';
beforeAll( () => {
	folder = mkdtempSync( join( tmpdir(), 'afterword-build-' ) );
	write( files, folder );
} );
afterAll( () => rmSync( folder, { recursive: true } ) );

/** PHP has one kind of array: an empty object is an empty list there. */
const asPhp = ( value: unknown ): unknown => {
	if ( Array.isArray( value ) ) {
		return value.map( asPhp );
	}
	if ( typeof value !== 'object' || value === null ) {
		return value;
	}
	const entries = Object.entries( value );
	// To PHP an object whose keys count from 0 is a list, the empty one too.
	return entries.every( ( [ key ], at ) => key === String( at ) )
		? entries.map( ( [ , one ] ) => asPhp( one ) )
		: Object.fromEntries(
				entries.map( ( [ key, one ] ) => [ key, asPhp( one ) ] )
			);
};

/**
 * Includes PHP files and gives back what they return.
 *
 * @param paths Files.
 */
function include( paths: readonly string[] ): unknown[] {
	const code =
		'foreach (array_slice($argv, 1) as $f) { echo json_encode(include $f, JSON_THROW_ON_ERROR), "\\n"; }';
	const ran = spawnSync(
		'php',
		[ '-d', 'error_reporting=-1', '-r', code, ...paths ],
		{
			encoding: 'utf8',
			maxBuffer: 2 ** 28,
		}
	);
	expect( ran.stderr ).toBe( '' );
	return ran.stdout
		.trim()
		.split( '\n' )
		.map( ( row ) => JSON.parse( row ) );
}

describe( 'the compiled files', () => {
	it( 'say the same to PHP', () => {
		const has = ( name: string, ending: string ): boolean =>
			existsSync( join( folder, `${ name }.${ ending }` ) );
		const names = [ ...files.keys() ].filter( ( name ) =>
			has( name, 'php' )
		);
		const others = [ ...files.keys() ].filter(
			( name ) => ! has( name, 'php' )
		);
		expect( others.filter( ( name ) => ! has( name, 'json' ) ) ).toEqual(
			[]
		);
		expect( names.length ).toBeGreaterThan( 200 );
		const found = include(
			names.map( ( name ) => join( folder, `${ name }.php` ) )
		);
		names.forEach( ( name, at ) => {
			expect( [ name, found[ at ] ] ).toEqual( [
				name,
				asPhp( files.get( name ) ),
			] );
		} );
	} );

	it( 'say the same to browsers, who get no more than they need', () => {
		for ( const [ name, value ] of files ) {
			const path = join( folder, `${ name }.json` );
			if ( existsSync( path ) ) {
				expect( JSON.parse( readFileSync( path, 'utf8' ) ) ).toEqual(
					value
				);
			}
		}
		const has = ( name: string ): boolean =>
			existsSync( join( folder, `${ name }.json` ) );
		expect(
			[
				'regions/GB',
				'zones/Europe',
				'tree',
				'tags',
				'countries/en',
			].map( has )
		).not.toContain( false );
		expect(
			[ 'fold', 'areas', 'zones', 'release' ].map( has )
		).not.toContain( true );
	} );

	it( 'keep the shape that is promised for regions', () => {
		const schema = JSON.parse(
			readFileSync( join( DATA, 'schema/compiled.schema.json' ), 'utf8' )
		);
		const validate = new Ajv2020( { allErrors: true } ).compile( schema );
		for ( const [ name, value ] of files ) {
			if ( name.startsWith( 'regions/' ) ) {
				validate( value );
				expect( [ name, validate.errors ] ).toEqual( [ name, null ] );
			}
		}
	} );

	it( 'empty the folder first', () => {
		const stale = join( folder, 'regions/ZZ.json' );
		writeFileSync( stale, '{}' );
		write( files, folder );
		expect( existsSync( stale ) ).toBe( false );
	} );

	it( 'have no two lines with one key', () => {
		const keys = new Map< number, string >();
		for ( const { lines } of readDataset().data.regions.values() ) {
			for ( const { id } of lines ) {
				expect( keys.get( lineKey( id ) ) ?? id ).toBe( id );
				keys.set( lineKey( id ), id );
			}
		}
		expect( keys.size ).toBeGreaterThan( 100 );
	} );
} );

describe( 'phpValue', () => {
	it.each( [
		[ null, 'null' ],
		[ true, 'true' ],
		[ -1.5, '-1.5' ],
		[ [], 'array()' ],
		[ [ 1, 'a' ], "array(1,'a')" ],
		[ { a: { b: [] } }, "array('a'=>array('b'=>array()))" ],
		[ "it's", "'it\\'s'" ],
	] )( '%j is %s', ( value, expected ) => {
		expect( phpValue( value ) ).toBe( expected );
	} );

	it( 'carries any text unharmed', () => {
		const texts = [
			'\\',
			"\\'",
			"'",
			'$a {$b}',
			'?>',
			'<?php',
			'\n',
			'\\n',
			'é 自 😀',
			'\0',
		];
		const path = join( folder, 'texts.php' );
		writeFileSync( path, phpFile( texts ) );
		expect( include( [ path ] ) ).toEqual( [ texts ] );
	} );

	it.each( [
		[ undefined ],
		[ NaN ],
		[ Infinity ],
		[ () => 1 ],
		[ 1n ],
		[ { a: undefined } ],
	] )( 'refuses what JSON cannot hold: %p', ( value ) => {
		expect( () => phpValue( value ) ).toThrow( TypeError );
	} );
} );
