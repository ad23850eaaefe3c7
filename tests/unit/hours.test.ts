/**
 * Whether a line answers: one table for both languages, and the clocks of zones.
 */
import { type CompiledHours } from '../../src/core/compiled.ts';
import { DAYS, minutesOf, openAt } from '../../src/core/hours.ts';
import { localTime } from '../../tools/command/local-time.ts';
import rows from '../fixtures/open-at.json';

const moments = rows.flatMap( ( { name, hours, at } ) =>
	at.map( ( moment ) => ( {
		name,
		hours: hours as CompiledHours,
		...moment,
	} ) )
);

describe( 'openAt', () => {
	it.each( moments )(
		'$name, $when: $open',
		( { hours, day, minutes, open } ) => {
			expect( openAt( hours, { day, minutes } ) ).toBe( open );
		}
	);

	it( 'is closed or open at each minute of a week as the rule says', () => {
		const hours = rows.find(
			( { name } ) => name === 'every night'
		)!.hours;
		let open = 0;
		for ( let minute = 0; minute < 7 * 1440; minute++ ) {
			const local = {
				day: Math.floor( minute / 1440 ),
				minutes: minute % 1440,
			};
			open += Number( openAt( hours as CompiledHours, local ) );
		}
		expect( open ).toBe( 7 * 12 * 60 );
	} );

	it.each( [
		[ '00:00', 0 ],
		[ '09:05', 545 ],
		[ '23:59', 1439 ],
		[ '24:00', 1440 ],
	] )( 'reads %s as %d minutes', ( time, minutes ) => {
		expect( minutesOf( time ) ).toBe( minutes );
	} );
} );

describe( 'localTime', () => {
	it.each( [
		[ '2026-11-21T02:00Z', 'UTC', 'SA 02:00' ],
		[ '2026-11-21T02:00Z', 'Europe/London', 'SA 02:00' ],
		[ '2026-07-04T23:30Z', 'Europe/London', 'SU 00:30' ],
		[ '2026-11-21T02:00Z', 'America/New_York', 'FR 21:00' ],
		[ '2026-11-21T02:00Z', 'Asia/Kathmandu', 'SA 07:45' ],
		[ '2026-11-21T02:00Z', 'Pacific/Auckland', 'SA 15:00' ],
		[ '2026-11-22T11:00Z', 'Pacific/Auckland', 'MO 00:00' ],
		// The night in which summer time ends: 01:30 comes twice.
		[ '2026-10-25T00:30Z', 'Europe/London', 'SU 01:30' ],
		[ '2026-10-25T01:30Z', 'Europe/London', 'SU 01:30' ],
		// The night in which it begins: from 00:59 to 02:00.
		[ '2026-03-29T00:59Z', 'Europe/London', 'SU 00:59' ],
		[ '2026-03-29T01:00Z', 'Europe/London', 'SU 02:00' ],
	] )( '%s in %s is %s', ( at, tz, expected ) => {
		const { day, minutes } = localTime( new Date( at ), tz );
		const two = ( value: number ): string =>
			String( value ).padStart( 2, '0' );
		expect(
			`${ DAYS[ day ] } ${ two( Math.floor( minutes / 60 ) ) }:${ two( minutes % 60 ) }`
		).toBe( expected );
	} );

	it( 'refuses an unknown zone', () => {
		expect( () => localTime( new Date( 0 ), 'Mars/Base' ) ).toThrow(
			RangeError
		);
	} );
} );
