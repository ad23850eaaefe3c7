/**
 * `npm run check-numbers`: its shape, and bad lines.
 */
import { command, expectShape } from './command.ts';

const line = ( more: object ): string =>
	JSON.stringify( {
		id: 'a',
		country: 'GB',
		text: 'Call 116 123.',
		...more,
	} );

describe.each( [ 'ts', 'php' ] )( 'check-numbers in %s', ( engine ) => {
	const run = ( ...input: string[] ) =>
		command( 'check-numbers', [ '--engine', engine ], input.join( '\n' ) );

	it( 'answers in its shape', () => {
		const ran = run(
			line( {} ),
			line( { text: 'Samaritans 08457 90 90 90' } )
		);
		expect( [ ran.code, ran.err ] ).toEqual( [ 0, '' ] );
		const [ first, second ] = expectShape( 'check-numbers', ran );
		expect( first ).toEqual( {
			id: 'a',
			findings: [
				{
					text: '116 123',
					offset: 5,
					length: 7,
					digits: '116123',
					state: 'current',
					line: 'samaritans-gb',
					now: null,
					why: 'listed',
				},
			],
		} );
		expect( second ).toMatchObject( {
			findings: [ { state: 'replaced', now: '116 123' } ],
		} );
	} );

	it( 'takes the area of a country for the country', () => {
		expect( run( line( { country: 'gb-wls' } ) ).code ).toBe( 0 );
	} );

	it( 'names bad lines and answers the others', () => {
		const ran = run(
			'{',
			line( { country: 'ZZ' } ),
			line( { text: 7 } ),
			line( { text: '\ud800' } ),
			line( {} )
		);
		expect( ran.code ).toBe( 2 );
		expect( ran.out.trim().split( '\n' ) ).toHaveLength( 1 );
		expect( ran.err.trim().split( '\n' ) ).toEqual( [
			'line 1: no JSON',
			'line 2: "country": "ZZ" is no ISO 3166-1 code of two letters',
			'line 3: "text" must be a string',
			'line 4: "text" holds half a character (a lone surrogate)',
		] );
	} );
} );
