/**
 * Turns a number as a service prints it into what a telephone dials.
 */

/**
 * Derives the dialable form of a printed number.
 *
 * @param printed Number as printed; letters are not translated: a number with letters keeps its digits apart.
 * @return Digits, star and hash, with a leading plus where one was printed; empty if the text has no digit.
 */
export function dial( printed: string ): string {
	const digits = printed.replace( /[^0-9*#]/g, '' );
	return digits && printed.trim().startsWith( '+' ) ? '+' + digits : digits;
}
