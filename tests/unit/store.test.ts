/**
 * The editor's store: what a person decides goes into the post's fields, and nothing else does.
 */
import { createReduxStore, createRegistry } from '@wordpress/data';
import { type Proposal } from '../../src/editor/proposals.ts';
import * as actions from '../../src/editor/store/actions.ts';
import { readFields } from '../../src/editor/store/fields.ts';
import * as selectors from '../../src/editor/store/selectors.ts';
import { reducer } from '../../src/editor/store/state.ts';

const proposal = (
	id: string,
	level: Proposal[ 'level' ] = 'auto',
	tag = 'a tag'
): Proposal => ( { id, level, tag, words: [] } );

/** A registry with a post of a block editor; null = the page of a classic editor. */
function open( meta: Record< string, unknown > | null ) {
	const registry = createRegistry();
	const store = createReduxStore( 'afterword', {
		reducer,
		actions,
		selectors,
	} );
	registry.register( store );
	if ( meta ) {
		registry.register(
			createReduxStore( 'core/editor', {
				reducer: (
					state: { meta: object; edits: number } = { meta, edits: 0 },
					action: { type: string; edits?: { meta?: object } }
				) =>
					action.type === 'EDIT'
						? {
								meta: { ...state.meta, ...action.edits?.meta },
								edits: state.edits + 1,
							}
						: state,
				actions: {
					editPost: ( edits: object ) => ( { type: 'EDIT', edits } ),
				},
				selectors: {
					getEditedPostAttribute: ( state: { meta: object } ) =>
						state.meta,
					countEdits: ( state: { edits: number } ) => state.edits,
				},
			} )
		);
	}
	return {
		registry,
		story: registry.select( store ),
		act: registry.dispatch( store ),
		meta: (): Record< string, unknown > =>
			(
				registry.select( 'core/editor' ) as unknown as {
					getEditedPostAttribute: (
						name: string
					) => Record< string, unknown >;
				}
			 ).getEditedPostAttribute( 'meta' ),
	};
}

const EMPTY = {
	afterword_topics: [],
	_afterword_dismissed: [],
	afterword_off: false,
	_afterword_numbers: [],
};

const READING = { offersHelp: false, read: true };

describe( 'the store', () => {
	it( 'keeps what tags surely say when a topic is chosen beside it', () => {
		const { act, story, meta } = open( EMPTY );
		act.receiveReading( {
			...READING,
			proposals: [
				proposal( 'suicide' ),
				proposal( 'gambling', 'suggest', '' ),
			],
		} );
		expect( story.getStoryTopics() ).toEqual( [ 'suicide' ] );
		act.chooseTopic( 'gambling' );
		expect( meta()[ 'afterword_topics' ] ).toEqual( [
			'suicide',
			'gambling',
		] );
		expect( story.getStoryTopics() ).toEqual( [ 'suicide', 'gambling' ] );
		act.setChosenTopics( [] );
		expect( story.getStoryTopics() ).toEqual( [ 'suicide' ] );
	} );

	it( 'lets a dismissed topic speak no more, until it is chosen or asked for', () => {
		const { act, story, meta } = open( EMPTY );
		act.receiveReading( {
			...READING,
			proposals: [ proposal( 'suicide' ) ],
		} );
		act.dismissTopic( 'suicide' );
		act.dismissTopic( 'suicide', 'passing' );
		expect( meta()[ '_afterword_dismissed' ] ).toEqual( [
			{ topic: 'suicide', reason: 'passing' },
		] );
		expect( story.getProposals() ).toEqual( [] );
		expect( story.isSensitive() ).toBe( false );
		act.chooseTopic( 'suicide' );
		expect( story.getDismissedTopics() ).toEqual( [] );
		act.dismissTopic( 'suicide' );
		expect( story.getChosenTopics() ).toEqual( [] );
		act.restoreTopic( 'suicide' );
		expect( story.isSensitive() ).toBe( true );
	} );

	it( 'writes nothing by reading, and the same state gives the same lists', () => {
		const { registry, act, story } = open( EMPTY );
		act.receiveReading( {
			...READING,
			proposals: [ proposal( 'suicide' ) ],
		} );
		act.receiveNumbers( [] );
		expect( story.getProposals() ).toBe( story.getProposals() );
		expect( story.getStoryTopics() ).toBe( story.getStoryTopics() );
		expect( story.getNumbers() ).toBe( story.getNumbers() );
		expect(
			(
				registry.select( 'core/editor' ) as unknown as {
					countEdits: () => number;
				}
			 ).countEdits()
		).toBe( 0 );
	} );

	it( 'says that nothing can be kept where a post has no fields, and does not try', () => {
		const { act, story, meta } = open( { footnotes: '' } );
		expect( story.getFields() ).toBeNull();
		act.dismissTopic( 'suicide' );
		expect( meta() ).toEqual( { footnotes: '' } );
	} );

	it( 'keeps the fields itself where no block editor does', () => {
		const { act, story } = open( null );
		expect( story.getFields() ).toBeNull();
		act.receiveMeta( EMPTY );
		act.dismissNumber( { digits: '141', state: 'replaced' } );
		act.switchOff( true );
		expect( story.getFields() ).toEqual( {
			topics: [],
			dismissed: [],
			off: true,
			numbers: [ '141:replaced' ],
		} );
	} );

	it.each( [
		[ 'texts', { afterword_topics: 'x', _afterword_dismissed: 'y' } ],
		[
			'lists of anything',
			{
				afterword_topics: [ 7, null ],
				_afterword_dismissed: [ null, 'x', { topic: 3 } ],
				afterword_off: 'yes',
				_afterword_numbers: [ {} ],
			},
		],
	] )( 'reads nothing out of %s', ( _, meta ) => {
		expect( readFields( meta ) ).toEqual( {
			topics: [],
			dismissed: [],
			off: false,
			numbers: [],
		} );
	} );
} );
