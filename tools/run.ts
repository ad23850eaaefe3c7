/**
 * Runs other programs: with their output passed on, or kept for an error message.
 */
import { spawn } from 'node:child_process';
import { Plain, ROOT } from './paths.ts';

export interface Ran {
	code: number;
	/** Standard output and error, in the order they came; empty if passed on. */
	output: string;
}

export interface RunOptions {
	cwd?: string;
	env?: Record< string, string | undefined >;
	/** Pass the output on instead of keeping it. */
	show?: boolean;
	/** Milliseconds after which the program is ended, as a failure. */
	timeout?: number;
}

/**
 * Runs a program to its end without a terminal to ask on.
 *
 * @param command Program.
 * @param args    Arguments, not seen by any shell.
 * @param options Folder, additions to the environment, output, patience.
 * @return Exit code (127 if there is no such program) and output.
 */
export function run(
	command: string,
	args: readonly string[],
	options: RunOptions = {}
): Promise< Ran > {
	const output = options.show ? 'inherit' : 'pipe';
	return new Promise( ( done ) => {
		const child = spawn( command, args, {
			cwd: options.cwd ?? ROOT,
			env: { ...process.env, ...options.env },
			stdio: [ 'ignore', output, output ],
			timeout: options.timeout,
		} );
		let text = '';
		const keep = ( chunk: Buffer ) => ( text += chunk.toString() );
		child.stdout?.on( 'data', keep );
		child.stderr?.on( 'data', keep );
		child.on( 'error', ( error ) =>
			done( { code: 127, output: error.message } )
		);
		child.on( 'close', ( code ) =>
			done( { code: code ?? 1, output: text } )
		);
	} );
}

/**
 * Runs a program that must succeed.
 *
 * @param  what    What failed, as the beginning of a sentence.
 * @param  command Program.
 * @param  args    Arguments.
 * @param  options As for {@link run}.
 * @return Output.
 * @throws {Plain} If it does not exit with 0; carries the last lines of its output.
 */
export async function must(
	what: string,
	command: string,
	args: readonly string[],
	options: RunOptions = {}
): Promise< string > {
	const { code, output } = await run( command, args, options );
	if ( code !== 0 ) {
		const tail = output.trim().split( '\n' ).slice( -15 ).join( '\n' );
		throw new Plain(
			`${ what } (${ command }, exit code ${ code }).\n${ tail }`.trim()
		);
	}
	return output;
}
