/**
 * Whether a service is open, and when that changes. The clock on its wall decides: where it is put forward or back, the
 * hours follow it. Nothing here reads a clock; zones come as functions.
 */

const DAY = 1440;
const WEEK = 7 * DAY;

/** The epoch began on a Thursday; a week begins on Monday. */
const THURSDAY = 3 * DAY;

/**
 * Reads the clock of a place.
 *
 * @param at Minutes since the epoch.
 * @return Minutes since the epoch by the clock on the wall: as if the place were at UTC.
 */
export type Wall = ( at: number ) => number;

/** What stands in the attribute data-hours; printed by weekCode() of hours.ts. */
export interface Week {
	/** IANA name. */
	zone: string;
	/** Whether holidays may differ. */
	usually: boolean;
	/** Minutes since Monday 00:00 at which the service opens and closes, in turn. */
	edges: number[];
}

/** What there is to say. */
export interface OpenState {
	open: boolean;
	/** Minutes since the epoch at which this ends; null if it does not within a week. */
	change: number | null;
}

/**
 * Reads the attribute data-hours.
 *
 * @param code Its text.
 */
export function readWeek( code: string ): Week {
	const [ zone = '', usually, ...edges ] = code.split( ' ' );
	return { zone, usually: usually === '1', edges: edges.map( Number ) };
}

/**
 * Places a moment in the week.
 *
 * @param wall Minutes since the epoch, by the clock on the wall.
 * @return Minutes since Monday 00:00.
 */
export const inWeek = ( wall: number ): number => ( wall + THURSDAY ) % WEEK;

/**
 * Looks at one minute of the week.
 *
 * @param edges   As in Week.
 * @param minutes Minutes since Monday 00:00.
 * @return Whether the service is open in it, and the minutes by the clock on the wall to the next edge.
 */
export function stateAt(
	edges: readonly number[],
	minutes: number
): { open: boolean; wait: number } {
	let wait = WEEK;
	let open = false;
	edges.forEach( ( edge, index ) => {
		const distance = ( edge - minutes + WEEK ) % WEEK || WEEK;
		// What ends next is what there is now. An edge at this very minute lies a week ahead.
		if ( distance <= wait ) {
			wait = distance;
			open = index % 2 > 0;
		}
	} );
	return { open, wait };
}

/**
 * Works out whether a service is open, and until when.
 *
 * @param edges As in Week.
 * @param now   Minutes since the epoch.
 * @param wall  Clock of the service.
 */
export function openState(
	edges: readonly number[],
	now: number,
	wall: Wall
): OpenState {
	const state = ( at: number ): ReturnType< typeof stateAt > =>
		stateAt( edges, inWeek( wall( at ) ) );
	const { open } = state( now );
	let at = now;
	while ( at < now + WEEK ) {
		const shift = wall( at ) - at;
		let before = at;
		at += state( at ).wait;
		if ( wall( at ) - at !== shift ) {
			// The clock is changed on the way: stop at the first minute of the new time and look again.
			while ( at - before > 1 ) {
				const middle = Math.floor( ( before + at ) / 2 );
				if ( wall( middle ) - middle === shift ) {
					before = middle;
				} else {
					at = middle;
				}
			}
		}
		if ( state( at ).open !== open ) {
			return { open, change: at };
		}
	}
	return { open, change: null };
}
