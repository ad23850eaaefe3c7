/**
 * Joins the generated zone table with the reviewed exceptions.
 */
import { type AskZone, zonePart, type ZoneTable } from '../core/region.ts';
import { FORMAT } from '../core/format.ts';

/** data/zones.json */
export interface ZoneExceptions {
	add: Record< string, string >;
	ask: ( AskZone & { why: string } )[];
}

/**
 * Builds the table that the browser loads.
 *
 * @param generated  Zones by country from the time zone database.
 * @param exceptions Reviewed additions, and zones that ask.
 * @param codes      Regions that have a file: others would lead nowhere.
 */
export function zoneTable(
	generated: Record< string, string >,
	exceptions: ZoneExceptions,
	codes: ReadonlySet< string >
): ZoneTable & { format: number } {
	const zones = Object.entries( { ...generated, ...exceptions.add } )
		.filter( ( [ , code ] ) => codes.has( code ) )
		.sort( ( [ a ], [ b ] ) => ( a < b ? -1 : 1 ) );
	return {
		format: FORMAT,
		zones: Object.fromEntries( zones ),
		ask: exceptions.ask.map( ( { why, ...ask } ) => ask ),
	};
}

/**
 * Cuts the table into the files that browsers load.
 *
 * @param table The whole table.
 * @return By name of the part.
 */
export function zoneParts( {
	zones,
	ask,
	format,
}: ZoneTable & { format: number } ): Map<
	string,
	ZoneTable & { format: number }
> {
	const names = [
		...new Set( [ ...Object.keys( zones ).map( zonePart ), 'Other' ] ),
	];
	return new Map(
		names.map( ( part ) => [
			part,
			{
				format,
				zones: Object.fromEntries(
					Object.entries( zones ).filter(
						( [ zone ] ) => zonePart( zone ) === part
					)
				),
				ask: ask.filter( ( { zone } ) => zonePart( zone ) === part ),
			},
		] )
	);
}
