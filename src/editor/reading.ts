/**
 * Reads a story for its topics, away from the thread that draws what is typed.
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

/** What reading needs to know; the same for every story. */
export interface Rules {
	topics: readonly WeighedTopic[];
	tags: TagTable;
	stopWords: StopWords;
	/** Language of the site, without region. */
	language: string;
	/** Address below which the lexicons lie, and their version. */
	data: string;
	v: string;
}

const lexicons = new Map< string, Promise< Lexicon | null > >();

/** Loads a lexicon, once; without one tags alone speak. */
function load( language: string, rules: Rules ): Promise< Lexicon | null > {
	if ( ! Object.hasOwn( rules.stopWords, language ) ) {
		return Promise.resolve( null );
	}
	const known =
		lexicons.get( language ) ??
		fetch( `${ rules.data }phrases/${ language }.json?v=${ rules.v }` )
			.then( ( answer ) => ( answer.ok ? answer.json() : null ) )
			.catch( () => null );
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
	const guessed = guessLanguage( cutWords( story.text ), rules.stopWords );
	const { tags, topics } = rules;
	return detect( story, {
		lexicon: await load( guessed ?? rules.language, rules ),
		tags,
		topics,
	} );
}
