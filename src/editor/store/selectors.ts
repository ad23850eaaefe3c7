/**
 * What the store tells. Other plugins call these as `wp.data.select( 'afterword' )`.
 */
import { createRegistrySelector, createSelector } from '@wordpress/data';
import { storyTopics } from '../../core/story-topics.ts';
import { editorData } from '../data.ts';
import { sort, type Sorted } from '../numbers/sort.ts';
import { type PlacedReport } from '../numbers/use-numbers.ts';
import { type Proposal } from '../proposals.ts';
import { type Dismissal, type Fields, readFields } from './fields.ts';
import { type State } from './state.ts';

interface EditorSelectors {
	getEditedPostAttribute: ( name: string ) => unknown;
}

type Meta = Readonly< Record< string, unknown > > | null | undefined;

const NO_FIELDS: Fields = {
	topics: [],
	dismissed: [],
	off: false,
	numbers: [],
};

/** The same metadata give the same fields: lists compare equal from one look to the next. */
const kept = new WeakMap< object, Fields | null >();

function fieldsOf( meta: Meta ): Fields | null {
	if ( ! meta ) {
		return null;
	}
	const fields = kept.has( meta )
		? ( kept.get( meta ) ?? null )
		: readFields( meta );
	kept.set( meta, fields );
	return fields;
}

/**
 * Gives what a person decided about the story.
 *
 * @return null where the post keeps no fields of ours, or the user may not see them.
 */
export const getFields = createRegistrySelector(
	( select ) =>
		( state: State ): Fields | null => {
			// The page of the classic editor has no such store.
			const editor = select( 'core/editor' ) as unknown as
				EditorSelectors | undefined;
			return fieldsOf(
				state.meta ??
					( editor?.getEditedPostAttribute( 'meta' ) as Meta )
			);
		}
);

const fields = ( state: State ): Fields => getFields( state ) ?? NO_FIELDS;

/**
 * Lists the topics that a person chose: ids, in their order.
 *
 * @param state What is known.
 */
export const getChosenTopics = ( state: State ): string[] =>
	fields( state ).topics;

/**
 * Lists the topics that a person said the story is not about.
 *
 * @param state What is known.
 */
export const getDismissedTopics = ( state: State ): Dismissal[] =>
	fields( state ).dismissed;

/**
 * Says whether a person left the panel out of the story.
 *
 * @param state What is known.
 */
export const isSwitchedOff = ( state: State ): boolean => fields( state ).off;

/** Lists what tags and text propose and nobody dismissed, best first. */
export const getProposals = createSelector(
	( state: State ): Proposal[] =>
		state.proposals.filter(
			( { id } ) =>
				! getDismissedTopics( state ).some(
					( { topic } ) => topic === id
				)
		),
	( state: State ) => [ state.proposals, getDismissedTopics( state ) ]
);

/**
 * Lists the topics of the story as its page sees them: ids, best first. What the text alone names counts where the site allows
 * it.
 *
 * @param state         What is known.
 * @param withSuggested Whether what tags only suggest counts where nothing is sure: it does where somebody placed a panel.
 */
export const getStoryTopics = createSelector(
	( state: State, withSuggested: boolean = true ): string[] => {
		const at = ( wanted: string ): string[] =>
			state.proposals
				.filter(
					( { level, tag } ) =>
						level === wanted &&
						( tag !== '' ||
							( wanted === 'auto' &&
								editorData().automaticText ) )
				)
				.map( ( { id } ) => id );
		return storyTopics(
			{
				chosen: getChosenTopics( state ),
				sure: at( 'auto' ),
				suggested: at( 'suggest' ),
				dismissed: getDismissedTopics( state ).map(
					( { topic } ) => topic
				),
			},
			withSuggested
		);
	},
	( state: State, withSuggested: boolean = true ) => [
		state.proposals,
		getFields( state ),
		withSuggested,
	]
);

/**
 * Says whether the story is surely on a sensitive topic: by a person's choice, or by tags or text that nobody contradicted.
 *
 * @param state What is known.
 */
export const isSensitive = ( state: State ): boolean =>
	getChosenTopics( state ).length > 0 ||
	getProposals( state ).some( ( { level } ) => level === 'auto' );

/**
 * Says whether the text seems to offer help already.
 *
 * @param state What is known.
 */
export const offersHelp = ( state: State ): boolean => state.offersHelp;

/**
 * Says whether the text is in a language that can be read; null until it was looked at.
 *
 * @param state What is known.
 */
export const isRead = ( state: State ): boolean | null => state.read;

/** Gives the story's numbers, sorted by what is to be done about them. */
export const getNumbers = createSelector(
	( state: State ): Sorted< PlacedReport > =>
		sort( state.numbers, fields( state ).numbers ),
	( state: State ) => [ state.numbers, fields( state ).numbers ]
);

/**
 * Says whether the post's fields are kept here, because no block editor does.
 *
 * @param state What is known.
 */
export const keepsOwnMeta = ( state: State ): boolean => state.meta !== null;

/**
 * Gives the metadata that are kept here; null where the block editor keeps them.
 * @param state
 */
export const getOwnMeta = ( state: State ): State[ 'meta' ] => state.meta;
