/**
 * Runs the commands with fixed output, and holds what they print against data/schema/out.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

export const ROOT = join( __dirname, '../..' );
export const schema = ( name: string ): object & { $id: string } =>
	JSON.parse(
		readFileSync(
			join( ROOT, `data/schema/${ name }.schema.json` ),
			'utf8'
		)
	);

export const ajv = new Ajv2020( { allErrors: true, allowUnionTypes: true } );
ajv.addSchema( [ schema( 'region' ), schema( 'compiled' ) ] );

export interface Ran {
	code: number | null;
	out: string;
	err: string;
}

export function command(
	name: string,
	args: readonly string[] = [],
	input: string | Buffer = ''
): Ran {
	const ran = spawnSync(
		process.execPath,
		[ join( ROOT, `tools/${ name }.ts` ), ...args ],
		{
			input,
			encoding: 'utf8',
			maxBuffer: 2 ** 28,
		}
	);
	return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

export const rows = ( { out }: Ran ): Record< string, unknown >[] =>
	out
		.split( '\n' )
		.filter( Boolean )
		.map( ( row ) => JSON.parse( row ) );

/**
 * Holds every row of an output against its schema.
 * @param name
 * @param ran
 */
export function expectShape(
	name: string,
	ran: Ran
): Record< string, unknown >[] {
	const out = schema( `out/${ name }` );
	const validate = ajv.getSchema( out.$id ) ?? ajv.compile( out );
	const found = rows( ran );
	for ( const row of found ) {
		validate( row );
		expect( [ row, validate.errors ] ).toEqual( [ row, null ] );
	}
	return found;
}
