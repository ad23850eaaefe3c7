/**
 * Starts a server in a process group of its own and stops the whole group: PHP's workers, or
 * Playground's, would otherwise outlive the process that was started.
 */
import { spawn } from 'node:child_process';
import {
	existsSync,
	openSync,
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
 * Ends a server of the same folder whose starter was killed before it could.
 * @param folder
 */
async function stopLeftOver( folder: string ): Promise< void > {
	const file = join( folder, 'server.pid' );
	if ( ! existsSync( file ) ) {
		return;
	}
	const pid = Number( readFileSync( file, 'utf8' ) );
	rmSync( file, { force: true } );
	try {
		// The id may belong to somebody else by now.
		if (
			readFileSync( `/proc/${ pid }/cmdline`, 'utf8' ).includes( folder )
		) {
			await stopGroup( pid );
		}
	} catch {}
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
	await stopLeftOver( folder );
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
	writeFileSync( join( folder, 'server.pid' ), String( pid ) );
	const stop = async () => {
		await stopGroup( pid );
		rmSync( join( folder, 'server.pid' ), { force: true } );
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
