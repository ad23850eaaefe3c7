/**
 * `npm start`: a WordPress with the plugin active and a small newsroom to try it on.
 *
 * `--port 9400`, `--wp oldest|newest`, `--php 7.4 … 8.4`, `--playground`, `--reset`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build.ts';
import { Plain, ROOT, runTool } from './paths.ts';
import { LOGIN, makeSite, SITES, startSite } from './site.ts';
import {
	PHP_VERSIONS,
	playgroundUrl,
	startPlayground,
} from './site/playground.ts';
import { assertFree } from './site/port.ts';
import { stopLeftOvers, type Server } from './site/server.ts';
import { phpOf, requirePhp } from './system.ts';
import { obtainCore, parseWanted } from './wordpress-core.ts';

const CONTENT = 'tools/demo/content.php';

const say = ( line: string ): void => console.log( line );

function options() {
	try {
		return parseArgs( {
			options: {
				port: { type: 'string', default: '9400' },
				wp: { type: 'string' },
				php: { type: 'string' },
				playground: { type: 'boolean', default: false },
				reset: { type: 'boolean', default: false },
			},
		} ).values;
	} catch ( error ) {
		throw new Plain( ( error as Error ).message );
	}
}

function parsePort( text: string ): number {
	const port = Number( text );
	if ( ! Number.isInteger( port ) || port < 1 || port > 65535 ) {
		throw new Plain(
			`--port takes a number from 1 to 65535, not "${ text }".`
		);
	}
	return port;
}

/**
 * The installed PHP, if it serves; Playground needs none.
 */
async function nativePhp(
	wanted: string | undefined
): Promise< string | null > {
	const php = await phpOf();
	if ( ! php || ( wanted && wanted !== php.version ) ) {
		return null;
	}
	try {
		return await requirePhp( say );
	} catch ( error ) {
		if ( error instanceof Plain ) {
			say( error.message );
			return null;
		}
		throw error;
	}
}

/**
 * Waits for Ctrl-C, or for the server to end by itself.
 */
function untilStopped( server: Server ): Promise< void > {
	return new Promise( ( done ) => {
		const timer = setInterval( () => server.ended() && finish(), 500 );
		const finish = () => {
			clearInterval( timer );
			done();
		};
		for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const ) {
			process.on( signal, finish );
		}
	} );
}

await runTool( async () => {
	const began = Date.now();
	const { wp, php: wantedPhp, playground, reset, port: portText } = options();
	const port = parsePort( portText );
	const wanted = parseWanted( wp );
	if ( wantedPhp && ! PHP_VERSIONS.includes( wantedPhp ) ) {
		throw new Plain(
			`--php takes one of ${ PHP_VERSIONS.join( ', ' ) }, not "${ wantedPhp }".`
		);
	}
	await stopLeftOvers( SITES );
	await assertFree(
		port,
		`Choose another one: npm start -- --port ${ port + 1 }`
	);
	await buildIfStale( say );
	const core = await obtainCore( wanted, say );
	const php = playground ? null : await nativePhp( wantedPhp );
	const end = wanted ?? 'newest';

	let server: Server;
	if ( php ) {
		say( `Starting WordPress ${ core.version } on PHP ${ php }` );
		const content = join( ROOT, CONTENT );
		const site = await makeSite( {
			name: `demo-${ end }`,
			core,
			port,
			content,
			keep: ! reset,
		} );
		server = await startSite( site );
	} else {
		const version = wantedPhp ?? '8.3';
		say(
			`Starting WordPress ${ core.version } on PHP ${ version } in Playground, which takes up to a minute`
		);
		const name = `playground-${ end }-${ version }`;
		server = await startPlayground( {
			name,
			core,
			port,
			php: version,
			content: CONTENT,
			reset,
		} );
	}

	const url = playgroundUrl( port );
	say( `
Ready after ${ Math.round( ( Date.now() - began ) / 1000 ) } s: ${ url }
Log in:  ${ url }/wp-admin/  as ${ LOGIN.user } with ${ LOGIN.password }
Stop:    Ctrl-C
` );
	await untilStopped( server );
	const crashed = server.ended();
	await server.stop();
	if ( crashed ) {
		throw new Plain( 'The site has ended by itself.' );
	}
	say( 'Stopped.' );
} );
