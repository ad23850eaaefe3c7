/**
 * Builds `build/`, wholly or only the parts whose sources have changed.
 *
 * `npm run build` builds all.
 */
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CACHE, Plain, ROOT, runTool, type Say } from './paths.ts';
import { run } from './run.ts';

interface Part {
	/** npm script. */
	script: string;
	/** Files and folders it is made from. */
	from: readonly string[];
	/** A file that is there once it is built. */
	makes: string;
	/** Folders that the script itself does not clear. */
	clear?: readonly string[];
}

/** In the order to build: the browser's modules carry small tables of the built data. */
const TABLES = [ 'build/data/topics.json', 'build/data/international.json' ];

const PARTS: readonly Part[] = [
	{
		script: 'build:data',
		from: [
			'data',
			'languages',
			'includes',
			'src/dataset',
			'src/words',
			'src/core',
			'package.json',
		],
		makes: 'build/data/release.php',
	},
	{
		script: 'build:blocks',
		from: [ 'blocks', 'src/core', 'package.json', ...TABLES ],
		makes: 'build/blocks/blocks-manifest.php',
	},
	{
		script: 'build:screens',
		from: [
			'src/admin',
			'src/editor',
			'src/core',
			'blocks',
			'data/release.json',
			'webpack.screens.cjs',
			'package.json',
			...TABLES,
		],
		makes: 'build/view/away.js',
		clear: [ 'build/admin', 'build/editor', 'build/home', 'build/view' ],
	},
];

/** Hashes of the sources each part was last built from. */
const STAMPS = join( CACHE, 'built.json' );

function filesIn( path: string ): string[] {
	const full = join( ROOT, path );
	if ( ! existsSync( full ) ) {
		return [];
	}
	return statSync( full ).isDirectory()
		? readdirSync( full )
				.sort()
				.flatMap( ( name ) => filesIn( join( path, name ) ) )
		: [ path ];
}

function hashOf( part: Part ): string {
	const hash = createHash( 'sha256' );
	for ( const file of part.from.flatMap( filesIn ) ) {
		hash.update( file )
			.update( '\0' )
			.update( readFileSync( join( ROOT, file ) ) )
			.update( '\0' );
	}
	return hash.digest( 'hex' );
}

function readStamps(): Record< string, string > {
	return existsSync( STAMPS )
		? ( JSON.parse( readFileSync( STAMPS, 'utf8' ) ) as Record<
				string,
				string
			> )
		: {};
}

async function buildPart( part: Part, say: Say ): Promise< void > {
	say( `Building (${ part.script })` );
	const hash = hashOf( part );
	for ( const folder of part.clear ?? [] ) {
		rmSync( join( ROOT, folder ), { recursive: true, force: true } );
	}
	const { code, output } = await run( 'npm', [
		'run',
		'--silent',
		part.script,
	] );
	if ( code !== 0 ) {
		const tail = output.trim().split( '\n' ).slice( -30 ).join( '\n' );
		throw new Plain(
			`The build failed: npm run ${ part.script }\n${ tail }`
		);
	}
	mkdirSync( CACHE, { recursive: true } );
	const stamps = { ...readStamps(), [ part.script ]: hash };
	writeFileSync( STAMPS, JSON.stringify( stamps, null, '\t' ) );
}

/**
 * Builds what is missing or older than its sources; with AFTERWORD_NO_BUILD set, what lies in
 * `build/` is taken as it is.
 *
 * @param  say Told before each part.
 * @throws {Plain} If a part fails; carries the end of its output.
 */
export async function buildIfStale( say: Say ): Promise< void > {
	if ( process.env[ 'AFTERWORD_NO_BUILD' ] ) {
		return;
	}
	for ( const part of PARTS ) {
		const there = existsSync( join( ROOT, part.makes ) );
		if ( ! there || readStamps()[ part.script ] !== hashOf( part ) ) {
			await buildPart( part, say );
		}
	}
}

/**
 * Builds everything, changed or not.
 *
 * @param  say Told before each part.
 * @throws {Plain} If a part fails.
 */
export async function buildAll( say: Say ): Promise< void > {
	for ( const part of PARTS ) {
		await buildPart( part, say );
	}
}

if ( import.meta.filename === process.argv[ 1 ] ) {
	await runTool( () => buildAll( console.log ) );
}
