/**
 * "Open now until 22:00": the sentence beside the static hours.
 */
import { inWeek, openState, type Wall, type Week } from './open-state.ts';

const DAY = 1440;

/** How long the hours of a page may be believed without a newer dataset: five years, in minutes. */
const TRUST = 5 * 366 * DAY;

/** Where the words come from. */
export interface OpenWords {
	/** Fills a phrase; empty if the page does not have it. */
	text: ( key: string, ...parts: string[] ) => string;
	/** Names a day of the week, 0 = Monday. */
	day: ( day: number ) => string;
}

/** When it is, and where. */
export interface Moment {
	/** Minutes since the epoch. */
	now: number;
	/** Clock of the service. */
	there: Wall;
	/** Clock of the reader; that of the service if the device hides its zone. */
	here: Wall;
}

/** A sentence, and when it ends. */
export interface Mark {
	/** Plain text; empty if there is nothing to say. */
	text: string;
	/** Minutes since the epoch; null if it does not change. */
	change: number | null;
}

/**
 * Says whether a device's clock can be right.
 *
 * @param now     Minutes since the epoch.
 * @param release Minutes since the epoch at which the dataset's release month began.
 */
export const isCredible = ( now: number, release: number ): boolean =>
	// In some places the month begins a day earlier.
	now > release - DAY && now < release + TRUST;

/**
 * Prints whether a service is open now.
 *
 * @param week   The week of the service.
 * @param moment When it is, and where.
 * @param words  Words.
 */
export function openText(
	{ edges, usually }: Week,
	{ now, there, here }: Moment,
	words: OpenWords
): Mark {
	const { open, change } = openState( edges, now, there );
	if ( change === null ) {
		return { text: '', change };
	}
	const date = ( wall: number ): number => Math.floor( wall / DAY );
	const day = ( wall: number ): string => words.day( date( inWeek( wall ) ) );
	const time = ( wall: number ): string => {
		const [ hours, minutes ] = [ ( wall % DAY ) / 60, wall % 60 ].map(
			( value ) => String( Math.floor( value ) ).padStart( 2, '0' )
		);
		// As the static hours print it.
		return wall % DAY
			? `${ hours }:${ minutes }`
			: words.text( 'midnight' );
	};
	const dated = ( wall: number ): string =>
		words.text( 'hours', day( wall ), time( wall ) );
	const theirs = there( change );
	const yours = here( change );
	const today = date( there( now ) ) === date( theirs );
	const sentence = (): string => {
		if ( open ) {
			return words.text(
				usually ? 'open-usually' : 'open',
				// Within a day a time has one meaning.
				( change - now < DAY ? time : dated )( theirs )
			);
		}
		const opens = today
			? words.text( 'opens', time( theirs ) )
			: words.text( 'opens-day', day( theirs ), time( theirs ) );
		return usually ? words.text( 'usually', opens ) : opens;
	};
	return {
		text:
			yours === theirs
				? sentence()
				: words.text(
						'yours',
						sentence(),
						( date( yours ) === date( theirs ) ? time : dated )(
							yours
						)
					),
		change,
	};
}
