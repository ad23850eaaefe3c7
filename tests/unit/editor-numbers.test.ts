/**
 * Numbers in the editor: where they stand, and how they are sorted.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PlacedBlock, pieces } from '../../src/editor/numbers/pieces.ts';
import { valueAt, withValue } from '../../src/editor/numbers/path.ts';
import { type Report, report } from '../../src/editor/numbers/report.ts';
import {
	dismiss,
	dismissals,
	keyOf,
	sort,
} from '../../src/editor/numbers/sort.ts';
import { type NumberBook } from '../../src/core/numbers.ts';

const book = JSON.parse(
	readFileSync(
		join( import.meta.dirname, '../../build/data/numbers.json' ),
		'utf8'
	)
) as NumberBook;

const block = (
	name: string,
	attributes: object = {},
	innerBlocks: PlacedBlock[] = []
): PlacedBlock => ( {
	clientId: name,
	name,
	attributes: attributes as PlacedBlock[ 'attributes' ],
	innerBlocks,
} );

const table = block( 'core/table', {
	head: [],
	body: [
		{ cells: [ { content: 'Samaritans' }, { content: '116 123' } ] },
		{ cells: 'broken' },
		null,
	],
	foot: 'broken',
} );

describe( 'pieces', () => {
	it( 'finds words in lists, quotes, captions and cells; leaves code and the panel out', () => {
		expect(
			pieces( [
				block( 'core/list', {}, [
					block( 'core/list-item', { content: 'one' } ),
				] ),
				block( 'core/quote', { citation: 'two' } ),
				block( 'core/image', { caption: 'three', title: 'no' } ),
				block( 'core/code', { content: 'no' } ),
				block( 'afterword/support-panel', { content: 'no' } ),
				table,
			] ).map( ( { path, html } ) => [ path.join( '.' ), html ] )
		).toEqual( [
			[ 'content', 'one' ],
			[ 'citation', 'two' ],
			[ 'caption', 'three' ],
			[ 'body.0.cells.0.content', 'Samaritans' ],
			[ 'body.0.cells.1.content', '116 123' ],
		] );
	} );

	it( 'puts a value into a cell without touching what was there', () => {
		const path = [ 'body', 0, 'cells', 1, 'content' ] as const;
		const after = withValue( table.attributes, path, '988' );
		expect( valueAt( after, path ) ).toBe( '988' );
		expect( valueAt( table.attributes, path ) ).toBe( '116 123' );
		expect( valueAt( after, [ 'body', 0, 'cells', 0, 'content' ] ) ).toBe(
			'Samaritans'
		);
		expect( valueAt( {}, path ) ).toBeUndefined();
	} );
} );

describe( 'report', () => {
	it( 'tells in which piece a number stands, and names lines', () => {
		const found = report(
			[ '<b>Samaritans</b>', 'Call', 'on 08457 90 90 90 &amp; 116 123' ],
			'GB',
			book,
			{}
		);
		expect(
			found.map( ( { piece, offset, state, now } ) => [
				piece,
				offset,
				state,
				now && [ now.name, now.display ],
			] )
		).toEqual( [
			[ 2, 3, 'replaced', [ 'Samaritans', '116 123' ] ],
			[ 2, 24, 'current', null ],
		] );
		expect( found[ 0 ]?.now?.checked ).toMatch( /^20\d\d-\d\d$/ );
	} );

	it( 'joins no number over the end of a piece', () => {
		expect(
			report( [ 'Call 08457', '90 90 90' ], 'GB', book, {} ).map(
				( { state } ) => state
			)
		).not.toContain( 'replaced' );
	} );
} );

describe( 'sort', () => {
	const found = report(
		[
			'Samaritans on 08457 90 90 90. The number then was 08457 90 90 90. Call our helpline on 020 7946 0123. Samaritans 116 123.',
		],
		'GB',
		book,
		{}
	);
	const counts = ( dismissed: string[] ) =>
		Object.fromEntries(
			Object.entries( sort( found, dismissed ) ).map(
				( [ kind, list ] ) => [ kind, list.length ]
			)
		);

	it( 'parts what is offered, told about, unknown and right', () => {
		expect( counts( [] ) ).toEqual( {
			faulty: 1,
			mentions: 1,
			dismissed: 0,
			unknown: 1,
			current: 1,
		} );
	} );

	// The server marks saved stories by the same rows.
	it.each(
		JSON.parse(
			readFileSync(
				join( import.meta.dirname, '../fixtures/number-sorting.json' ),
				'utf8'
			)
		) as ( Report & {
			name: string;
			dismissed: string[];
			sorted: string | null;
		} )[]
	)( 'sorts: $name', ( { dismissed, sorted, ...row } ) => {
		const kinds = Object.entries( sort( [ row ], dismissed ) )
			.filter( ( [ , list ] ) => list.length > 0 )
			.map( ( [ kind ] ) => kind );
		expect( kinds ).toEqual( sorted === null ? [] : [ sorted ] );
	} );

	it( 'shows a dismissed number again once its state changes', () => {
		expect( counts( [ '08457909090:replaced' ] ) ).toMatchObject( {
			faulty: 0,
			dismissed: 1,
		} );
		expect( counts( [ '08457909090:superseded' ] ) ).toMatchObject( {
			faulty: 1,
		} );
		expect( keyOf( found[ 0 ]! ) ).toBe( '08457909090:replaced' );
	} );

	it( 'reads a field of any shape, and keeps the newest hundred', () => {
		expect( dismissals( 'x' ) ).toEqual( [] );
		expect( dismissals( [ 'a', 7, null ] ) ).toEqual( [ 'a' ] );
		expect( dismiss( [ 'a', 'b' ], 'a' ) ).toEqual( [ 'b', 'a' ] );
		const many = Array.from( { length: 100 }, ( _, at ) => String( at ) );
		expect( dismiss( many, 'new' ) ).toHaveLength( 100 );
		expect( dismiss( many, 'new' ).at( -1 ) ).toBe( 'new' );
	} );
} );
