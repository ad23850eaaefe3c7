/**
 * What a story is about: tags, then words of its title, excerpt and text. Twin of includes/detect.php;
 * tests/fixtures/detect binds both. All arithmetic is on integers, so that both agree to the last point.
 */
import { COMPANY, OFFER, type Lexicon } from './lexicon.ts';
import { findPhrases } from './net.ts';
import { decide, type Scored } from './score.ts';
import { settle } from './settle.ts';
import { matchTags, type Tag, tagName, type TagTable } from './tags.ts';
import { cutWords } from './text.ts';
import { type Topic } from './topics.ts';

/** A topic with what its points are held against. */
export interface WeighedTopic extends Topic {
	/** Points from which it is proposed. */
	suggest: number;
	/** Points from which it counts without a person's word. */
	auto: number;
	/** Whether what speaks for it speaks for its parent too. */
	feeds: boolean;
}

/** A story as plain text. */
export interface Story {
	title: string;
	excerpt: string;
	text: string;
	/** Tags and categories: names, or terms with what the site says of them. */
	tags: readonly ( string | Tag )[];
}

/** A passage that speaks for a topic. */
export interface Evidence {
	where: 'title' | 'excerpt' | 'text' | 'tag';
	/** Number of the tag. */
	index?: number;
	/** The words as they are compared. */
	term: string;
	/** UTF-16 units of the given string. */
	offset: number;
	length: number;
}

/** A proposed topic. */
export interface Finding {
	topic: number;
	score: number;
	level: 'suggest' | 'auto';
	evidence: Evidence[];
}

export interface Detected {
	/** At most three, best first. */
	topics: Finding[];
	/** Passages by which the story already offers help. */
	offers: Evidence[];
	/** false = there is no lexicon of its language: tags alone spoke. */
	read: boolean;
}

/** A counted passage. */
export interface Passage {
	term: number;
	group: number;
	/** Points of the term. */
	points: number;
	/** How much the place counts. */
	place: number;
	evidence: Evidence;
}

/** Units of the text that count double. */
const HEAD = 600;

/** How often one term counts. */
const TIMES = 2;

/** Finds the passages of a story that speak for a topic or a genre, and its length in words. */
function read(
	story: Story,
	lexicon: Lexicon
): { passages: Passage[]; words: number } {
	const passages: Passage[] = [];
	const seen = new Map< number, number >();
	let words = 0;
	for ( const where of [ 'title', 'excerpt', 'text' ] as const ) {
		const text = cutWords( story[ where ] );
		words += text.count;
		for ( const { term, group, points, start, end } of settle(
			findPhrases( text, lexicon )
		) ) {
			const times = ( seen.get( term ) ?? 0 ) + 1;
			seen.set( term, times );
			if ( times > TIMES ) {
				continue;
			}
			const offset = text.starts[ start ] ?? 0;
			const early = where === 'excerpt' || offset < HEAD ? 2 : 1;
			passages.push( {
				term,
				group,
				points,
				place: where === 'title' ? 3 : early,
				evidence: {
					where,
					term: text.words.slice( start, end ).join( ' ' ),
					offset,
					length: ( text.ends[ end - 1 ] ?? 0 ) - offset,
				},
			} );
		}
	}
	return { passages, words };
}

/**
 * Finds the topics of a story.
 *
 * @param story         The story.
 * @param rules         What to judge by.
 * @param rules.lexicon Compiled lexicon of the story's language; null if there is none: then tags alone speak.
 * @param rules.tags    Compiled synonyms of tags.
 * @param rules.topics  All topics.
 */
export function detect(
	story: Story,
	rules: {
		lexicon: Lexicon | null;
		tags: TagTable;
		topics: readonly WeighedTopic[];
	}
): Detected {
	const { passages, words } = rules.lexicon
		? read( story, rules.lexicon )
		: { passages: [], words: 0 };
	const tagged = matchTags( story.tags, rules.tags );
	const scored = decide( passages, words, tagged, rules.topics );
	return {
		topics: scored.map( ( one ) => finding( one, story ) ),
		offers: passages
			.filter( ( { group } ) => group === OFFER )
			.map( ( { evidence } ) => evidence ),
		read: rules.lexicon !== null,
	};
}

/** Adds the evidence: tags first, then passages in the order of reading. */
function finding(
	{ topic, score, level, tags, passages }: Scored,
	story: Story
): Finding {
	const named = tags.map( ( { index, term } ): Evidence => ( {
		where: 'tag',
		index,
		term,
		offset: 0,
		length: tagName( story.tags[ index ] ).length,
	} ) );
	const strong = passages.some( ( { points } ) => points > COMPANY );
	return {
		topic,
		score,
		level,
		evidence: [
			...named,
			...( strong ? passages : [] ).map( ( { evidence } ) => evidence ),
		],
	};
}
