/**
 * Opening hours as words, in the service's own time. Twin of includes/hours.php; tests/fixtures/hours-text.json binds
 * both.
 */
import { type CompiledHours } from './compiled.ts';
import { DAYS } from './hours.ts';
import { fillText, type Phrases } from './phrases.ts';

/** What a text of hours is made of. */
export interface HourWords {
	phrases: Phrases;
	/** Names of the days, Monday first. */
	days: readonly string[];
}

const word = (
	{ phrases }: HourWords,
	key: string,
	...parts: string[]
): string => fillText( phrases[ key ] ?? '', ...parts );

function joined( items: readonly string[], words: HourWords ): string {
	const last = items.at( -1 ) ?? '';
	return items.length > 1
		? word( words, 'and', items.slice( 0, -1 ).join( ', ' ), last )
		: last;
}

/**
 * Prints a set of days: three and more in a row as a range.
 *
 * @param days  iCalendar codes.
 * @param words Words.
 */
export function daysText( days: readonly string[], words: HourWords ): string {
	const runs: number[][] = [];
	DAYS.forEach( ( day, at ) => {
		if ( ! days.includes( day ) ) {
			return;
		}
		const run = runs.at( -1 );
		if ( run && run.at( -1 ) === at - 1 ) {
			run.push( at );
		} else {
			runs.push( [ at ] );
		}
	} );
	if ( runs[ 0 ]?.length === DAYS.length ) {
		return word( words, 'every-day' );
	}
	const name = ( at = 0 ): string => words.days[ at ] ?? '';
	return joined(
		runs.flatMap( ( run ) =>
			run.length > 2
				? [
						word(
							words,
							'days',
							name( run[ 0 ] ),
							name( run.at( -1 ) )
						),
					]
				: run.map( name )
		),
		words
	);
}

function timesText( from: string, until: string, words: HourWords ): string {
	const to = until === '24:00' ? '00:00' : until;
	const time = ( at: string ): string =>
		at === '00:00' ? word( words, 'midnight' ) : at;
	return from === to
		? word( words, 'all-day' )
		: word( words, 'times', time( from ), time( to ) );
}

/**
 * Prints hours as words.
 *
 * @param hours    Hours of a channel; null = not confirmed.
 * @param withZone Whether the reader may be in another zone, so that it must be named.
 * @param words    Words.
 * @return Such as "Monday to Friday, 09:00 to 17:00".
 */
export function hoursText(
	hours: CompiledHours,
	withZone: boolean,
	words: HourWords
): string {
	if ( hours === null ) {
		return word( words, 'unknown' );
	}
	if ( 'always' in hours ) {
		return word( words, 'always' );
	}
	const byDays = new Map< string, string[] >();
	for ( const { days, from, to } of hours.rules ) {
		const key = daysText( days, words );
		byDays.set( key, [
			...( byDays.get( key ) ?? [] ),
			timesText( from, to, words ),
		] );
	}
	let text = [ ...byDays ]
		.map( ( [ days, spans ] ) =>
			word( words, 'hours', days, joined( spans, words ) )
		)
		.join( '; ' );
	if ( hours.holidays === 'may-differ' ) {
		text = word( words, 'usually', text );
	} else if ( hours.holidays === 'closed' ) {
		text = word( words, 'holidays-closed', text );
	}
	const city = hours.tz.split( '/' ).at( -1 )?.replaceAll( '_', ' ' ) ?? '';
	return withZone ? word( words, 'zone', text, city ) : text;
}
