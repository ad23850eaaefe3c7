/**
 * What the benchmark of detection searches, and in what.
 */
import { type Lexicon } from '../../src/core/lexicon.ts';
import { type Place, readPhrase } from '../../src/core/phrase.ts';

/** Most spellings that one entry of the lexicon gives to the list. */
const MOST = 12;

/** Lists spellings of a phrase that hold no gap and no open ending: only these can every rival look for. */
function literals(
	from: Place,
	words: readonly string[],
	out: string[]
): string[] {
	if ( from.term !== null ) {
		out.push( words.join( ' ' ) );
	}
	for ( const [ word, list ] of from.words ) {
		for ( const to of list ) {
			if ( out.length < MOST ) {
				literals( to, [ ...words, word ], out );
			}
		}
	}
	return out;
}

/**
 * Lists plain terms of a lexicon.
 *
 * @param lexicon The lexicon.
 * @return Folded, each once.
 */
export const plainTerms = ( lexicon: Lexicon ): string[] => [
	...new Set(
		lexicon.groups.flatMap( ( [ , , phrases ] ) =>
			phrases
				.split( '\n' )
				.flatMap( ( one ) => literals( readPhrase( one, 0 ), [], [] ) )
		)
	),
];

/**
 * Makes a text of news sentences.
 *
 * @param sentences Sentences to choose from.
 * @param length    Characters.
 * @return The same at each call. Only spaces and full stops separate: where hyphens stand, the rivals would differ.
 */
export function newsText(
	sentences: readonly string[],
	length: number
): string {
	let seed = 7;
	let text = '';
	while ( text.length < length ) {
		seed = ( seed * 1103515245 + 12345 ) % 2147483648;
		const sentence = sentences[ seed % sentences.length ] ?? '';
		text += `${ sentence.replace( /[^\p{L}\p{N}.]+/gu, ' ' ).replace( /[. ]*$/, '. ' ) }`;
	}
	return text.slice( 0, length );
}
