/**
 * What `npm run check-numbers` reads and answers: data/schema/out/check-numbers.schema.json.
 */
import { type Finding, type NumberBook } from '../../src/core/numbers.ts';
import { built } from './engine.ts';
import { BadInput } from './exit.ts';
import { parseFields, text } from './fields.ts';

/** A text whose numbers are to be checked. */
export interface TextToCheck {
	id: string;
	/** Region that it is written for. */
	region: string;
	text: string;
}

let book: NumberBook | null = null;

const theBook = (): NumberBook =>
	( book ??= built< NumberBook >( 'numbers' ) ) as NumberBook;

/**
 * Reads one line of JSON.
 *
 * @param  line The line; null where its bytes are no UTF-8.
 * @throws {BadInput} If it is no text to check; says what to mend.
 */
export function parseText( line: string | null ): TextToCheck {
	const value = parseFields( line );
	const country = text( value[ 'country' ], 'country', null ).toUpperCase();
	// An area stands for its country.
	const region = country.split( '-' )[ 0 ] ?? '';
	if ( ! ( region in theBook().emergency ) ) {
		throw new BadInput(
			`"country": "${ country }" is no ISO 3166-1 code of two letters`
		);
	}
	return {
		id: text( value[ 'id' ], 'id', null ),
		region,
		text: text( value[ 'text' ], 'text', null ),
	};
}

/**
 * Gives the answer its fixed shape.
 *
 * @param id       Of the text.
 * @param findings What an engine found.
 */
export function numberReport(
	id: string,
	findings: readonly Finding[]
): Record< string, unknown > {
	const { lines } = theBook();
	return {
		id,
		findings: findings.map( ( { line, now, ...rest } ) => ( {
			...rest,
			line: lines[ line ]?.[ 0 ] ?? null,
			now: lines[ now ]?.[ 3 ] || null,
		} ) ),
	};
}
