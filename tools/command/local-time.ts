/**
 * The wall clock of a zone.
 */
import { type LocalTime } from '../../src/core/hours.ts';

const SHORT_DAYS = [ 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun' ];

/**
 * Reads the clock of a zone at a moment.
 *
 * @param  at The moment.
 * @param  tz IANA zone.
 * @throws {RangeError} If the zone is unknown.
 */
export function localTime( at: Date, tz: string ): LocalTime {
	const parts = new Intl.DateTimeFormat( 'en-GB', {
		timeZone: tz,
		weekday: 'short',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	} ).formatToParts( at );
	const part = ( type: string ): string =>
		parts.find( ( one ) => one.type === type )?.value ?? '';
	return {
		day: SHORT_DAYS.indexOf( part( 'weekday' ) ),
		minutes: Number( part( 'hour' ) ) * 60 + Number( part( 'minute' ) ),
	};
}
