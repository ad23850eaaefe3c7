/**
 * Values as fields of a form that PHP reads.
 */

/** A field of the form. */
type Field = [ name: string, value: string ];

/**
 * Writes a value as fields of a form. A list that is empty is one field without a value: it was emptied, not left out.
 *
 * @param name  Name.
 * @param value Text, switch, list or object of such.
 */
export function formFields( name: string, value: unknown ): Field[] {
	if ( typeof value === 'boolean' ) {
		return [ [ name, value ? '1' : '0' ] ];
	}
	if ( typeof value !== 'object' || value === null ) {
		return [ [ name, String( value ?? '' ) ] ];
	}
	const fields = Object.entries( value ).flatMap( ( [ key, one ] ) =>
		formFields( `${ name }[${ key }]`, one )
	);
	return fields.length > 0 ? fields : [ [ name, '' ] ];
}
