/**
 * Where the browser finds a file of the dataset.
 */
import { type PanelData } from './panel-data.ts';

/**
 * Lists the addresses of a file, in the order in which they are tried.
 *
 * @param data What the page told.
 * @param name Path of the file below build/data without its ending: `regions/NZ`.
 * @return The file, then the REST route that serves the same where a host or a server denies the file.
 */
export const dataAddresses = (
	{ data, route, v }: Pick< PanelData, 'data' | 'route' | 'v' >,
	name: string
): string[] =>
	[ data, ...( route ? [ route ] : [] ) ].map(
		// Without pretty permalinks the route itself stands behind a question mark.
		( base ) =>
			`${ base }${ name }.json${ base.includes( '?' ) ? '&' : '?' }v=${ v }`
	);
