/**
 * What sources prove: DESIGN §5, Proof.
 */
import {
	band,
	hoursProved,
	level,
	newest,
	showing,
	standing,
} from '../../src/dataset/proof.ts';
import { type Source } from '../../src/dataset/record.ts';
import { line, phone, source } from './records.ts';

/**
 * Reads "provider help.example 2026-06, press news.example -".
 *
 * @param text Witnesses: by, origin, month or "-".
 */
const witnesses = ( text: string ): Source[] =>
	text
		.split( ', ' )
		.filter( Boolean )
		.map( ( one ) => one.split( ' ' ) )
		.map( ( [ by, origin = '', seen ] ) =>
			source( {
				by: by as Source[ 'by' ],
				origin,
				seen: seen === '-' ? null : ( seen ?? null ),
			} )
		);

describe( 'level', () => {
	it.each( [
		[ '', 'single' ],
		[ 'provider a.org 2026-06', 'confirmed' ],
		[ 'provider a.org 2011-01', 'confirmed' ],
		[ 'authority gov.example 2026-06', 'confirmed' ],
		[ 'provider a.org -', 'single' ],
		[ 'authority a.org -', 'single' ],
		[ 'provider a.org -, provider a.org -', 'single' ],
		[ 'provider a.org -, authority gov.example -', 'single' ],
		[ 'provider a.org -, provider a.org 2026-06', 'confirmed' ],
		[ 'provider a.org -, press news.example 2026-06', 'confirmed' ],
		[ 'authority a.org -, directory list.example 2026-06', 'confirmed' ],
		// The same origin twice is one origin.
		[ 'provider a.org -, press a.org 2026-06', 'single' ],
		[ 'press news.example 2026-06', 'single' ],
		[ 'directory list.example 2026-06', 'single' ],
		[ 'press a.org 2026-06, press a.org 2026-05', 'single' ],
		[ 'press a.org 2026-06, directory b.org 2026-05', 'corroborated' ],
		[ 'press a.org 2026-06, directory b.org -', 'corroborated' ],
		[ 'press a.org -, directory b.org -', 'single' ],
		[ 'press a.org -, directory b.org -, press c.org -', 'single' ],
		[
			'press a.org 2026-06, directory b.org 2026-06, provider a.org -',
			'confirmed',
		],
	] )( '[%s]: %s', ( text, expected ) => {
		expect( level( witnesses( text ) ) ).toBe( expected );
	} );
} );

describe( 'hoursProved', () => {
	const always = { tz: 'Europe/London', always: true as const };
	const limited = {
		tz: 'Europe/London',
		rules: [ { days: [ 'MO' as const ], from: '09:00', to: '17:00' } ],
	};
	it.each( [
		[ 'provider a.org 2026-06', true, true ],
		[ 'authority a.org 2026-06', true, true ],
		[ 'provider a.org -', false, true ],
		[ 'authority a.org -', false, true ],
		[ 'press a.org 2026-06', false, false ],
		[ 'directory a.org 2026-06, directory a.org 2026-05', false, false ],
		[ 'press a.org 2026-06, directory b.org 2026-05', true, true ],
		[ 'press a.org -, directory b.org -', true, true ],
		[ '', false, false ],
	] )( '[%s]: day and night %s, limited %s', ( text, day, some ) => {
		const proved = ( hours: typeof always | typeof limited ): boolean =>
			hoursProved(
				line( {
					channels: [ phone(), phone( { hours } ) ],
					sources: witnesses( text ).map( ( one ) => ( {
						...one,
						shows: [ '1', '1.hours' ],
					} ) ),
				} ),
				1
			);
		expect( [ proved( always ), proved( limited ) ] ).toEqual( [
			day,
			some,
		] );
	} );

	it( 'is not proved by a source of the number alone, nor of another channel', () => {
		const of = ( shows: string[] ): boolean =>
			hoursProved(
				line( {
					channels: [
						phone( { hours: always } ),
						phone( { hours: always } ),
					],
					sources: [ source( { shows } ) ],
				} ),
				0
			);
		expect( of( [ '0' ] ) ).toBe( false );
		expect( of( [ '0', '1.hours' ] ) ).toBe( false );
		expect( of( [ '0.hours' ] ) ).toBe( true );
	} );

	it( 'has nothing to prove where hours or channel are missing', () => {
		const shown = line( {
			sources: [ source( { shows: [ '0.hours' ] } ) ],
		} );
		expect( hoursProved( shown, 0 ) ).toBe( false );
		expect( hoursProved( shown, 5 ) ).toBe( false );
	} );
} );

describe( 'newest', () => {
	it.each( [
		[ '', null ],
		[ 'press a.org -', null ],
		[ 'press a.org -, press b.org 2024-02', '2024-02' ],
		[
			'press a.org 2024-02, press b.org 2025-01, press c.org 2024-12',
			'2025-01',
		],
		[ 'press a.org 2026-09, press b.org 2026-10', '2026-10' ],
	] )( '[%s]: %s', ( text, expected ) => {
		expect( newest( witnesses( text ) ) ).toBe( expected );
	} );
} );

describe( 'standing', () => {
	const three = line( {
		channels: [
			phone(),
			phone( { display: '0808 808 8001' } ),
			phone( { type: 'web', display: 'https://help.example' } ),
		],
		sources: [
			source( {
				by: 'press',
				origin: 'a.org',
				seen: '2026-10',
				shows: [ '0' ],
			} ),
			source( { seen: '2025-03', shows: [ '1', '1.hours' ] } ),
			source( { seen: '2025-07', shows: [ '1' ] } ),
			source( { seen: '2026-09', shows: [ '2', 'topics' ] } ),
		],
	} );

	it( 'takes level and month from the first channel that may be shown', () => {
		expect( standing( three ) ).toEqual( {
			channels: [ 'single', 'confirmed', 'confirmed' ],
			first: 1,
			level: 'confirmed',
			checked: '2025-07',
		} );
	} );

	it( 'is single where no channel may be shown', () => {
		const alone = line( { sources: [ source( { by: 'press' } ) ] } );
		expect( standing( alone ) ).toEqual( {
			channels: [ 'single' ],
			first: -1,
			level: 'single',
			checked: null,
		} );
	} );

	it( 'does not take "0.hours" or "10" for "0"', () => {
		const shows = [ '0.hours', '1', 'url' ];
		expect(
			showing( line( { sources: [ source( { shows } ) ] } ), '0' )
		).toEqual( [] );
	} );
} );

describe( 'band', () => {
	it.each( [
		[ '2026-11', '2026-11', 0 ],
		[ '2026-12', '2026-11', 0 ],
		[ '2025-11', '2026-11', 0 ],
		[ '2025-10', '2026-11', 1 ],
		[ '2023-11', '2026-11', 1 ],
		[ '2023-10', '2026-11', 2 ],
		[ '2011-01', '2026-11', 2 ],
		[ '2025-12', '2026-12', 0 ],
		[ '2025-12', '2027-01', 1 ],
		[ '2024-01', '2027-01', 1 ],
		[ '2023-12', '2027-01', 2 ],
		// A year alone is written as its January (the schema refuses "2025").
		[ '2025-01', '2026-01', 0 ],
		[ '2025-01', '2026-02', 1 ],
	] )( '%s seen from %s is band %d', ( checked, release, expected ) => {
		expect( band( checked, release ) ).toBe( expected );
	} );
} );
