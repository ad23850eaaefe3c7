/**
 * How a number that somebody typed can go wrong. Twin of includes/numbers/slip.php.
 */

/** Kinds of slips, and whether one is enough without a name beside the number. */
export type Slip = 'one-digit' | 'swap' | 'prefix' | 'length';

/** Digits that a prefix takes at most: 0800, 0508. */
const PREFIX = 3;

/** Digits that must agree behind a slip of the prefix. */
const REST = 6;

/**
 * Says by what slip one number became another.
 *
 * @param typed Canonical digits.
 * @param right Canonical digits of a number that is right.
 * @return null if the two differ by more, or not at all.
 */
export function slip( typed: string, right: string ): Slip | null {
	if ( typed === right ) {
		return null;
	}
	let head = 0;
	while ( head < typed.length && typed[ head ] === right[ head ] ) {
		head++;
	}
	let tail = 0;
	const room = Math.min( typed.length, right.length ) - head;
	while (
		tail < room &&
		typed[ typed.length - 1 - tail ] === right[ right.length - 1 - tail ]
	) {
		tail++;
	}
	const a = typed.slice( head, typed.length - tail );
	const b = right.slice( head, right.length - tail );
	if ( a.length === 1 && b.length === 1 ) {
		return 'one-digit';
	}
	if ( a.length === 2 && b === `${ a[ 1 ] }${ a[ 0 ] }` ) {
		return 'swap';
	}
	if ( a.length + b.length === 1 ) {
		return 'length';
	}
	return head + a.length <= PREFIX && a.length === b.length && tail >= REST
		? 'prefix'
		: null;
}

/**
 * Says whether a slip is of the kinds that two right numbers seldom stand apart by: one digit, or two neighbours swapped.
 *
 * @param kind From slip().
 */
export const isCommonSlip = ( kind: Slip | null ): boolean =>
	kind === 'one-digit' || kind === 'swap';
