/**
 * Shape of build/data/numbers.json: what is known of every number, by country. Made by src/dataset/number-book.ts.
 */

/** Hours as far as the checker needs them: not confirmed, round the clock, limited. */
export const HOURS = { unknown: 0, always: 1, limited: 2 } as const;

/** A line: id, region, names (the first is printed), number to print, month checked (empty = unproven), hours. */
export type BookLine = [
	id: string,
	region: string,
	names: string[],
	display: string,
	checked: string,
	hours: 0 | 1 | 2,
];

/** Numbers of a region: the lines that answer, as their places in `lines` times two, plus one where proved. */
export type BookNumbers = Record< string, number[] >;

/** A retired number: name then, state, place of the line to name instead (-1 none), since (empty = unknown). */
export type BookRetired = [
	name: string,
	state: 'works' | 'closed' | 'unreachable' | 'never-valid' | 'reassigned',
	now: number,
	since: string,
];

/** The whole book. Numbers are canonical, see lookup.ts; words are folded. */
export interface NumberBook {
	/** Release month of the dataset. */
	release: string;
	/** Calling code and trunk prefix by region. */
	calling: Record< string, [ code: string, trunk: string ] >;
	lines: BookLine[];
	numbers: Record< string, BookNumbers >;
	retired: Record< string, Record< string, BookRetired > >;
	emergency: Record< string, string[] >;
	/** How papers name countries beside CLDR's names. */
	countries: Record< string, string[] >;
	words: ContextWords;
	/** Words of names that many services carry: they tell none from another. */
	common: string[];
}

/** Beginnings of words by what they tell of a number near them; folded. */
export interface ContextWords {
	/** A call is asked for: call, helpline, text. */
	call: string[];
	/** The number is of the past. */
	history: string[];
	/** The number is somebody's who gives no help: press office, tickets. */
	other: string[];
	/** The service never closes. */
	always: string[];
	/** Right behind digits that count calls, messages, people. */
	counted: string[];
	/** Right before a number that somebody is to call, whole: "on 101". */
	led: string[];
}

/**
 * Packs a line of a number for BookNumbers.
 *
 * @param line   Place of the line in the book.
 * @param proved Whether sources show that the number is this line's.
 */
export const packLine = ( line: number, proved: boolean ): number =>
	line * 2 + Number( proved );

/**
 * Gives the place of a packed line.
 *
 * @param code From BookNumbers.
 */
export const lineOf = ( code: number ): number => Math.floor( code / 2 );

/**
 * Says whether sources show that the number is a packed line's.
 *
 * @param code From BookNumbers.
 */
export const isProved = ( code: number ): boolean => code % 2 === 1;
