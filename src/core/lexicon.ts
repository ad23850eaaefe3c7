/**
 * The words that name topics in one language, as the build packs them (build/data/phrases/XX.json).
 */

/** Phrases of one group and weight: group, points of a term, one term a line. */
export type Group = readonly [ group: number, points: number, phrases: string ];

export interface Lexicon {
	lang: string;
	groups: readonly Group[];
	/** What is written onto the front of words, folded. */
	clitics: readonly string[];
}

/** Groups that are no topic; −2 and below are genres. */
export const EXCLUDE = 0;
export const OFFER = -1;

/** Points of a term that counts only in company. */
export const COMPANY = 1;

/** Words that a gap may skip. */
export const GAP = 2;

/** Letters of the shortest beginning of a word. */
export const BEGINNING = 3;
