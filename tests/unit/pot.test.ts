/**
 * languages/afterword.pot holds every string of the sources, and no other. Needs no xgettext: PHP is read by its own
 * tokeniser.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Catalogue, type Entry, entryKey } from '../../tools/pot/catalogue.ts';
import { metadataEntries } from '../../tools/pot/metadata.ts';
import { parsePo, writePo } from '../../tools/pot/po.ts';
import { scriptEntries } from '../../tools/pot/script.ts';
import { PHP_FILES, SCRIPT_FILES, sources } from '../../tools/pot/sources.ts';
import { ROOT } from './command.ts';

const read = ( file: string ): string =>
	readFileSync( join( ROOT, file ), 'utf8' );

interface Call {
	file: string;
	line: number;
	name: string;
	args: readonly ( string | null )[];
}

const calls: Call[] = JSON.parse(
	execFileSync(
		'php',
		[
			join( ROOT, 'tests/unit/gettext-calls.php' ),
			...sources( PHP_FILES ),
		],
		{ cwd: ROOT, encoding: 'utf8' }
	)
);

/** Where a function of WordPress takes its context and its plural. */
function keyOfCall( { name, args }: Call ): {
	key: string;
	plural: string | undefined;
} {
	const ending = name.replace( /^esc_(html|attr)/, '' );
	const at = new Map( [
		[ '_x', 1 ],
		[ '_ex', 1 ],
		[ '_nx', 3 ],
		[ '_nx_noop', 2 ],
	] ).get( ending );
	const context = at === undefined ? undefined : ( args[ at ] ?? '' );
	return {
		key: entryKey( {
			id: args[ 0 ] ?? '',
			...( context === undefined ? {} : { context } ),
		} ),
		plural: ending.startsWith( '_n' ) ? ( args[ 1 ] ?? '' ) : undefined,
	};
}

const pot = new Map(
	parsePo( read( 'languages/afterword.pot' ) ).map( ( entry ) => [
		entryKey( entry ),
		entry,
	] )
);
const ofScripts = sources( SCRIPT_FILES ).flatMap( ( file ) =>
	scriptEntries( file, read( file ) )
);
const ofMetadata = metadataEntries();

/** What the template lacks of these strings: the string, its plural, a file, a note or a format. */
const lacking = ( entries: readonly Entry[] ): Entry[] =>
	entries.filter( ( entry ) => {
		const there = pot.get( entryKey( entry ) );
		return (
			! there ||
			( entry.plural ?? there.plural ) !== there.plural ||
			! entry.files.every( ( file ) => there.files.includes( file ) ) ||
			! entry.notes.every( ( note ) => there.notes.includes( note ) ) ||
			! entry.formats.every( ( one ) => there.formats.includes( one ) )
		);
	} );

describe( 'languages/afterword.pot (mended by npm run pot)', () => {
	it( 'is not nearly empty', () => {
		expect( pot.size ).toBeGreaterThan( 150 );
		expect( calls.length ).toBeGreaterThan( 100 );
		expect( ofScripts.length ).toBeGreaterThan( 30 );
		expect( ofMetadata.length ).toBeGreaterThan( 5 );
	} );

	it( 'holds every string of the scripts', () => {
		expect( lacking( ofScripts ) ).toEqual( [] );
	} );

	it( 'holds the strings of every block.json and of the header', () => {
		expect( lacking( ofMetadata ) ).toEqual( [] );
	} );

	it( 'holds every string of the PHP sources, with its file', () => {
		expect(
			calls.filter( ( call ) => {
				const { key, plural } = keyOfCall( call );
				const there = pot.get( key );
				return (
					! there?.files.includes( call.file ) ||
					( plural ?? there.plural ) !== there.plural
				);
			} )
		).toEqual( [] );
	} );

	it( 'holds nothing that no source says', () => {
		const said = new Set( [
			...[ ...ofScripts, ...ofMetadata ].map( entryKey ),
			...calls.map( ( call ) => keyOfCall( call ).key ),
		] );
		expect(
			[ ...pot.keys() ].filter( ( key ) => ! said.has( key ) )
		).toEqual( [] );
	} );

	it( 'names the version of the plugin and no date', () => {
		const { version } = JSON.parse( read( 'package.json' ) );
		const text = read( 'languages/afterword.pot' );
		expect( text ).toContain(
			`"Project-Id-Version: Afterword ${ version }\\n"`
		);
		expect( text ).not.toMatch( /Creation-Date/ );
		expect( writePo( version, parsePo( text ) ) ).toBe( text );
	} );
} );

it( 'finds only plain strings of our own text domain in PHP, or such as are said to be of WordPress', () => {
	expect(
		calls.filter(
			( { args } ) =>
				args[ 0 ] === null ||
				! [ 'afterword', 'default' ].includes( args.at( -1 ) ?? '' )
		)
	).toEqual( [] );
} );

describe( 'the extractor of scripts', () => {
	const only = ( code: string ): Entry | undefined => {
		const found = scriptEntries( 'a.tsx', code );
		expect( found.length ).toBeLessThan( 2 );
		return found[ 0 ];
	};

	it.each( [
		[ `__( 'A', 'afterword' )`, { id: 'A' } ],
		[ `_x( 'A', 'c', 'afterword' )`, { id: 'A', context: 'c' } ],
		[ `_n( 'A', 'B', n + 1, 'afterword' )`, { id: 'A', plural: 'B' } ],
		[
			`_nx( 'A', 'B', n, 'c', 'afterword' )`,
			{ id: 'A', plural: 'B', context: 'c' },
		],
		[ `<p>{ __( 'It\\'s "A"', 'afterword' ) }</p>`, { id: 'It\'s "A"' } ],
	] )( '%s', ( code, entry ) => {
		expect( only( code ) ).toEqual( {
			notes: [],
			files: [ 'a.tsx' ],
			formats: [],
			...entry,
		} );
	} );

	it.each( [
		`i18n.__( 'A', 'afterword' )`,
		`translate( 'A' )`,
		`// __( 'A' )`,
	] )( '%s is no call of ours', ( code ) => {
		expect( only( code ) ).toBeUndefined();
	} );

	it.each( [
		[
			`__( word, 'afterword' )`,
			/^a\.tsx:1: __\(\) needs a plain string as its id/,
		],
		[ "__( `A`, 'afterword' )", /plain string as its id/ ],
		[ `__( 'A' + 'B', 'afterword' )`, /plain string as its id/ ],
		[ `_x( 'A', c, 'afterword' )`, /plain string as its context/ ],
		[ `_n( 'A', b, 2, 'afterword' )`, /plain string as its plural/ ],
		[ `__( 'A', domain )`, /plain string as its domain/ ],
		[ `__( 'A', 'other' )`, /text domain 'afterword'/ ],
		[ `__( '', 'afterword' )`, /not empty/ ],
		[ `__( 'A' )`, /takes 2 arguments, not 1/ ],
		[ `import { __ as t } from '@wordpress/i18n'`, /by its own name/ ],
	] )( '%s is an error', ( code, message ) => {
		expect( () => only( code ) ).toThrow( message );
	} );

	it( 'keeps the note on the line above a call, and no other', () => {
		expect(
			scriptEntries(
				'a.ts',
				`sprintf(
					/* translators: %s: a name. */
					__( 'By %s', 'afterword' ), name
				);
				__( 'Next', 'afterword' );`
			)
		).toMatchObject( [
			{
				notes: [ 'translators: %s: a name.' ],
				formats: [ 'javascript-format' ],
			},
			{ notes: [], formats: [] },
		] );
	} );
} );

describe( 'a template', () => {
	const entry: Entry = {
		id: 'One "line"\n\tof \\n',
		plural: 'Lines',
		context: 'c',
		notes: [ 'translators: a\nb', 'translators: c' ],
		files: [ 'a.php', 'b.ts' ],
		formats: [ 'php-format' ],
	};

	it( 'reads back as it was written', () => {
		expect( parsePo( writePo( '1.2.3', [ entry ] ) ) ).toEqual( [ entry ] );
	} );

	it( 'holds equal strings once, with all that is known of them', () => {
		const catalogue = new Catalogue();
		const { plural, ...single } = entry;
		catalogue.add( [
			{ ...single, notes: [], files: [ 'z.ts' ] },
			entry,
			{ ...single, context: 'other' },
		] );
		expect( catalogue.entries() ).toEqual( [
			{ ...entry, files: [ 'a.php', 'b.ts', 'z.ts' ] },
			{ ...single, context: 'other' },
		] );
		expect( () =>
			catalogue.add( [ { ...entry, plural: `${ plural }!` } ] )
		).toThrow(
			/has two plurals: "Lines" in a\.php and "Lines!" in a\.php/
		);
	} );
} );

it( 'asks for xgettext in one sentence where it is missing', () => {
	const ran = spawnSync(
		process.execPath,
		[ join( ROOT, 'tools/pot.ts' ), '--check' ],
		{ encoding: 'utf8', env: { ...process.env, PATH: '/nowhere' } }
	);
	expect( [ ran.status, ran.stdout ] ).toEqual( [ 1, '' ] );
	expect( ran.stderr ).toMatch( /^xgettext is missing\. Install .+\.\n$/ );
} );
