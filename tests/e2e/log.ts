/**
 * What PHP complained about while a test ran.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { e2eSite } from './site.ts';

const file = (): string => join( e2eSite().folder, 'debug.log' );

/** WordPress asks wordpress.org for updates, which a test site is not allowed to reach. */
const NOT_OURS =
	/wp-includes\/update\.php|wp-admin\/includes\/(update|translation-install)\.php|WordPress\.org/;

/** Forgets what was logged so far. */
export function clearLog(): void {
	rmSync( file(), { force: true } );
}

/**
 * Reads what was logged since {@link clearLog}.
 *
 * @return Entries, each with its stack trace.
 */
export function readLog(): string[] {
	if ( ! existsSync( file() ) ) {
		return [];
	}
	return readFileSync( file(), 'utf8' )
		.split( /^(?=\[\d\d-\w{3}-\d{4} )/m )
		.map( ( entry ) => entry.trim() )
		.filter( ( entry ) => entry && ! NOT_OURS.test( entry ) );
}
