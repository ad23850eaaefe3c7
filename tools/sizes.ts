/**
 * `npm run sizes`: sizes of what readers and editors load, beside their budgets (DESIGN §10). Exit 1 if one is broken.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ZoneTable } from '../src/core/region.ts';

const BUILD = join( import.meta.dirname, '../build' );

/** A size and its budget, in bytes after gzip. */
export interface Size {
	what: string;
	bytes: number;
	most: number;
	/** What tests hold where the budget is not reached; docs/decisions says why. */
	ceiling?: number;
}

const gzip = ( path: string ): number =>
	gzipSync( readFileSync( join( BUILD, path ) ), { level: 9 } ).length;

const folder = ( path: string ): number[] =>
	readdirSync( join( BUILD, path ) )
		.filter( ( name ) => name.endsWith( '.json' ) )
		.map( ( name ) => gzip( `${ path }/${ name }` ) )
		.sort( ( a, b ) => a - b );

/**
 * The most that a region and what is loaded beside it weigh together, for readers in one of its own time zones.
 *
 * @param beside Weighs what is loaded for a part of the world.
 */
function heaviest( beside: ( part: string ) => number ): number {
	const weights = readdirSync( join( BUILD, 'data/here' ) ).flatMap(
		( part ) => {
			const table = beside( part );
			const { zones, ask } = JSON.parse(
				readFileSync(
					join( BUILD, `data/zones/${ part }.json` ),
					'utf8'
				)
			) as ZoneTable;
			const codes = [
				...Object.values( zones ),
				...ask.flatMap( ( one ) => one.regions ),
			];
			return [ ...new Set( codes ) ].map(
				( code ) => table + gzip( `data/regions/${ code }.json` )
			);
		}
	);
	return Math.max( ...weights );
}

/** Measures the built files. */
export function sizes(): Size[] {
	const regions = folder( 'data/regions' );
	const largest = regions.at( -1 ) ?? 0;
	return [
		{
			what: 'view module (reader at home)',
			bytes: gzip( 'blocks/support-panel/view.js' ),
			most: 3 * 1024,
		},
		{
			what: 'open-now module (home, only under limited hours)',
			bytes: gzip( 'home/open.js' ),
			most: 1.5 * 1024,
		},
		{
			what: 'away module + heaviest region with its zones',
			bytes:
				gzip( 'view/away.js' ) +
				heaviest( ( part ) => gzip( `data/zones/${ part }.json` ) ),
			most: 16 * 1024,
		},
		{
			what: 'the same as loaded: with the words of the heaviest language',
			bytes:
				gzip( 'view/away.js' ) +
				heaviest(
					( part ) => folder( `data/here/${ part }` ).at( -1 ) ?? 0
				),
			most: 16 * 1024,
			ceiling: 18.5 * 1024,
		},
		{
			what: 'words of a language, largest',
			bytes: folder( 'data/words' ).at( -1 ) ?? 0,
			most: 3 * 1024,
		},
		{
			what: 'panel style',
			bytes: gzip( 'blocks/support-panel/style-index.css' ),
			most: 1.5 * 1024,
		},
		{
			what: 'quick exit, where a page has it (module + style)',
			bytes:
				gzip( 'blocks/support-panel/exit.js' ) +
				gzip( 'blocks/support-panel/exit.css' ),
			most: 2 * 1024,
		},
		{
			what: 'region file, median',
			bytes: regions[ Math.floor( regions.length / 2 ) ] ?? 0,
			most: 3 * 1024,
		},
		{ what: 'region file, largest', bytes: largest, most: 8 * 1024 },
		{
			what: 'editor: block and document panel',
			bytes:
				gzip( 'blocks/support-panel/index.js' ) +
				gzip( 'editor/index.js' ),
			most: 60 * 1024,
		},
		{
			what: 'editor: detection in one language, largest',
			bytes:
				gzip( 'editor/worker.js' ) +
				( folder( 'data/phrases' ).at( -1 ) ?? 0 ),
			most: 25 * 1024,
		},
		{
			what: 'editor: checker of numbers and what it knows',
			bytes: gzip( 'editor/numbers.js' ) + gzip( 'data/numbers.json' ),
			most: 60 * 1024,
		},
	];
}

if ( import.meta.filename === process.argv[ 1 ] ) {
	for ( const { what, bytes, most, ceiling } of sizes() ) {
		const over = bytes > most;
		console.log(
			`${ over ? 'OVER ' : '     ' }${ String( bytes ).padStart( 6 ) } of ${ most } bytes gzip: ${ what }`
		);
		if ( bytes > ( ceiling ?? most ) ) {
			process.exitCode = 1;
		}
	}
}
