/**
 * The file of words: what a panel is drawn with where the page does not carry its phrases, and what turns it into another
 * language. Made by src/words/compile.ts.
 */
import { acceptsFormat } from './panel-data.ts';
import { type Phrases } from './phrases.ts';

/** Its content. */
export interface WordsFile {
	format: number;
	/** BCP 47 tag. */
	tag: string;
	dir: 'ltr' | 'rtl';
	phrases: Phrases;
	/** Keys of phrases that have no translation yet; English stands in. */
	missing?: string[];
}

/**
 * Says whether something that was loaded is the file of a language.
 *
 * @param file What was loaded.
 * @param tag  BCP 47 tag.
 */
export function isWordsFile( file: unknown, tag: string ): file is WordsFile {
	const {
		format,
		tag: own,
		dir,
		phrases,
	} = ( file ?? {} ) as Partial< WordsFile >;
	return (
		acceptsFormat( format ) &&
		own === tag &&
		( dir === 'ltr' || dir === 'rtl' ) &&
		typeof phrases === 'object' &&
		Object.keys( phrases ?? {} ).length > 0 &&
		Object.values( phrases ?? {} ).every(
			( phrase ) => typeof phrase === 'string'
		)
	);
}
