/**
 * The texts in which the benchmark of detection searches.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/core/fold.ts';
import { type Lexicon } from '../../src/core/lexicon.ts';
import { built } from '../command/engine.ts';
import { newsText } from './terms.ts';

/** Texts to search: how each came to be, and its language. */
export const TEXTS = [
	{
		lang: 'en',
		file: 'en',
		what: 'DENSE: single English sentences, nearly every one written around a term',
		terms: true,
	},
	{
		lang: 'sv',
		file: 'stories',
		what: 'STORIES: whole Swedish stories in random order, half of them about something else',
		terms: false,
	},
];

/** A text to search, ready. */
export interface Sample {
	lexicon: Lexicon;
	sentences: string[];
	/** Text of the comparison, folded: the rivals do not fold. */
	compared: string;
}

/**
 * Lists all phrases of a lexicon.
 * @param lexicon
 */
export const phrasesOf = ( lexicon: Lexicon ): string[] =>
	lexicon.groups.flatMap( ( [ , , list ] ) => list.split( '\n' ) );

/**
 * Makes one of the texts ready.
 *
 * @param which  Of `TEXTS`.
 * @param length Characters of the text that is compared.
 */
export function sampleOf(
	which: ( typeof TEXTS )[ number ],
	length: number
): Sample {
	const { lang, file } = which;
	const lexicon = built< Lexicon >( `phrases/${ lang }` );
	if ( ! lexicon ) {
		throw new Error( 'There is no build/data. Run: npm run build:data' );
	}
	const rows: { lang: string; text: string }[] = JSON.parse(
		readFileSync(
			join(
				import.meta.dirname,
				`../../tests/fixtures/detect/${ file }.json`
			),
			'utf8'
		)
	);
	const sentences = rows
		.filter( ( row ) => row.lang === lang )
		.map( ( { text } ) => text );
	return {
		lexicon,
		sentences,
		compared: fold( newsText( sentences, length ) ),
	};
}
