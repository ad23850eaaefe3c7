/**
 * Which language a reader is offered instead of the page's.
 */

const base = ( tag: string ): string =>
	( tag.split( '-' )[ 0 ] ?? '' ).toLowerCase();

/**
 * Chooses the first language of the reader that the site offers and the page does not have already.
 *
 * @param wanted  Languages of the browser, best first, BCP 47.
 * @param offered Languages that the site offers, each with what its button says.
 * @param words   Language of the panel's phrases.
 * @return Null if none fits.
 */
export function readIn(
	wanted: readonly string[],
	offered: readonly ( readonly [ tag: string, label: string ] )[],
	words: string
): readonly [ tag: string, label: string ] | null {
	for ( const tag of wanted ) {
		const found =
			base( tag ) === base( words )
				? undefined
				: ( offered.find( ( [ one ] ) => one === tag ) ??
					offered.find(
						( [ one ] ) => base( one ) === base( tag )
					) );
		if ( found ) {
			return found;
		}
	}
	return null;
}
