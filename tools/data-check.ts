/**
 * `npm run data:check`: holds data/ against its schemas and rules.
 *
 * Prints one line a problem, naming file, record, rule and remedy. Exit 0 fine, 1 problems.
 */
import { checkDataset } from '../src/dataset/checks.ts';
import { printProblem } from '../src/dataset/problem.ts';
import { readDataset } from '../src/dataset/read.ts';

const { data, problems } = readDataset();
problems.push( ...checkDataset( data ) );
problems.forEach( ( problem ) => console.error( printProblem( problem ) ) );
const lines = [ ...data.regions.values() ].reduce(
	( sum, { lines: own } ) => sum + own.length,
	0
);
console.log(
	`${ data.regions.size } regions, ${ lines } lines, ${ problems.length } problems`
);
process.exitCode = problems.length > 0 ? 1 : 0;
