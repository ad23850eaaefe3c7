/**
 * Obtains a WordPress core to run against.
 *
 * `npm run wp:core -- --wp oldest|newest` prints the version and the folder.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CACHE, Plain, runTool, type Say } from './paths.ts';
import { fromDebian } from './wordpress/debian.ts';
import { fromRelease } from './wordpress/release.ts';
import { obtainSqlite } from './wordpress/sqlite.ts';
import { assertVersion, BRANCH, type Wanted } from './wordpress/version.ts';

export interface Core {
	folder: string;
	/** As `version.php` says. */
	version: string;
}

/**
 * Finds a core, downloading it if need be: the folder in AFTERWORD_WP_CORE, else the cache, else
 * the wordpress.org release, else Debian's packages.
 *
 * @param  wanted Which end of the supported range; null for the newest, or whatever AFTERWORD_WP_CORE holds.
 * @param  say    Told before a download starts.
 * @return Folder, not to be written to, and version.
 * @throws {Plain} If there is none to be had, or it is older than asked.
 */
export async function obtainCore(
	wanted: Wanted | null,
	say: Say = () => {}
): Promise< Core > {
	const named = process.env[ 'AFTERWORD_WP_CORE' ];
	if ( named ) {
		const folder = resolve( named );
		return { folder, version: assertVersion( folder, wanted ) };
	}
	const end = wanted ?? 'newest';
	const folder = join( CACHE, 'core', end );
	if ( ! existsSync( join( folder, 'wp-load.php' ) ) ) {
		await download( end, folder, say );
	}
	return { folder, version: assertVersion( folder, end ) };
}

async function download(
	wanted: Wanted,
	folder: string,
	say: Say
): Promise< void > {
	say(
		`Downloading WordPress (${ wanted }, ${ BRANCH[ wanted ] }${ wanted === 'newest' ? ' or newer' : '' })`
	);
	const reasons: string[] = [];
	for ( const source of [ fromRelease, fromDebian ] ) {
		// Filled beside its place, so that a broken download is never taken for a core.
		const fresh = `${ folder }.new-${ process.pid }`;
		rmSync( fresh, { recursive: true, force: true } );
		mkdirSync( fresh, { recursive: true } );
		try {
			await source( wanted, fresh );
			assertVersion( fresh, wanted );
			rmSync( folder, { recursive: true, force: true } );
			renameSync( fresh, folder );
			return;
		} catch ( error ) {
			rmSync( fresh, { recursive: true, force: true } );
			if ( ! ( error instanceof Plain ) ) {
				throw error;
			}
			reasons.push( error.message );
		}
	}
	throw new Plain(
		`No WordPress core to be had: ${ reasons.join( '; ' ) }. Name a folder that holds one in AFTERWORD_WP_CORE.`
	);
}

/**
 * Reads the option `--wp`.
 *
 * @param  value As given.
 * @return Which end, or null if not given.
 * @throws {Plain} If it is neither.
 */
export function parseWanted( value: string | undefined ): Wanted | null {
	if ( value === undefined || value === 'oldest' || value === 'newest' ) {
		return value ?? null;
	}
	throw new Plain( `--wp takes "oldest" or "newest", not "${ value }".` );
}

if ( import.meta.filename === process.argv[ 1 ] ) {
	await runTool( async () => {
		const { values } = parseArgs( { options: { wp: { type: 'string' } } } );
		// PHPUnit wants the drop-in as well.
		obtainSqlite();
		const core = await obtainCore(
			parseWanted( values.wp ),
			console.error
		);
		console.log( `WordPress ${ core.version } in ${ core.folder }` );
	} );
}
