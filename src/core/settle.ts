/**
 * Chooses among overlapping phrases. Twin of includes/settle.php.
 */
import { EXCLUDE } from './lexicon.ts';
import { type Hit } from './net.ts';

/** Length of the longest excluded phrase over each word. */
function hiddenWords( hits: readonly Hit[] ): Map< number, number > {
	const hidden = new Map< number, number >();
	for ( const { group, start, end } of hits ) {
		for ( let at = start; group === EXCLUDE && at < end; at++ ) {
			hidden.set( at, Math.max( hidden.get( at ) ?? 0, end - start ) );
		}
	}
	return hidden;
}

/** Whether a hit lies in a longer excluded phrase. */
function isHidden(
	{ start, end }: Hit,
	hidden: ReadonlyMap< number, number >
): boolean {
	for ( let at = start; at < end; at++ ) {
		if ( ( hidden.get( at ) ?? 0 ) > end - start ) {
			return true;
		}
	}
	return false;
}

/** The longer; as long, the weightier; else the one that stands first in the lexicon. */
const isBetter = ( one: Hit, other: Hit ): boolean =>
	( one.end - other.end ||
		one.points - other.points ||
		other.term - one.term ) > 0;

/**
 * Hides what stands inside a longer excluded phrase, and keeps of overlapping terms of one group the first, of those
 * that begin alike the longest.
 *
 * @param hits From findPhrases().
 * @return Terms of topics, genres and offers, by first word, then group.
 */
export function settle( hits: readonly Hit[] ): Hit[] {
	const hidden = hiddenWords( hits );
	const kept: Hit[] = [];
	const last = new Map< number, number >();
	for ( const hit of hits ) {
		if ( hit.group === EXCLUDE || isHidden( hit, hidden ) ) {
			continue;
		}
		const at = last.get( hit.group );
		const before = at === undefined ? undefined : kept[ at ];
		if ( ! before || hit.start >= before.end ) {
			last.set( hit.group, kept.push( hit ) - 1 );
		} else if ( hit.start === before.start && isBetter( hit, before ) ) {
			kept[ at ?? 0 ] = hit;
		}
	}
	return kept.sort( ( a, b ) => a.start - b.start || a.group - b.group );
}
