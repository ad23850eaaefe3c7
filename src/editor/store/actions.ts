/**
 * What can be done. Other plugins call these as `wp.data.dispatch( 'afterword' )`. What a person decides is a change of the
 * post like any other: saved with it, undone with it.
 */
import { dismiss, keyOf } from '../numbers/sort.ts';
import { type PlacedReport } from '../numbers/use-numbers.ts';
import { type Reason } from '../reasons.ts';
import { type Fields, toMeta } from './fields.ts';
import { type Action, type Reading } from './state.ts';

interface Own {
	getFields: () => Fields | null;
	getChosenTopics: () => string[];
	getProposals: () => { id: string; tag: string; level: string }[];
	keepsOwnMeta: () => boolean;
}

/** What WordPress hands to an action that does more than one thing. */
interface Thunk {
	select: Own;
	dispatch: ( action: Action ) => void;
	registry: { dispatch: ( store: string ) => unknown };
}

/** Writes fields; nothing where the post keeps none. */
const write =
	( change: ( fields: Fields, own: Own ) => Partial< Fields > ) =>
	( { select, dispatch, registry }: Thunk ): void => {
		const fields = select.getFields();
		if ( ! fields ) {
			return;
		}
		const meta = toMeta( change( fields, select ) );
		if ( select.keepsOwnMeta() ) {
			dispatch( { type: 'RECEIVE_META', meta } );
			return;
		}
		const { editPost } = registry.dispatch( 'core/editor' ) as {
			editPost: ( edits: object ) => void;
		};
		editPost( { meta } );
	};

/**
 * Takes in what tags and text propose.
 *
 * @param reading What was read.
 */
export const receiveReading = ( reading: Reading ): Action => ( {
	type: 'RECEIVE_READING',
	...reading,
} );

/**
 * Takes in the story's numbers.
 *
 * @param numbers In the order of the story.
 */
export const receiveNumbers = ( numbers: PlacedReport[] ): Action => ( {
	type: 'RECEIVE_NUMBERS',
	numbers,
} );

/**
 * Takes in the metadata of a post that no block editor keeps: it stays in the store, for whoever saves it.
 *
 * @param meta Fields of includes/meta.php.
 */
export const receiveMeta = ( meta: Record< string, unknown > ): Action => ( {
	type: 'RECEIVE_META',
	meta,
} );

/**
 * Takes in whether the panel stands in a text that is not made of blocks.
 *
 * @param placed Whether it does.
 */
export const receivePlaced = ( placed: boolean ): Action => ( {
	type: 'RECEIVE_PLACED',
	placed,
} );

/**
 * Calls a number right until the next look: it was just corrected.
 *
 * @param number The number.
 */
export const settleNumber = ( number: PlacedReport ): Action => ( {
	type: 'SETTLE_NUMBER',
	number,
} );

/**
 * Chooses a topic. What tags surely say stays beside it, because a choice stands in their place.
 *
 * @param topic Id of the topic.
 */
export const chooseTopic = ( topic: string ) =>
	write( ( { topics, dismissed }, own ) => {
		const before =
			topics.length > 0
				? topics
				: own
						.getProposals()
						.filter(
							( { tag, level } ) => tag !== '' && level === 'auto'
						)
						.map( ( { id } ) => id );
		return {
			topics: [ ...new Set( [ ...before, topic ] ) ],
			dismissed: dismissed.filter( ( one ) => one.topic !== topic ),
		};
	} );

/**
 * Sets the topics that a person chose; without one, tags and text speak again.
 *
 * @param topics Ids of topics, in the order in which they count.
 */
export const setChosenTopics = ( topics: readonly string[] ) =>
	write( ( { dismissed } ) => ( {
		topics: [ ...new Set( topics ) ],
		dismissed: dismissed.filter(
			( { topic } ) => ! topics.includes( topic )
		),
	} ) );

/**
 * Says that the story is not about a topic, or why.
 *
 * @param topic  Id of the topic.
 * @param reason Why.
 */
export const dismissTopic = ( topic: string, reason: Reason = '' ) =>
	write( ( { topics, dismissed } ) => ( {
		topics: topics.filter( ( one ) => one !== topic ),
		dismissed: dismissed.some( ( one ) => one.topic === topic )
			? dismissed.map( ( one ) =>
					one.topic === topic ? { topic, reason } : one
				)
			: [ ...dismissed, { topic, reason } ],
	} ) );

/**
 * Takes a dismissal back.
 *
 * @param topic Id of the topic.
 */
export const restoreTopic = ( topic: string ) =>
	write( ( { dismissed } ) => ( {
		dismissed: dismissed.filter( ( one ) => one.topic !== topic ),
	} ) );

/**
 * Leaves the panel out of the story, or lets it in again.
 *
 * @param off Whether it stays away.
 */
export const switchOff = ( off: boolean ) => write( () => ( { off } ) );

/**
 * Calls a number right as it stands, for this story.
 *
 * @param number The number.
 */
export const dismissNumber = (
	number: Pick< PlacedReport, 'digits' | 'state' >
) =>
	write( ( { numbers } ) => ( {
		numbers: dismiss( numbers, keyOf( number ) ),
	} ) );

/**
 * Takes that back.
 *
 * @param number The number.
 */
export const restoreNumber = (
	number: Pick< PlacedReport, 'digits' | 'state' >
) =>
	write( ( { numbers } ) => ( {
		numbers: numbers.filter( ( key ) => key !== keyOf( number ) ),
	} ) );
