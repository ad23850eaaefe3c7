/**
 * Runs a tool of this folder from a fresh clone: installs the npm packages if they are missing or
 * not those of the lock file, then runs the tool on the Node version among them.
 *
 * This file alone must run on any supported Node without a package.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname( dirname( fileURLToPath( import.meta.url ) ) );
const bin = join( root, 'node_modules', '.bin' );
const node = join( bin, 'node' );
const [ tool = '', ...args ] = process.argv.slice( 2 );

function packages( file ) {
	try {
		return JSON.parse( readFileSync( join( root, file ), 'utf8' ) )
			.packages;
	} catch {
		return null;
	}
}

/** npm writes down what it installed once it is through. */
function installed() {
	const wanted = packages( 'package-lock.json' );
	const have = packages( 'node_modules/.package-lock.json' );
	if ( ! wanted || ! have || ! existsSync( node ) ) {
		return false;
	}
	return Object.entries( wanted ).every( ( [ path, one ] ) => {
		// Left out by npm: packages for other platforms, and what nothing asks for.
		const spare =
			! path ||
			one.optional ||
			one.devOptional ||
			one.link ||
			one.extraneous;
		return have[ path ] ? have[ path ].version === one.version : spare;
	} );
}

if ( ! installed() ) {
	console.log(
		'Installing npm packages (npm ci), which takes a minute or two'
	);
	const npm = spawnSync(
		'npm',
		[ 'ci', '--no-audit', '--no-fund', '--loglevel=error' ],
		{
			cwd: root,
			stdio: [ 'ignore', 'inherit', 'inherit' ],
		}
	);
	if ( npm.status !== 0 || ! existsSync( node ) ) {
		console.error(
			'The npm packages cannot be installed: see above, and check the connection to the npm registry.'
		);
		process.exit( 1 );
	}
}

const child = spawn( node, [ join( root, 'tools', `${ tool }.ts` ), ...args ], {
	cwd: root,
	stdio: 'inherit',
	// Node's own fetch asks a proxy only when told to.
	env: {
		...process.env,
		NODE_USE_ENV_PROXY: '1',
		PATH: `${ bin }:${ process.env.PATH }`,
	},
} );
// Ctrl-C reaches the tool by itself; it says when it is done.
process.on( 'SIGINT', () => {} );
for ( const name of [ 'SIGTERM', 'SIGHUP' ] ) {
	process.on( name, () => child.kill( name ) );
}
// npm's shell does not pass a signal on: it ends, and this process gets another parent.
const parent = process.ppid;
setInterval( () => {
	if ( process.ppid !== parent ) {
		child.kill( 'SIGTERM' );
	}
}, 300 ).unref();
child.on( 'exit', ( code ) => process.exit( code ?? 1 ) );
