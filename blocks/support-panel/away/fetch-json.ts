/**
 * Fetches a static file of this site.
 */

/** How long a file may take. Milliseconds. */
const PATIENCE = 8_000;

/**
 * Fetches and parses JSON.
 *
 * @param  url Address on the site's own host.
 * @throws {Error} If it does not come in time, is refused, or is no JSON.
 */
export function fetchJson( url: string ): Promise< unknown > {
	const abort = new AbortController();
	const timer = setTimeout( () => abort.abort(), PATIENCE );
	return fetch( url, {
		signal: abort.signal,
		referrerPolicy: 'no-referrer',
	} )
		.then( ( answer ) => {
			if ( ! answer.ok ) {
				throw new Error( String( answer.status ) );
			}
			return answer.json();
		} )
		.finally( () => clearTimeout( timer ) );
}
