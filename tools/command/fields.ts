/**
 * Fields of the JSON objects that people give to the commands.
 */
import { BadInput } from './exit.ts';

/**
 * Reads a line as a JSON object.
 *
 * @param  line The line; null where its bytes are no UTF-8.
 * @throws {BadInput} If it is none.
 */
export function parseFields( line: string | null ): Record< string, unknown > {
	if ( line === null ) {
		throw new BadInput( 'the bytes are no UTF-8' );
	}
	let value: Record< string, unknown > | null;
	try {
		value = JSON.parse( line );
	} catch {
		throw new BadInput( 'no JSON' );
	}
	if ( typeof value !== 'object' || value === null ) {
		throw new BadInput( 'not an object' );
	}
	return value;
}

/**
 * Reads a field that must be text.
 *
 * @param  value   Its value.
 * @param  name    Its name.
 * @param  missing What it is where it is not given; null = it must be.
 * @throws {BadInput} If it is no string or holds half a character.
 */
export function text(
	value: unknown,
	name: string,
	missing: string | null
): string {
	const given = value ?? missing;
	if ( typeof given !== 'string' ) {
		throw new BadInput( `"${ name }" must be a string` );
	}
	if ( /\p{Surrogate}/u.test( given ) ) {
		throw new BadInput(
			`"${ name }" holds half a character (a lone surrogate)`
		);
	}
	return given;
}
