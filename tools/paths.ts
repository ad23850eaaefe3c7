/**
 * Where things lie, and the one error that the tools show without a stack trace.
 */
import { resolve } from 'node:path';

/** The plugin's own folder. */
export const ROOT = resolve( import.meta.dirname, '..' );

/** Cores, the SQLite drop-in and sites: everything made here that is no part of the plugin. */
export const CACHE = resolve( ROOT, '.wp' );

/**
 * The plugin's parts as a site sees them. Never the whole folder: it holds the sites, and a link to
 * it from a site would send every search for files round in circles.
 */
export const PLUGIN_PARTS = [
	'plugin.php',
	'uninstall.php',
	'blocks',
	'build',
	'includes',
	'languages',
	'patterns',
] as const;

/** Reports and screenshots of the last test run. */
export const ARTIFACTS = resolve( ROOT, 'artifacts' );

/** Who is told what happens; called with whole lines. */
export type Say = ( line: string ) => void;

/** Something the person at the keyboard can mend; its message is one whole sentence. */
export class Plain extends Error {}

/**
 * Runs a tool and turns a {@link Plain} error into one line and exit code 1.
 *
 * @param main What the tool does.
 */
export async function runTool( main: () => Promise< void > ): Promise< void > {
	try {
		await main();
	} catch ( error ) {
		console.error( error instanceof Plain ? error.message : error );
		process.exitCode = 1;
	}
}
