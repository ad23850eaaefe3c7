/**
 * `npm run detect`: bad lines are named and the others answered.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const line = ( more: object ): string =>
	JSON.stringify( {
		id: 'a',
		lang: 'en',
		title: '',
		tags: [],
		text: '',
		...more,
	} );

function run(
	engine: string,
	input: string | Buffer
): {
	status: number | null;
	out: { id: string; topics: { topic: string; evidence: object[] }[] }[];
	err: string;
} {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[
			join( import.meta.dirname, '../../tools/detect.ts' ),
			'--engine',
			engine,
		],
		{ input }
	);
	return {
		status,
		out: stdout
			.toString()
			.split( '\n' )
			.filter( Boolean )
			.map( ( one ) => JSON.parse( one ) ),
		err: stderr.toString(),
	};
}

describe.each( [ 'ts', 'php' ] )( 'detect in %s', ( engine ) => {
	it( 'answers every good line', () => {
		const { status, out, err } = run(
			engine,
			[
				line( {
					id: '1',
					title: 'A walk',
					tags: [ 'Baby loss' ],
					text: '😀 She took her own life.',
				} ),
				'',
				line( { id: '2', text: 'A bakery won a prize.' } ),
			].join( '\n' )
		);
		expect( status ).toBe( 0 );
		expect( err ).toBe( '' );
		expect( out.map( ( { id } ) => id ) ).toEqual( [ '1', '2' ] );
		expect( out[ 0 ]?.topics.map( ( { topic } ) => topic ) ).toEqual( [
			'pregnancy-loss',
			'suicide',
		] );
		expect( out[ 0 ]?.topics[ 1 ]?.evidence[ 0 ] ).toEqual( {
			where: 'text',
			term: 'took her own life',
			offset: 7,
			length: 17,
		} );
		expect( out[ 1 ]?.topics ).toEqual( [] );
	} );

	it( 'names bad lines and answers the others', () => {
		const { status, out, err } = run(
			engine,
			Buffer.concat( [
				Buffer.from(
					`no json\n${ line( { id: 7 } ) }\n${ line( { tags: 'x' } ) }\n`
				),
				Buffer.from( [ 0x22, 0xff, 0x22, 0x0a ] ),
				Buffer.from(
					`${ line( {} ).replace( '"text":""', '"text":"\\ud800"' ) }\n${ line( { id: 'ok' } ) }`
				),
			] )
		);
		expect( status ).toBe( 2 );
		expect( err.match( /^line \d+/gm ) ).toEqual( [
			'line 1',
			'line 2',
			'line 3',
			'line 4',
			'line 5',
		] );
		expect( out.map( ( { id } ) => id ) ).toEqual( [ 'ok' ] );
	} );

	it( 'says where a language has no lexicon', () => {
		const { status, err } = run(
			engine,
			line( { lang: 'xx', text: 'Word.' } )
		);
		expect( status ).toBe( 0 );
		expect( err ).toContain( 'line 1: no lexicon for "xx"' );
	} );
} );
