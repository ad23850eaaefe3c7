/**
 * Topics from tags: one table for both languages, and a comparison of the two on anything.
 */
import fc from 'fast-check';
import { matchTags, normalizeTag, type TagTable } from '../../src/core/tags.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { compileTags, type TagLexicon } from '../../src/dataset/tags.ts';
import { type Engine, php, typescript } from '../../tools/command/engine.ts';
import fixture from '../fixtures/tags.json';

const { data } = readDataset();
const numbers = new Map( data.topics.map( ( { id, n } ) => [ id, n ] ) );
const table: TagTable = fixture.table;
/** What the build makes of the real lexicons. */
const real = compileTags( data.lexicons, numbers, data.topics );

describe( 'matchTags', () => {
	it.each( fixture.rows )( '$name', ( { tags, expected } ) => {
		const found = matchTags( tags, table ).map(
			( { topic, index, level } ) => ( {
				topic: data.topics.find( ( { n } ) => n === topic )?.id,
				index,
				level,
			} )
		);
		expect( found ).toEqual( expected );
	} );

	it( 'names the normalised term', () => {
		expect( matchTags( [ 'Sport', '#Baby-Loss' ], table ) ).toEqual( [
			{ topic: 8, index: 1, term: 'baby loss', level: 'auto' },
		] );
	} );

	it( 'gives every topic of a synonym of two', () => {
		const two: TagTable = {
			exact: { 'veteran suicide': [ 35, 3 ] },
			exclude: [],
			suggest: [],
		};
		expect(
			matchTags( [ 'Veteran suicide' ], two ).map(
				( { topic } ) => topic
			)
		).toEqual( [ 35, 3 ] );
	} );
} );

describe( 'compileTags', () => {
	it( 'makes the table of the fixture, which PHP reads', () => {
		expect(
			compileTags( [ fixture.lexicon ], numbers, fixture.codes )
		).toEqual( fixture.table );
	} );

	const lexicon = ( more: Partial< TagLexicon > ): TagLexicon => ( {
		lang: 'xx',
		tags: {},
		tagsSuggestOnly: [],
		tagsExclude: [],
		...more,
	} );

	it( 'normalises and adds each name without its spaces', () => {
		expect(
			compileTags(
				[
					lexicon( {
						tags: { suicide: [ 'Self-Killing' ] },
						tagsSuggestOnly: [ 'Self-Killing' ],
						tagsExclude: [ 'Social Suicide' ],
					} ),
				],
				numbers
			)
		).toEqual( {
			exact: { 'self killing': [ 3 ], selfkilling: [ 3 ] },
			exclude: [ 'social suicide', 'socialsuicide' ],
			suggest: [ 'self killing', 'selfkilling' ],
		} );
	} );

	it( 'joins lexicons', () => {
		const { exact } = compileTags(
			[
				lexicon( { tags: { suicide: [ 'trauma' ] } } ),
				lexicon( { tags: { stalking: [ 'trauma' ] } } ),
			],
			numbers
		);
		expect( exact ).toEqual( { trauma: [ 3, 19 ] } );
	} );

	it( 'refuses an unknown topic by its name', () => {
		expect( () =>
			compileTags(
				[ lexicon( { tags: { nonsense: [ 'x' ] } } ) ],
				numbers
			)
		).toThrow( 'data/lexicon/xx.json: unknown topic "nonsense"' );
	} );
} );

describe( 'the lexicons', () => {
	it.each( [
		[ '#BabyLoss', 'pregnancy-loss', 'auto' ],
		[ 'Suicide prevention', 'suicide', 'auto' ],
		[ 'Alzheimer’s', 'dementia', 'auto' ],
		[ 'Depression', 'mental-health', 'suggest' ],
		[ 'Miscarriage of justice', undefined, undefined ],
		[ 'wd:Q373822', 'eating-disorder', 'auto' ],
		[ 'medtop:20001356', 'mental-health', 'suggest' ],
		[ 'Suicide Squad', undefined, undefined ],
		[ 'constructor', undefined, undefined ],
	] )( 'take %s for %s', ( tag, id, level ) => {
		const [ match ] = matchTags( [ tag ], real );
		expect( match?.topic ).toBe( numbers.get( id ?? '' ) );
		expect( match?.level ).toBe( level );
	} );

	it( 'name every topic', () => {
		const missing = data.lexicons.flatMap( ( { lang, tags } ) =>
			data.topics
				.filter( ( { id } ) => ! tags[ id ]?.length )
				.map( ( { id } ) => `${ lang }: ${ id }` )
		);
		expect( missing ).toEqual( [] );
	} );

	it( 'hold no beginning longer than PHP looks for', () => {
		const lengths = Object.keys( real.prefix ?? {} ).map( ( name ) =>
			Buffer.byteLength( name )
		);
		expect( lengths.length ).toBeGreaterThan( 100 );
		expect( Math.max( ...lengths ) ).toBeLessThanOrEqual( 100 );
	} );

	it( 'hold only names that survive normalising', () => {
		const names = data.lexicons.flatMap( ( { tags } ) =>
			Object.values( tags ).flat()
		);
		expect( names.length ).toBeGreaterThan( 100 );
		const once = names.map( normalizeTag );
		expect( once ).not.toContain( '' );
		expect( once.map( normalizeTag ) ).toEqual( once );
	} );

	it( 'hold no synonym that a lexicon of the same language excludes', () => {
		const lost = data.lexicons.flatMap( ( { tags, tagsExclude } ) => {
			const excluded = new Set( tagsExclude.map( normalizeTag ) );
			return Object.values( tags )
				.flat()
				.filter( ( name ) => excluded.has( normalizeTag( name ) ) );
		} );
		expect( lost ).toEqual( [] );
	} );
} );

describe( 'TypeScript and PHP', () => {
	let engine: Engine;
	beforeAll( () => {
		engine = php();
	} );
	afterAll( () => engine.close() );

	/** Blocks that were settled by Unicode 11, without surrogates and private use. */
	const blocks: [ number, number ][] = [
		[ 0x01, 0x7f ],
		[ 0x80, 0x24f ],
		[ 0x250, 0x36f ],
		[ 0x370, 0x52f ],
		[ 0x531, 0x64a ],
		[ 0x660, 0x6d3 ],
		[ 0x900, 0x97f ],
		[ 0xe00, 0xe5b ],
		[ 0x10a0, 0x11ff ],
		[ 0x13a0, 0x13fd ],
		[ 0x1680, 0x169c ],
		[ 0x1e00, 0x20bf ],
		[ 0x2100, 0x24ff ],
		[ 0x3000, 0x30ff ],
		[ 0x3131, 0x33ff ],
		[ 0x4e00, 0x9fef ],
		[ 0xac00, 0xd7a3 ],
		[ 0xf900, 0xfaff ],
		[ 0xfb00, 0xfdff ],
		[ 0xfe00, 0xffef ],
	];
	const char = fc
		.oneof(
			...blocks.map( ( [ min, max ] ) => fc.integer( { min, max } ) )
		)
		.map( ( code ) => String.fromCharCode( code ) )
		.filter( ( one ) => ! /\p{Cn}/u.test( one ) );
	const separator = fc.constantFrom(
		...' -_#’\u2010\u00ad\u200b\u3000\ufeff\f'
	);
	const term = fc.constantFrom(
		...Object.keys( table.exact ),
		...table.exclude
	);
	const spoilt = fc
		.tuple( term, separator, fc.nat( 60 ), fc.boolean() )
		.map( ( [ name, sign, at, upper ] ) => {
			const text = name.slice( 0, at ) + sign + name.slice( at );
			return upper ? text.toUpperCase() : text;
		} );
	const wide = fc.string( {
		unit: fc.oneof( char, separator ),
		maxLength: 24,
	} );

	it( 'normalise alike', async () => {
		await fc.assert(
			fc.asyncProperty( fc.oneof( wide, spoilt ), async ( name ) => {
				expect( await engine.normalize( [ name ] ) ).toEqual( [
					normalizeTag( name ),
				] );
			} ),
			{ numRuns: 3000 }
		);
	}, 60_000 );

	it( 'normalise every character of the first plane alike', async () => {
		const names = Array.from( { length: 0x10000 }, ( _, code ) =>
			String.fromCharCode( code )
		)
			.filter( ( one ) => ! /[\p{Cn}\p{Cs}]/u.test( one ) )
			.flatMap( ( one ) => [ `A${ one }b`, one ] );
		expect( names.length ).toBeGreaterThan( 100_000 );
		expect( await engine.normalize( names ) ).toEqual(
			names.map( normalizeTag )
		);
	} );

	it( 'match alike', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array( fc.oneof( term, spoilt, wide ), { maxLength: 6 } ),
				async ( names ) => {
					expect( await engine.tags( names ) ).toEqual(
						await typescript().tags( names )
					);
				}
			),
			{ numRuns: 500 }
		);
	}, 60_000 );
} );
