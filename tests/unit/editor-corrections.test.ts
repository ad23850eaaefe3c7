/**
 * Corrections of numbers in the editor: what is offered, and what a correction changes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf } from '../../src/editor/numbers/changes.ts';
import { correct, dialled } from '../../src/editor/numbers/correct.ts';
import { offer } from '../../src/editor/numbers/offer.ts';
import { type PlacedBlock, pieces } from '../../src/editor/numbers/pieces.ts';
import { report } from '../../src/editor/numbers/report.ts';
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
