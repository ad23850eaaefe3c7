/**
 * Which site the browser tests talk to. Read by the configuration, the set-up and every worker.
 */
import { join } from 'node:path';
import { CACHE } from '../../tools/paths.ts';
import { HOST } from '../../tools/site/port.ts';
import type { Site } from '../../tools/site.ts';
import { parseWanted } from '../../tools/wordpress-core.ts';

/** Not the port of `npm start`. */
const port = Number( process.env[ 'AFTERWORD_E2E_PORT' ] ?? 9480 );

/** Core to test on; `newest` unless AFTERWORD_E2E_WP says `oldest`. */
export const WANTED =
	parseWanted( process.env[ 'AFTERWORD_E2E_WP' ] ) ?? 'newest';

/** Name of the site's folder; the port keeps two runs apart. */
export const NAME = `e2e-${ WANTED }-${ port }`;

/** Cookies and nonce of the admin, in the snapshot's own sessions. */
export const STORAGE_STATE = join( CACHE, 'sites', `${ NAME }.admin.json` );

/**
 * Gives the site of this run.
 *
 * @return Folder and address.
 */
export function e2eSite(): Site {
	return {
		folder: join( CACHE, 'sites', NAME ),
		port,
		url: `http://${ HOST }:${ port }`,
	};
}
