/**
 * The site that the benchmark of the panel asks: a WordPress of its own, served by PHP with OPcache, gone afterwards.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';
import { must } from '../run.ts';
import { freePort, HOST } from '../site/port.ts';
import { startServer } from '../site/server.ts';
import { requirePhp } from '../system.ts';
import { median } from './time.ts';

/** What tools/bench/panel.php answers. */
export interface Answer {
	ms: number;
	queries: number;
	/** Bytes of memory at the highest. */
	peak: number;
	/** Bytes printed. */
	bytes: number;
	/** The same after gzip. */
	gzip: number;
	panels: number;
	/** Milliseconds of the second panel in the same request. */
	again?: number;
	wordpress: string;
	php: string;
	/** Scripts that OPcache holds. */
	scripts: number;
}

/** A running site. */
export interface BenchSite {
	/**
	 * Approves a region and writes a story for each list of topics.
	 *
	 * @return Ids of the stories.
	 */
	set: (
		region: string,
		text: string,
		topics: readonly ( readonly string[] )[]
	) => Promise< number[] >;
	/** Asks for each in turn, round by round, so that a busy moment of the machine meets them all. */
	ask: ( queries: readonly string[] ) => Promise< Answer[][] >;
}

/**
 * Takes the median of one field.
 * @param answers
 * @param field
 */
export const middle = (
	answers: readonly Answer[] = [],
	field: 'ms' | 'again' | 'peak' | 'queries' | 'bytes' | 'panels' = 'ms'
): number => median( answers.map( ( answer ) => answer[ field ] ?? 0 ) );

async function read< Body >(
	address: string,
	init?: RequestInit
): Promise< Body > {
	const text = await ( await fetch( address, init ) ).text();
	try {
		return JSON.parse( text );
	} catch {
		throw new Error( `${ address }: ${ text.slice( 0, 500 ) }` );
	}
}

function clientOf( address: string, rounds: number ): BenchSite {
	return {
		set: ( region, ...body ) =>
			read( `${ address }set=${ region }`, {
				method: 'POST',
				body: JSON.stringify( body ),
			} ),
		async ask( queries ) {
			const answers: Answer[][] = queries.map( () => [] );
			// The first round fills OPcache.
			for ( let round = -1; round < rounds; round++ ) {
				for ( const [ index, query ] of queries.entries() ) {
					const answer = await read< Answer >( address + query );
					if ( round >= 0 ) {
						answers[ index ]?.push( answer );
					}
				}
			}
			return answers;
		},
	};
}

/**
 * Installs a site, serves it while the work is done, and removes it.
 *
 * @param rounds How many requests each question gets.
 * @param work   What to do with it.
 */
export async function withSite(
	rounds: number,
	work: ( site: BenchSite ) => Promise< void >
): Promise< void > {
	await requirePhp( console.error );
	const folder = mkdtempSync( join( tmpdir(), 'afterword-bench-' ) );
	const site = join( folder, 'site' );
	const host = `${ HOST }:${ await freePort( 9709 ) }`;
	try {
		await must( 'The site could not be installed', 'php', [
			join( ROOT, 'tests/php/install.php' ),
			site,
		] );
		const server = await startServer( {
			folder,
			command: 'php',
			args: [
				...[ '-d', 'opcache.enable_cli=1' ],
				...[ '-d', 'opcache.max_accelerated_files=20000' ],
				...[ '-S', host, join( import.meta.dirname, 'panel.php' ) ],
			],
			env: { AFTERWORD_BENCH_SITE: site },
			ready: () =>
				fetch( `http://${ host }/?time=content&post=1` ).then(
					( { ok } ) => ok,
					() => false
				),
			patience: 30_000,
		} );
		try {
			await work( clientOf( `http://${ host }/?`, rounds ) );
		} finally {
			await server.stop();
		}
	} finally {
		rmSync( folder, { recursive: true, force: true } );
	}
}
