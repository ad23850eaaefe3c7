/**
 * What the store knows of the story that is being written.
 */
import { type Proposal } from '../proposals.ts';
import { type PlacedReport } from '../numbers/use-numbers.ts';

/** What was read. */
export interface Reading {
	/** Proposed topics, best first, dismissed ones too. */
	proposals: Proposal[];
	/** Whether the text seems to offer help already. */
	offersHelp: boolean;
	/** Whether the text could be read; null until it was. */
	read: boolean | null;
}

export interface State extends Reading {
	/** The story's numbers, in its order. */
	numbers: PlacedReport[];
	/** Metadata where no block editor keeps it: null = the block editor does. */
	meta: Readonly< Record< string, unknown > > | null;
	/** Whether the panel stands in a text without blocks; null = the block editor tells. */
	placed: boolean | null;
}

export type Action =
	| ( { type: 'RECEIVE_READING' } & Reading )
	| { type: 'RECEIVE_NUMBERS'; numbers: PlacedReport[] }
	| { type: 'SETTLE_NUMBER'; number: PlacedReport }
	| { type: 'RECEIVE_META'; meta: Readonly< Record< string, unknown > > }
	| { type: 'RECEIVE_PLACED'; placed: boolean };

const NOTHING: State = {
	proposals: [],
	offersHelp: false,
	read: null,
	numbers: [],
	meta: null,
	placed: null,
};

/**
 * Takes in what happened.
 *
 * @param state  What was known.
 * @param action What happened.
 */
export function reducer( state: State = NOTHING, action: Action ): State {
	switch ( action.type ) {
		case 'RECEIVE_READING': {
			const { proposals, offersHelp, read } = action;
			return { ...state, proposals, offersHelp, read };
		}
		case 'RECEIVE_NUMBERS':
			return { ...state, numbers: action.numbers };
		case 'SETTLE_NUMBER':
			// Corrected: right until the next look says otherwise.
			return {
				...state,
				numbers: state.numbers.map( ( number ) =>
					number === action.number
						? { ...number, state: 'current' }
						: number
				),
			};
		case 'RECEIVE_META':
			return { ...state, meta: { ...state.meta, ...action.meta } };
		case 'RECEIVE_PLACED':
			return { ...state, placed: action.placed };
		default:
			return state;
	}
}
