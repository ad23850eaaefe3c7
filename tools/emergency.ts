/**
 * `npm run --silent emergency`: emergency numbers of every region as JSON Lines. Described in docs/commands.md.
 */
import { parseArgs } from 'node:util';
import { dial } from '../src/core/dial.ts';
import { readDataset } from '../src/dataset/read.ts';
import { EXIT, run } from './command/exit.ts';

await run( async () => {
	parseArgs( { options: {} } );
	for ( const [ region, { emergency, note } ] of readDataset().data
		.regions ) {
		console.log(
			JSON.stringify( {
				region,
				numbers: emergency.map(
					( { number, for: needs, text, sources } ) => ( {
						number,
						dial: dial( number ),
						for: needs,
						text: text ?? null,
						sources,
					} )
				),
				note: note ?? null,
			} )
		);
	}
	return EXIT.fine;
} );
