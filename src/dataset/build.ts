/**
 * `npm run build:data`: checks data/ and compiles it into build/data/.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT } from '../core/format.ts';
import { checkDataset } from './checks.ts';
import { compileLine, compileRegion } from './compile.ts';
import { COUNTRY_LANGUAGES, countryNames } from './countries.ts';
import { foldTable } from './fold-table.ts';
import { compileStopWords, packLexicon, phpNet } from './lexicon.ts';
import { numberBook } from './number-book.ts';
import { phpFile } from './php.ts';
import { printProblem } from './problem.ts';
import { readDataset, type Dataset } from './read.ts';
import { sourceBook } from './sources.ts';
import { compileTags } from './tags.ts';
import { zoneParts, zoneTable } from './zones.ts';
import { compileWords, joinHere, l10n } from '../words/compile.ts';
import { type ReaderString, readerStrings } from '../words/strings.ts';
import { faults, readTranslations } from '../words/translations.ts';

/** Compiled files by name, without extension. */
export type Compiled = Map< string, unknown >;

/** Files that browsers, readers' or editors', read too; the others exist in PHP alone. */
const FOR_BROWSERS =
	/^(regions\/[A-Z]{2}|sources\/[A-Z]{2}|zones\/[A-Z][a-z]+|topics|tree|regions|codes|international|numbers|tags|stopwords|countries\/[a-z]+|phrases\/[a-z]+|words\/[A-Za-z-]+|here\/.+)$/;

/**
 * Compiles the dataset.
 *
 * @param data    A dataset without problems.
 * @param words   Files of words to put beside it.
 * @param strings Strings that readers see.
 */
export function compile(
	data: Dataset,
	words: Compiled = new Map(),
	strings: readonly ReaderString[] = []
): Compiled {
	const numbers = new Map( data.topics.map( ( { id, n } ) => [ id, n ] ) );
	const files: Compiled = new Map();
	const codes = [ ...data.regions.keys() ];
	const shared = {
		topics: numbers,
		release: data.release,
		regions: data.regions,
		areas: data.areas,
		zones: data.zoneTable,
	};
	const book = numberBook( data );
	for ( const [ code, region ] of data.regions ) {
		files.set( `regions/${ code }`, compileRegion( region, shared ) );
		files.set(
			`sources/${ code }`,
			sourceBook( region, data.regions, book.calling )
		);
	}
	files.set( 'regions', codes );
	// For the view module: every byte counts there.
	files.set( 'codes', codes.join( '' ) );
	files.set( 'topics', {
		topics: data.topics.map(
			( { iptc, wikidata, suggestOnly, ...topic } ) => ( {
				...topic,
				parent: numbers.get( topic.parent ?? '' ) ?? 0,
			} )
		),
	} );
	const zones = zoneTable( data.zoneTable, data.zones, new Set( codes ) );
	files.set( 'zones', zones );
	zoneParts( zones ).forEach( ( part, name ) =>
		files.set( `zones/${ name }`, part )
	);
	files.set(
		'tree',
		data.topics.map( ( { n, parent, danger, pair, audience } ) => [
			n,
			numbers.get( parent ?? '' ) ?? 0,
			danger ?? 0,
			Number( pair ),
			...( audience ? [ audience ] : [] ),
		] )
	);
	files.set( 'tags', compileTags( data.lexicons, numbers, data.topics ) );
	for ( const lexicon of data.lexicons ) {
		const packed = packLexicon( lexicon, numbers );
		files.set( `phrases/${ lexicon.lang }`, packed );
		files.set( `lexicon/${ lexicon.lang }`, phpNet( packed ) );
	}
	files.set( 'stopwords', compileStopWords( data.lexicons ) );
	files.set( 'areas', data.areas );
	files.set( 'international', international( data ) );
	files.set( 'fold', foldTable() );
	files.set( 'numbers', book );
	for ( const lang of COUNTRY_LANGUAGES ) {
		files.set( `countries/${ lang }`, countryNames( lang, codes ) );
	}
	words.forEach( ( value, name ) => files.set( name, value ) );
	joinHere( words, strings, zoneParts( zones ) ).forEach( ( value, name ) =>
		files.set( name, value )
	);
	const hash = createHash( 'sha256' )
		.update( JSON.stringify( [ ...files ] ) )
		.digest( 'hex' )
		.slice( 0, 8 );
	files.set( 'release', { format: FORMAT, release: data.release, hash } );
	return files;
}

/**
 * The directory of last resort is shown whatever its age: without it there would be nothing at all.
 */
function international( { international: line, release }: Dataset ): unknown {
	const dated = line.sources.map( ( source ) => ( {
		...source,
		seen: source.seen ?? release,
	} ) );
	return compileLine(
		{ ...line, sources: dated },
		new Map( [ [ 'general', 1 ] ] ),
		release
	);
}

/**
 * Writes the compiled files.
 *
 * @param files  Compiled files.
 * @param folder Target, emptied first.
 */
export function write( files: Compiled, folder: string ): void {
	rmSync( folder, { recursive: true, force: true } );
	for ( const [ name, value ] of files ) {
		const path = join( folder, name );
		mkdirSync( join( path, '..' ), { recursive: true } );
		if ( ! /^(phrases|here)\//.test( name ) ) {
			writeFileSync( `${ path }.php`, phpFile( value ) );
		}
		if ( FOR_BROWSERS.test( name ) ) {
			writeFileSync( `${ path }.json`, JSON.stringify( value ) );
		}
	}
}

if ( import.meta.filename === process.argv[ 1 ] ) {
	const { data, problems } = readDataset();
	problems.push( ...checkDataset( data ) );
	const translations = readTranslations();
	const said = [
		...problems.map( printProblem ),
		...translations.flatMap( faults ),
	];
	if ( said.length > 0 ) {
		said.forEach( ( line ) => console.error( line ) );
		console.error( `${ said.length } problems: nothing was built.` );
		process.exit( 1 );
	}
	const strings = readerStrings();
	const files = compile(
		data,
		compileWords( translations, strings ),
		strings
	);
	const build = join( import.meta.dirname, '../../build' );
	write( files, join( build, 'data' ) );
	// WordPress finds these by the plugin's Domain Path.
	write(
		new Map(
			translations.map( ( one ) => [
				`afterword-${ one.locale }.l10n`,
				l10n( one ),
			] )
		),
		join( build, 'languages' )
	);
	console.log( `build/data: ${ files.size } files` );
}
