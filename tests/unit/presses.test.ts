/**
 * Three presses of Shift, by themselves and in time, leave the page; nothing else does.
 */
import {
	type Input,
	NO_PRESS,
	type Notice,
	notice,
	PATIENCE,
	press,
	type Presses,
} from '../../src/core/presses.ts';

type Event = readonly [ input: Input, now: number ];

/**
 * Plays events and lists what the reader is told.
 *
 * @param events Events in order.
 */
function play( events: readonly Event[] ): ( Notice | null )[] {
	let state: Presses = NO_PRESS;
	return events.map( ( [ input, now ] ) => {
		const before = state;
		state = press( before, input, now );
		return notice( before, state );
	} );
}

const tap = ( now: number ): Event[] => [
	[ 'down', now ],
	[ 'up', now + 50 ],
];

const last = ( events: readonly Event[] ): Notice | null | undefined =>
	play( events ).at( -1 );

test( 'three presses leave, and each is announced', () => {
	expect(
		play( [ ...tap( 1000 ), ...tap( 1200 ), ...tap( 1400 ) ] )
	).toEqual( [ null, 'two', null, 'one', null, 'leave' ] );
} );

test( 'the very first moment of a page counts like any other', () => {
	expect( last( [ ...tap( 0 ), ...tap( 0 ), ...tap( 0 ) ] ) ).toBe( 'leave' );
} );

test.each( [
	[
		'in time, each within the patience of the one before',
		PATIENCE,
		'leave',
	],
	[ 'too slow: the last press is a first one', PATIENCE + 1, 'two' ],
] )( '%s', ( _, gap, expected ) => {
	expect( last( [ ...tap( 0 ), ...tap( gap ), ...tap( 2 * gap ) ] ) ).toBe(
		expected
	);
} );

test( 'a capital letter is no press', () => {
	const capital: Event[] = [
		[ 'down', 0 ],
		[ 'other', 10 ],
		[ 'up', 20 ],
	];
	expect(
		play( [ ...capital, ...capital, ...capital, ...capital ] )
	).toEqual( Array( 12 ).fill( null ) );
} );

test( 'another key in between starts the count again and is announced', () => {
	expect(
		play( [ ...tap( 0 ), ...tap( 100 ), [ 'other', 200 ], ...tap( 300 ) ] )
	).toEqual( [ null, 'two', null, 'one', 'stop', null, 'two' ] );
} );

test( 'both Shift keys at once are one press', () => {
	expect(
		play( [
			[ 'down', 0 ],
			[ 'down', 10 ],
			[ 'up', 20 ],
			[ 'up', 30 ],
		] )
	).toEqual( [ null, null, 'two', null ] );
} );
