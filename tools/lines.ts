/**
 * `npm run --silent lines`: every line of the dataset, shown or not, as JSON Lines. Described in docs/commands.md.
 */
import { parseArgs } from 'node:util';
import { compileLine } from '../src/dataset/compile.ts';
import { standing } from '../src/dataset/proof.ts';
import { readDataset } from '../src/dataset/read.ts';
import { type Line } from '../src/dataset/record.ts';
import { dial } from '../src/core/dial.ts';
import { EXIT, run } from './command/exit.ts';

function hiddenBecause( line: Line ): string | null {
	if ( line.status !== 'current' ) {
		return line.status;
	}
	return standing( line ).level === 'single' ? 'single' : null;
}

await run( async () => {
	parseArgs( { options: {} } );
	const { data } = readDataset();
	const numbers = new Map( data.topics.map( ( { id, n } ) => [ id, n ] ) );
	for ( const [ region, { lines } ] of data.regions ) {
		for ( const line of lines ) {
			const stands = standing( line );
			const compiled = compileLine( line, numbers, data.release );
			const hidden = hiddenBecause( line );
			console.log(
				JSON.stringify( {
					id: line.id,
					region,
					areas: line.areas,
					topics: line.topics,
					kind: line.kind,
					names: line.names,
					channels: line.channels.map( ( channel, index ) => ( {
						type: channel.type,
						display: channel.display,
						dial: [ 'phone', 'sms', 'whatsapp' ].includes(
							channel.type
						)
							? dial( channel.digits ?? channel.display )
							: null,
						keyword: channel.keyword ?? null,
						level: stands.channels[ index ],
					} ) ),
					url: line.url,
					hours: compiled?.channels[ 0 ]?.hours ?? null,
					languages: line.languages,
					level: stands.level,
					checked: stands.checked,
					sources: line.sources,
					status: line.status,
					shown: hidden === null,
					hiddenBecause: hidden,
				} )
			);
		}
	}
	return EXIT.fine;
} );
