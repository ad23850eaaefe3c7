/**
 * Generates TypeScript types from the JSON Schemas, so that a shape is written once.
 *
 * `npm run data:types` writes; with `--check` it only compares and exits 1 on drift.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compileFromFile } from 'json-schema-to-typescript';

const BANNER =
	'/* Generated from data/schema by `npm run data:types`. Do not edit. */';

/** Which schema becomes which file. */
export const GENERATED: ReadonlyArray< readonly [ string, string ] > = [
	[ 'data/schema/region.schema.json', 'src/dataset/record.ts' ],
	[ 'data/schema/compiled.schema.json', 'src/core/compiled.ts' ],
];

/**
 * Renders the types of one schema.
 *
 * @param schema Path of the schema.
 * @return TypeScript source.
 */
export function render( schema: string ): Promise< string > {
	return compileFromFile( schema, {
		bannerComment: BANNER,
		additionalProperties: false,
		format: true,
		style: { singleQuote: true, useTabs: true },
		// Long tuples would otherwise be spelled out element by element.
		ignoreMinAndMaxItems: true,
	} );
}

if ( import.meta.filename === process.argv[ 1 ] ) {
	const check = process.argv.includes( '--check' );
	for ( const [ schema, file ] of GENERATED ) {
		const fresh = await render( schema );
		if ( ! check ) {
			writeFileSync( file, fresh );
		} else if ( readFileSync( file, 'utf8' ) !== fresh ) {
			console.error(
				`${ file } is not what ${ schema } says. Run: npm run data:types`
			);
			process.exitCode = 1;
		}
	}
}
