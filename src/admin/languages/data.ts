/**
 * What PHP hands to the Languages screen (includes/languages-screen.php), and what the screen asks for.
 */
import apiFetch from '@wordpress/api-fetch';
import { type Settings } from '../settings-data.ts';

/** A language that the panel speaks: src/words/compile.ts. */
export interface Language {
	/** BCP 47 tag. */
	tag: string;
	/** Its name in itself. */
	name: string;
	dir: 'ltr' | 'rtl';
	/** Who has reviewed it and when; "original" for English; empty if no native speaker has. */
	review: string;
}

/** Content of `window.afterwordLanguages`. */
export interface LanguagesData {
	languages: Language[];
	/** Tags of the languages that readers are offered. */
	offered: string[];
	/** Tag of the language that the panel has on this site without asking. */
	site: string;
}

declare global {
	interface Window {
		afterwordLanguages?: LanguagesData;
	}
}

/** A string beside its English. */
export interface Row {
	key: string;
	english: string;
	/** Empty if there is no translation: readers see the English. */
	text: string;
}

const words = ( tag: string ) =>
	apiFetch< { phrases: Record< string, string >; missing?: string[] } >( {
		path: `/afterword/v1/data/words/${ tag }.json`,
	} );

/**
 * Loads all strings of a language.
 *
 * @param tag BCP 47 tag.
 * @throws If the server does not answer with them.
 */
export async function loadRows( tag: string ): Promise< Row[] > {
	const [ english, own ] = await Promise.all( [
		words( 'en' ),
		words( tag ),
	] );
	return Object.entries( english.phrases ).map( ( [ key, text ] ) => ( {
		key,
		english: text,
		text: own.missing?.includes( key ) ? '' : ( own.phrases[ key ] ?? '' ),
	} ) );
}

/**
 * Saves which languages readers are offered.
 *
 * @param languages BCP 47 tags.
 * @return Those that are offered now.
 * @throws If the server refuses.
 */
export const saveOffered = async (
	languages: readonly string[]
): Promise< string[] > =>
	(
		await apiFetch< Settings >( {
			path: '/afterword/v1/settings',
			method: 'POST',
			data: { languages },
		} )
	).languages;
