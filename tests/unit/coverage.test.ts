/**
 * docs/coverage.md says what the data says.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage } from '../../tools/report/coverage.ts';
import { readDataset } from '../../src/dataset/read.ts';

test( 'docs/coverage.md is fresh', () => {
	const file = join( import.meta.dirname, '../../docs/coverage.md' );
	expect( readFileSync( file, 'utf8' ) ).toBe(
		coverage( readDataset().data )
	);
} );
