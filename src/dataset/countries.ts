/**
 * Short names of countries for PHP; the browser asks Intl.DisplayNames itself.
 */

import { countryName } from '../core/country.ts';

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
	const styled = ( style: 'short' | 'long' ): Intl.DisplayNames =>
		new Intl.DisplayNames( [ lang ], { type: 'region', style } );
	const names = { short: styled( 'short' ), long: styled( 'long' ) };
	return Object.fromEntries(
		codes.map( ( code ) => [ code, countryName( code, names ) ] )
	);
}
