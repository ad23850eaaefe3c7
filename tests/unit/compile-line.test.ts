/**
 * What the build makes of one line: DESIGN §5, Proof and Build.
 */
import { compileLine, lineKey } from '../../src/dataset/compile.ts';
import {
	type Channel,
	type Hours,
	type Line,
} from '../../src/dataset/record.ts';
import { line, phone, source } from './records.ts';

const topics = new Map( [
	[ 'general', 1 ],
	[ 'suicide', 3 ],
] );
const compileOne = ( more: Partial< Line >, release = '2026-11' ) =>
	compileLine( line( more ), topics, release );
const always: Hours = { tz: 'Europe/London', always: true };

describe( 'compileLine', () => {
	it( 'leaves out what is empty', () => {
		expect( compileOne( { topics: [ 'suicide', 'general' ] } ) ).toEqual( {
			id: 'help-gb',
			key: lineKey( 'help-gb' ),
			names: { en: 'Help' },
			topics: [ 3, 1 ],
			kind: 'support',
			languages: [ 'en' ],
			channels: [
				{
					type: 'phone',
					display: '0808 808 8000',
					dial: '08088088000',
					hours: null,
				},
			],
			url: 'https://help.example',
			level: 'confirmed',
			checked: '2026-06',
			band: 0,
		} );
	} );

	it( 'keeps what is there', () => {
		const channel: Channel = {
			type: 'sms',
			display: '85258',
			keyword: 'SHOUT',
			extension: '12',
			menu: '1',
			languages: [ 'cy' ],
			cost: 'free',
			reach: 'international',
			hours: always,
		};
		const found = compileOne( {
			areas: [ 'GB-SCT' ],
			audience: { min: 5, max: 18, group: 'child' },
			channels: [ channel ],
			sources: [ source( { shows: [ '0', '0.hours' ] } ) ],
		} );
		expect( found ).toMatchObject( {
			areas: [ 'GB-SCT' ],
			audience: { min: 5, max: 18, group: 'child' },
			always: true,
			channels: [ { ...channel, dial: '85258' } ],
		} );
	} );

	it( 'drops channels that only one source vouches for', () => {
		const found = compileOne( {
			channels: [
				phone( { display: '116 123' } ),
				phone( { display: '0808 808 8001' } ),
				phone( { type: 'email', display: 'a@help.example' } ),
			],
			sources: [
				source( { by: 'press', origin: 'a.org', shows: [ '0', '1' ] } ),
				source( { shows: [ '1' ] } ),
				source( { by: 'press', origin: 'a.org', shows: [ '2' ] } ),
				source( {
					by: 'directory',
					origin: 'b.org',
					seen: null,
					shows: [ '2' ],
				} ),
			],
		} );
		expect( found?.channels.map( ( { display } ) => display ) ).toEqual( [
			'0808 808 8001',
			'a@help.example',
		] );
		expect( found?.level ).toBe( 'confirmed' );
	} );

	it( 'prints no hours that are not proved, and weighs each channel’s own', () => {
		const found = compileOne( {
			channels: [
				phone( { hours: always } ),
				phone( { display: '0808 808 8001', hours: always } ),
			],
			sources: [
				source( {
					by: 'press',
					origin: 'a.org',
					shows: [ '0', '0.hours' ],
				} ),
				source( { shows: [ '0', '1', '1.hours' ] } ),
			],
		} );
		expect( found?.channels.map( ( { hours } ) => hours ) ).toEqual( [
			null,
			always,
		] );
		expect( found?.always ).toBe( true );
	} );

	it( 'does not call a line always open for a channel that is not shown', () => {
		const found = compileOne( {
			channels: [
				phone(),
				phone( { display: '116 123', hours: always } ),
			],
			sources: [
				source(),
				source( {
					by: 'press',
					origin: 'a.org',
					seen: null,
					shows: [ '1' ],
				} ),
				source( {
					by: 'provider',
					seen: '2026-06',
					shows: [ '1.hours' ],
				} ),
			],
		} );
		expect( found?.channels ).toHaveLength( 1 );
		expect( found ).not.toHaveProperty( 'always' );
	} );

	it.each( [
		[ 'suspended', { status: 'suspended' as const } ],
		[ 'without a dated source', { sources: [ source( { seen: null } ) ] } ],
		[ 'of one newspaper', { sources: [ source( { by: 'press' } ) ] } ],
	] )( 'shows no line %s', ( _, more ) => {
		expect( compileOne( more ) ).toBeNull();
	} );

	it( 'derives what is dialled from what is printed, or from the digits beside letters', () => {
		const dials = ( more: Partial< Channel > ): string | null | undefined =>
			compileOne( { channels: [ phone( more ) ] } )?.channels[ 0 ]?.dial;
		expect( dials( { display: '+44 (0)20 7946 0958' } ) ).toBe(
			'+4402079460958'
		);
		expect(
			dials( { display: '1-800-4-CANCER', digits: '1-800-422-6237' } )
		).toBe( '18004226237' );
		expect( dials( { display: '#8008' } ) ).toBe( '#8008' );
		expect( dials( { type: 'whatsapp', display: '+27 600 123' } ) ).toBe(
			'+27600123'
		);
		expect(
			dials( { type: 'web', display: 'https://1.example' } )
		).toBeNull();
		expect(
			dials( { type: 'email', display: '24@help.example' } )
		).toBeNull();
	} );

	it( 'counts the age from the release month', () => {
		const bands = [ '2027-06', '2027-07', '2029-06', '2029-07' ].map(
			( release ) => compileOne( {}, release )?.band
		);
		expect( bands ).toEqual( [ 0, 1, 1, 2 ] );
	} );
} );

describe( 'lineKey', () => {
	it.each( [
		[ '', 2166136261 ],
		[ 'a', 3826002220 ],
		[ 'foobar', 3214735720 ],
		[ 'samaritans-gb', 2506795364 ],
	] )( '%j is %d for ever: pages and settings hold it', ( id, key ) => {
		expect( lineKey( id ) ).toBe( key );
	} );
} );
