/**
 * Lexicons, loaded when a story in their language is edited.
 */
import { type Lexicon } from '../core/lexicon.ts';
import { editorData } from './data.ts';

const loaded = new Map< string, Promise< Lexicon | null > >();

/**
 * Loads the lexicon of a language, once.
 *
 * @param language Language without region.
 * @return null if there is none, or it could not be loaded: then tags alone speak.
 */
export function loadLexicon( language: string ): Promise< Lexicon | null > {
	const { data, v, stopWords } = editorData();
	if ( ! Object.hasOwn( stopWords, language ) ) {
		return Promise.resolve( null );
	}
	const known =
		loaded.get( language ) ??
		window
			.fetch( `${ data }lexicon/${ language }.json?v=${ v }` )
			.then( ( answer ) => ( answer.ok ? answer.json() : null ) )
			.catch( () => null );
	loaded.set( language, known );
	return known as Promise< Lexicon | null >;
}
