/**
 * What the machine must offer: PHP with its extensions, Composer's packages, a browser. Installs
 * what is missing where that is possible without asking.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { Plain, ROOT, type Say } from './paths.ts';
import { must, run } from './run.ts';

/** Extensions by the name PHP gives them, with the part of the Debian package's name. */
const EXTENSIONS: Readonly< Record< string, string > > = {
	pdo_sqlite: 'sqlite3',
	sqlite3: 'sqlite3',
	dom: 'xml',
	SimpleXML: 'xml',
	xmlwriter: 'xml',
	mbstring: 'mbstring',
};

const canInstall = (): boolean =>
	process.getuid?.() === 0 && existsSync( '/etc/debian_version' );

async function aptInstall(
	packages: readonly string[],
	say: Say
): Promise< boolean > {
	if ( ! canInstall() ) {
		return false;
	}
	say( `Installing ${ packages.join( ', ' ) } (apt-get)` );
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const args = [
		'install',
		'-y',
		'-q',
		'--no-install-recommends',
		...packages,
	];
	if ( ( await run( 'apt-get', args, { env } ) ).code === 0 ) {
		return true;
	}
	// A fresh image has no package lists.
	await run( 'apt-get', [ 'update', '-q' ], { env } );
	return ( await run( 'apt-get', args, { env } ) ).code === 0;
}

/**
 * Says which PHP is installed.
 *
 * @return Version such as `8.2` and the extensions that are missing; null without PHP.
 */
export async function phpOf(): Promise< {
	version: string;
	missing: string[];
} | null > {
	const lines =
		'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION, "\\n", implode( "\\n", get_loaded_extensions() );';
	const args = [ '-d', 'display_errors=0', '-r', lines ];
	const { code, output } = await run( 'php', args );
	const loaded = output.trim().split( '\n' );
	const version = loaded.shift() ?? '';
	if ( code !== 0 || ! /^\d+\.\d+$/.test( version ) ) {
		return null;
	}
	const missing = Object.keys( EXTENSIONS ).filter(
		( name ) => ! loaded.includes( name )
	);
	return { version, missing };
}

/**
 * Makes sure that PHP runs WordPress over SQLite.
 *
 * @param  say Told before something is installed.
 * @return Version, for instance `8.2`.
 * @throws {Plain} If it does not.
 */
export async function requirePhp( say: Say ): Promise< string > {
	let php = await phpOf();
	if ( ! php && ( await aptInstall( [ 'php-cli' ], say ) ) ) {
		php = await phpOf();
	}
	if ( ! php ) {
		throw new Plain(
			'PHP is missing. Install PHP 7.4 or newer for the command line.'
		);
	}
	if ( parseFloat( php.version ) < 7.4 ) {
		throw new Plain(
			`PHP ${ php.version } is too old. Install PHP 7.4 or newer.`
		);
	}
	if ( php.missing.length > 0 ) {
		const names = new Set(
			php.missing.map( ( name ) => EXTENSIONS[ name ] )
		);
		await aptInstall(
			[ ...names ].map( ( name ) => `php${ php?.version }-${ name }` ),
			say
		);
		php = ( await phpOf() ) ?? php;
	}
	if ( php.missing.length > 0 ) {
		const list = php.missing.join( ', ' );
		throw new Plain(
			`PHP ${ php.version } lacks the extensions ${ list }. Install them (Debian: php-sqlite3, php-xml, php-mbstring).`
		);
	}
	return php.version;
}

/**
 * Makes sure that the PHP tools of composer.json are installed.
 *
 * @param  say Told before something is installed.
 * @throws {Plain} If they cannot be.
 */
export async function requireComposerPackages( say: Say ): Promise< void > {
	interface Installed {
		packages: readonly { name: string; version: string }[];
	}
	const wanted = (
		JSON.parse( readFileSync( join( ROOT, 'composer.json' ), 'utf8' ) ) as {
			'require-dev': Record< string, string >;
		}
	 )[ 'require-dev' ];
	const list = join( ROOT, 'vendor/composer/installed.json' );
	const have = existsSync( list )
		? ( JSON.parse( readFileSync( list, 'utf8' ) ) as Installed ).packages
		: [];
	const fits = ( [ name, version ]: [ string, string ] ) =>
		have.some(
			( one ) =>
				one.name === name && one.version.replace( /^v/, '' ) === version
		);
	if ( Object.entries( wanted ).every( fits ) ) {
		return;
	}
	say( 'Installing Composer packages (composer install)' );
	await must(
		'The Composer packages cannot be installed',
		'composer',
		[ 'install', '--no-interaction', '--no-progress', '--quiet' ],
		{
			env: { COMPOSER_ALLOW_SUPERUSER: '1' },
		}
	);
}

/**
 * Makes sure that a Chromium starts.
 *
 * @param  say Told before something is installed.
 * @throws {Plain} If none can be had.
 */
export async function requireChromium( say: Say ): Promise< void > {
	if ( findChromium() ) {
		return;
	}
	await aptInstall( [ 'chromium' ], say );
	if ( ! findChromium() ) {
		say( 'Downloading Chromium (playwright install)' );
		await run( 'npx', [ 'playwright', 'install', 'chromium' ] );
	}
	if ( ! findChromium() ) {
		throw new Plain(
			'No Chromium to be had for the browser tests. Install it, or name one in AFTERWORD_CHROMIUM.'
		);
	}
}
