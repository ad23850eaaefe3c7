/**
 * Precision, recall and F1, always with the counts that they come from.
 */

/** Counts of one question over many articles. */
export interface Counts {
	/** Found and right. */
	right: number;
	/** Found and wrong. */
	wrong: number;
	/** Not found. */
	missed: number;
}

export const none = (): Counts => ( { right: 0, wrong: 0, missed: 0 } );

/**
 * Counts one answer.
 *
 * @param counts   Changed in place.
 * @param found    What the engine says.
 * @param expected What the label says.
 */
export function tally(
	counts: Counts,
	found: boolean,
	expected: boolean
): void {
	counts.right += Number( found && expected );
	counts.wrong += Number( found && ! expected );
	counts.missed += Number( ! found && expected );
}

const share = ( part: number, whole: number ): string =>
	whole === 0
		? '   –'
		: ( part / whole ).toFixed( 3 ).replace( /^0/, '' ).padStart( 4 );

/**
 * Prints one row.
 *
 * @param name   First column.
 * @param counts Counts.
 */
export function row( name: string, { right, wrong, missed }: Counts ): string {
	const of = ( part: number, whole: number ): string =>
		`${ share( part, whole ) } (${ part }/${ whole })`.padEnd( 17 );
	return [
		name.padEnd( 26 ),
		`P ${ of( right, right + wrong ) }`,
		`R ${ of( right, right + missed ) }`,
		`F1 ${ share( 2 * right, 2 * right + wrong + missed ) }`,
	].join( ' ' );
}
