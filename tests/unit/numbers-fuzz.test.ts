/**
 * TypeScript and PHP on anything: numbers, states and places must be the same. 10,000 texts a run, more by
 * AFTERWORD_FUZZ=100000.
 */
import fc from 'fast-check';
import { type NumberBook } from '../../src/core/numbers.ts';
import {
	built,
	php,
	typescript,
	type Engine,
} from '../../tools/command/engine.ts';

const RUNS = Number( process.env[ 'AFTERWORD_FUZZ' ] ?? 10_000 );

/** Texts asked at once: the way to PHP and back is what takes time. */
const BATCH = 100;

const book = built< NumberBook >( 'numbers' )!;

const regions = [
	'GB',
	'US',
	'NZ',
	'AU',
	'DE',
	'IN',
	'SG',
	'NL',
	'BR',
	'JP',
	'PR',
];

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
const word = fc.constantFrom(
	...Object.values( book.words ).flat(),
	...[
		'Australia',
		'in the US',
		'am',
		'9am to 11pm',
		'24/7',
		'2019',
		'TALK',
		'SAFE',
	]
);
const sign = fc.constantFrom(
	...[
		' ',
		' ',
		' ',
		'-',
		'.',
		'. ',
		'/',
		' / ',
		' - ',
		'(',
		')',
		', ',
		'+',
		'00',
		'\n',
		'“',
		'”',
		'"',
	],
	...[
		'„',
		'«',
		'»',
		'\u00a0',
		'\u00ad',
		'\u2011',
		'\u200e',
		'<b>',
		'</b>',
		'<p>',
		'&nbsp;',
		'😔',
		'…',
		'$',
		'@',
	],
	...[ '٠', '९', '５', 'é', '電', 'www.', 'https://', '\u2028', '\t' ]
);
const digits = fc
	.array( fc.integer( { min: 0, max: 9 } ), { minLength: 1, maxLength: 12 } )
	.map( ( list ) => list.join( '' ) );

/** A number with one digit changed, dropped or added. */
const mistyped = fc
	.tuple( printed, fc.nat( 12 ), fc.constantFrom( '', '0', '7', '42' ) )
	.map(
		( [ text, at, other ] ) =>
			text.slice( 0, at ) + other + text.slice( at + 1 )
	);

const text = fc
	.array(
		fc.oneof(
			...[
				printed,
				printed,
				retired,
				name,
				word,
				word,
				mistyped,
				digits,
			],
			...[ sign, sign, sign, sign ],
			fc.string( { unit: 'grapheme-ascii', maxLength: 4 } )
		),
		{ maxLength: 24 }
	)
	.map( ( parts ) => parts.join( '' ) );

describe( 'both engines', () => {
	let engines: Engine[] = [];
	beforeAll( () => {
		engines = [ typescript(), php() ];
	} );
	afterAll( () => engines.forEach( ( engine ) => engine.close() ) );

	it( 'find the same numbers', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array( fc.tuple( text, fc.constantFrom( ...regions ) ), {
					minLength: BATCH,
					maxLength: BATCH,
				} ),
				async ( batch ) => {
					const [ ours, theirs ] = await Promise.all(
						engines.map( ( engine ) =>
							Promise.all(
								batch.map( ( [ one, region ] ) =>
									engine.checkNumbers( one, region )
								)
							)
						)
					);
					expect( theirs ).toEqual( ours );
				}
			),
			{ numRuns: Math.ceil( RUNS / BATCH ) }
		);
	}, 600_000 );
} );
