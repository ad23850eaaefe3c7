/**
 * `npm run --silent retired`: numbers that must never be shown, as JSON Lines. Described in docs/commands.md.
 */
import { parseArgs } from 'node:util';
import { dial } from '../src/core/dial.ts';
import { readDataset } from '../src/dataset/read.ts';
import { EXIT, run } from './command/exit.ts';

await run( async () => {
	parseArgs( { options: {} } );
	for ( const [ region, { retired } ] of readDataset().data.regions ) {
		for ( const { number, name, state, since, now, sources } of retired ) {
			console.log(
				JSON.stringify( {
					region,
					number,
					dial: dial( number ),
					name,
					state,
					since: since ?? null,
					now,
					sources,
				} )
			);
		}
	}
	return EXIT.fine;
} );
