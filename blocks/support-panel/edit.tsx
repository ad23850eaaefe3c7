/**
 * The block in the editor: the panel as PHP prints it, whose eyes it is seen with, and what the story chooses.
 */
import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import { Notice, PanelBody } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { CopyText } from '../../src/editor/copy/copy-text.tsx';
import { editorData, topicLabel } from '../../src/editor/data.ts';
import { HeadingPanel } from '../../src/editor/heading-panel.tsx';
import { ProposalList } from '../../src/editor/proposal-list.tsx';
import { RegionNotice } from '../../src/editor/region-notice.tsx';
import { TopicField } from '../../src/editor/topic-field.tsx';
import { type Attributes, readChoice } from './edit/attributes.ts';
import { forget } from './edit/choose.ts';
import { DrawnPanel } from './edit/drawn-panel.tsx';
import { LinesPanel } from './edit/lines-panel.tsx';
import { LostNotice, UnheededNotice } from './edit/choice-notices.tsx';
import { NoteNotice } from './edit/note-notice.tsx';
import { NotePanel } from './edit/note-panel.tsx';
import { AT_HOME, placeLabel, placeName } from './edit/place.ts';
import { PlaceToolbar } from './edit/place-toolbar.tsx';
import { Second } from './edit/second.tsx';
import { useNoteFault } from './edit/use-note-fault.ts';
import { usePreview } from './edit/use-preview.ts';
import { useSteps } from './edit/use-steps.ts';
import { useTopics } from './edit/use-topics.ts';

interface Props {
	attributes: Attributes;
	setAttributes: ( change: Partial< Attributes > ) => void;
	context: { postId?: number; postType?: string };
}

/** Most topics that a panel can serve. */
const MOST_TOPICS = 3;

/**
 * Draws the block.
 *
 * @param props               Properties.
 * @param props.attributes    Attributes; code view may have put anything there.
 * @param props.setAttributes Changes them.
 * @param props.context       Post around the block; empty in a template.
 */
export function Edit( { attributes, setAttributes, context }: Props ) {
	const data = editorData();
	const { postId = 0, postType = '' } = context;
	const { chosen, topics, proposals } = useTopics(
		attributes.topics,
		postType,
		postId
	);
	const choice = readChoice( attributes );
	const { headingLevel: level } = attributes;
	const [ place, setPlace ] = useState( AT_HOME );
	const preview = usePreview( { ...choice, postId, topics, level, place } );
	const answer = typeof preview === 'string' ? null : preview;
	const fault = useNoteFault( choice.note, answer?.noteFault ?? '' );
	const areas = answer?.areas ?? [];
	const name = placeName( place, areas, data );
	const chooseLines = useSteps( setAttributes );

	return (
		<div { ...useBlockProps() }>
			{ postId > 0 && (
				<PlaceToolbar
					place={ place }
					areas={ areas }
					home={ choice.region || data.region }
					onChange={ setPlace }
				/>
			) }
			<InspectorControls>
				<PanelBody title={ __( 'Topics', 'afterword' ) }>
					<ProposalList proposals={ proposals } />
					<TopicField
						label={ __( 'Choose topics yourself', 'afterword' ) }
						topics={ chosen }
						most={ MOST_TOPICS }
						onChange={ ( ids ) => setAttributes( { topics: ids } ) }
					/>
					{ postId > 0 && (
						<CopyText
							{ ...choice }
							postId={ postId }
							topics={
								topics.length > 0 ? topics : [ 'general' ]
							}
						/>
					) }
				</PanelBody>
				{ answer && (
					<LinesPanel
						answer={ answer }
						choice={ choice }
						place={ name }
						onChange={ chooseLines }
					/>
				) }
				<NotePanel
					note={ choice.note }
					fault={ fault }
					onChange={ ( note ) => setAttributes( { note } ) }
				/>
				<HeadingPanel
					label={ __( 'Level of the heading', 'afterword' ) }
					max={ 6 }
					level={ level }
					onChange={ ( headingLevel ) =>
						setAttributes( { headingLevel } )
					}
				/>
			</InspectorControls>
			<Second />
			{ ! data.regionApproved && (
				<Notice status="warning" isDismissible={ false }>
					<RegionNotice />
				</Notice>
			) }
			<LostNotice
				lost={ answer?.lost ?? [] }
				onRemove={ () =>
					chooseLines( forget( choice, answer?.lost ?? [] ) )
				}
			/>
			{ answer?.heeded === false && <UnheededNotice /> }
			<NoteNotice fault={ fault } />
			<p className="afterword-panel__proposed">
				<strong>{ __( 'Topics:', 'afterword' ) }</strong>{ ' ' }
				{ topics.length > 0
					? topics.map( topicLabel ).join( ', ' )
					: __( 'none yet: general help is shown', 'afterword' ) }
			</p>
			{ name !== '' && (
				<p className="afterword-panel__proposed">
					<strong>{ placeLabel( name ) }</strong>
				</p>
			) }
			<DrawnPanel hasStory={ postId > 0 } preview={ preview } />
		</div>
	);
}
