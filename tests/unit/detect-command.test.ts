/**
 * `npm run detect`: docs/commands.md.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { command, expectShape, ROOT, rows } from './command.ts';

describe( 'npm run detect', () => {
	const good = [
		{
			id: 'tags',
			tags: [ 'Sport', '#BabyLoss', 'Suicide', 'stalking', 'Depression' ],
		},
		{ id: 'none', lang: 'en', title: '', tags: [], text: '' },
		{ id: 'bare' },
		{ id: 'é 😀', tags: [ '😀', 'Súicide' ] },
		{
			...{
				id: 'text',
				lang: 'en',
				title: 'Family speak of son’s suicide',
				excerpt: 'Inquest',
			},
			text: 'He died by suicide. 😀 His family want suicide prevention to change; he had had suicidal thoughts.',
			tags: [ 'Inquests' ],
		},
		{
			id: 'other language',
			lang: 'es-MX',
			text: 'Murió por suicidio.',
			tags: [ 'Suicidio' ],
		},
	];
	const input = good
		.map( ( one ) => JSON.stringify( one ) + '\n' )
		.join( '' );

	it( 'answers each line, in one shape, alike by both engines', () => {
		const ran = command( 'detect', [], input );
		expect( [ ran.code, ran.err ] ).toEqual( [ 0, '' ] );
		const found = expectShape( 'detect', ran );
		expect( found.map( ( { id } ) => id ) ).toEqual(
			good.map( ( { id } ) => id )
		);
		expect( command( 'detect', [ '--engine', 'php' ], input ) ).toEqual(
			ran
		);
	} );

	it( 'points to where the evidence stands', () => {
		const found = rows( command( 'detect', [], input ) );
		for ( const [ at, article ] of good.entries() ) {
			for ( const { evidence } of found[ at ]![ 'topics' ] as {
				evidence: {
					where: string;
					index?: number;
					offset: number;
					length: number;
				}[];
			}[] ) {
				for ( const { where, index, offset, length } of evidence ) {
					const given = article as Record< string, unknown > & {
						tags?: string[];
					};
					const field = String(
						where === 'tag'
							? given.tags?.[ index ?? -1 ]
							: given[ where ]
					);
					const passage = field.slice( offset, offset + length );
					expect( passage ).toHaveLength( length );
					expect( passage.trim() ).toBe( passage );
				}
			}
		}
		expect( found[ 0 ]![ 'topics' ] ).not.toEqual( [] );
	} );

	it.each( [ [ [] ], [ [ '--engine', 'php' ] ] ] )(
		'names bad lines and answers the others (%j)',
		( args ) => {
			const bad = [
				'{',
				'[]',
				'null',
				'3',
				'{"tags":[]}',
				'{"id":7}',
				'{"id":"x","tags":"a"}',
				'{"id":"x","tags":[1]}',
			];
			const lines = [
				'{"id":"first"}',
				'',
				...bad,
				'{"id":"last","tags":["suicide"]}',
			];
			const ran = command( 'detect', args, lines.join( '\n' ) );
			expect( ran.code ).toBe( 2 );
			expect(
				expectShape( 'detect', ran ).map( ( { id } ) => id )
			).toEqual( [ 'first', 'last' ] );
			const named = ran.err
				.trim()
				.split( '\n' )
				.map( ( row ) =>
					Number( /^line (\d+): ./.exec( row )?.[ 1 ] )
				);
			expect( named ).toEqual( bad.map( ( _, at ) => at + 3 ) );
		}
	);

	it( 'names a line that is no UTF-8', () => {
		const bytes = Buffer.concat( [
			Buffer.from( '{"id":"' ),
			Buffer.from( [ 0xff ] ),
			Buffer.from( '"}\n{"id":"b"}\n' ),
		] );
		const ran = command( 'detect', [], bytes );
		expect( ran.code ).toBe( 2 );
		expect( ran.err ).toMatch( /^line 1: / );
		expect( rows( ran ).map( ( { id } ) => id ) ).toEqual( [ 'b' ] );
	} );

	it( 'has nothing to say to nothing', () => {
		expect( command( 'detect' ) ).toEqual( { code: 0, out: '', err: '' } );
	} );

	it( 'refuses an unknown option', () => {
		expect( command( 'detect', [ '--fast' ] ).code ).toBe( 2 );
	} );
} );

describe( 'exit code 1', () => {
	it( 'is a failure that no input can mend: no PHP', () => {
		const ran = spawnSync(
			process.execPath,
			[ join( ROOT, 'tools/detect.ts' ), '--engine', 'php' ],
			{
				input: '{"id":"a"}\n',
				encoding: 'utf8',
				env: { PATH: '/nowhere' },
			}
		);
		expect( [ ran.status, ran.stdout ] ).toEqual( [ 1, '' ] );
		expect( ran.stderr.trim().split( '\n' ) ).toHaveLength( 1 );
	} );
} );
