/**
 * Compiles where each line of a region stands written: build/data/sources/XX, which editors read on demand and readers never.
 */
import { type NumberBook } from '../core/numbers/book.ts';
import { national } from './number-book.ts';
import { type PlainSource, type Region } from './record.ts';

/** A page that shows a line, and the month in which it is known to have done so (YYYY-MM); null = undated. */
export type Shown = Pick< PlainSource, 'url' | 'by' | 'seen' >;

/**
 * Sources by the id of a line; those of an emergency number by `emergency:` and the number as printed, those of a retired one by
 * `retired:` and the number as the book of numbers writes it. Newest first.
 */
export type SourceBook = Record< string, Shown[] >;

const plain = ( sources: readonly PlainSource[] ): Shown[] =>
	sources
		.map( ( { url, by, seen } ) => ( { url, by, seen } ) )
		// Undated ones last; the order of the record otherwise.
		.sort( ( a, b ) => ( b.seen ?? '' ).localeCompare( a.seen ?? '' ) );

/**
 * Compiles the sources of a region.
 *
 * @param record  The region's record.
 * @param regions All records: a territory may use lines of another region.
 * @param calling Calling codes of the book of numbers.
 * @return Sources of every line of the record, shown or not; a borrowed line has those that say that it works here, then its own.
 */
export function sourceBook(
	record: Region,
	regions: ReadonlyMap< string, Region >,
	calling: NumberBook[ 'calling' ]
): SourceBook {
	const lender = record.uses && regions.get( record.uses.region );
	const borrowed = ( record.uses?.lines ?? [] ).map( ( { id, sources } ) => [
		id,
		[
			...plain( sources ),
			...plain(
				lender?.lines.find( ( line ) => line.id === id )?.sources ?? []
			),
		],
	] );
	return Object.fromEntries( [
		...record.emergency.map( ( { number, sources } ) => [
			`emergency:${ number }`,
			plain( sources ),
		] ),
		...record.retired.map( ( { number, sources } ) => [
			`retired:${ national( number, record.region, calling ) }`,
			plain( sources ),
		] ),
		...record.lines.map( ( { id, sources } ) => [ id, plain( sources ) ] ),
		...borrowed,
	] );
}
