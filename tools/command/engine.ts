/**
 * The two engines behind one interface: TypeScript in this process, PHP in a long-lived one.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
	type CompiledHours,
	type CompiledLine,
	type CompiledRegion,
} from '../../src/core/compiled.ts';
import { type PickRequest } from '../../src/core/fit.ts';
import {
	detect,
	type Detected,
	type Story,
	type WeighedTopic,
} from '../../src/core/detect.ts';
import {
	guessLanguage,
	type StopWords,
} from '../../src/core/guess-language.ts';
import { type Lexicon } from '../../src/core/lexicon.ts';
import {
	checkNumbers,
	type Finding,
	foldNames,
	type NumberBook,
} from '../../src/core/numbers.ts';
import { checkHtml, type LinkFinding } from '../../src/core/numbers/links.ts';
import { cutWords } from '../../src/core/text.ts';
import { homeLine, needsHome } from '../../src/core/home.ts';
import { type LocalTime, openAt } from '../../src/core/hours.ts';
import { pick, type Picked } from '../../src/core/pick.ts';
import {
	matchTags,
	normalizeTag,
	type Tag,
	type TagMatch,
	type TagTable,
} from '../../src/core/tags.ts';
import { type NamedTopic } from '../../src/core/topics.ts';
import { BadInput } from './exit.ts';

const BUILD = join( import.meta.dirname, '../../build/data' );

/** A panel and the home line beside it. */
export interface Panel {
	/** null if there is no file for the region. */
	picked: Picked | null;
	home: CompiledLine | null;
}

/** What a panel is asked of an engine. */
export interface PanelQuestion {
	region: string;
	/** Region of the site, where the reader is elsewhere. */
	home?: string;
	/** A compiled region instead of the built one: fixtures. */
	data?: CompiledRegion;
	request: PickRequest;
}

/** The rules, in one of the two languages. */
export interface Engine {
	pick: ( question: PanelQuestion ) => Promise< Panel >;
	tags: ( tags: readonly ( string | Tag )[] ) => Promise< TagMatch[] >;
	/** Language null = told by the text. */
	detect: ( story: Story, lang: string | null ) => Promise< Detected >;
	normalize: ( names: readonly string[] ) => Promise< string[] >;
	/** null = not confirmed. */
	open: (
		hours: CompiledHours,
		local: LocalTime
	) => Promise< boolean | null >;
	/** Text or HTML, and the region that it is written for. */
	checkNumbers: ( text: string, region: string ) => Promise< Finding[] >;
	/** The same of HTML, with the numbers that its links dial. */
	checkHtml: (
		html: string,
		region: string
	) => Promise< ( Finding | LinkFinding )[] >;
	close: () => void;
}

/** What the PHP engine alone can do. */
export interface PhpEngine extends Engine {
	/** Writes a panel for people, as afterword_text() does. */
	text: ( question: PanelQuestion & TextOptions ) => Promise< string >;
}

/** How a text is written. */
export interface TextOptions {
	/** Two lines. */
	short?: boolean;
	/** Most characters of a line, 72 if left out; 0 = lines are not broken. */
	width?: number;
}

/**
 * Reads a compiled file.
 *
 * @param name Path below build/data without its ending.
 * @return null if there is none.
 */
export function built< T >( name: string ): T | null {
	try {
		return JSON.parse(
			readFileSync( join( BUILD, `${ name }.json` ), 'utf8' )
		);
	} catch {
		return null;
	}
}

/** All topics; the build must have run. */
export const builtTopics = (): ( NamedTopic & WeighedTopic )[] => {
	const file = built< { topics: ( NamedTopic & WeighedTopic )[] } >(
		'topics'
	);
	if ( ! file ) {
		throw new Error( 'There is no build/data. Run: npm run build:data' );
	}
	return file.topics;
};

/** Ids of all topics by number. */
export const topicIds = (): Map< number, string > =>
	new Map( builtTopics().map( ( { n, id } ) => [ n, id ] ) );

/** Reads a compiled file once. */
function once< T >( name: string ): () => T {
	let value: T | null = null;
	return () => ( value ??= built< T >( name )! );
}

/** Starts the TypeScript engine. */
export function typescript(): Engine {
	const topics = builtTopics();
	const tagTable = once< TagTable >( 'tags' );
	const stop = once< StopWords >( 'stopwords' );
	const lexicons = new Map< string, Lexicon | null >();
	const lexicon = ( lang: string ): Lexicon | null => {
		if ( ! lexicons.has( lang ) ) {
			lexicons.set( lang, built( `phrases/${ lang }` ) );
		}
		return lexicons.get( lang ) ?? null;
	};
	const book = once< NumberBook >( 'numbers' );
	const countries = ( home: string ): Record< string, string[] > =>
		foldNames(
			[ 'en', ...( region( home )?.languages ?? [] ) ].map(
				( lang ) =>
					built< Record< string, string > >(
						`countries/${ lang }`
					) ?? {}
			)
		);
	const regions = new Map< string, CompiledRegion | null >();
	const region = ( code: string ): CompiledRegion | null => {
		if ( ! regions.has( code ) ) {
			regions.set( code, built( `regions/${ code }` ) );
		}
		return regions.get( code ) ?? null;
	};
	return {
		pick: async ( question ) => {
			const { request } = question;
			const from = question.data ?? region( question.region );
			const picked = from && pick( from, topics, request );
			const home = question.home ? region( question.home ) : null;
			const wanted = ! picked || needsHome( picked, request.lang );
			return {
				picked,
				home:
					home && wanted
						? homeLine( home, topics, { ...request, area: null } )
						: null,
			};
		},
		tags: async ( tags ) => matchTags( tags, tagTable() ),
		normalize: async ( names ) => names.map( normalizeTag ),
		detect: async ( story, lang ) => {
			const told =
				lang ?? guessLanguage( cutWords( story.text ), stop() );
			return detect( story, {
				lexicon: told ? lexicon( told ) : null,
				tags: tagTable(),
				topics,
			} );
		},
		open: async ( hours, local ) => openAt( hours, local ),
		checkNumbers: async ( text, home ) =>
			checkNumbers( text, home, book(), countries( home ) ),
		checkHtml: async ( html, home ) =>
			checkHtml( html, home, book(), countries( home ) ),
		close: () => {},
	};
}

/**
 * Starts the PHP engine.
 *
 * @throws {Error} On an answer, if PHP is missing or a rule failed.
 */
export function php(): PhpEngine {
	const child = spawn(
		'php',
		[
			// PHP would take a minute without a question for the end.
			...[ '-d', 'default_socket_timeout=-1' ],
			join( import.meta.dirname, '../engine.php' ),
		],
		{
			stdio: [ 'pipe', 'pipe', 'inherit' ],
		}
	);
	const waiting: {
		take: ( line: string ) => void;
		fail: ( e: Error ) => void;
	}[] = [];
	let broken: Error | null = null;
	const fail = ( error: Error ): void => {
		broken = error;
		waiting.splice( 0 ).forEach( ( one ) => one.fail( error ) );
	};
	child.on( 'error', fail );
	child.on( 'exit', ( code ) =>
		fail( new Error( `The PHP engine ended with code ${ code }.` ) )
	);
	createInterface( { input: child.stdout } ).on( 'line', ( line ) =>
		waiting.shift()?.take( line )
	);
	const ask = < T >( question: object ): Promise< T > =>
		new Promise( ( resolve, reject ) => {
			if ( broken ) {
				reject( broken );
				return;
			}
			waiting.push( {
				take: ( line ) => {
					const { answer, error } = JSON.parse( line ) as {
						answer: T;
						error?: string;
					};
					if ( error ) {
						reject( new Error( error ) );
					} else {
						resolve( answer );
					}
				},
				fail: reject,
			} );
			child.stdin.write( JSON.stringify( question ) + '\n' );
		} );
	return {
		pick: ( question ) => ask( { do: 'pick', ...question } ),
		text: ( question ) => ask( { do: 'text', ...question } ),
		tags: ( names ) => ask( { do: 'tags', names } ),
		detect: ( story, lang ) => ask( { do: 'detect', story, lang } ),
		normalize: ( names ) => ask( { do: 'normalize', names } ),
		open: ( hours, local ) => ask( { do: 'open', hours, ...local } ),
		checkNumbers: ( text, region ) =>
			ask( { do: 'numbers', text, region } ),
		checkHtml: ( text, region ) => ask( { do: 'html', text, region } ),
		close: () => child.stdin.end(),
	};
}

/**
 * Starts an engine by name.
 *
 * @param  name "php" or "ts"; TypeScript if left out.
 * @throws {BadInput} On another name: an answer of the wrong engine would look like a right one.
 */
export function engine( name = 'ts' ): Engine {
	checkEngine( name );
	return name === 'php' ? php() : typescript();
}

/**
 * Checks the name of an engine.
 *
 * @param  name As given on the command line.
 * @throws {BadInput} If there is none of that name.
 */
export function checkEngine( name: string ): void {
	if ( name !== 'ts' && name !== 'php' ) {
		throw new BadInput( `--engine "${ name }": give ts or php.` );
	}
}
