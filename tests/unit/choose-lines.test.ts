/**
 * What a story's choice of lines becomes: in code view and by buttons.
 */
import {
	lineIds,
	MOST_LINES,
	readChoice,
} from '../../blocks/support-panel/edit/attributes.ts';
import {
	forget,
	hide,
	inOrder,
	move,
} from '../../blocks/support-panel/edit/choose.ts';

const many = Array.from( { length: 1000 }, ( _, n ) => `line-${ n }` );

describe( 'attributes', () => {
	it.each( [
		[ undefined ],
		[ null ],
		[ 7 ],
		[ 'samaritans-gb' ],
		[ { 0: 'samaritans-gb' } ],
		[ [ 7, null, {}, [ 'a' ], '<b>', 'a b', 'a\n', '-', 'A', '' ] ],
	] )( 'make no list of lines of %j', ( value ) => {
		expect( lineIds( value ) ).toEqual( [] );
	} );

	it( 'make a list of each line once, not of any length', () => {
		expect( lineIds( [ 'a', 'b-1', 'a' ] ) ).toEqual( [ 'a', 'b-1' ] );
		expect( lineIds( many ) ).toEqual( many.slice( 0, MOST_LINES ) );
	} );

	it( 'are read as nothing where they are something else', () => {
		const bad = { region: 7, hidden: {}, order: 'x', note: [ 'x' ] };
		expect( readChoice( bad as never ) ).toEqual( {
			region: '',
			hidden: [],
			order: [],
			note: '',
		} );
	} );
} );

describe( 'Up and Down', () => {
	const lines = [ 'a', 'b', 'c' ];

	it( 'name the whole panel, so that it stays as it was seen', () => {
		expect( move( lines, 'b', -1, [] ) ).toEqual( [ 'b', 'a', 'c' ] );
		expect( move( lines, 'b', 1, [] ) ).toEqual( [ 'a', 'c', 'b' ] );
	} );

	it( 'keep the order of other countries', () => {
		expect( move( lines, 'c', -1, [ 'x', 'c', 'y' ] ) ).toEqual( [
			...[ 'a', 'c', 'b', 'x', 'y' ],
		] );
	} );

	it( 'change nothing at either end, nor for a line that is not there', () => {
		expect( move( lines, 'a', -1, [ 'x' ] ) ).toEqual( [ 'x' ] );
		expect( move( lines, 'c', 1, [] ) ).toEqual( [] );
		expect( move( lines, 'x', 1, [] ) ).toEqual( [] );
	} );

	it( 'never name more than the server reads', () => {
		expect( move( lines, 'b', 1, many ) ).toHaveLength( MOST_LINES );
	} );

	it( 'show before the server has answered', () => {
		const shown = lines.map( ( id ) => ( { id } ) );
		expect(
			inOrder( shown, [ 'c', 'x', 'b', 'c' ] ).map( ( { id } ) => id )
		).toEqual( [ 'c', 'b', 'a' ] );
	} );
} );

describe( 'Hide and Show', () => {
	it( 'take a line out of the order, and back', () => {
		const choice = { hidden: [ 'x' ], order: [ 'b', 'a' ] };
		const without = hide( choice, 'a' );
		expect( without ).toEqual( { hidden: [ 'x', 'a' ], order: [ 'b' ] } );
		expect( hide( without, 'a' ) ).toEqual( without );
		expect( forget( without, [ 'a' ] ) ).toEqual( {
			hidden: [ 'x' ],
			order: [ 'b' ],
		} );
	} );

	it( 'forget what is gone', () => {
		expect(
			forget( { hidden: [ 'gone', 'x' ], order: [ 'y', 'gone' ] }, [
				'gone',
			] )
		).toEqual( { hidden: [ 'x' ], order: [ 'y' ] } );
	} );
} );
