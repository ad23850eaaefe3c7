/**
 * `npm test`: every suite, and one line with the sum.
 *
 * `npm test -- types lint data jest phpunit php-matrix e2e` runs the named parts only. `--wp oldest`
 * runs the PHP matrix and all browser tests on the oldest core; without it, those of the editors alone run there.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ARTIFACTS, Plain, runTool } from './paths.ts';
import { SUITES, type Count } from './test/suites.ts';
import { parseWanted } from './wordpress-core.ts';

await runTool( async () => {
	const { values, positionals } = parseArgs( {
		allowPositionals: true,
		options: { wp: { type: 'string' } },
	} );
	const unknown = positionals.find(
		( name ) => ! SUITES.some( ( suite ) => suite.part === name )
	);
	if ( unknown !== undefined ) {
		const parts = [
			...new Set( SUITES.map( ( suite ) => suite.part ) ),
		].join( ', ' );
		throw new Plain(
			`There is no part "${ unknown }". Parts: ${ parts }.`
		);
	}
	const wanted = parseWanted( values.wp ) ?? 'newest';
	rmSync( ARTIFACTS, { recursive: true, force: true } );
	mkdirSync( ARTIFACTS, { recursive: true } );

	const sum: Count = { passed: 0, failed: 0 };
	for ( const suite of SUITES ) {
		if (
			( positionals.length > 0 &&
				! positionals.includes( suite.part ) ) ||
			( suite.only && suite.only !== wanted )
		) {
			continue;
		}
		console.log( `\n— ${ suite.name }` );
		const began = Date.now();
		const count = await suite.run( wanted ).catch( ( error: unknown ) => {
			console.error( error instanceof Plain ? error.message : error );
			return { passed: 0, failed: 1 };
		} );
		if ( count.passed + count.failed === 0 ) {
			console.error( 'The suite ran no test.' );
			count.failed = 1;
		}
		const seconds = ( ( Date.now() - began ) / 1000 ).toFixed( 1 );
		console.log(
			`— ${ suite.name }: passed ${ count.passed }, failed ${ count.failed }, ${ seconds } s`
		);
		sum.passed += count.passed;
		sum.failed += count.failed;
	}
	console.log( `\n${ sum.passed } passed, ${ sum.failed } failed` );
	process.exitCode = sum.failed > 0 ? 1 : 0;
} );
