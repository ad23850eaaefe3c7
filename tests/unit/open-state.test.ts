/**
 * When a service opens and closes: one table for both languages, worked out minute by minute with another library's
 * zones, in seven zones and around their changes of clocks.
 */
import { wallOf } from '../../blocks/support-panel/wall.ts';
import { type CompiledHours } from '../../src/core/compiled.ts';
import { DAYS, openAt, weekCode } from '../../src/core/hours.ts';
import {
	inWeek,
	openState,
	readWeek,
	stateAt,
} from '../../src/core/open-state.ts';
import rows from '../fixtures/open-state.json';

const table = rows.map( ( row ) => ( {
	...row,
	hours: row.hours as CompiledHours,
} ) );
const moments = table.flatMap( ( { name, hours, code, at } ) =>
	at.map( ( moment ) => ( { name, hours, code, ...moment } ) )
);
const minute = ( at: string ): number => Date.parse( at ) / 60_000;
const place = ( wall: number ): { day: number; minutes: number } => ( {
	day: Math.floor( inWeek( wall ) / 1440 ),
	minutes: inWeek( wall ) % 1440,
} );
const print = ( wall: number ): string => {
	const { day, minutes } = place( wall );
	const two = ( value: number ): string =>
		String( Math.floor( value ) ).padStart( 2, '0' );
	return `${ DAYS[ day ] } ${ two( minutes / 60 ) }:${ two( minutes % 60 ) }`;
};

it( 'covers five zones and more', () => {
	expect(
		new Set( table.map( ( { hours } ) => hours?.tz ) ).size
	).toBeGreaterThan( 5 );
} );

it.each( table )( 'prints the week: $name', ( { hours, code } ) => {
	expect( weekCode( hours ) ).toBe( code );
} );

it.each( moments )( '$name, $at: open $open', ( { hours, at, ...row } ) => {
	const wall = hours ? wallOf( hours.tz )( minute( at ) ) : minute( at );
	if ( row.wall ) {
		expect( print( wall ) ).toBe( row.wall );
	}
	expect( openAt( hours, place( wall ) ) ).toBe( row.open );
} );

it.each( moments.filter( ( { code } ) => code !== null ) )(
	'$name, $at: until $then',
	( { code, at, open, change, then } ) => {
		const { zone, edges } = readWeek( code! );
		const wall = wallOf( zone );
		const found = openState( edges, minute( at ), wall );
		expect( found ).toEqual( {
			open,
			change: change === null ? null : minute( change ),
		} );
		expect( print( wall( found.change! ) ) ).toBe( then );
	}
);

it( 'reads whether holidays may differ', () => {
	expect( readWeek( 'Asia/Kolkata 1 0 60' ) ).toEqual( {
		zone: 'Asia/Kolkata',
		usually: true,
		edges: [ 0, 60 ],
	} );
	expect( readWeek( 'Asia/Kolkata 0 0 60' ).usually ).toBe( false );
} );

it( 'says that nothing changes where nothing does', () => {
	expect( openState( [], 0, ( at ) => at ) ).toEqual( {
		open: false,
		change: null,
	} );
	expect( openState( [ 0, 7 * 1440 ], 0, ( at ) => at ) ).toEqual( {
		open: true,
		change: null,
	} );
} );

it( 'agrees with a search minute by minute, wherever the clock is changed', () => {
	let seed = 7;
	const random = ( below: number ): number => {
		seed = ( seed * 48_271 ) % 2_147_483_647;
		return seed % below;
	};
	for ( let turn = 0; turn < 200; turn++ ) {
		const edges = [ 0, 0, 0, 0 ]
			.map( () => random( 7 * 1440 ) )
			.sort( ( a, b ) => a - b );
		const moved = random( 7 * 1440 );
		const by = random( 121 ) - 60;
		const wall = ( at: number ): number =>
			at + ( at < moved ? 600 : 600 + by );
		const now = random( 7 * 1440 );
		const state = ( at: number ): boolean =>
			stateAt( edges, inWeek( wall( at ) ) ).open;
		let change = now + 1;
		while ( state( change ) === state( now ) && change < now + 20_000 ) {
			change++;
		}
		expect( openState( edges, now, wall ) ).toEqual( {
			open: state( now ),
			change,
		} );
	}
} );
