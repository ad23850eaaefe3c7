/**
 * A native site: PHP's own web server and SQLite. Used by `npm start` and by the browser tests.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, Plain, ROOT } from './paths.ts';
import { run } from './run.ts';
import { layOut, writeConfig } from './site/files.ts';
import { HOST } from './site/port.ts';
import { assertStopped, startServer, type Server } from './site/server.ts';
import { obtainSqlite } from './wordpress/sqlite.ts';
import type { Core } from './wordpress-core.ts';

/** Who may log in to any site made here. */
export const LOGIN = { user: 'admin', password: 'password' } as const;

/** Where all sites lie. */
export const SITES = join( CACHE, 'sites' );

export interface Site {
	/** Folder: wordpress, database/site.sqlite, debug.log (PHP notices), server.log. */
	folder: string;
	port: number;
	/** Address without a slash at its end. */
	url: string;
}

export interface SiteOptions {
	/** Name of its folder in .wp/sites. */
	name: string;
	core: Core;
	port: number;
	/** PHP script that writes the content; runs inside the site with the plugin loaded. */
	content?: string;
	/** More plugins to offer, by file or folder name. */
	plugins?: Readonly< Record< string, string > >;
	/** Folder of more themes to offer. */
	themes?: string;
	/** Keep a site of that name if it is whole and of the same core. */
	keep?: boolean;
}

const php = ( ...args: string[] ): [ string, string[] ] => [
	'php',
	[
		'-d',
		'opcache.enable_cli=1',
		'-d',
		'opcache.revalidate_freq=0',
		'-d',
		'sendmail_path=/bin/true',
		'-d',
		'memory_limit=512M',
		...args,
	],
];

/**
 * Written last: says that the site is whole, and of which core.
 */
const markOf = ( folder: string ): string => join( folder, '.core' );

/**
 * Makes a site, or readies one made before.
 *
 * @param  options Which.
 * @return The site, not yet running.
 * @throws {Plain} If WordPress cannot be installed.
 */
export async function makeSite( options: SiteOptions ): Promise< Site > {
	const folder = join( SITES, options.name );
	const { port, core } = options;
	await assertStopped( folder );
	const site = { folder, port, url: `http://${ HOST }:${ port }` };
	const mark = `${ core.folder } ${ core.version }`;
	const whole =
		existsSync( markOf( folder ) ) &&
		readFileSync( markOf( folder ), 'utf8' ) === mark;
	if ( options.keep && whole ) {
		writeConfig( folder, port );
		return site;
	}

	mkdirSync( CACHE, { recursive: true } );
	layOut( {
		folder,
		core: core.folder,
		sqlite: obtainSqlite(),
		plugins: options.plugins ?? {},
		...( options.themes ? { themes: options.themes } : {} ),
	} );
	writeConfig( folder, port );
	const tool = ( name: string ) => join( ROOT, 'tools/site', name );
	const wordpress = join( folder, 'wordpress' );
	await runPhp(
		site,
		'WordPress cannot be installed',
		tool( 'install.php' ),
		wordpress
	);
	await runInSite( site, tool( 'permalinks.php' ) );
	if ( options.content ) {
		await runInSite( site, options.content );
	}
	writeFileSync( markOf( folder ), mark );
	return site;
}

/**
 * Runs a PHP script inside a site, as its admin.
 *
 * @param  site   Site, running or not.
 * @param  script Path of the script.
 * @param  args   Further arguments; the script finds them from $argv[3] on.
 * @return What it printed.
 * @throws {Plain} If it fails.
 */
export function runInSite(
	site: Site,
	script: string,
	...args: string[]
): Promise< string > {
	const inside = join( ROOT, 'tools/site/inside.php' );
	return runPhp(
		site,
		`${ script } failed`,
		inside,
		join( site.folder, 'wordpress' ),
		script,
		...args
	);
}

async function runPhp(
	site: Site,
	what: string,
	...args: string[]
): Promise< string > {
	const { code, output } = await run( ...php( ...args ) );
	if ( code !== 0 ) {
		// WordPress prints a page of HTML; what went wrong stands in its log.
		const log = join( site.folder, 'debug.log' );
		const text = existsSync( log ) ? readFileSync( log, 'utf8' ) : output;
		throw new Plain(
			`${ what }.\n${ text.trim().split( '\n' ).slice( -12 ).join( '\n' ) }`
		);
	}
	return output;
}

/**
 * Starts a site; it answers when this returns.
 *
 * @param  site Site made before.
 * @return Handle to stop it.
 * @throws {Plain} If it does not come up.
 */
export async function startSite( site: Site ): Promise< Server > {
	const root = join( site.folder, 'wordpress' );
	const [ command, args ] = php(
		'-S',
		`${ HOST }:${ site.port }`,
		'-t',
		root,
		join( ROOT, 'tools/site/router.php' )
	);
	return startServer( {
		folder: site.folder,
		command,
		args,
		env: { PHP_CLI_SERVER_WORKERS: '4' },
		ready: () => answers( `${ site.url }/wp-json/` ),
		patience: 30_000,
	} );
}

/**
 * Says whether an address answers with success.
 *
 * @param url Address.
 * @return False as well if nobody listens.
 */
export async function answers( url: string ): Promise< boolean > {
	try {
		return ( await fetch( url, { signal: AbortSignal.timeout( 10_000 ) } ) )
			.ok;
	} catch {
		return false;
	}
}

/**
 * Where a site's database lies.
 */
const databaseOf = ( site: Site ): string =>
	join( site.folder, 'database/site.sqlite' );

function copyDatabase( from: string, to: string ): void {
	const script = join( ROOT, 'tools/site/copy-database.php' );
	execFileSync( 'php', [ script, from, to ], { stdio: 'inherit' } );
}

/**
 * Remembers the site's content, to be restored between tests.
 *
 * @param site Site, running or not.
 */
export function saveSite( site: Site ): void {
	copyDatabase( databaseOf( site ), `${ databaseOf( site ) }.saved` );
}

/**
 * Restores the content last saved; the server may keep running.
 *
 * @param site Site.
 */
export function restoreSite( site: Site ): void {
	copyDatabase( `${ databaseOf( site ) }.saved`, databaseOf( site ) );
}
