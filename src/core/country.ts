/**
 * How countries are named: short CLDR names, but no bare abbreviations.
 */

/** Countries whose short English name is only letters ("UK", "US"): the long one reads better, aloud too. */
const ABBREVIATED = [ 'GB', 'US' ];

/**
 * Names a country.
 *
 * @param code  ISO 3166-1 code.
 * @param names Gives names in one language: Intl.DisplayNames of a style.
 * @return The code itself where no name is known.
 */
export const countryName = (
	code: string,
	names: Readonly<
		Record<
			'short' | 'long',
			{ of: ( code: string ) => string | undefined }
		>
	>
): string =>
	names[ ABBREVIATED.includes( code ) ? 'long' : 'short' ].of( code ) ?? code;
