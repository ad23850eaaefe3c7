/**
 * The table by which PHP folds characters exactly as src/core/fold.ts does.
 */
import { foldChar, LAST } from '../core/fold.ts';

/**
 * Lists every character that folding changes.
 *
 * @return Character → what it becomes.
 */
export function foldTable(): Record< string, string > {
	const table: Record< string, string > = {};
	for ( let code = 0x80; code <= LAST; code++ ) {
		// Surrogates are halves of characters, and Hangul syllables and Han ideographs fold to themselves.
		if (
			( code >= 0xd800 && code <= 0xdfff ) ||
			( code >= 0x4e00 && code <= 0x9fff ) ||
			( code >= 0xac00 && code <= 0xd7a3 )
		) {
			continue;
		}
		const char = String.fromCodePoint( code );
		const folded = foldChar( char );
		if ( folded !== char ) {
			table[ char ] = folded;
		}
	}
	return table;
}
