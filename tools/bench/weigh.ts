/**
 * Sizes of files as they travel.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What travels for one purpose. */
export interface Weight {
	raw: number;
	gzip: number;
	requests: number;
}

/** Nothing yet. */
export const NOTHING: Weight = { raw: 0, gzip: 0, requests: 0 };

/**
 * Weighs the content of one file.
 * @param content
 */
export const weighContent = ( content: Uint8Array ): Weight => ( {
	raw: content.length,
	gzip: gzipSync( content, { level: 9 } ).length,
	requests: 1,
} );

/**
 * Weighs files, each a request of its own.
 * @param paths
 */
export const weigh = ( ...paths: readonly string[] ): Weight =>
	add( ...paths.map( ( path ) => weighContent( readFileSync( path ) ) ) );

/**
 * Adds weights up.
 * @param weights
 */
export const add = ( ...weights: readonly Weight[] ): Weight =>
	weights.reduce(
		( sum, { raw, gzip, requests } ) => ( {
			raw: sum.raw + raw,
			gzip: sum.gzip + gzip,
			requests: sum.requests + requests,
		} ),
		NOTHING
	);

/**
 * Takes the heaviest file of some.
 * @param paths
 */
export const heaviest = ( paths: readonly string[] ): Weight =>
	paths
		.map( ( path ) => weigh( path ) )
		.reduce(
			( most, one ) => ( one.gzip > most.gzip ? one : most ),
			NOTHING
		);
