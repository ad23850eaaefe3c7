/**
 * Counts presses of the Shift key: three in a row, by themselves, leave the page.
 *
 * Shift because a reader finds it blindly, every keyboard has it, and alone it does nothing: Escape would stop the next
 * page from loading.
 */

/** How long a press counts. Milliseconds. */
export const PATIENCE = 5_000;

/** How many presses leave the page. */
const ENOUGH = 3;

/** What was pressed so far. */
export interface Presses {
	/** Presses in a row. */
	count: number;
	/** When the last of them ended. Milliseconds of any clock that does not jump. */
	last: number;
	/** Whether Shift is down and nothing else was touched since. */
	alone: boolean;
}

/** What happened: Shift went down or up, or anything else was pressed. */
export type Input = 'down' | 'up' | 'other';

/** What the reader is told: how many presses are left, that they no longer count, or that the page goes. */
export type Notice = 'two' | 'one' | 'stop' | 'leave';

export const NO_PRESS: Presses = { count: 0, last: 0, alone: false };

/**
 * Counts one more event. Shift held for a capital letter, a click or a step back with Tab is no press.
 *
 * @param before What was pressed so far.
 * @param input  What happened.
 * @param now    When.
 */
export function press( before: Presses, input: Input, now: number ): Presses {
	if ( input === 'other' ) {
		return NO_PRESS;
	}
	if ( input === 'down' ) {
		return { ...before, alone: true };
	}
	if ( ! before.alone ) {
		return before;
	}
	const counts = now - before.last <= PATIENCE;
	return {
		count: counts ? before.count + 1 : 1,
		last: now,
		alone: false,
	};
}

/**
 * Says what the reader is told about an event.
 *
 * @param before What was pressed before it.
 * @param after  And after it.
 * @return null if nothing changed for them.
 */
export function notice( before: Presses, after: Presses ): Notice | null {
	if ( after.count >= ENOUGH ) {
		return 'leave';
	}
	if ( after.count > 0 && after.last !== before.last ) {
		return after.count === 1 ? 'two' : 'one';
	}
	return before.count > 0 && after.count === 0 ? 'stop' : null;
}
