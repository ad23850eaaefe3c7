/**
 * `npm run bench -- NAME`: times a part of the project beside its rivals, all in one run.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput, run } from './command/exit.ts';

await run( async () => {
	const [ name = '', ...rest ] = process.argv.slice( 2 );
	const file = join( import.meta.dirname, `bench/${ name }.ts` );
	if ( ! /^[a-z]+(-[a-z]+)*$/.test( name ) || ! existsSync( file ) ) {
		throw new BadInput(
			'Name a benchmark: detect, panel, save or weight, as in npm run bench -- detect'
		);
	}
	return ( await import( file ) ).bench( rest );
} );
