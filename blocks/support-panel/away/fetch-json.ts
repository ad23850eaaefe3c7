/**
 * Fetches a static file of this site.
 */

/** How long a file may take. Milliseconds. */
const PATIENCE = 8_000;

/** What is there or under way: several panels of a page need the same files. */
const files = new Map< string, Promise< unknown > >();

/**
 * Fetches and parses JSON; once a page, unless it failed.
 *
 * @param  url Address on the site's own host.
 * @throws {Error} If it does not come in time, is refused, or is no JSON.
 */
export function fetchJson( url: string ): Promise< unknown > {
	const known = files.get( url );
	if ( known ) {
		return known;
	}
	const abort = new AbortController();
	const timer = setTimeout( () => abort.abort(), PATIENCE );
	const file = fetch( url, {
		signal: abort.signal,
		referrerPolicy: 'no-referrer',
	} )
		.then( ( answer ) => {
			if ( ! answer.ok ) {
				throw new Error( String( answer.status ) );
			}
			return answer.json();
		} )
		.catch( ( error: unknown ) => {
			files.delete( url );
			throw error;
		} )
		.finally( () => clearTimeout( timer ) );
	files.set( url, file );
	return file;
}
