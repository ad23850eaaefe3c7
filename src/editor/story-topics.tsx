/**
 * The topics of the story: proposed, chosen, dismissed.
 */
import { useDispatch, useSelect } from '@wordpress/data';
import { useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { DismissedList } from './dismissed-list.tsx';
import { ProposalList } from './proposal-list.tsx';
import { store } from './store/index.ts';
import { TopicField } from './topic-field.tsx';

/** Draws proposals with what a person can do about them; without fields of the post they are only shown. */
export function StoryTopics() {
	const head = useRef< HTMLParagraphElement >( null );
	const [ newest, setNewest ] = useState( '' );
	const { proposals, chosen, dismissed, kept, unread } = useSelect(
		( select ) => {
			const story = select( store );
			return {
				proposals: story.getProposals(),
				chosen: story.getChosenTopics(),
				dismissed: story.getDismissedTopics(),
				kept: story.getFields() !== null,
				unread: story.isRead() === false,
			};
		},
		[]
	);
	const { chooseTopic, setChosenTopics, dismissTopic, restoreTopic } =
		useDispatch( store );
	// The button goes with what it acted on: who works by keyboard goes on from the top of the list.
	const stay = (): void => head.current?.focus();
	const means = {
		onTake: ( topic: string ): void => {
			chooseTopic( topic );
			stay();
		},
		onDismiss: ( topic: string ): void => {
			dismissTopic( topic );
			setNewest( topic );
			stay();
		},
	};
	return (
		<>
			<p ref={ head } tabIndex={ -1 }>
				{ proposals.length === 0
					? __(
							'Neither tags nor text name a sensitive topic.',
							'afterword'
						)
					: __( 'The story seems to be about:', 'afterword' ) }
			</p>
			{ unread && (
				<p>
					{ __(
						'The text could not be read: it is in a language that we cannot read yet, or a file of the plugin did not load. Tags and categories alone count.',
						'afterword'
					) }
				</p>
			) }
			<ProposalList
				proposals={ proposals }
				chosen={ chosen }
				{ ...( kept ? means : {} ) }
			/>
			{ kept && (
				<>
					<DismissedList
						dismissed={ dismissed }
						newest={ newest }
						onReason={ dismissTopic }
						onRestore={ ( topic ) => {
							restoreTopic( topic );
							stay();
						} }
					/>
					<TopicField
						label={ __( 'Topics of this story', 'afterword' ) }
						topics={ chosen }
						onChange={ setChosenTopics }
					/>
				</>
			) }
		</>
	);
}
