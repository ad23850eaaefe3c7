/**
 * What of a story's numbers a writer is told, and how loudly.
 */
import { isFaulty } from '../../core/numbers/faulty.ts';
import { type Report } from './report.ts';

/** Most numbers of one story that are remembered: MOST_NUMBERS of includes/meta.php. */
const MOST = 100;

/** Numbers of a story by how they are shown. */
export interface Sorted< R extends Report > {
	/** To be corrected. */
	faulty: R[];
	/** Told about or quoted: left alone unless somebody confirms. */
	mentions: R[];
	/** Called right by a person. */
	dismissed: R[];
	/** Nothing is known of them, or too little. */
	unknown: R[];
	/** Right. */
	current: R[];
}

/**
 * Tells a number that was dismissed from others: a number whose state changes is shown again.
 *
 * @param report        A number.
 * @param report.digits Its digits.
 * @param report.state  Its state.
 */
export const keyOf = ( {
	digits,
	state,
}: Pick< Report, 'digits' | 'state' > ): string => `${ digits }:${ state }`;

/**
 * Reads the stored list of dismissed numbers.
 *
 * @param stored Anything: other plugins write fields, too.
 */
export const dismissals = ( stored: unknown ): string[] =>
	Array.isArray( stored )
		? stored.filter( ( key ) => typeof key === 'string' )
		: [];

/**
 * Adds a number to those that were dismissed.
 *
 * @param before Those dismissed until now.
 * @param key    keyOf() the number.
 * @return The newest ones.
 */
export const dismiss = ( before: readonly string[], key: string ): string[] =>
	[ ...before.filter( ( one ) => one !== key ), key ].slice( -MOST );

/**
 * Sorts the numbers of a story.
 *
 * @param reports   Its numbers.
 * @param dismissed Keys of those that a person called right.
 */
export function sort< R extends Report >(
	reports: readonly R[],
	dismissed: readonly string[]
): Sorted< R > {
	const sorted: Sorted< R > = {
		faulty: [],
		mentions: [],
		dismissed: [],
		unknown: [],
		current: [],
	};
	for ( const report of reports ) {
		const { state, why } = report;
		if ( state === 'current' ) {
			sorted.current.push( report );
		} else if ( isFaulty( state ) ) {
			sorted[
				dismissed.includes( keyOf( report ) ) ? 'dismissed' : 'faulty'
			].push( report );
		} else if ( why === 'history' || why === 'quoted' ) {
			sorted.mentions.push( report );
		} else if ( state === 'unknown' ) {
			sorted.unknown.push( report );
		}
	}
	return sorted;
}
