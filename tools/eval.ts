/**
 * `npm run eval -- --articles FILE`: holds both engines against labelled articles. Described in docs/detection.md.
 */
import { createReadStream } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { type Detected } from '../src/core/detect.ts';
import { parseArticle, type Article } from './command/article.ts';
import {
	builtTopics,
	checkEngine,
	php,
	typescript,
	type Engine,
} from './command/engine.ts';
import { BadInput, EXIT, run } from './command/exit.ts';
import { lines } from './command/lines.ts';
import { none, row, tally, type Counts } from './eval/figures.ts';
import { labelOf } from './eval/labels.ts';

/** An article, its labels and what was found. */
interface Case {
	article: Article;
	labels: string[];
	sensitive: boolean;
	hard: boolean;
	found: Detected;
}

const LEVELS = [ 'suggest', 'auto' ] as const;
type Level = ( typeof LEVELS )[ number ];

const topics = builtTopics();

async function read(
	file: string,
	lang: string | undefined
): Promise< Case[] > {
	const cases: Case[] = [];
	for await ( const { text } of lines( createReadStream( file ) ) ) {
		const article = parseArticle( text );
		const raw = JSON.parse( text ?? '' );
		if ( ! lang || article.lang === lang ) {
			cases.push( {
				article,
				labels: raw.topics,
				sensitive: raw.sensitive,
				hard: String( raw.note ?? '' ).startsWith( 'hard negative;' ),
				found: { topics: [], offers: [], read: false },
			} );
		}
	}
	return cases;
}

/** Runs an engine over all articles. */
async function answers(
	rules: Engine,
	cases: readonly Case[]
): Promise< Detected[] > {
	const pass = async (): Promise< Detected[] > => {
		const list: Detected[] = [];
		for ( const { article } of cases ) {
			list.push( await rules.detect( article.story, article.lang ) );
		}
		return list;
	};
	// The first pass loads lexicons, the second is timed.
	const list = await pass();
	const started = performance.now();
	await pass();
	const each = ( performance.now() - started ) / Math.max( 1, cases.length );
	console.log( `  ${ each.toFixed( 3 ) } ms an article (${ cases.length })` );
	rules.close();
	return list;
}

/** Labels found at a level or above. */
const labels = ( { found }: Case, level: Level ): Set< string | null > =>
	new Set(
		found.topics
			.filter( ( one ) => level === 'suggest' || one.level === 'auto' )
			.map( ( { topic } ) => labelOf( topic, topics ) )
	);

function print( cases: readonly Case[], level: Level ): void {
	const any = none();
	const byTopic = new Map< string, Counts >();
	const byLang = new Map< string, Counts >();
	const counts = ( map: Map< string, Counts >, key: string ): Counts => {
		map.set( key, map.get( key ) ?? none() );
		return map.get( key )!;
	};
	const hard = cases.filter( ( one ) => one.hard );
	for ( const one of cases ) {
		const found = labels( one, level );
		tally( any, found.size > 0, one.sensitive );
		tally(
			counts( byLang, one.article.lang ?? '?' ),
			found.size > 0,
			one.sensitive
		);
		for ( const label of new Set( [ ...found, ...one.labels ] ) ) {
			if ( label ) {
				tally(
					counts( byTopic, label ),
					found.has( label ),
					one.labels.includes( label )
				);
			}
		}
	}
	const silly = hard.filter(
		( one ) => labels( one, level ).size > 0
	).length;
	console.log( `\n${ level.toUpperCase() }\n${ row( 'any topic', any ) }` );
	console.log(
		`hard negatives             ${ silly } of ${ hard.length } (${ ( ( 100 * silly ) / Math.max( 1, hard.length ) ).toFixed( 1 ) } %)`
	);
	for ( const map of [ byTopic, byLang ] ) {
		for ( const [ name, one ] of [ ...map ].sort( ( [ a ], [ b ] ) =>
			a < b ? -1 : 1
		) ) {
			const size = cases.filter(
				( { article } ) => article.lang === name
			).length;
			console.log(
				row( `  ${ name }${ size ? ` [${ size }]` : '' }`, one )
			);
		}
	}
}

/** Lists what is found wrongly and what is missed, without any text. */
function printMisses( cases: readonly Case[] ): void {
	for ( const { article, labels: wanted, sensitive, found } of cases ) {
		const got = found.topics.map( ( { topic, score, level, evidence } ) => {
			const id = topics.find( ( { n } ) => n === topic )?.id;
			const terms = [ ...new Set( evidence.map( ( one ) => one.term ) ) ];
			return `${ id } ${ score } ${ level } [${ terms.slice( 0, 8 ).join( '; ' ) }]`;
		} );
		const right =
			sensitive === found.topics.length > 0 &&
			wanted.every( ( id ) =>
				found.topics.some(
					( { topic } ) => labelOf( topic, topics ) === id
				)
			) &&
			found.topics.every( ( { topic } ) =>
				wanted.includes( labelOf( topic, topics ) ?? '' )
			);
		if ( ! right ) {
			const off = sensitive ? 'MISSED' : 'FALSE';
			const mark = sensitive === found.topics.length > 0 ? '~' : off;
			console.log(
				`${ mark } ${ article.id } ${ article.lang } wanted [${ wanted.join( ', ' ) }] got ${ got.join( ' | ' ) }`
			);
		}
	}
}

await run( async () => {
	const { values } = parseArgs( {
		options: {
			articles: { type: 'string' },
			engine: { type: 'string' },
			lang: { type: 'string' },
			misses: { type: 'boolean' },
		},
	} );
	if ( ! values.articles ) {
		throw new BadInput(
			'Name a file: npm run eval -- --articles FILE [--engine php|ts] [--lang xx] [--misses]'
		);
	}
	checkEngine( values.engine ?? 'ts' );
	const cases = await read( values.articles, values.lang );
	if ( cases.length === 0 ) {
		throw new BadInput(
			values.lang
				? `--lang "${ values.lang }": the file holds no article in it.`
				: `--articles "${ values.articles }": the file holds no article.`
		);
	}
	const both: Detected[][] = [];
	for ( const [ name, start ] of [
		[ 'ts', typescript ],
		[ 'php', php ],
	] as const ) {
		if ( ! values.engine || values.engine === name ) {
			console.log(
				name === 'ts'
					? 'TypeScript'
					: 'PHP, with the way there and back'
			);
			both.push( await answers( start(), cases ) );
		}
	}
	const [ first = [], second = first ] = both;
	const differ = cases.filter(
		( _, at ) => ! isDeepStrictEqual( first[ at ], second[ at ] )
	);
	cases.forEach( ( one, at ) => {
		one.found = first[ at ] ?? one.found;
	} );
	const number = cases.filter( ( { sensitive } ) => sensitive ).length;
	console.log( `${ cases.length } articles, ${ number } of them sensitive` );
	LEVELS.forEach( ( level ) => print( cases, level ) );
	if ( values.misses ) {
		printMisses( cases );
	}
	if ( differ.length > 0 ) {
		console.error(
			`TypeScript and PHP differ on ${ differ.length }: ${ differ.map( ( { article } ) => article.id ).join( ' ' ) }`
		);
		return EXIT.failed;
	}
	console.log(
		both.length > 1
			? '\nTypeScript and PHP are identical on all of them.'
			: ''
	);
	return EXIT.fine;
} );
