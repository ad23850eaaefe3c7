/**
 * Times of small things.
 */

/**
 * Takes the middle of some numbers.
 * @param values
 */
export const median = ( values: readonly number[] ): number =>
	[ ...values ].sort( ( a, b ) => a - b )[
		Math.floor( values.length / 2 )
	] ?? 0;

/**
 * Times a function of a text.
 *
 * @param work   What to time.
 * @param text   Its text. Each call gets another copy: V8 remembers what an expression found in the same string.
 * @param rounds How often, after some to warm up.
 * @return Milliseconds of one call: the median.
 */
export function time(
	work: ( text: string ) => unknown,
	text: string,
	rounds: number
): number {
	const warm = Math.ceil( rounds / 4 );
	const times = Array.from( { length: warm + rounds }, ( _, round ) => {
		const copy = `${ round } ${ text }`;
		copy.charCodeAt( 0 );
		const started = performance.now();
		work( copy );
		return performance.now() - started;
	} ).slice( warm );
	return median( times );
}

/**
 * Writes milliseconds.
 * @param value
 */
export const ms = ( value: number ): string =>
	`${ value.toFixed( 3 ).padStart( 9 ) } ms`;
