/**
 * Addresses of the dataset, and which versions of a page the scripts read.
 */
import { dataAddresses } from '../../src/core/data-address.ts';
import { FORMAT } from '../../src/core/format.ts';
import { readPanelData } from '../../src/core/panel-data.ts';
import { isRegionFile } from '../../src/core/region-file.ts';

const FILES = 'https://news.example/wp-content/plugins/afterword/build/data/';
const ROUTE = 'https://news.example/wp-json/afterword/v1/data/';
const PLAIN = 'https://news.example/index.php?rest_route=/afterword/v1/data/';

describe( 'dataAddresses', () => {
	it( 'names the file, then the route', () => {
		expect(
			dataAddresses(
				{ data: FILES, route: ROUTE, v: 'ab' },
				'regions/NZ'
			)
		).toEqual( [
			`${ FILES }regions/NZ.json?v=ab`,
			`${ ROUTE }regions/NZ.json?v=ab`,
		] );
	} );

	it( 'names the route alone where the files lie on another host', () => {
		expect(
			dataAddresses( { data: ROUTE, v: 'ab' }, 'zones/Asia' )
		).toEqual( [ `${ ROUTE }zones/Asia.json?v=ab` ] );
	} );

	it( 'keeps the version out of the route of plain permalinks', () => {
		const [ address = '' ] = dataAddresses(
			{ data: PLAIN, v: 'ab' },
			'regions/NZ'
		);
		const { searchParams } = new URL( address );
		expect( Object.fromEntries( searchParams ) ).toEqual( {
			rest_route: '/afterword/v1/data/regions/NZ.json',
			v: 'ab',
		} );
	} );
} );

describe( 'versions', () => {
	const page = ( format: unknown ): boolean =>
		readPanelData(
			JSON.stringify( { format, away: '', zones: [], topics: [] } )
		) !== null;
	const file = ( format: unknown ): boolean =>
		isRegionFile(
			{ format, region: 'NZ', languages: [], emergency: [], lines: [] },
			'NZ'
		);

	it.each( [
		// Format; whether a page of it is read, and a region file of it.
		[ FORMAT - 2, false, false ],
		[ FORMAT - 1, true, false ],
		[ FORMAT, true, true ],
		[ FORMAT + 1, true, true ],
		[ FORMAT + 2, false, false ],
		[ String( FORMAT ), false, false ],
		[ undefined, false, false ],
		[ null, false, false ],
	] )( 'format %j: page %s, file %s', ( format, isPage, isFile ) => {
		expect( [ page( format ), file( format ) ] ).toEqual( [
			isPage,
			isFile,
		] );
	} );
} );
