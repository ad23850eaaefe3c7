/**
 * Fetches a file of the dataset from this site.
 */
import { dataAddresses } from '../../../src/core/data-address.ts';
import { type PanelData } from '../../../src/core/panel-data.ts';

/** How long a file may take. Milliseconds. */
const PATIENCE = 8_000;

/** What is there or under way: several panels of a page need the same files. */
const files = new Map< string, Promise< unknown > >();

async function load(
	[ url, ...others ]: readonly string[],
	signal: AbortSignal
): Promise< unknown > {
	try {
		const answer = await fetch( url ?? '', {
			signal,
			referrerPolicy: 'no-referrer',
		} );
		if ( ! answer.ok ) {
			throw new Error( String( answer.status ) );
		}
		return await answer.json();
	} catch ( error ) {
		// Denied, blocked, cut off or an error page: the next address may do better. Out of time, none would.
		if ( signal.aborted || others.length === 0 ) {
			throw error;
		}
		return load( others, signal );
	}
}

/**
 * Fetches and parses a file; once a page, unless it failed.
 *
 * @param  data What the page told.
 * @param  name Path below build/data without its ending: `regions/NZ`.
 * @throws {Error} If neither the file nor the route comes in time and is JSON.
 */
export function fetchJson( data: PanelData, name: string ): Promise< unknown > {
	const urls = dataAddresses( data, name );
	const key = urls.join( ' ' );
	const known = files.get( key );
	if ( known ) {
		return known;
	}
	const abort = new AbortController();
	const timer = setTimeout( () => abort.abort(), PATIENCE );
	const file = load( urls, abort.signal )
		.catch( ( error: unknown ) => {
			files.delete( key );
			throw error;
		} )
		.finally( () => clearTimeout( timer ) );
	files.set( key, file );
	return file;
}
