/**
 * Starts a server in a process group of its own and stops the whole group: PHP's workers, or
 * Playground's, would otherwise outlive the process that was started.
 */
import { spawn } from 'node:child_process';
import {
	existsSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Plain } from '../paths.ts';

export interface Server {
	/** Process id of the group's leader. */
	pid: number;
	/** Becomes true when the server has ended, wanted or not. */
	ended: () => boolean;
	/** Ends the group; returns when it is gone. */
	stop: () => Promise< void >;
}

export interface ServerOptions {
	/** Folder of the site; server.log and server.pid are written into it. */
	folder: string;
	command: string;
	args: readonly string[];
	env?: Record< string, string >;
	/** Says whether the server answers. */
	ready: () => Promise< boolean >;
	/** Milliseconds to wait for that. */
	patience: number;
}

function signal( pid: number, name: NodeJS.Signals | 0 ): boolean {
	try {
		process.kill( -pid, name );
		return true;
	} catch {
		return false;
	}
}

async function stopGroup( pid: number ): Promise< void > {
	signal( pid, 'SIGTERM' );
	for ( let i = 0; i < 60 && signal( pid, 0 ); i++ ) {
		await wait( 50 );
	}
	signal( pid, 'SIGKILL' );
}

/**
 * Written beside a running server: its process id and that of the tool that started it.
 */
const pidFile = ( folder: string ): string => join( folder, 'server.pid' );

function isAlive( pid: number ): boolean {
	try {
		return pid > 0 && process.kill( pid, 0 );
	} catch {
		return false;
	}
}

/**
 * Ends the server of a folder if the tool that started it was killed before it could.
 *
 * @param  folder Folder of the site.
 * @throws {Plain} If that tool is still at work: two must not share a site.
 */
export async function assertStopped( folder: string ): Promise< void > {
	const file = pidFile( folder );
	if ( ! existsSync( file ) ) {
		return;
	}
	const [ pid = 0, starter = 0 ] = readFileSync( file, 'utf8' )
		.split( ' ' )
		.map( Number );
	if ( isAlive( starter ) && isAlive( pid ) ) {
		throw new Plain(
			`This site is already running (process ${ starter }).`
		);
	}
	try {
		// The id may belong to somebody else by now.
		const command = readFileSync( `/proc/${ pid }/cmdline`, 'utf8' );
		if ( command.includes( folder ) ) {
			await stopGroup( pid );
		}
	} catch {}
	rmSync( file, { force: true } );
}

/**
 * Ends what earlier runs left behind in any site; sites in use are left alone.
 *
 * @param sites Folder that holds the sites.
 */
export async function stopLeftOvers( sites: string ): Promise< void > {
	const names = existsSync( sites ) ? readdirSync( sites ) : [];
	await Promise.allSettled(
		names.map( ( name ) => assertStopped( join( sites, name ) ) )
	);
}

/**
 * Starts a server and waits until it answers.
 *
 * @param  options What to start.
 * @return Handle of the running server.
 * @throws {Plain} If it ends or does not answer in time; carries the end of its log.
 */
export async function startServer( options: ServerOptions ): Promise< Server > {
	const { folder } = options;
	await assertStopped( folder );
	const log = join( folder, 'server.log' );
	const out = openSync( log, 'w' );
	const child = spawn( options.command, options.args, {
		detached: true,
		env: { ...process.env, ...options.env },
		stdio: [ 'ignore', out, out ],
	} );
	let over = false;
	child.once( 'exit', () => ( over = true ) );
	child.once( 'error', () => ( over = true ) );
	const pid = child.pid ?? 0;
	writeFileSync( pidFile( folder ), `${ pid } ${ process.pid }` );
	const stop = async () => {
		await stopGroup( pid );
		rmSync( pidFile( folder ), { force: true } );
	};

	const last = Date.now() + options.patience;
	while ( ! ( await options.ready() ) ) {
		if ( over || Date.now() > last ) {
			await stop();
			const tail = readFileSync( log, 'utf8' )
				.trim()
				.split( '\n' )
				.slice( -12 )
				.join( '\n' );
			throw new Plain(
				`The site ${ over ? 'ended while starting' : 'does not answer' }.\n${ tail }`.trim()
			);
		}
		await wait( 100 );
	}
	return { pid, ended: () => over, stop };
}
