/**
 * What pressing Up, Down, Hide, Show does to the choice of lines.
 */
import { type Choice, MOST_LINES } from './attributes.ts';

/** The part of a choice that is about lines. */
export type Lines = Pick< Choice, 'hidden' | 'order' >;

/**
 * Puts lines that are named before the others, as pick() does: what is pressed shows before the server has answered.
 *
 * @param lines Lines of the panel.
 * @param order Ids.
 */
export function inOrder< T extends { id: string } >(
	lines: readonly T[],
	order: readonly string[]
): T[] {
	const named = order.flatMap( ( id ) =>
		lines.filter( ( line ) => line.id === id )
	);
	return [ ...new Set( [ ...named, ...lines ] ) ];
}

/**
 * Moves a line by one place. The whole panel is named then, so that it stays as it was seen; lines of other countries keep
 * their order.
 *
 * @param lines Ids of the panel's lines as they stand.
 * @param id    The line.
 * @param by    -1 = up, 1 = down.
 * @param order The order so far.
 * @return The new order; the old one at either end.
 */
export function move(
	lines: readonly string[],
	id: string,
	by: -1 | 1,
	order: readonly string[]
): string[] {
	const from = lines.indexOf( id );
	const other = lines[ from + by ];
	if ( from < 0 || other === undefined ) {
		return [ ...order ];
	}
	const moved = lines.map( ( one ) => {
		if ( one === id ) {
			return other;
		}
		return one === other ? id : one;
	} );
	return [
		...moved,
		...order.filter( ( one ) => ! lines.includes( one ) ),
	].slice( 0, MOST_LINES );
}

/**
 * Leaves a line out of the story.
 *
 * @param choice The choice so far.
 * @param id     The line.
 */
export const hide = ( { hidden, order }: Lines, id: string ): Lines => ( {
	hidden: [ ...new Set( [ ...hidden, id ] ) ].slice( 0, MOST_LINES ),
	order: order.filter( ( one ) => one !== id ),
} );

/**
 * Takes lines back from those that are left out or put in order.
 *
 * @param choice The choice so far.
 * @param ids    The lines.
 */
export const forget = (
	{ hidden, order }: Lines,
	ids: readonly string[]
): Lines => ( {
	hidden: hidden.filter( ( id ) => ! ids.includes( id ) ),
	order: order.filter( ( id ) => ! ids.includes( id ) ),
} );
