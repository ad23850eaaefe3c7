/**
 * The tree of topics as the page and the browser read it.
 */

/** What choosing needs to know of a topic. */
export interface Topic {
	/** Number that stands for the topic in a page. */
	n: number;
	/** Number of the parent; 0 for the root. */
	parent: number;
	danger: 'medical' | 'police' | null;
	/** Whether a child line stands with the adult one. */
	pair: boolean;
	/** Group whose lines are not "limited" under this topic. */
	audience: string | null;
}

/** One topic of build/data/topics.json. */
export interface NamedTopic extends Topic {
	id: string;
	/** Whether the panel may carry a quick exit. */
	exit: boolean;
}

/** A topic as build/data/tree.json has it, without a name: number, parent, danger, pair, audience. */
export type TreeRow = readonly [
	n: number,
	parent: number,
	danger: 'medical' | 'police' | 0,
	pair: 0 | 1,
	audience?: string,
];

/**
 * Reads the nameless tree.
 *
 * @param rows Rows of build/data/tree.json.
 */
export const readTree = ( rows: readonly TreeRow[] ): Topic[] =>
	rows.map( ( [ n, parent, danger, pair, audience ] ) => ( {
		n,
		parent,
		danger: danger || null,
		pair: pair === 1,
		audience: audience ?? null,
	} ) );

/** Root of the tree, and the topic of a story that has none. */
export const GENERAL = 1;

/**
 * Lists a topic and its ancestors, nearest first; ends in the root.
 *
 * @param n      Number of the topic.
 * @param topics All topics.
 * @return Empty if the number is unknown.
 */
export function chain( n: number, topics: readonly Topic[] ): number[] {
	const path: number[] = [];
	for (
		let at = topics.find( ( topic ) => topic.n === n );
		at && ! path.includes( at.n );
		at = topics.find( ( topic ) => topic.n === at?.parent )
	) {
		path.push( at.n );
	}
	return path;
}

/**
 * Chooses the topics that count: known, none the ancestor of another, at most three.
 *
 * @param numbers Numbers in order of importance.
 * @param topics  All topics.
 * @return At least one: the general topic where nothing else is left.
 */
export function chosenTopics(
	numbers: readonly number[],
	topics: readonly Topic[]
): number[] {
	const known = [ ...new Set( numbers ) ].filter( ( n ) =>
		topics.some( ( topic ) => topic.n === n )
	);
	const ancestors = new Set(
		known.flatMap( ( n ) => chain( n, topics ).slice( 1 ) )
	);
	const chosen = known.filter( ( n ) => ! ancestors.has( n ) ).slice( 0, 3 );
	return chosen.length > 0 ? chosen : [ GENERAL ];
}
