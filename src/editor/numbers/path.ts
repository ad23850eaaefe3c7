/**
 * Ways into the attributes of a block.
 */

/** Leads from a block's attributes to a string: the name of an attribute, then places in lists and objects. */
export type Path = readonly [ string, ...( string | number )[] ];

/**
 * Says whether something is a list.
 *
 * @param value Anything.
 */
export const isList = ( value: unknown ): value is readonly unknown[] =>
	Array.isArray( value );

/**
 * Says whether something is an object that is no list.
 *
 * @param value Anything.
 */
export const isRecord = (
	value: unknown
): value is Record< string, unknown > =>
	typeof value === 'object' && value !== null && ! isList( value );

/**
 * Reads what a path leads to.
 *
 * @param attributes Attributes of a block.
 * @param path       Path.
 * @return undefined where it leads nowhere.
 */
export const valueAt = (
	attributes: unknown,
	path: readonly ( string | number )[]
): unknown =>
	path.reduce(
		( value, key ) =>
			( value as Record< string, unknown > | null | undefined )?.[ key ],
		attributes
	);

/**
 * Puts something else where a path leads, without touching what was there.
 *
 * @param value Attributes, or what lies below them.
 * @param path  Path that leads somewhere.
 * @param put   What stands there then.
 */
export function withValue< T >(
	value: T,
	path: readonly ( string | number )[],
	put: unknown
): T {
	const [ key, ...rest ] = path;
	if ( key === undefined ) {
		return put as T;
	}
	const copy = ( isList( value ) ? [ ...value ] : { ...value } ) as Record<
		string,
		unknown
	>;
	copy[ key ] = withValue( copy[ key ], rest, put );
	return copy as T;
}
