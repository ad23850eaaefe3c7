/**
 * A site in WordPress Playground: PHP as WebAssembly, for machines without PHP and for other PHP
 * versions than the installed one.
 */
import {
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CACHE, Plain, PLUGIN_PARTS, ROOT } from '../paths.ts';
import type { Core } from '../wordpress-core.ts';
import { HOST } from './port.ts';
import { assertStopped, startServer, type Server } from './server.ts';

/** Versions that Playground brings. */
export const PHP_VERSIONS = [ '7.4', '8.0', '8.1', '8.2', '8.3', '8.4' ];

const PROJECT = '/wordpress/wp-content/plugins/afterword';

export interface PlaygroundOptions {
	/** Name of the folder in .wp/sites. */
	name: string;
	core: Core;
	port: number;
	/** One of {@link PHP_VERSIONS}. */
	php: string;
	/** PHP script inside the project that writes the content; runs at every start. */
	content: string;
	/** Forget what was written before. */
	reset: boolean;
}

/** What the blueprint's script needs beside the plugin. */
const PARTS = [ ...PLUGIN_PARTS, 'tools/demo', 'tools/site' ];

function blueprint( { php, content }: PlaygroundOptions ): string {
	const require = ( file: string ) => `require '${ PROJECT }/${ file }';`;
	const code = [
		"<?php require '/wordpress/wp-load.php';",
		'wp_set_current_user( 1 );',
		require( 'tools/site/permalinks.php' ),
		require( content ),
		// Which PHP runs is checked: Playground falls back to its own default in silence.
		"file_put_contents( '/wordpress/php-version.txt', PHP_VERSION );",
	].join( ' ' );
	return JSON.stringify( {
		preferredVersions: { php, wp: 'latest' },
		steps: [
			{ step: 'activatePlugin', pluginPath: 'afterword/plugin.php' },
			{ step: 'runPHP', code },
		],
	} );
}

/**
 * Makes and starts a site; it answers when this returns.
 *
 * @param  options What to run.
 * @return Handle to stop it.
 * @throws {Plain} If it does not come up, or runs on another PHP.
 */
export async function startPlayground(
	options: PlaygroundOptions
): Promise< Server > {
	const folder = join( CACHE, 'sites', options.name );
	await assertStopped( folder );
	const wordpress = join( folder, 'wordpress' );
	const mark = join( folder, '.core' );
	const whole =
		existsSync( mark ) &&
		readFileSync( mark, 'utf8' ) === options.core.version;
	if ( options.reset || ! whole ) {
		rmSync( folder, { recursive: true, force: true } );
		mkdirSync( folder, { recursive: true } );
		// No links here: Playground writes into the core.
		cpSync( options.core.folder, wordpress, { recursive: true } );
		writeFileSync( mark, options.core.version );
	}
	const plan = join( folder, 'blueprint.json' );
	const report = join( wordpress, 'php-version.txt' );
	writeFileSync( plan, blueprint( options ) );
	rmSync( report, { force: true } );

	const log = join( folder, 'server.log' );
	const mounts = PARTS.filter( ( part ) => existsSync( join( ROOT, part ) ) );
	const server = await startServer( {
		folder,
		command: 'wp-playground-cli',
		args: [
			'server',
			`--port=${ options.port }`,
			`--php=${ options.php }`,
			'--workers=6',
			'--wordpress-install-mode=install-from-existing-files-if-needed',
			`--mount-before-install=${ wordpress }:/wordpress`,
			...mounts.map(
				( part ) =>
					`--mount=${ join( ROOT, part ) }:${ PROJECT }/${ part }`
			),
			`--blueprint=${ plan }`,
			'--define-bool',
			'WP_HTTP_BLOCK_EXTERNAL',
			'true',
		],
		// The first request is answered before WordPress is ready.
		ready: () =>
			Promise.resolve( readFileSync( log, 'utf8' ).includes( 'Ready!' ) ),
		patience: 180_000,
	} );
	const version = existsSync( report )
		? readFileSync( report, 'utf8' )
		: 'unknown';
	if ( ! version.startsWith( `${ options.php }.` ) ) {
		await server.stop();
		throw new Plain(
			`Playground runs PHP ${ version } instead of ${ options.php }.`
		);
	}
	return server;
}

/**
 * Gives the address of a site in Playground.
 *
 * @param port Port.
 * @return Address without a slash at its end.
 */
export const playgroundUrl = ( port: number ): string =>
	`http://${ HOST }:${ port }`;
