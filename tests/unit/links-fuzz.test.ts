/**
 * TypeScript and PHP on links of any shape: the numbers that they dial must be found and judged the same. 1,000 texts a run,
 * more by AFTERWORD_FUZZ=100000.
 */
import fc from 'fast-check';
import { type NumberBook } from '../../src/core/numbers.ts';
import {
	built,
	type Engine,
	php,
	typescript,
} from '../../tools/command/engine.ts';

const RUNS = Number( process.env[ 'AFTERWORD_FUZZ' ] ?? 1_000 );

/** Texts asked at once: the way to PHP and back is what takes time. */
const BATCH = 50;

const book = built< NumberBook >( 'numbers' )!;

const regions = [ 'GB', 'US', 'NZ', 'AU', 'DE', 'NL', 'JP' ];

const printed = fc.constantFrom(
	...book.lines
		.filter( ( [ , region ] ) => regions.includes( region ) )
		.map( ( [ , , , display ] ) => display )
		.filter( Boolean )
);
const retired = fc.constantFrom(
	...regions.flatMap( ( region ) =>
		Object.keys( book.retired[ region ] ?? {} )
	)
);
const name = fc.constantFrom(
	...book.lines
		.filter( ( [ , region ] ) => regions.includes( region ) )
		.flatMap( ( [ , , names ] ) => names )
);
const digits = fc
	.array( fc.integer( { min: 0, max: 9 } ), { minLength: 1, maxLength: 12 } )
	.map( ( list ) => list.join( '' ) );
const number = fc.oneof( printed, printed, retired, digits );

/** What stands between the parts of an address, and around it. */
const bit = fc.constantFrom(
	...[ '', '', '', '+44', '+1', '+', '00', '(0)', '0', ' ', '%20', '%2B' ],
	...[ '%2b44', ';ext=9', ',1', '?body=HELP', '-', '.', 'x', '%C3', '%' ]
);
const word = fc.constantFrom(
	...[ ' ', '. ', ', ', 'call ', 'é', '😀', '電話', '&nbsp;', '<b>', '</b>' ],
	...[ '<br>', '<p>', '</p>', '<script>', '</script>', '<!--', '-->', '24/7' ]
);

const link = fc
	.tuple(
		fc.constantFrom( '<a href="', '<A class="é 7" HREF=\'', '<a\nhref=' ),
		fc.constantFrom( 'tel:', 'TEL:', 'sms:', 'tel://', 'https://' ),
		bit,
		number,
		bit,
		fc.constantFrom( '">', "'>", '>', '" title="😀 1">', '' ),
		fc.oneof( number, name, word ),
		fc.constantFrom( '</a>', '</A >', '' )
	)
	.map( ( parts ) => parts.join( '' ) );

const html = fc
	.array( fc.oneof( link, link, name, number, word, word ), {
		maxLength: 12,
	} )
	.map( ( parts ) => parts.join( '' ) );

describe( 'both engines', () => {
	let engines: Engine[] = [];
	beforeAll( () => {
		engines = [ typescript(), php() ];
	} );
	afterAll( () => engines.forEach( ( engine ) => engine.close() ) );

	it( 'find the same numbers in links', async () => {
		let links = 0;
		await fc.assert(
			fc.asyncProperty(
				fc.array( fc.tuple( html, fc.constantFrom( ...regions ) ), {
					minLength: BATCH,
					maxLength: BATCH,
				} ),
				async ( batch ) => {
					for ( const [ text, region ] of batch ) {
						const [ ours, theirs ] = await Promise.all(
							engines.map( ( engine ) =>
								engine.checkHtml( text, region )
							)
						);
						expect( theirs ).toEqual(
							ours?.map( ( one ) => ( {
								link: false,
								printed: '',
								...one,
							} ) )
						);
						links +=
							ours?.filter( ( one ) => 'link' in one ).length ??
							0;
					}
				}
			),
			{ numRuns: Math.max( 1, Math.round( RUNS / BATCH ) ) }
		);
		expect( links ).toBeGreaterThan( 20 );
	}, 600_000 );
} );
