/**
 * The labels of the measuring sets.
 */
import { chain, type NamedTopic } from '../../src/core/topics.ts';

/** Ids that the labellers used; our narrower topics roll up to the nearest of them. */
const LABELS: ReadonlySet< string > = new Set( [
	'pregnancy-loss',
	'suicide',
	'self-harm',
	'mental-health',
	'postnatal-mental-health',
	'eating-disorder',
	'domestic-abuse',
	'sexual-violence',
	'child-abuse',
	'trafficking',
	'hate-crime',
	'addiction',
	'gambling',
	'bereavement',
	'terminal-illness',
	'disaster-trauma',
] );

/**
 * Finds the label of a topic.
 *
 * @param n      Number of the topic.
 * @param topics All topics.
 * @return The topic's own id or that of its nearest ancestor that is a label; null if none is.
 */
export function labelOf(
	n: number,
	topics: readonly NamedTopic[]
): string | null {
	for ( const one of chain( n, topics ) ) {
		const id = topics.find( ( topic ) => topic.n === one )?.id ?? '';
		if ( LABELS.has( id ) ) {
			return id;
		}
	}
	return null;
}
