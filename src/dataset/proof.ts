/**
 * What the sources of a line prove: DESIGN §5, Proof.
 */
import { type Line, type Source } from './record.ts';

/** confirmed and corroborated may be shown; single stays in the data. */
export type Level = 'confirmed' | 'corroborated' | 'single';

type Witness = Pick< Source, 'by' | 'origin' | 'seen' >;

const isOfficial = ( source: Witness ): boolean =>
	source.by === 'provider' || source.by === 'authority';

/**
 * Computes how well a fact is proved.
 *
 * @param sources The sources that show it.
 * @return confirmed: a dated provider or authority, or an undated one beside a dated source of another origin;
 *         corroborated: two origins, one of them dated; else single.
 */
export function level( sources: readonly Witness[] ): Level {
	const dated = sources.filter( ( s ) => s.seen !== null );
	const official = sources.filter( isOfficial );
	if (
		official.some( ( s ) => s.seen !== null ) ||
		official.some( ( s ) => dated.some( ( d ) => d.origin !== s.origin ) )
	) {
		return 'confirmed';
	}
	const origins = new Set( sources.map( ( s ) => s.origin ) );
	return origins.size > 1 && dated.length > 0 ? 'corroborated' : 'single';
}

/**
 * Lists the sources of a line that show one thing.
 *
 * @param line The record.
 * @param path Index path, such as "0" or "0.hours".
 */
export const showing = ( line: Line, path: string ): Source[] =>
	line.sources.filter( ( source ) => source.shows.includes( path ) );

/**
 * Says whether the hours of a channel are proved well enough to print.
 *
 * Day and night is the strongest promise: a dated provider or authority, or two origins. Limited hours promise
 * less, so an undated page of the provider or of an authority is enough.
 *
 * @param line  The record.
 * @param index Index of the channel.
 */
export function hoursProved( line: Line, index: number ): boolean {
	const hours = line.channels[ index ]?.hours;
	if ( ! hours ) {
		return false;
	}
	const sources = showing( line, `${ index }.hours` );
	const origins = new Set( sources.map( ( s ) => s.origin ) );
	return (
		origins.size > 1 ||
		sources.some(
			( s ) =>
				isOfficial( s ) &&
				( ! ( 'always' in hours ) || s.seen !== null )
		)
	);
}

/**
 * Finds the newest month in which sources were seen.
 *
 * @param sources Sources of one fact.
 * @return YYYY-MM, or null if none is dated.
 */
export function newest( sources: readonly Witness[] ): string | null {
	return sources.reduce< string | null >(
		( best, s ) =>
			s.seen !== null && ( best === null || s.seen > best )
				? s.seen
				: best,
		null
	);
}

/** What the proof of a line comes to. */
export interface Standing {
	/** Level of each channel, in order. */
	channels: Level[];
	/** Index of the first channel that may be shown; -1 if none. */
	first: number;
	/** Level of that channel; single if none. */
	level: Level;
	/** Newest month in which a source shows that channel, YYYY-MM; null if none. */
	checked: string | null;
}

/**
 * Weighs a line.
 *
 * @param line The record.
 */
export function standing( line: Line ): Standing {
	const channels = line.channels.map( ( _, index ) =>
		level( showing( line, String( index ) ) )
	);
	const first = channels.findIndex( ( one ) => one !== 'single' );
	return {
		channels,
		first,
		level: channels[ first ] ?? 'single',
		checked: first < 0 ? null : newest( showing( line, String( first ) ) ),
	};
}

/**
 * Puts an age into its band.
 *
 * @param checked Month of the newest source, YYYY-MM.
 * @param release Release month of the dataset, YYYY-MM.
 * @return 0 up to 12 months, 1 up to 36, 2 over 36.
 */
export function band( checked: string, release: string ): 0 | 1 | 2 {
	const months = ( month: string ): number =>
		Number( month.slice( 0, 4 ) ) * 12 + Number( month.slice( 5, 7 ) );
	const age = months( release ) - months( checked );
	if ( age <= 12 ) {
		return 0;
	}
	return age <= 36 ? 1 : 2;
}
