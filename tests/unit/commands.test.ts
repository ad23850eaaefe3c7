/**
 * The commands with fixed output: docs/commands.md, data/schema/out.
 */
import { ajv, command, expectShape, rows, schema } from './command.ts';

describe.each( [
	'panel',
	'lines',
	'emergency',
	'retired',
	'detect',
	'check-numbers',
] )( 'the schema of %s', ( name ) => {
	it( 'is strict, closed and described', () => {
		const out = schema( `out/${ name }` ) as Record< string, unknown > & {
			$id: string;
		};
		expect( out.$id ).toMatch(
			new RegExp( `/out/${ name }\\.schema\\.json$` )
		);
		expect( out[ 'description' ] ).toContain( `npm run ${ name }` );
		const open = ( node: unknown ): boolean =>
			typeof node === 'object' &&
			node !== null &&
			( ( 'properties' in node &&
				'type' in node &&
				! ( 'additionalProperties' in node ) ) ||
				Object.values( node ).some( open ) );
		expect( open( out ) ).toBe( false );
		const validate = ajv.getSchema( out.$id ) ?? ajv.compile( out );
		expect( validate( {} ) ).toBe( false );
	} );
} );

describe.each( [ 'lines', 'emergency', 'retired' ] )(
	'npm run %s',
	( name ) => {
		const ran = command( name );

		it( 'prints JSON Lines of its schema, and exits 0', () => {
			expect( [ ran.code, ran.err ] ).toEqual( [ 0, '' ] );
			expect( expectShape( name, ran ).length ).toBeGreaterThan( 10 );
		} );
	}
);

describe( 'npm run lines', () => {
	const found = rows( command( 'lines' ) );

	it( 'says why a line is not shown, and only then', () => {
		for ( const { id, shown, hiddenBecause, status, level } of found ) {
			const off = status === 'suspended' ? status : null;
			const hidden = off ?? ( level === 'single' ? level : null );
			expect( [ id, hiddenBecause, shown ] ).toEqual( [
				id,
				hidden,
				hidden === null,
			] );
		}
	} );

	it( 'shows no hours of a line that is hidden', () => {
		expect(
			found.filter( ( { shown, hours } ) => ! shown && hours !== null )
		).toEqual( [] );
	} );
} );

describe( 'npm run panel', () => {
	it.each( [
		'--region GB --topics suicide',
		'--region GB --topics pregnancy-loss,suicide --lang cy --at 2026-11-21T02:00Z',
		'--region GB-SCT --topics domestic-abuse --max 5',
		'--region FR --topics miscarriage --home GB --at 2026-07-01T12:00Z',
		'--region AU --topics suicide --max 1',
		'--region CH --topics eating-disorder --lang en',
		'--region US --topics veterans,gambling,road-deaths',
		'--region GB',
		'--region AQ --topics suicide --home GB',
		'--region ZZ --topics suicide',
	] )( '%s: one shape, one answer of both engines', ( text ) => {
		const args = text.split( ' ' );
		const ran = command( 'panel', args );
		expect( [ ran.code, ran.err ] ).toEqual( [ 0, '' ] );
		expect( expectShape( 'panel', ran ) ).toHaveLength( 1 );
		expect( command( 'panel', [ ...args, '--engine', 'php' ] ) ).toEqual(
			ran
		);
	} );

	it( 'adds open only where a moment is given', () => {
		const lines = ( ...args: string[] ) =>
			rows(
				command( 'panel', [
					'--region',
					'GB',
					'--topics',
					'suicide',
					...args,
				] )
			)[ 0 ]![ 'lines' ] as object[];
		expect( lines().filter( ( line ) => 'open' in line ) ).toEqual( [] );
		expect(
			lines( '--at', '2026-11-21T02:00Z' ).filter(
				( line ) => ! ( 'open' in line )
			)
		).toEqual( [] );
	} );

	it( 'offers the directory where there is no region', () => {
		const [ answer ] = rows( command( 'panel', [ '--region', 'ZZ' ] ) );
		expect( answer ).toMatchObject( {
			data: null,
			lines: [],
			note: 'no-region',
			directory: { url: expect.stringContaining( 'https://' ) },
		} );
	} );

	it( 'prints the same for people with --text', () => {
		const { out, code } = command( 'panel', [
			'--region',
			'GB',
			'--topics',
			'suicide',
			'--text',
		] );
		expect( code ).toBe( 0 );
		expect( out ).toMatch(
			/^Where to get help\nCountry: United Kingdom\n\nIf a life is in danger, call 999\.\n\nSamaritans\n/
		);
	} );

	it.each( [
		[ '', /--region "": give an ISO 3166 code/ ],
		[ '--region gb', /--region "gb"/ ],
		[ '--region GBR', /--region "GBR"/ ],
		[ '--region ../GB', /--region/ ],
		[ '--region GB --topics suicide,nonsense', /unknown topic "nonsense"/ ],
		[ '--region GB --at tomorrow', /--at "tomorrow"/ ],
		[ '--region GB --max 6', /--max "6"/ ],
		[ '--region GB --max many', /--max "many"/ ],
		[ '--region GB --colour red', /--colour/ ],
		[ '--region GB --engine PHP', /--engine "PHP": give ts or php/ ],
		[ '--region GB --engine=', /--engine ""/ ],
		[ '--region GB --home nonsense', /--home "nonsense"/ ],
		[ '--region GB --home fr', /--home "fr"/ ],
		[ '--region GB --lang e', /--lang "e"/ ],
		[ '--region GB --lang=', /--lang ""/ ],
	] )(
		'[%s] is bad input: exit 2, one sentence, nothing printed',
		( text, message ) => {
			const ran = command( 'panel', text.split( ' ' ).filter( Boolean ) );
			expect( [ ran.code, ran.out ] ).toEqual( [ 2, '' ] );
			expect( ran.err ).toMatch( message );
			expect( ran.err ).not.toMatch( /\n\s+at / );
		}
	);
} );

describe( 'arguments that a command does not have', () => {
	it.each( [
		[ 'lines', '--region GB', /--region/ ],
		[ 'emergency', 'GB', /GB/ ],
		[ 'retired', '--engine php', /--engine/ ],
		[ 'detect', '--engine PHP', /--engine "PHP": give ts or php/ ],
		[ 'detect', '--lang sv', /--lang/ ],
		[ 'eval', '', /Name a file/ ],
		[ 'eval', '--articles x.jsonl --engine TS', /--engine "TS"/ ],
		[ 'bench', 'nonsense', /Name a benchmark/ ],
	] )( '%s %s: exit 2, one sentence, nothing printed', ( ...given ) => {
		const [ name, text, message ] = given;
		const ran = command( name, text.split( ' ' ).filter( Boolean ) );
		expect( [ ran.code, ran.out ] ).toEqual( [ 2, '' ] );
		expect( ran.err ).toMatch( message );
		expect( ran.err ).not.toMatch( /\n\s+at / );
	} );
} );
