/**
 * What is wrong with the data, told to the person who can mend it.
 */

/** One defect. */
export interface Problem {
	/** File below data/, such as regions/GB.json. */
	file: string;
	/** Id or path of the record. */
	record: string;
	/** Name of the broken rule. */
	rule: string;
	/** What to do. */
	remedy: string;
}

/**
 * Prints a problem on one line.
 *
 * @param problem The defect.
 */
export const printProblem = ( {
	file,
	record,
	rule,
	remedy,
}: Problem ): string => `data/${ file }: ${ record }: ${ rule }: ${ remedy }`;
