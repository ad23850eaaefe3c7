/**
 * The language of a text by its script and its most frequent words. Twin of includes/guess-language.php.
 */
import { type Words } from './text.ts';

/** Most frequent words by language: build/data/stopwords.json. */
export type StopWords = Readonly< Record< string, readonly string[] > >;

/** Words looked at. */
const SAMPLE = 400;

/** A language is told by its frequent words if they are at least one word in so many. */
const ONE_IN = 8;

/** Scripts that one language with a lexicon has to itself; letters of others that share it tell against it. */
const SCRIPTS: readonly [ lang: string, letters: RegExp, not: RegExp ][] = [
	[ 'ja', /[\u3041-\u3096\u30a1-\u30fa]/, /[\uac00-\ud7a3]/ ],
	[ 'hi', /[\u0904-\u0939]/, /[\u0933\u0980-\u0dff]/ ],
	[
		'ar',
		/[\u0621-\u064a]/,
		/[\u067e\u0686\u0688\u0691\u0698\u06af\u06ba\u06be\u06c1\u06d2]/,
	],
];

/**
 * Guesses a language.
 *
 * @param text Words of the text.
 * @param stop Stop words of the languages that have a lexicon, folded.
 * @return Code of the language; null if none stands out.
 */
export function guessLanguage( text: Words, stop: StopWords ): string | null {
	const sample = text.words.slice( 0, SAMPLE );
	for ( const [ lang, letters, not ] of SCRIPTS ) {
		const votes = sample.filter( ( word ) => letters.test( word ) ).length;
		const against = sample.filter( ( word ) => not.test( word ) ).length;
		// Japanese mixes kana with Han.
		if (
			against * 20 <= sample.length &&
			votes * ( lang === 'ja' ? 6 : 2 ) > sample.length
		) {
			return Object.hasOwn( stop, lang ) ? lang : null;
		}
	}
	let best: string | null = null;
	let top = Math.max( 1, Math.ceil( sample.length / ONE_IN ) - 1 );
	for ( const lang of Object.keys( stop ).sort() ) {
		const known = new Set( stop[ lang ] );
		const votes = sample.filter( ( word ) => known.has( word ) ).length;
		if ( votes > top ) {
			best = lang;
			top = votes;
		}
	}
	return best;
}
