/**
 * The rows of tests/fixtures/numbers.json, which PHP runs too, and what no row can say.
 */
import rows from '../fixtures/numbers.json';
import {
	checkNumbers,
	foldNames,
	type NumberBook,
} from '../../src/core/numbers.ts';
import { built } from '../../tools/command/engine.ts';

const book = built< NumberBook >( 'numbers' )!;
const countries = foldNames( [ built( 'countries/en' )! ] );

const found = ( text: string, country: string ): object[] =>
	checkNumbers( text, country, book, countries ).map(
		( { line, now, offset, state, text: printed, why } ) => ( {
			text: printed,
			offset,
			state,
			why,
			line: book.lines[ line ]?.[ 0 ] ?? null,
			now: book.lines[ now ]?.[ 3 ] || null,
		} )
	);

describe( 'the rows', () => {
	it.each( rows )( '$country: $name', ( { text, country, expected } ) => {
		expect( found( text, country ) ).toEqual( expected );
	} );

	it( 'reach every state', () => {
		expect(
			new Set(
				rows.flatMap( ( row ) =>
					row.expected.map( ( one ) => one.state )
				)
			)
		).toEqual(
			new Set( [
				...[
					'current',
					'superseded',
					'replaced',
					'closed',
					'unreachable',
				],
				...[
					'near-miss',
					'other-country',
					'wrong-name',
					'hours-differ',
				],
				...[ 'not-helpline', 'unknown' ],
			] )
		);
	} );
} );

describe( 'every number of the dataset', () => {
	it.each( Object.keys( book.numbers ) )(
		'is current in %s, as its service prints it',
		( region ) => {
			for ( const [ , home, names, display, checked ] of book.lines ) {
				if (
					home === region &&
					/^[0-9 ()/.-]+$/.test( display ) &&
					checked
				) {
					const text = `${ names[ 0 ] }. Call `;
					const states = checkNumbers( text + display, region, book )
						.filter( ( { offset } ) => offset >= text.length )
						.map( ( { state } ) => state );
					expect( [ display, ...new Set( states ) ] ).toEqual( [
						display,
						'current',
					] );
				}
			}
		}
	);
} );

describe( 'places', () => {
	it( 'are those of the text', () => {
		const text =
			'😔 <b>Samaritans</b> on 116\u00a0123, not ０８４５７ 90 90 90';
		for ( const { offset, length, text: printed } of checkNumbers(
			text,
			'GB',
			book
		) ) {
			expect( text.slice( offset, offset + length ) ).toBe( printed );
		}
		expect( checkNumbers( text, 'GB', book ) ).toHaveLength( 2 );
	} );
} );

describe( 'a text of 1 MB', () => {
	const cases: [ string, string ][] = [
		[ 'digits', '1' ],
		[ 'single digits', '1 ' ],
		[ 'short numbers', '999 , ' ],
		[ 'long numbers', '0800 111 222, ' ],
		[ 'plus signs', '+1 ' ],
		[ 'tags', '<b>1</b>' ],
		[ 'open tags', '<b ' ],
		[ 'open quotation marks', '“' ],
		[ 'one word', 'a' ],
		[ 'signs that nobody sees', '1\u00ad' ],
		[ 'at signs', 'a@' ],
	];

	const time = ( text: string ): number => {
		const started = performance.now();
		checkNumbers( text, 'GB', book );
		return performance.now() - started;
	};

	it.each( cases )(
		'of %s grows in a straight line',
		( _, piece ) => {
			const text = ( size: number ): string =>
				piece.repeat( Math.floor( size / piece.length ) );
			time( text( 1e3 ) );
			const small = time( text( 5e4 ) );
			// Twenty times as much text; a square would take four hundred times as long.
			expect( time( text( 1e6 ) ) ).toBeLessThan(
				100 * Math.max( small, 20 )
			);
		},
		120_000
	);
} );
