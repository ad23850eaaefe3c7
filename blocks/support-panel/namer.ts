/**
 * Names of countries from the browser.
 */
import { countryName } from '../../src/core/country.ts';

/**
 * Makes a function that names countries in a language.
 *
 * @param language BCP 47 tag.
 */
export function namer( language: string ): ( code: string ) => string {
	const styled = ( style: 'short' | 'long' ): Intl.DisplayNames =>
		new Intl.DisplayNames( [ language ], { type: 'region', style } );
	const names = { short: styled( 'short' ), long: styled( 'long' ) };
	return ( code ) => countryName( code, names );
}
