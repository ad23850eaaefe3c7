/**
 * A compiled lexicon (build/data/lexicon/XX.json): one net of words in which phrases with equal ends share them.
 */

/**
 * Where a word leads: 0 or more = number of a node; below 0 = the phrase ends here and no longer one begins so, and
 * `-1 - way` is its term.
 */
export type Way = number;

/** A node: by whole word, by beginning of a word, after a gap (0 = none), terms that end here. */
export type NetNode = readonly [
	words: Readonly< Record< string, Way > >,
	beginnings?: Readonly< Record< string, Way > > | 0,
	gap?: Way,
	terms?: readonly number[],
];

/** Terms from number `first` to that of the next run belong to `group` and weigh `points`; the last run is empty. */
export type Run = readonly [ first: number, group: number, points: number ];

export interface Lexicon {
	lang: string;
	/** The first is the root. */
	nodes: readonly NetNode[];
	runs: readonly Run[];
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
