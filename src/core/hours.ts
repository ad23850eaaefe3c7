/**
 * The week of a service, and whether it answers. Clock and calendar come from the caller. Twin of includes/open-at.php;
 * tests/fixtures/open-at.json and open-state.json bind both.
 */
import { type CompiledHours } from './compiled.ts';
import { stateAt } from './open-state.ts';

/** Days of the week as in iCalendar, Monday first. */
export const DAYS = [ 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU' ] as const;

const WEEK = 7 * 1440;

/** A moment on the wall clock of the service's zone. */
export interface LocalTime {
	/** 0 = Monday … 6 = Sunday. */
	day: number;
	/** Minutes since midnight. */
	minutes: number;
}

/** Rules as data has them; the compiled ones and those of the records. */
interface Rules {
	rules: readonly { days: readonly string[]; from: string; to: string }[];
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
 * Unrolls rules into spans, one for each rule and day.
 *
 * @param hours Rules of a channel.
 * @return Minutes since Monday 00:00, by their beginning; Sunday night runs past the week's end.
 */
export const spansOf = ( { rules }: Rules ): [ from: number, to: number ][] =>
	rules
		.flatMap( ( { days, from, to } ) =>
			days.map( ( day ): [ number, number ] => {
				const start =
					( DAYS as readonly string[] ).indexOf( day ) * 1440 +
					minutesOf( from );
				const length = minutesOf( to ) - minutesOf( from );
				return [ start, start + length + ( length > 0 ? 0 : 1440 ) ];
			} )
		)
		.sort( ( a, b ) => a[ 0 ] - b[ 0 ] );

/**
 * Joins the spans of a week where they touch.
 *
 * @param hours Rules of a channel.
 * @return Minutes since Monday 00:00 at which the service opens and closes, in turn. The week is a ring: what is open on
 *         Sunday night closes at a minute of Monday. Empty if it never opens; 0 and a week if it never closes.
 */
export function weekOf( hours: Rules ): number[] {
	const edges: number[] = [];
	for ( const [ from, to ] of spansOf( hours ) ) {
		const last = edges.at( -1 );
		if ( last === undefined || last < from ) {
			edges.push( from, to );
		} else {
			edges.splice( -1, 1, Math.max( last, to ) );
		}
	}
	// What runs past Sunday may touch what the week begins with, and cover it.
	while ( edges.length > 2 && edges.at( -1 )! - WEEK >= edges[ 0 ]! ) {
		const [ , end = 0 ] = edges.splice( 0, 2 );
		edges.push( Math.max( edges.pop()!, end + WEEK ) );
	}
	const [ first = 0, last = 0 ] = edges;
	return edges.length === 2 && last - first >= WEEK
		? [ 0, WEEK ]
		: edges.map( ( edge ) => edge % WEEK );
}

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
	return (
		'always' in hours ||
		stateAt( weekOf( hours ), local.day * 1440 + local.minutes ).open
	);
}

/**
 * Prints the week of a service for the page: what the view script says "open now" by.
 *
 * @param hours Hours of a channel.
 * @return Zone, 1 if holidays may differ, edges of weekOf(); null where there is nothing to work out: hours that are not
 *         confirmed, day and night, never.
 */
export function weekCode( hours: CompiledHours ): string | null {
	if ( hours === null || 'always' in hours ) {
		return null;
	}
	const week = weekOf( hours );
	const differ =
		hours.holidays === 'may-differ' || hours.holidays === 'closed';
	return week.length === 0 || week[ 1 ] === WEEK
		? null
		: [ hours.tz, Number( differ ), ...week ].join( ' ' );
}
