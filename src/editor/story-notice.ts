/**
 * The notice above a story that seems to need help and offers none: once for each story while the editor is open.
 */
import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { topicLabel } from './data.ts';
import { useTell } from './numbers/use-tell.ts';
import { store } from './store/index.ts';
import { useLacksPanel } from './use-lacks-panel.ts';
import { useRest } from './use-rest.ts';
import { useTypedBox } from './use-typed-box.ts';

/** Name of the notice. */
const NOTICE = 'afterword-story';

/** Most topics that it names. */
const MOST_NAMED = 3;

interface NoticeActions {
	createInfoNotice: ( message: string, options: object ) => void;
	removeNotice: ( id: string ) => void;
}

interface Press {
	currentTarget: Element;
}

/** Posts whose writer has seen it. */
const seen = new Set< number >();

/** The button goes with the notice: who works by keyboard goes on from the part of the screen around it. */
const stay = ( { currentTarget }: Press ): void =>
	currentTarget.closest< HTMLElement >( '[role="region"]' )?.focus();

/**
 * Shows the notice while the story lacks a panel.
 *
 * @param props      Properties.
 * @param props.type Type of the post.
 * @param props.id   Its id.
 */
export function StoryNotice( { type, id }: { type: string; id: number } ) {
	const lacks = useLacksPanel( type );
	const { topics, possible } = useSelect( ( select ) => {
		const story = select( store );
		const chosen = story.getChosenTopics();
		return {
			// A string compares equal from one look to the next.
			topics: ( chosen.length > 0
				? chosen
				: story
						.getProposals()
						.filter( ( { level } ) => level === 'auto' )
						.map( ( { id: topic } ) => topic )
			)
				.slice( 0, MOST_NAMED )
				.map( topicLabel )
				.join( ', ' ),
			// Until the text was read, what tags say is half the truth; without fields "no" could not be remembered.
			possible:
				story.isRead() !== null &&
				story.getFields() !== null &&
				story.canInsertPanel(),
		};
	}, [] );
	const [ dismissed, setDismissed ] = useState( seen.has( id ) );
	const wanted = lacks && possible && ! dismissed;
	const shown = useRest( wanted );
	const { insertPanel, switchOff } = useDispatch( store );
	const { createInfoNotice, removeNotice } = useDispatch(
		'core/notices'
	) as NoticeActions;
	const tell = useTell();
	const turn = useTypedBox();
	const latest = useRef( turn );
	useEffect( () => {
		latest.current = turn;
	}, [ turn ] );
	const boxed = turn !== null;

	useEffect( () => {
		if ( ! shown ) {
			return undefined;
		}
		seen.add( id );
		return () => {
			removeNotice( NOTICE );
			setDismissed( true );
		};
	}, [ shown, id, removeNotice ] );

	useEffect( () => {
		if ( shown ) {
			createInfoNotice(
				sprintf(
					/* translators: %s: names of topics, joined by commas. */
					__(
						'This story seems to be about %s and offers no help panel.',
						'afterword'
					),
					topics
				),
				{
					id: NOTICE,
					onDismiss: () => setDismissed( true ),
					actions: [
						boxed
							? {
									label: __(
										'Turn the typed help box into the panel',
										'afterword'
									),
									onClick: ( event: Press ) => {
										stay( event );
										latest.current?.();
									},
								}
							: {
									label: __(
										'Insert the help panel',
										'afterword'
									),
									onClick: () => insertPanel(),
								},
						{
							label: __( 'Not for this story', 'afterword' ),
							onClick: ( event: Press ) => {
								stay( event );
								switchOff( true );
								tell(
									__(
										'The panel stays out of this story. “Where to get help” in its settings lets it in again.',
										'afterword'
									)
								);
							},
						},
					],
				}
			);
		}
		// The actions are the same from one drawing to the next.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ shown, topics, boxed ] );
	return null;
}
