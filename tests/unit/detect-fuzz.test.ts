/**
 * TypeScript and PHP on anything: topics, scores and offsets must be the same. 10,000 stories a run, more by
 * AFTERWORD_FUZZ=100000.
 */
import fc from 'fast-check';
import { type Story } from '../../src/core/detect.ts';
import {
	built,
	php,
	typescript,
	type Engine,
} from '../../tools/command/engine.ts';
import { type StopWords } from '../../src/core/guess-language.ts';
import { type Lexicon } from '../../src/core/lexicon.ts';

const RUNS = Number( process.env[ 'AFTERWORD_FUZZ' ] ?? 10_000 );

/** Stories asked at once: the way to PHP and back is what takes time. */
const BATCH = 100;

/** Blocks that were settled by Unicode 11; younger characters are another matter in each engine. */
const BLOCKS: readonly ( readonly [ number, number ] )[] = [
	[ 0x01, 0x17f ],
	[ 0x300, 0x36f ],
	[ 0x370, 0x52f ],
	[ 0x5d0, 0x6d3 ],
	[ 0x904, 0x97f ],
	[ 0xe01, 0xe5b ],
	[ 0x1e00, 0x20bf ],
	[ 0x3001, 0x30ff ],
	[ 0x4e00, 0x9fef ],
	[ 0xac00, 0xd7a3 ],
	[ 0xf900, 0xfdff ],
	[ 0xfe00, 0xfeff ],
	[ 0xff00, 0xffef ],
	[ 0x1d400, 0x1d7ff ],
	[ 0x1f300, 0x1f5ff ],
	[ 0x20000, 0x20100 ],
];

const langs = Object.keys( built< StopWords >( 'stopwords' ) ?? {} );

/** Words and signs of the phrases of a language, as the lexicon has them: brackets and all. */
const pieces = ( lang: string ): string[] => [
	...new Set(
		( built< Lexicon >( `phrases/${ lang }` )?.groups ?? [] ).flatMap(
			( [ , , phrases ] ) =>
				phrases.split( /[()|…\n*]+/ ).filter( Boolean )
		)
	),
];

/** Spellings of whole phrases, with the first branch of each choice and nothing in the gaps. */
const wholes = ( lang: string ): string[] =>
	( built< Lexicon >( `phrases/${ lang }` )?.groups ?? [] ).flatMap(
		( [ , , phrases ] ) =>
			phrases
				.split( '\n' )
				.map( ( one ) =>
					one
						.replace( /\(([^|)]*)[^)]*\)/g, '$1' )
						.replace( /[…*]/g, ' ' )
				)
	);

const char = fc
	.oneof( ...BLOCKS.map( ( [ min, max ] ) => fc.integer( { min, max } ) ) )
	.map( ( code ) => String.fromCodePoint( code ) )
	.filter( ( one ) => ! /\p{Cn}/u.test( one ) );
const sign = fc.constantFrom(
	...[
		' ',
		' ',
		' ',
		' ',
		'. ',
		', ',
		'-',
		'’',
		'\n',
		'\u00ad',
		'\u200f',
		'\u200b',
		'。',
		'؟',
		'\u0301',
		'…',
		'\t',
	]
);
const noise = fc.string( { unit: char, maxLength: 6 } );

const storyOf = (
	lang: string
): fc.Arbitrary< { lang: string | null; story: Story } > => {
	const word = fc.oneof(
		{ weight: 4, arbitrary: fc.constantFrom( ...wholes( lang ) ) },
		{ weight: 4, arbitrary: fc.constantFrom( ...pieces( lang ) ) },
		{
			weight: 1,
			arbitrary: fc
				.constantFrom( ...pieces( lang ) )
				.map( ( one ) => one.toUpperCase() ),
		},
		{ weight: 1, arbitrary: noise },
		{
			weight: 1,
			arbitrary: fc.constantFrom(
				'and',
				'in the',
				'x y',
				'word '.repeat( 90 )
			),
		}
	);
	const text = ( maxLength: number ): fc.Arbitrary< string > =>
		fc
			.array( fc.tuple( word, sign ), { maxLength } )
			.map( ( list ) => list.flat().join( '' ) );
	return fc.record( {
		lang: fc.constantFrom( lang, lang, lang, null ),
		story: fc.record( {
			title: text( 4 ),
			excerpt: text( 3 ),
			text: text( 30 ),
			tags: fc.array(
				fc.oneof(
					word,
					fc.constantFrom(
						'suicide',
						'depression',
						'medtop:20000813',
						'Q10737'
					)
				),
				{
					maxLength: 2,
				}
			),
		} ),
	} );
};

describe( 'TypeScript and PHP', () => {
	let engines: [ Engine, Engine ];
	beforeAll( () => {
		engines = [ typescript(), php() ];
	} );
	afterAll( () => engines.forEach( ( engine ) => engine.close() ) );

	it.each( langs )(
		'agree on anything in %s',
		async ( lang ) => {
			let found = 0;
			await fc.assert(
				fc.asyncProperty(
					fc.array( storyOf( lang ), {
						minLength: BATCH,
						maxLength: BATCH,
					} ),
					async ( batch ) => {
						const [ ts, other ] = await Promise.all(
							engines.map( ( engine ) =>
								Promise.all(
									batch.map( ( one ) =>
										engine.detect( one.story, one.lang )
									)
								)
							)
						);
						found += ( ts ?? [] ).filter(
							( { topics } ) => topics.length > 0
						).length;
						expect( other ).toEqual( ts );
					}
				),
				{ numRuns: Math.ceil( RUNS / BATCH / langs.length ) }
			);
			// Stories in which nothing is found would compare nothing.
			expect( found ).toBeGreaterThan( RUNS / langs.length / 4 );
		},
		600_000
	);
} );
