/**
 * Parts of the editor that are loaded later.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const built = ( name: string ): string =>
	readFileSync( join( import.meta.dirname, '../../build', name ), 'utf8' );

describe( 'a part that is loaded later', () => {
	// A browser that kept the old part would pair it with the new script.
	it.each( [ 'editor/index.js', 'editor/worker.js' ] )(
		'is asked for by %s with its version',
		( name ) => {
			expect( built( name ) ).toMatch( /\.js\?v=/ );
		}
	);
} );
