/**
 * `npm run pot`: writes languages/afterword.pot, the template that translations start from. With `--check` it only
 * compares, byte by byte, and exits 1 on drift.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Plain, ROOT, runTool } from './paths.ts';
import { Catalogue } from './pot/catalogue.ts';
import { metadataEntries } from './pot/metadata.ts';
import { phpEntries } from './pot/php.ts';
import { writePo } from './pot/po.ts';
import { scriptEntries } from './pot/script.ts';
import { PHP_FILES, SCRIPT_FILES, sources } from './pot/sources.ts';

const POT = 'languages/afterword.pot';

/**
 * Renders the template from the sources.
 *
 * @return Content of the file: no date in it, so that it changes only when a string or the version does.
 */
function render(): string {
	const catalogue = new Catalogue();
	catalogue.add( metadataEntries() );
	catalogue.add( phpEntries( sources( PHP_FILES ) ) );
	for ( const file of sources( SCRIPT_FILES ) ) {
		const code = readFileSync( join( ROOT, file ), 'utf8' );
		catalogue.add( scriptEntries( file, code ) );
	}
	const { version } = JSON.parse(
		readFileSync( join( ROOT, 'package.json' ), 'utf8' )
	) as { version: string };
	return writePo( version, catalogue.entries() );
}

function options(): { check: boolean } {
	try {
		const { values } = parseArgs( {
			options: { check: { type: 'boolean', default: false } },
		} );
		return values;
	} catch ( error ) {
		throw new Plain( ( error as Error ).message );
	}
}

await runTool( async () => {
	const { check } = options();
	const fresh = render();
	const file = join( ROOT, POT );
	if ( ! check ) {
		mkdirSync( dirname( file ), { recursive: true } );
		writeFileSync( file, fresh );
	} else if (
		! existsSync( file ) ||
		readFileSync( file, 'utf8' ) !== fresh
	) {
		throw new Plain(
			`${ POT } is not what the sources say. Run: npm run pot`
		);
	}
} );
