/**
 * Topics of stories: one table for both languages (tests/php/DetectTest.php runs it too), and the hard cases of texts.
 */
import { detect, type Story } from '../../src/core/detect.ts';
import { makeNet } from '../../src/core/net.ts';
import { cutWords } from '../../src/core/text.ts';
import {
	builtTopics,
	php,
	typescript,
	type Engine,
} from '../../tools/command/engine.ts';
import { detectRows, faults } from './detect-rows.ts';

const topics = builtTopics();
const rows = detectRows();
const story = ( more: Partial< Story > ): Story => ( {
	title: '',
	excerpt: '',
	text: '',
	tags: [],
	...more,
} );

describe( 'the rows', () => {
	const engine = typescript();
	it.each(
		rows.map( ( row ) => [ `${ row.lang }: ${ row.name }`, row ] as const )
	)( '%s', async ( _, { lang, title = '', tags = [], text, expected } ) => {
		const found = await engine.detect(
			story( { title, tags, text } ),
			lang
		);
		const levels = new Map(
			found.topics.map( ( { topic, level } ) => [
				topics.find( ( { n } ) => n === topic )?.id ?? '',
				level,
			] )
		);
		expect( faults( expected, levels, topics ) ).toEqual( [] );
	} );

	it( 'are many, and many of them traps', () => {
		const traps = rows.filter(
			( { expected } ) => Object.keys( expected ).length === 0
		);
		expect( rows.length ).toBeGreaterThanOrEqual( 1000 );
		expect( traps.length ).toBeGreaterThanOrEqual( 300 );
	} );
} );

describe( 'cutWords', () => {
	it( 'gives the units of the given string', () => {
		const text = '😀 Élan d’été';
		const { words, starts, ends } = cutWords( text );
		expect( words ).toEqual( [ 'elan', 'd', 'ete' ] );
		expect(
			starts.map( ( from, at ) => text.slice( from, ends[ at ] ) )
		).toEqual( [ 'Élan', 'd', 'été' ] );
	} );

	it( 'cuts scripts without spaces into characters, and counts two as a word', () => {
		const { words, count } = cutWords( '自殺防止、DV' );
		expect( words ).toEqual( [ '自', '殺', '防', '止', 'dv' ] );
		expect( count ).toBe( 3 );
	} );

	it( 'folds Turkish, Arabic and combining letters', () => {
		expect( cutWords( 'İNTİHAR ıslak' ).words ).toEqual( [
			'intihar',
			'islak',
		] );
		expect( cutWords( 'إِنْتِحَار ـــ أُسْرَة' ).words ).toEqual( [
			'انتحار',
			'اسره',
		] );
		expect( cutWords( 'e\u0301te\u0301' ).words ).toEqual( [ 'ete' ] );
	} );

	it( 'sees through soft hyphens and marks of direction', () => {
		expect( cutWords( 'sui\u00adcide \u200fword\u200f' ).words ).toEqual( [
			'suicide',
			'word',
		] );
	} );

	it( 'takes halves of characters for gaps', () => {
		expect( cutWords( 'a\ud800b \udc00' ).words ).toEqual( [ 'a', 'b' ] );
	} );
} );

describe( 'phrases', () => {
	const rules = ( phrases: string, clitics: string[] = [] ) => ( {
		lexicon: {
			lang: 'xx',
			groups: [ [ 3, 6, phrases ] as const ],
			clitics,
		},
		tags: { exact: {}, exclude: [], suggest: [] },
		topics,
	} );
	const terms = (
		phrases: string,
		text: string,
		clitics?: string[]
	): string[] =>
		detect( story( { text } ), rules( phrases, clitics ) ).topics.flatMap(
			( { evidence } ) => evidence.map( ( { term } ) => term )
		);

	it.each( [
		[
			'took (his|her) own life',
			'She took her own life.',
			[ 'took her own life' ],
		],
		[
			'(|very) ill man',
			'ill man, very ill man',
			[ 'ill man', 'very ill man' ],
		],
		[ 'kill … wife', 'kill his poor wife', [ 'kill his poor wife' ] ],
		[ 'kill … wife', 'kill wife', [ 'kill wife' ] ],
		[ 'kill … wife', 'kill one two three wife', [] ],
		[
			'kill … … wife',
			'kill one two three four wife',
			[ 'kill one two three four wife' ],
		],
		[ 'kill … wife', 'kill. His wife', [] ],
		[ 'suicid*', 'Suicidality', [ 'suicidality' ] ],
		[ 'suicid*', 'sui', [] ],
		[ '自殺', '彼は自殺した', [ '自 殺' ] ],
		[ 'one two\none two three', 'one two three', [ 'one two three' ] ],
	] )( '%s in “%s”', ( phrases, text, expected ) => {
		expect( terms( phrases, text ) ).toEqual( expected );
	} );

	it( 'look behind what is written onto the front of a word', () => {
		expect( terms( 'انتحار', 'والانتحار', [ 'وال', 'ال', 'و' ] ) ).toEqual(
			[ 'والانتحار' ]
		);
	} );

	it.each( [
		'(one|two',
		'one)',
		'((a)b)',
		'ab*',
		'… one',
		'one …',
		'(|)',
		'a|b',
		'-',
	] )( 'refuses %s', ( phrases ) => {
		expect( () => makeNet( rules( phrases ).lexicon ) ).toThrow();
	} );
} );

describe( 'large and odd stories', () => {
	let engines: Engine[];
	beforeAll( () => {
		engines = [ typescript(), php() ];
	} );
	afterAll( () => engines.forEach( ( engine ) => engine.close() ) );

	const sentence =
		'He killed his wife and took his own life, say police in the valley. ';
	it.each( [
		[ 'a megabyte of sentences', sentence.repeat( 15000 ) ],
		[ 'a megabyte of one word', 'a'.repeat( 1_048_576 ) ],
		[ 'a megabyte of one sign', '.'.repeat( 1_048_576 ) ],
		[ 'a megabyte of a first word', 'killed '.repeat( 150_000 ) ],
		[ 'a megabyte of combining accents', '\u0301'.repeat( 1_048_576 ) ],
		[ 'half a megabyte of Han', '自殺'.repeat( 262_144 ) ],
		[ 'nothing', '' ],
		[ 'emoji', '😀'.repeat( 1000 ) ],
	] )(
		'%s',
		async ( _, text ) => {
			const answers = [];
			for ( const engine of engines ) {
				const started = performance.now();
				answers.push( await engine.detect( story( { text } ), 'en' ) );
				expect( performance.now() - started ).toBeLessThan( 5000 );
			}
			expect( answers[ 1 ] ).toEqual( answers[ 0 ] );
		},
		15_000
	);

	it( 'tells the language by itself, and says nothing of the text where it cannot', async () => {
		const text =
			'The woman was with her sister when she took her own life, and it was not the first time that they had asked for help.';
		for ( const engine of engines ) {
			expect(
				( await engine.detect( story( { text } ), null ) ).topics
			).toHaveLength( 1 );
			expect(
				( await engine.detect( story( { text } ), 'xx' ) ).topics
			).toEqual( [] );
		}
	} );

	it( 'notices help that the story offers', async () => {
		for ( const engine of engines ) {
			const { offers } = await engine.detect(
				story( {
					text: 'If you have been affected by this story, call Samaritans on 116 123.',
				} ),
				'en'
			);
			expect( offers.length ).toBeGreaterThan( 0 );
		}
	} );
} );
