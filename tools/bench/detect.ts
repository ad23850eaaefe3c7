/**
 * `npm run bench -- detect`: finding topics beside other ways to find the same phrases, and how time grows.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { detect } from '../../src/core/detect.ts';
import { type Lexicon } from '../../src/core/lexicon.ts';
import { findPhrases, makeNet } from '../../src/core/net.ts';
import { type TagTable } from '../../src/core/tags.ts';
import { cutWords } from '../../src/core/text.ts';
import { phpNet } from '../../src/dataset/lexicon.ts';
import { built, builtTopics } from '../command/engine.ts';
import { EXIT } from '../command/exit.ts';
import {
	ahoCorasick,
	bigExpression,
	loop,
	phraseExpression,
	phraseSource,
	type Finder,
} from './rivals.ts';
import { phrasesOf, type Sample, sampleOf, TEXTS } from './samples.ts';
import { newsText, plainTerms } from './terms.ts';
import { ms, time } from './time.ts';

const SIZES = [ 1_000, 10_000, 100_000, 1_000_000 ];

/** Length at which the rivals are compared. */
const COMPARED = 10_000;

const ROUNDS = 31;

/** Our own search as the rivals are asked: which of these terms stand in the text. */
function ours( terms: readonly string[] ): [ Finder, Lexicon ] {
	const lexicon: Lexicon = {
		lang: 'xx',
		groups: [ [ 2, 6, terms.join( '\n' ) ] ],
		clitics: [],
	};
	const find: Finder = ( text ) =>
		new Set(
			findPhrases( cutWords( text ), lexicon ).map(
				( { term } ) => terms[ term ] ?? ''
			)
		);
	return [ find, lexicon ];
}

const line = ( name: string, took: number, base: number, note = '' ): void =>
	console.log(
		`  ${ name.padEnd( 36 ) }${ ms( took ) }  × ${ ( took / base ).toFixed( 1 ).padStart( 6 ) }   ${ note }`
	);

const growth = ( size: number, took: number ): void =>
	console.log(
		`  ${ String( size ).padStart( 9 ) } characters ${ ms( took ) }   ${ ( ( 1e6 * took ) / size ).toFixed( 0 ) } ns a character`
	);

/** Says how an answer differs from ours. */
function difference( found: Set< string >, answer: Set< string > ): string {
	const missed = [ ...answer ].filter( ( one ) => ! found.has( one ) ).length;
	const more = [ ...found ].filter( ( one ) => ! answer.has( one ) ).length;
	return missed + more === 0
		? 'same answer'
		: `another answer: ${ missed } of ${ answer.size } missed, ${ more } more`;
}

/** All phrases of the lexicon, with their choices and gaps. */
function comparePhrases( { lexicon, compared }: Sample ): void {
	const phrases = phrasesOf( lexicon );
	const find = ( one: string ): number =>
		findPhrases( cutWords( one ), lexicon ).length;
	const expression = phraseExpression( phrases );
	const base = time( find, compared, ROUNDS );
	console.log(
		`\nTypeScript, ${ COMPARED } characters, the ${ phrases.length } phrases of the lexicon`
	);
	line( 'net of words', base, base, `${ find( compared ) } places` );
	line(
		'one regular expression',
		time( expression, compared, ROUNDS ),
		base,
		`${ expression( compared ) } places: none inside another`
	);
}

/** Plain terms, which every rival can look for. */
async function compareTerms(
	terms: readonly string[],
	text: string
): Promise< void > {
	const [ find ] = ours( terms );
	const answer = find( text );
	const base = time( find, text, ROUNDS );
	console.log(
		`\nTypeScript, ${ COMPARED } characters, ${ terms.length } terms without choices and gaps, of which ${ answer.size } stand there`
	);
	line( 'net of words', base, base );
	const rivals: [ string, Finder | null ][] = [
		[ 'modern-ahocorasick with boundaries', await ahoCorasick( terms ) ],
		[ 'loop of indexOf with boundaries', loop( terms ) ],
		[ 'one regular expression', bigExpression( terms ) ],
	];
	for ( const [ name, rival ] of rivals ) {
		if ( rival ) {
			line(
				name,
				time( rival, text, ROUNDS ),
				base,
				difference( rival( text ), answer )
			);
		} else {
			console.log( `  ${ name }: not installed` );
		}
	}
}

/** Milliseconds: what is compared, by turns and alone; whole detection by length. */
interface PhpTimes {
	compared: Record< string, [ turns: number, alone: number ] >;
	growth: Record< string, number >;
}

/** Asks PHP for its times, with OPcache as on a server. */
function php( input: object ): PhpTimes {
	const out = execFileSync(
		'php',
		[
			...[ '-d', 'memory_limit=256M', '-d', 'opcache.enable_cli=1' ],
			join( import.meta.dirname, 'detect.php' ),
		],
		{ input: JSON.stringify( input ), maxBuffer: 67_108_864 }
	);
	return JSON.parse( out.toString() );
}

/** Both engines on texts of growing length, and PHP beside its rivals. */
function growAndComparePhp(
	{ lexicon, sentences, compared }: Sample,
	terms: readonly string[]
): void {
	const tags = built< TagTable >( 'tags' );
	if ( ! tags ) {
		throw new Error( 'There is no build/data. Run: npm run build:data' );
	}
	const topics = builtTopics();
	const whole = ( one: string ): unknown =>
		detect(
			{ title: '', excerpt: '', text: one, tags: [] },
			{ lexicon, tags, topics }
		);
	console.log( '\nTypeScript, whole detection by length' );
	const texts = new Map(
		SIZES.map( ( size ) => [ size, newsText( sentences, size ) ] )
	);
	for ( const [ size, one ] of texts ) {
		growth( size, time( whole, one, size > 200_000 ? 5 : ROUNDS ) );
	}
	console.log(
		`  the net is made ready once, in ${ ms( time( () => makeNet( { ...lexicon } ), '', 9 ) ).trim() }`
	);

	const answers = php( {
		terms,
		net: terms.length > 0 ? phpNet( ours( terms )[ 1 ] ) : null,
		sources: phrasesOf( lexicon ).map( phraseSource ),
		real: phpNet( lexicon ),
		texts: Object.fromEntries( texts ),
		compared,
		rounds: ROUNDS,
	} );
	console.log(
		`\nPHP, ${ COMPARED } characters, by turns; at the end each over and over, with all at hand`
	);
	for ( const [ name, [ turns, alone ] ] of Object.entries(
		answers.compared
	) ) {
		const kind = name.split( ': ' )[ 0 ] ?? '';
		const base = answers.compared[ `${ kind }: net of words` ] ?? [ 1, 1 ];
		line(
			name,
			turns,
			base[ 0 ],
			`${ ms( alone ) }  × ${ ( alone / base[ 1 ] ).toFixed( 1 ) }`
		);
	}
	console.log( '\nPHP, whole detection by length' );
	for ( const size of SIZES ) {
		growth( size, answers.growth[ size ] ?? 0 );
	}
}

/**
 * Runs the benchmark.
 *
 * @return Exit code.
 */
export async function bench(): Promise< number > {
	for ( const [ index, text ] of TEXTS.entries() ) {
		console.log( `${ index > 0 ? '\n\n' : '' }${ text.what }` );
		const sample = sampleOf( text, COMPARED );
		comparePhrases( sample );
		// Functions of PHP that know ASCII alone would stumble over other languages.
		const terms = text.terms ? plainTerms( sample.lexicon ) : [];
		if ( text.terms ) {
			await compareTerms( terms, sample.compared );
		}
		growAndComparePhp( sample, terms );
	}
	return EXIT.fine;
}
