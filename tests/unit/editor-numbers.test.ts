/**
 * Numbers in the editor: where they stand, what is offered, what a correction changes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf } from '../../src/editor/numbers/changes.ts';
import { correct, dialled } from '../../src/editor/numbers/correct.ts';
import { offer } from '../../src/editor/numbers/offer.ts';
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

describe( 'correct', () => {
	const at = ( html: string, text: string, put = '116 123' ) =>
		correct( html, {
			offset: html.indexOf( text ),
			text,
			put,
			dial: dialled( put ),
		} );

	it.each( [
		[ 'a string', 'Call 141 or 142.', '141', 'Call 116 123 or 142.' ],
		[
			'tags inside it',
			'Call 08457 <em>90</em> 90 90.',
			'08457 <em>90</em> 90 90',
			'Call 116 123.',
		],
		[
			'half of a tag inside it',
			'Call <strong>08457 90</strong> 90 90.',
			'08457 90</strong> 90 90',
			'Call <strong>116 123</strong>.',
		],
		[ 'a line end inside it', '141<br>2', '141<br>2', '116 123' ],
		[
			'its link',
			'<a href="tel:141" rel="x">141</a>, <a href="tel:142">142</a>',
			'141</a>'.slice( 0, 3 ),
			'<a href="tel:116123" rel="x">141</a>'.replace(
				'>141',
				'>116 123'
			) + ', <a href="tel:142">142</a>',
		],
	] )( 'replaces %s', ( _, html, text, expected ) => {
		// In a link the number stands behind the tag, not in it.
		const offset = html.startsWith( '<a' )
			? html.indexOf( `>${ text }` ) + 1
			: html.indexOf( text );
		expect(
			correct( html, {
				offset,
				text,
				put: '116 123',
				dial: '116123',
			} )
		).toBe( expected );
	} );

	it( 'leaves a link to a page as it is', () => {
		expect( at( '<a href="https://example.org/">0845</a>', '0845' ) ).toBe(
			'<a href="https://example.org/">116 123</a>'
		);
	} );

	it( 'writes a name as text', () => {
		expect( at( 'x 141', '141', 'A & B <c> 988' ) ).toBe(
			'x A &amp; B &lt;c&gt; 988'
		);
	} );

	it( 'finds a number that has moved, unless it stands there twice', () => {
		const moved = { offset: 0, text: '141', put: '188', dial: '188' };
		expect( correct( 'Now: 141.', moved ) ).toBe( 'Now: 188.' );
		expect( correct( 'Now: 141, 141.', moved ) ).toBeNull();
		expect( correct( 'Now: 188.', moved ) ).toBeNull();
	} );

	it.each( [
		[ '+65 6436 6612', '+6564366612' ],
		[ '(09) 5222 999', '095222999' ],
		[ '0508 TAUTOKO (0508 828 865)', '0508828865' ],
		[ '1-800-273-TALK (8255)', '18002738255' ],
		[ '800-SAKINA', '800725462' ],
	] )( 'dials %s', ( display, expected ) => {
		expect( dialled( display ) ).toBe( expected );
	} );
} );

describe( 'changes of a block', () => {
	const change = ( one: PlacedBlock, put = '116 123' ) => {
		const [ piece ] = pieces( [ one ] ).slice( -1 );
		const [ found ] = report( [ piece!.html ], 'GB', book, {} );
		return changesOf( one, { ...found!, ...piece! }, put );
	};

	it( 'reach a button’s address', () => {
		expect(
			change(
				block( 'core/button', {
					url: 'tel:08457909090',
					text: 'Call Samaritans',
				} )
			)
		).toEqual( {
			attributes: { url: 'tel:116123' },
		} );
	} );

	it( 'reach its address with its words', () => {
		expect(
			change(
				block( 'core/button', {
					url: 'tel:08457909090',
					text: 'Samaritans: 08457 90 90 90',
				} )
			)
		).toEqual( {
			attributes: { url: 'tel:116123', text: 'Samaritans: 116 123' },
		} );
	} );

	it( 'reach the address of a picture', () => {
		expect(
			change( block( 'core/image', { href: 'tel:08457909090' } ) )
		).toEqual( { attributes: { href: 'tel:116123' } } );
	} );

	it( 'reach custom HTML', () => {
		const one = block( 'core/html' );
		expect(
			change( {
				...one,
				innerContent: [ '<b>x</b>', null, 'Samaritans 08457 90 90 90' ],
			} )
		).toEqual( {
			innerContent: [ '<b>x</b>', null, 'Samaritans 116 123' ],
		} );
	} );

	it( 'reach the words that a story has in a pattern', () => {
		expect(
			change(
				block( 'core/block', {
					ref: 7,
					content: {
						Box: { content: 'Samaritans: 08457 90 90 90' },
						Other: { content: '' },
					},
				} )
			)
		).toEqual( {
			attributes: {
				content: {
					Box: { content: 'Samaritans: 116 123' },
					Other: { content: '' },
				},
			},
		} );
	} );

	it( 'are none where the number is gone', () => {
		const one = block( 'core/paragraph', {
			content: 'Samaritans 08457 90 90 90',
		} );
		const [ piece ] = pieces( [ one ] );
		const [ found ] = report( [ piece!.html ], 'GB', book, {} );
		expect(
			changesOf(
				block( 'core/paragraph', { content: 'Gone' } ),
				{ ...found!, ...piece! },
				'116 123'
			)
		).toBeNull();
	} );
} );

describe( 'offer', () => {
	const samaritans = {
		id: 'samaritans-gb',
		name: 'Samaritans',
		region: 'GB',
		display: '116 123',
		checked: '2026-08',
		always: true,
	};

	it.each( [
		[ 'replaced', 'Call them.', '116 123' ],
		[ 'closed', 'Call the old service.', 'Samaritans 116 123' ],
		[ 'closed', 'Call <em>Sama</em>ritans.', '116 123' ],
		[ 'hours-differ', 'Samaritans', '' ],
		[ 'other-country', 'Samaritans', '' ],
	] as const )( 'offers for %s in %s: %s', ( state, html, expected ) => {
		expect( offer( { state, now: samaritans }, html ) ).toBe( expected );
	} );

	it( 'lets a link dial another service only where the text names it', () => {
		const closed = {
			state: 'closed',
			now: samaritans,
			printed: '',
		} as const;
		expect( offer( closed, '<a href="tel:1">The old one</a>' ) ).toBe( '' );
		expect( offer( closed, '<a href="tel:1">Samaritans</a>' ) ).toBe(
			'116 123'
		);
		expect(
			offer(
				{
					state: 'near-miss',
					why: 'link',
					now: samaritans,
					printed: '85258',
				},
				''
			)
		).toBe( '85258' );
	} );

	it( 'offers nothing where no number is known', () => {
		expect( offer( { state: 'closed', now: null }, '' ) ).toBe( '' );
		expect(
			offer(
				{ state: 'closed', now: { ...samaritans, display: '' } },
				''
			)
		).toBe( '' );
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
