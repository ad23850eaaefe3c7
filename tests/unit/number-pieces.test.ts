/**
 * Which numbers of a story are read: the rows of tests/fixtures/number-pieces.json, which PHP runs too.
 */
import rows from '../fixtures/number-pieces.json';
import { foldNames, type NumberBook } from '../../src/core/numbers.ts';
import { checkHtml } from '../../src/core/numbers/links.ts';
import {
	notePieces,
	type PlacedBlock,
	pieces,
	unwrap,
	wrap,
} from '../../src/editor/numbers/pieces.ts';
import { report } from '../../src/editor/numbers/report.ts';
import { built } from '../../tools/command/engine.ts';

const book = built< NumberBook >( 'numbers' )!;
const countries = foldNames( [ built( 'countries/en' )! ] );

const blocks = ( list: unknown ): PlacedBlock[] =>
	( list as PlacedBlock[] ).map( ( block ) => ( {
		...block,
		clientId: 'x',
		innerBlocks: blocks( block.innerBlocks ),
	} ) );

describe( 'the rows', () => {
	it.each( rows )( '$name', ( row ) => {
		const list = [
			...pieces( blocks( row.blocks ), {
				inside: ( block ) =>
					block.name === 'core/block'
						? blocks( row.inner ?? [] )
						: block.innerBlocks,
			} ),
			...notePieces( row.footnotes ),
		];
		const found = report(
			list.map( ( { html } ) => html ),
			row.country,
			book,
			countries
		);
		expect(
			found.map( ( { text, digits, state, why, line, now, printed } ) => [
				text,
				digits,
				state,
				why,
				line?.id ?? null,
				now?.display ?? null,
				printed,
			] )
		).toEqual( row.expected );
		// What is said to stand somewhere stands there.
		for ( const { piece, offset, length, text } of found ) {
			expect( list[ piece ]?.html.slice( offset, offset + length ) ).toBe(
				text
			);
		}
	} );
} );

describe( 'pieces', () => {
	const place = ( list: unknown, source = {} ) =>
		pieces( blocks( list ), source ).map( ( { path, html, ...rest } ) => [
			path.join( '.' ),
			html,
			rest.pattern,
		] );

	it( 'tells what belongs to a pattern', () => {
		const inner = blocks( [
			{
				name: 'core/group',
				attributes: {},
				innerBlocks: [
					{
						name: 'core/paragraph',
						attributes: { content: 'theirs' },
						innerBlocks: [],
					},
					{
						name: 'core/paragraph',
						attributes: {
							content: 'no',
							metadata: { name: 'Box' },
						},
						innerBlocks: [],
					},
				],
			},
		] );
		expect(
			place(
				[
					{
						name: 'core/block',
						attributes: {
							ref: 7,
							content: { Box: { content: 'mine' }, Odd: 'x' },
						},
						innerBlocks: [],
					},
				],
				{
					inside: ( block: PlacedBlock ) =>
						block.name === 'core/block' ? inner : block.innerBlocks,
				}
			)
		).toEqual( [
			[ 'content.Box.content', 'mine', undefined ],
			[ 'content', 'theirs', 7 ],
		] );
	} );

	it( 'reads what a block of another plugin makes of its HTML', () => {
		expect(
			place(
				[
					{
						name: 'acme/box',
						attributes: { title: 'one', body: 'two', id: '3' },
						innerBlocks: [],
					},
				],
				{ sourced: () => [ 'body' ] }
			).map( ( [ path ] ) => path )
		).toEqual( [ 'title', 'body' ] );
	} );

	it( 'takes apart the link that it made', () => {
		expect( unwrap( wrap( 'tel:1"2', 'a <b>b</b>' ) ) ).toEqual( [
			'tel:1"2',
			'a <b>b</b>',
		] );
	} );

	it( 'reads footnotes of any shape', () => {
		expect( notePieces( undefined ) ).toEqual( [] );
		expect( notePieces( '{"a":1}' ) ).toEqual( [] );
		expect( notePieces( '[7,{"content":"x"},{"content":[]}]' ) ).toEqual( [
			{ clientId: '', path: [ 'footnotes', 1, 'content' ], html: 'x' },
		] );
	} );
} );

describe( 'links', () => {
	const states = ( html: string, home = 'GB' ) =>
		checkHtml( html, home, book, countries ).map(
			( { text, state, why } ) => [ text, state, why ]
		);

	it.each( [
		[ 'a word longer than the number', 'NZ', '0508828865', '0508 TAUTOKO' ],
		[ 'letters', 'US', '+18002738255', '1-800-273-TALK (8255)' ],
		[ 'a trunk zero abroad', 'GB', '+44%20(0)1632960123', '+441632960123' ],
		[ 'an extension', 'GB', '01632960123;ext=9', '01632 960123 ext 9' ],
		[ 'half of the number', 'GB', '116123', '116</a> 123<a>' ],
	] )( 'take %s for the same', ( _, home, dialled, printed ) => {
		expect(
			states( `Call <a href="tel:${ dialled }">${ printed }</a>`, home )
				.map( ( [ , , why ] ) => why )
				.includes( 'link' )
		).toBe( false );
	} );

	it( 'tell one that dials an old number and prints another', () => {
		expect(
			states( 'Call <a href="tel:08457909090">01632 960123</a>' )
		).toEqual( [
			[ '08457909090', 'replaced', 'closed' ],
			[ '01632 960123', 'unknown', 'none' ],
		] );
	} );

	it( 'are read in no time in a large text of anything', () => {
		const start = performance.now();
		for ( const part of [ '<a href="tel:', '<a ', '<script', '<!--' ] ) {
			states( `116 123 ${ part.repeat( 500_000 / part.length ) }` );
		}
		expect( performance.now() - start ).toBeLessThan( 4000 );
	} );
} );
