/**
 * `npm run data:report`: what the dataset covers, printed and written to docs/coverage.md.
 *
 * With `--check` nothing is written; exit 1 if the file is not what the data says.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage } from './report/coverage.ts';
import { readDataset } from '../src/dataset/read.ts';

const FILE = join( import.meta.dirname, '../docs/coverage.md' );

const text = coverage( readDataset().data );
if ( ! process.argv.includes( '--check' ) ) {
	writeFileSync( FILE, text );
	console.log( text );
} else if ( readFileSync( FILE, 'utf8' ) !== text ) {
	console.error(
		'docs/coverage.md is out of date. Run: npm run data:report'
	);
	process.exitCode = 1;
}
