/**
 * Which states a number should not be printed in. Twin of FAULTY_STATES in includes/numbers.php.
 */
import { type State } from './question.ts';

const FAULTY: ReadonlySet< State > = new Set( [
	'replaced',
	'closed',
	'unreachable',
	'near-miss',
	'wrong-name',
	'other-country',
	'superseded',
	'hours-differ',
] );

/**
 * Says whether a number should not be printed as it stands.
 *
 * @param state Its state.
 */
export const isFaulty = ( state: State ): boolean => FAULTY.has( state );
