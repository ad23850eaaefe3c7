/**
 * Reads data/ and holds every file against its schema.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Problem } from './problem.ts';
import { type Line, type Region } from './record.ts';
import { type ContextWords } from '../core/numbers/book.ts';
import { type LexiconRecord } from './lexicon.ts';
import { type ZoneExceptions } from './zones.ts';

/** One entry of data/topics.json. */
export interface TopicRecord {
	n: number;
	id: string;
	parent: string | null;
	danger: 'medical' | 'police' | null;
	exit: boolean;
	pair: boolean;
	audience: string | null;
	/** IPTC Media Topics that name it. */
	iptc: string[];
	/** Wikidata items that name it. */
	wikidata: string[];
	/** Codes among these that need the text to agree. */
	suggestOnly: string[];
	/** Whether what speaks for it speaks for its parent too. */
	feeds: boolean;
	suggest: number;
	auto: number;
}

/** Everything in data/. */
export interface Dataset {
	release: string;
	topics: TopicRecord[];
	/** By region code. */
	regions: Map< string, Region >;
	international: Line;
	zoneTable: Record< string, string >;
	zones: ZoneExceptions;
	lexicons: LexiconRecord[];
	shortCodes: ShortCodes;
	/** Names of areas: ISO 3166-2 code, then language. */
	areas: Record< string, Record< string, string > >;
	/** What words near a telephone number tell of it. */
	numberWords: ContextWords;
}

/** data/short-codes.json: numbers that no library vouches for, by region. */
export type ShortCodes = Record<
	string,
	{ short?: string[]; irregular?: string[] }
>;

/** What was read, and what is wrong with it. */
export interface Reading {
	data: Dataset;
	problems: Problem[];
}

/** Folder of the project's own data. */
export const DATA = join( import.meta.dirname, '../../data' );

function validators( folder: string ): Record< string, ValidateFunction > {
	const ajv = new Ajv2020( { allErrors: true, allowUnionTypes: true } );
	const schema = ( name: string ): object =>
		JSON.parse(
			readFileSync(
				join( folder, `schema/${ name }.schema.json` ),
				'utf8'
			)
		);
	const region = schema( 'region' ) as { $id: string };
	ajv.addSchema( region );
	return {
		region: ajv.getSchema( region.$id )!,
		line: ajv.compile( { $ref: `${ region.$id }#/$defs/line` } ),
		topics: ajv.compile( schema( 'topics' ) ),
		zones: ajv.compile( schema( 'zones' ) ),
		lexicon: ajv.compile( schema( 'lexicon' ) ),
		'number-words': ajv.compile( schema( 'number-words' ) ),
	};
}

/**
 * Reads the whole dataset.
 *
 * @param  folder The data folder; tests pass one of their own. Schemas are always the project's.
 * @return Data and problems; what breaks its schema is left out of the data.
 * @throws {Error} If a file that must be there is missing or is no JSON.
 */
export function readDataset( folder: string = DATA ): Reading {
	const validate = validators( DATA );
	const problems: Problem[] = [];
	const load = ( file: string, kind?: string ): unknown => {
		const own = join( folder, file );
		const path = existsSync( own ) ? own : join( DATA, file );
		let value: unknown;
		try {
			value = JSON.parse( readFileSync( path, 'utf8' ) );
		} catch ( error ) {
			throw new Error(
				`data/${ file } is not JSON: ${ String( error ) }`,
				{
					cause: error,
				}
			);
		}
		const check = kind ? validate[ kind ] : undefined;
		if ( check && ! check( value ) ) {
			for ( const fault of check.errors ?? [] ) {
				problems.push( {
					file,
					record: fault.instancePath || '/',
					rule: 'schema',
					remedy: `${ fault.message }${
						fault.params[ 'additionalProperty' ]
							? ` (${ String( fault.params[ 'additionalProperty' ] ) })`
							: ''
					}; see data/schema/${ kind }.schema.json`,
				} );
			}
			return null;
		}
		return value;
	};
	const names = ( sub: string ): string[] =>
		existsSync( join( folder, sub ) )
			? readdirSync( join( folder, sub ) )
					.filter( ( name ) => name.endsWith( '.json' ) )
					.sort()
			: [];
	const regions = new Map< string, Region >();
	for ( const name of names( 'regions' ) ) {
		const region = load( `regions/${ name }`, 'region' ) as Region | null;
		if ( region && `${ region.region }.json` !== name ) {
			problems.push( {
				file: `regions/${ name }`,
				record: 'region',
				rule: 'file-name',
				remedy: `the file says "${ region.region }"; name both alike`,
			} );
		} else if ( region ) {
			regions.set( region.region, region );
		}
	}
	const topics = load( 'topics.json', 'topics' ) as { topics: TopicRecord[] };
	const { release } = load( 'release.json' ) as { release: string };
	const table = load( 'zone-table.json' ) as {
		zones: Record< string, string >;
	};
	return {
		problems,
		data: {
			release,
			topics: topics?.topics ?? [],
			regions,
			international: load( 'international.json', 'line' ) as Line,
			zoneTable: table.zones,
			zones: load( 'zones.json', 'zones' ) as ZoneExceptions,
			shortCodes: load( 'short-codes.json' ) as ShortCodes,
			areas: load( 'areas.json' ) as Dataset[ 'areas' ],
			numberWords: load(
				'number-words.json',
				'number-words'
			) as ContextWords,
			lexicons: names( 'lexicon' )
				.map(
					( name ) =>
						load( `lexicon/${ name }`, 'lexicon' ) as LexiconRecord
				)
				.filter( Boolean ),
		},
	};
}
