/**
 * Whether a line answers at a moment. Clock and calendar come from the caller.
 */
import { type CompiledHours } from './compiled.ts';

/** Days of the week as in iCalendar, Monday first. */
export const DAYS = [ 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU' ] as const;

/** A moment on the wall clock of the service's zone. */
export interface LocalTime {
	/** 0 = Monday … 6 = Sunday. */
	day: number;
	/** Minutes since midnight. */
	minutes: number;
}

/**
 * Reads a time of day.
 *
 * @param time HH:MM, up to 24:00.
 * @return Minutes since midnight.
 */
export const minutesOf = ( time: string ): number =>
	Number( time.slice( 0, 2 ) ) * 60 + Number( time.slice( 3 ) );

/**
 * Says whether a service answers.
 *
 * @param hours Hours of a channel; null = not confirmed.
 * @param local The moment in the zone of the hours.
 * @return null where the hours are not confirmed: unknown is never called open.
 */
export function openAt(
	hours: CompiledHours,
	local: LocalTime
): boolean | null {
	if ( hours === null ) {
		return null;
	}
	if ( 'always' in hours ) {
		return true;
	}
	const now = local.day * 1440 + local.minutes;
	return hours.rules.some( ( rule ) =>
		rule.days.some( ( day ) => {
			const start = DAYS.indexOf( day ) * 1440 + minutesOf( rule.from );
			const length = minutesOf( rule.to ) - minutesOf( rule.from );
			const end = start + ( length <= 0 ? length + 1440 : length );
			// Sunday night runs into Monday: the week is a ring.
			return (
				( now >= start && now < end ) ||
				( now + 7 * 1440 >= start && now + 7 * 1440 < end )
			);
		} )
	);
}
