/**
 * Short names of countries for PHP; the browser asks Intl.DisplayNames itself.
 */

/** Languages that the panel speaks. */
export const COUNTRY_LANGUAGES = [
	...[ 'en', 'es', 'fr', 'de', 'pt', 'ar', 'it', 'nl', 'cy', 'pl', 'sv' ],
	...[ 'ja', 'hi' ],
] as const;

/**
 * Lists CLDR short names.
 *
 * @param lang  BCP 47 tag.
 * @param codes Region codes.
 * @return Code → name.
 */
export function countryNames(
	lang: string,
	codes: readonly string[]
): Record< string, string > {
	const names = new Intl.DisplayNames( [ lang ], {
		type: 'region',
		style: 'short',
	} );
	return Object.fromEntries(
		codes.map( ( code ) => [ code, names.of( code ) ?? code ] )
	);
}
