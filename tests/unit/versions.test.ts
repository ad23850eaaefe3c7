/**
 * One version and one minimum, wherever they are written down.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BRANCH } from '../../tools/wordpress/version.ts';
import { ROOT } from './command.ts';

const read = ( file: string ): string =>
	readFileSync( join( ROOT, file ), 'utf8' );

const json = ( file: string ) => JSON.parse( read( file ) );

/** What a field of the plugin's header or of readme.txt says. */
const field = ( file: string, name: string ): string | undefined =>
	new RegExp( `^(?: \\* )?${ name }: *(.+)$`, 'm' )
		.exec( read( file ) )?.[ 1 ]
		?.trim();

const found = ( file: string, pattern: RegExp ): string | undefined =>
	pattern.exec( read( file ) )?.[ 1 ];

const VERSION: string = json( 'package.json' ).version;
const PHP = '7.4';
const CODE = globSync( [ 'plugin.php', 'includes/**/*.php' ], { cwd: ROOT } );
const BLOCKS = globSync( 'blocks/*/block.json', { cwd: ROOT } );

/** Constants of the plugin's PHP whose name ends as given, and what they say. */
const constants = ( ending: string ): string[][] =>
	CODE.flatMap( ( file ) =>
		[
			...read( file ).matchAll(
				new RegExp( `^const (\\w*${ ending })\\s*= '([^']+)';`, 'gm' )
			),
		].map( ( [ , name = '', value = '' ] ) => [ file, name, value ] )
	);

describe( `version ${ VERSION }`, () => {
	it.each( [
		[ 'plugin.php, header', field( 'plugin.php', 'Version' ) ],
		[ 'readme.txt, Stable tag', field( 'readme.txt', 'Stable tag' ) ],
		[
			'readme.txt, newest entry of the changelog',
			found( 'readme.txt', /== Changelog ==\s+= (\S+) =/ ),
		],
		[ 'package-lock.json', json( 'package-lock.json' ).version ],
		[
			'package-lock.json, the package itself',
			json( 'package-lock.json' ).packages[ '' ].version,
		],
		...BLOCKS.map( ( file ) => [ file, json( file ).version ] ),
		...constants( 'VERSION' ).map( ( [ file, name, value ] ) => [
			`${ file }, ${ name }`,
			value,
		] ),
	] )( 'stands in %s', ( _, value ) => {
		expect( value ).toBe( VERSION );
	} );

	it( 'was looked for where it is', () => {
		expect( VERSION ).toMatch( /^\d+\.\d+\.\d+$/ );
		expect( BLOCKS.length ).toBeGreaterThan( 0 );
		expect( constants( 'VERSION' ) ).toContainEqual( [
			'plugin.php',
			'VERSION',
			VERSION,
		] );
	} );
} );

describe( `WordPress ${ BRANCH.oldest } to ${ BRANCH.newest }`, () => {
	it.each( [
		[ 'plugin.php', field( 'plugin.php', 'Requires at least' ) ],
		[ 'readme.txt', field( 'readme.txt', 'Requires at least' ) ],
		[ 'README.md', found( 'README.md', /Requires WordPress (\d+\.\d+)/ ) ],
		[
			'phpcs.xml.dist',
			found(
				'phpcs.xml.dist',
				/"minimum_supported_wp_version" value="([^"]+)"/
			),
		],
		...constants( '(?:MIN|OLDEST)\\w*WP' ).map( ( [ file, , value ] ) => [
			file,
			value,
		] ),
	] )( '%s asks for the oldest that is tested', ( _, value ) => {
		expect( value ).toBe( BRANCH.oldest );
	} );

	it( 'readme.txt promises the newest that is tested, the header does not', () => {
		expect( field( 'readme.txt', 'Tested up to' ) ).toBe( BRANCH.newest );
		expect( field( 'plugin.php', 'Tested up to' ) ).toBeUndefined();
	} );

	it( 'the stubs for PHPStan are those of the newest', () => {
		expect(
			json( 'composer.json' )[ 'require-dev' ][
				'php-stubs/wordpress-stubs'
			]
		).toMatch( new RegExp( `^${ BRANCH.newest }\\.` ) );
	} );
} );

describe( `PHP ${ PHP }`, () => {
	it.each( [
		[ 'plugin.php', field( 'plugin.php', 'Requires PHP' ) ],
		[ 'readme.txt', field( 'readme.txt', 'Requires PHP' ) ],
		[
			'README.md',
			found( 'README.md', /Requires WordPress .* PHP (\d+\.\d+)/ ),
		],
		[
			'composer.json, require',
			json( 'composer.json' ).require.php.replace( /^>=/, '' ),
		],
		[
			'composer.json, config.platform',
			json( 'composer.json' ).config.platform.php.replace( /\.\d+$/, '' ),
		],
		[
			'tools/site/playground.ts',
			found( 'tools/site/playground.ts', /PHP_VERSIONS = \[ '([\d.]+)'/ ),
		],
	] )( 'is the minimum of %s', ( _, value ) => {
		expect( value ).toBe( PHP );
	} );
} );

describe( 'readme.txt', () => {
	const readme = read( 'readme.txt' );

	it( 'has a short description of at most 150 characters', () => {
		const short =
			found( 'readme.txt', /^License URI: .+\n\n(.+)\n\n/m ) ?? '';
		expect( short.length ).toBeGreaterThan( 40 );
		expect( short.length ).toBeLessThanOrEqual( 150 );
	} );

	it( 'has at most five tags', () => {
		expect(
			field( 'readme.txt', 'Tags' )?.split( ', ' ).length
		).toBeLessThan( 6 );
	} );

	it( 'has the licence of the header', () => {
		for ( const name of [ 'License', 'License URI' ] ) {
			expect( field( 'readme.txt', name ) ).toBe(
				field( 'plugin.php', name )
			);
		}
		expect( json( 'package.json' ).license ).toBe(
			field( 'plugin.php', 'License' )
		);
		expect( json( 'composer.json' ).license ).toBe(
			field( 'plugin.php', 'License' )
		);
	} );

	it( 'has every section', () => {
		expect(
			[ ...readme.matchAll( /^== (.+) ==$/gm ) ].map(
				( [ , name ] ) => name
			)
		).toEqual( [
			'Description',
			'Installation',
			'Frequently Asked Questions',
			'External services',
			'Changelog',
		] );
	} );
} );
