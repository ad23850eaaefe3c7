/**
 * Names of days and months for PHP, which has them only where WordPress's own language pack is installed. The browser
 * asks Intl itself.
 */

/** Names in one language. */
export interface Calendar {
	/** Monday first. */
	days: string[];
	/** A month of a year, January first, with %s for the year. */
	months: string[];
}

/** A year that no other part of a date looks like. */
const YEAR = 2024;

/**
 * Lists the names of the CLDR.
 *
 * @param tag BCP 47 tag.
 */
export function calendar( tag: string ): Calendar {
	// Numbers stand beside telephone numbers and times, which are in these digits too.
	const format = (
		options: Intl.DateTimeFormatOptions
	): Intl.DateTimeFormat =>
		new Intl.DateTimeFormat( tag, {
			...options,
			numberingSystem: 'latn',
			timeZone: 'UTC',
		} );
	const day = format( { weekday: 'long' } );
	const month = format( { month: 'long', year: 'numeric' } );
	return {
		// The first of January 2024 was a Monday.
		days: [ 1, 2, 3, 4, 5, 6, 7 ].map( ( at ) =>
			day.format( Date.UTC( YEAR, 0, at ) )
		),
		months: [ ...Array( 12 ).keys() ].map( ( at ) =>
			month
				.format( Date.UTC( YEAR, at, 15 ) )
				.replace( String( YEAR ), '%s' )
		),
	};
}
