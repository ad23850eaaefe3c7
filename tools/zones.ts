/**
 * Writes data/zone-table.json from an installed copy of the IANA time zone database (public domain).
 *
 * `npm run data:zones [-- --from /usr/share/zoneinfo]`. The table holds the names of zone.tab by their own country
 * and the links whose target serves one country; what a link shares with others is decided in data/zones.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs( {
	options: { from: { type: 'string', default: '/usr/share/zoneinfo' } },
} );

const lines = ( name: string ): string[] =>
	readFileSync( join( values.from, name ), 'utf8' ).split( '\n' );

const countries = ( name: string ): Map< string, string > =>
	new Map(
		lines( name )
			.filter( ( line ) => line && ! line.startsWith( '#' ) )
			.map( ( line ) => line.split( '\t' ) )
			.map( ( [ codes = '', , zone = '' ] ) => [ zone, codes ] )
	);

const own = countries( 'zone.tab' );
const sharing = countries( 'zone1970.tab' );
const database = lines( 'tzdata.zi' );
const table = new Map( own );
for ( const line of database ) {
	const [ kind, target = '', name = '' ] = line.split( ' ' );
	// Names without a slash that are no country's ("EST5EDT") are settings of old systems, not places.
	const place = name.includes( '/' ) || ! /[0-9]|^[A-Z]{3}$/.test( name );
	const code = sharing.get( target );
	if ( kind === 'L' && place && ! table.has( name ) && code?.length === 2 ) {
		table.set( name, code );
	}
}

const version = database[ 0 ]?.replace( '# version ', '' );
const zones = Object.fromEntries(
	[ ...table ].sort( ( [ a ], [ b ] ) => ( a < b ? -1 : 1 ) )
);
writeFileSync(
	'data/zone-table.json',
	JSON.stringify( { version, zones }, null, '\t' ) + '\n'
);
