/**
 * Reads a story for its topics and its numbers, away from the thread that draws what is typed.
 */
import {
	detect,
	type Detected,
	type Story,
	type WeighedTopic,
} from '../core/detect.ts';
import { guessLanguage, type StopWords } from '../core/guess-language.ts';
import { type Lexicon } from '../core/lexicon.ts';
import { type TagTable } from '../core/tags.ts';
import { cutWords } from '../core/text.ts';
import { type Report } from './numbers/report.ts';

/** What reading needs to know; the same for every story. */
export interface Rules {
	topics: readonly WeighedTopic[];
	tags: TagTable;
	stopWords: StopWords;
	/** Language of the site, without region. */
	language: string;
	/** Language of the story, where a plugin knows it; else empty. */
	told: string;
	/** The site's region; empty = none. */
	region: string;
	/** Address below which the compiled data lies, and their version. */
	data: string;
	v: string;
}

const lexicons = new Map< string, Promise< Lexicon | null > >();

/** Loads a lexicon, once it could be had; without one tags alone speak. */
function load( language: string, rules: Rules ): Promise< Lexicon | null > {
	if ( ! Object.hasOwn( rules.stopWords, language ) ) {
		return Promise.resolve( null );
	}
	const known =
		lexicons.get( language ) ??
		fetch( `${ rules.data }phrases/${ language }.json?v=${ rules.v }` )
			.then( ( file ) =>
				file.ok ? file.json() : Promise.reject( file.status )
			)
			.catch( () => {
				// The next change of the story asks again.
				lexicons.delete( language );
				return null;
			} );
	lexicons.set( language, known );
	return known as Promise< Lexicon | null >;
}

/**
 * Finds the topics of a story.
 *
 * @param story The story as plain text.
 * @param rules What reading needs to know.
 */
export async function readStory(
	story: Story,
	rules: Rules
): Promise< Detected > {
	// As the server does: what is known goes before what the text looks like.
	const language =
		rules.told ||
		( guessLanguage( cutWords( story.text ), rules.stopWords ) ??
			rules.language );
	const { tags, topics } = rules;
	return detect( story, {
		lexicon: await load( language, rules ),
		tags,
		topics,
	} );
}

/** What is asked about a story: its topics, the numbers in the HTML of its pieces, or the services that its text names. */
export type Question =
	{ story: Story } | { pieces: readonly string[] } | { namedIn: string };

/** The answer: topics, numbers or names; null where nothing can be said. */
export type Found< Q extends Question > = Q extends { story: Story }
	? Detected
	: Q extends { namedIn: string }
		? string[]
		: Report[] | null;

/**
 * Answers a question about a story.
 *
 * @param question What is asked.
 * @param rules    What reading needs to know.
 */
export async function answer(
	question: Question,
	rules: Rules
): Promise< unknown > {
	if ( 'story' in question ) {
		return readStory( question.story, rules );
	}
	// A file of its own: what reads topics comes first, and stays small.
	const { checkStory, servicesIn } = await import(
		/* webpackChunkName: "editor/numbers" */ './numbers/on-demand.ts'
	);
	return 'pieces' in question
		? checkStory( question.pieces, rules )
		: servicesIn( question.namedIn, rules );
}
