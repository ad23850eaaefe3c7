/**
 * Hours as words: one table for both languages; and how phrases are filled.
 */
import { type CompiledHours } from '../../src/core/compiled.ts';
import { daysText, hoursText } from '../../src/core/hours-text.ts';
import { fill, fillText } from '../../src/core/phrases.ts';
import fixture from '../fixtures/hours-text.json';

const { phrases, days } = fixture;

describe( 'hoursText', () => {
	it.each( fixture.rows )( '$name', ( { hours, zone, expected } ) => {
		expect(
			hoursText( hours as CompiledHours, zone, { phrases, days } )
		).toBe( expected );
	} );

	it( 'speaks the language of its words', () => {
		const german = {
			...{
				days: '%1$s bis %2$s',
				hours: '%1$s: %2$s',
				times: '%1$s–%2$s',
			},
			usually: 'Meist %s',
			zone: '(Zeit in %2$s) %1$s',
		};
		const names = [ 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So' ];
		const hours: CompiledHours = {
			tz: 'Europe/Berlin',
			rules: [
				{ days: [ 'MO', 'TU', 'WE' ], from: '09:00', to: '17:00' },
			],
			holidays: 'may-differ',
		};
		expect(
			hoursText( hours, true, { phrases: german, days: names } )
		).toBe( '(Zeit in Berlin) Meist Mo bis Mi: 09:00–17:00' );
	} );

	it( 'stays silent where a phrase is missing', () => {
		expect( hoursText( null, false, { phrases: {}, days } ) ).toBe( '' );
	} );

	it( 'has nothing to say of no day', () => {
		expect( daysText( [], { phrases, days } ) ).toBe( '' );
	} );
} );

describe( 'fill', () => {
	it.each( [
		[ 'Call %s.', [ '999' ], 'Call 999.' ],
		[ '%1$s or %2$s', [ 'a', 'b' ], 'a or b' ],
		[ '%2$s before %1$s', [ 'a', 'b' ], 'b before a' ],
		[ '%s and %s', [ 'a' ], 'a and a' ],
		[ 'no place', [ 'a' ], 'no place' ],
		[ '%1$s and %3$s', [ 'a', 'b' ], 'a and ' ],
		[ '%s', [ '%s %1$s' ], '%s %1$s' ],
		[ '%s', [ '$& $1' ], '$& $1' ],
		[ '100 % sure, %d', [ 'a' ], '100 % sure, %d' ],
		[ '', [ 'a' ], '' ],
	] )( '%j with %j', ( phrase, parts, expected ) => {
		expect( fillText( phrase, ...parts ) ).toBe( expected );
	} );

	it( 'keeps parts that are no text as they are', () => {
		const part = { link: true };
		expect( fill( 'Call %s now', part ) ).toEqual( [
			'Call ',
			part,
			' now',
		] );
	} );
} );
