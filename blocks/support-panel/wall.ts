/**
 * The clock of a time zone, from the browser's own table.
 */
import { type Wall } from '../../src/core/open-state.ts';

/**
 * Finds the clock of a zone.
 *
 * @param  timeZone IANA name; undefined = the device's own.
 * @throws {RangeError} If the browser does not know the zone.
 */
export function wallOf( timeZone: string | undefined ): Wall {
	const format = new Intl.DateTimeFormat( 'en', {
		timeZone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
	} );
	return ( at ) => {
		const {
			year = 0,
			month = 0,
			day,
			hour,
			minute,
		} = Object.fromEntries(
			format
				.formatToParts( at * 60_000 )
				.map( ( { type, value } ) => [ type, Number( value ) ] )
		);
		return Date.UTC( year, month - 1, day, hour, minute ) / 60_000;
	};
}
