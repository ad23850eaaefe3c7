/**
 * Writes plain data as a PHP file that returns it, so that OPcache keeps it in memory.
 */

/**
 * Renders a value as a PHP expression.
 *
 * @param  value JSON data.
 * @throws {TypeError} On anything that JSON cannot hold.
 */
export function phpValue( value: unknown ): string {
	if ( value === null || typeof value === 'boolean' ) {
		return String( value );
	}
	if ( typeof value === 'number' && Number.isFinite( value ) ) {
		return String( value );
	}
	if ( typeof value === 'string' ) {
		return `'${ value.replace( /[\\']/g, '\\$&' ) }'`;
	}
	if ( Array.isArray( value ) ) {
		return `array(${ value.map( phpValue ).join( ',' ) })`;
	}
	if ( typeof value === 'object' ) {
		const pairs = Object.entries( value ).map(
			( [ key, one ] ) => `${ phpValue( key ) }=>${ phpValue( one ) }`
		);
		return `array(${ pairs.join( ',' ) })`;
	}
	throw new TypeError( `Not plain data: ${ typeof value }` );
}

/**
 * Renders a PHP file.
 *
 * @param value JSON data.
 */
export const phpFile = ( value: unknown ): string =>
	`<?php return ${ phpValue( value ) };\n`;
