/**
 * What the rules of the checker ask and answer.
 */
import { type Around } from './around.ts';
import { type NumberBook } from './book.ts';
import { type Place } from './lookup.ts';
import { type Candidate } from './scan.ts';

/** States of DESIGN §6. */
export type State =
	| 'current'
	| 'superseded'
	| 'replaced'
	| 'closed'
	| 'unreachable'
	| 'near-miss'
	| 'other-country'
	| 'wrong-name'
	| 'hours-differ'
	| 'not-helpline'
	| 'unknown';

/** What is to be said of a number. */
export interface Verdict {
	state: State;
	/** Place of a line in the book; -1 = none. */
	line: number;
	/** Place of the line whose number is right here; -1 = none. */
	now: number;
	/** Reason in one word; docs/numbers.md lists them. */
	why: string;
}

/** What a verdict is drawn from. */
export interface Question {
	one: Candidate;
	place: Place | null;
	near: Around;
	quoted: boolean;
	/** Region that the text is written for. */
	home: string;
	book: NumberBook;
	/** Names of regions, folded, in the languages of the text. */
	countries: Readonly< Record< string, string[] > >;
}

/**
 * Makes a verdict.
 *
 * @param state State.
 * @param why   Reason in one word.
 * @param line  Place of the line.
 * @param now   Place of the line whose number is right here.
 */
export const verdict = (
	state: State,
	why: string,
	line = -1,
	now = -1
): Verdict => ( {
	state,
	line,
	now,
	why,
} );
