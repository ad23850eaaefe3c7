/**
 * From passages and tags to topics. Twin of includes/score.php.
 */
import { type Passage, type WeighedTopic } from './detect.ts';
import { COMPANY } from './lexicon.ts';
import { type TagMatch } from './tags.ts';
import { chain } from './topics.ts';

/** A topic above its threshold. */
export interface Scored {
	topic: number;
	score: number;
	level: 'suggest' | 'auto';
	tags: TagMatch[];
	passages: Passage[];
}

/** A story as long as this is judged by its points alone; longer ones need more of them. */
const LENGTH = 600;

/** Percent by which each further LENGTH of words lowers the points, and the most that length can take. */
const PER_LENGTH = 25;
const MOST = 250;

/** Percent that each further cue of a genre takes away, and the most that a genre can take. */
const PER_CUE = 10;
const MOST_BY_GENRE = 60;

/** Most topics of a story. */
const TOPICS = 3;

/** What of the points a genre leaves, in percent. */
function share( passages: readonly Passage[] ): number {
	const cues = new Map< number, number >();
	const seen = new Set< number >();
	for ( const { group, term, place } of passages ) {
		if ( group < -1 && ! seen.has( term ) ) {
			seen.add( term );
			cues.set(
				group,
				( cues.get( group ) ?? 0 ) + ( place === 3 ? 2 : 1 )
			);
		}
	}
	const most = Math.max( 1, ...cues.values() );
	return 100 - Math.min( MOST_BY_GENRE, PER_CUE * ( most - 1 ) );
}

/**
 * Weighs the passages.
 *
 * @param passages What was found, in the order of reading.
 * @param words    Length of the story in words.
 * @param tagged   Topics that tags name.
 * @param topics   All topics.
 * @return Topics above their thresholds, best first, none an ancestor of another, at most three.
 */
export function decide(
	passages: readonly Passage[],
	words: number,
	tagged: readonly TagMatch[],
	topics: readonly WeighedTopic[]
): Scored[] {
	const left = share( passages );
	const length = Math.min(
		MOST,
		100 +
			Math.floor(
				( PER_LENGTH * Math.max( 0, words - LENGTH ) ) / LENGTH
			)
	);
	const found: Scored[] = [];
	for ( const topic of topics ) {
		const members = family( topic.n, topics );
		const own = passages.filter( ( { group } ) =>
			members.includes( group )
		);
		const tags = tagged.filter( ( match ) => match.topic === topic.n );
		const text = Math.floor( ( sum( own ) * left ) / length );
		const sure = tags.some( ( { level } ) => level === 'auto' );
		const doubtful = tags.length > 0 ? topic.suggest : 0;
		const hint = sure ? topic.auto : doubtful;
		const score = text + hint;
		if ( score >= topic.suggest ) {
			const auto =
				sure ||
				text >= topic.auto ||
				( hint > 0 && text >= topic.suggest );
			found.push( {
				topic: topic.n,
				score,
				level: auto ? 'auto' : 'suggest',
				tags,
				passages: own,
			} );
		}
	}
	return best( found, topics );
}

/** Sums points; supporting words count for no more than the others together. */
function sum( passages: readonly Passage[] ): number {
	let strong = 0;
	let weak = 0;
	for ( const { points, place } of passages ) {
		if ( points > COMPANY ) {
			strong += points * place;
		} else {
			weak += points * place;
		}
	}
	return strong + Math.min( weak, strong );
}

/** A topic and those below it that feed it, directly or by others. */
const family = ( n: number, topics: readonly WeighedTopic[] ): number[] => [
	n,
	...topics
		.filter( ( { feeds, parent } ) => feeds && parent === n )
		.flatMap( ( child ) => family( child.n, topics ) ),
];

/**
 * Keeps the best. A topic gives way to a narrower one, but a sure one not to one that is only suggested: the tag and the text
 * that made it sure would place no panel.
 */
function best(
	found: readonly Scored[],
	topics: readonly WeighedTopic[]
): Scored[] {
	const givesWay = ( { topic, level }: Scored ): boolean =>
		found.some(
			( other ) =>
				( other.level === 'auto' || level === 'suggest' ) &&
				chain( other.topic, topics ).slice( 1 ).includes( topic )
		);
	return found
		.filter( ( one ) => ! givesWay( one ) )
		.sort( ( a, b ) => b.score - a.score || a.topic - b.topic )
		.slice( 0, TOPICS );
}
