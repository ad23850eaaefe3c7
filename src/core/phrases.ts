/**
 * The words that the page brings along, and how markup is put into them.
 */

/** Phrases by key, with placeholders as in sprintf: %s, %1$s, %2$s. */
export type Phrases = Readonly< Record< string, string > >;

/**
 * Splits a phrase at its placeholders and puts parts in their places.
 *
 * @param phrase A phrase.
 * @param parts  What replaces the placeholders.
 * @return Texts and parts in order. The placeholders of a faulty translation are left out.
 */
export function fill< T >( phrase: string, ...parts: T[] ): ( string | T )[] {
	return phrase
		.split( /(%(?:[1-9]\$)?s)/ )
		.flatMap( ( piece, index ): ( string | T )[] => {
			if ( index % 2 === 0 ) {
				return piece === '' ? [] : [ piece ];
			}
			const number = piece.length > 2 ? Number( piece[ 1 ] ) : 1;
			const part = parts[ number - 1 ];
			return part === undefined ? [] : [ part ];
		} );
}

/**
 * Puts plain text into a phrase.
 *
 * @param phrase A phrase.
 * @param parts  What replaces the placeholders.
 */
export const fillText = ( phrase: string, ...parts: string[] ): string =>
	fill( phrase, ...parts ).join( '' );
