/**
 * The block in the editor: topics, and the panel as PHP prints it.
 */
import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import {
	FormTokenField,
	Notice,
	PanelBody,
	RangeControl,
} from '@wordpress/components';
import { useEntityProp } from '@wordpress/core-data';
import { __ } from '@wordpress/i18n';
import { storyTopics } from '../../src/core/story-topics.ts';
import { editorData, topicLabel } from '../../src/editor/data.ts';
import { propose } from '../../src/editor/proposals.ts';
import { ProposalList } from '../../src/editor/proposal-list.tsx';
import { readFields } from '../../src/editor/store/fields.ts';
import { useTerms } from '../../src/editor/use-terms.ts';
import { Preview } from './preview.tsx';

/** Attributes of the block. */
export type Attributes = {
	/** Ids of topics; empty = those of the post. */
	topics: string[];
	/** Code that locks the region; empty = the site's, and the reader's elsewhere. */
	region: string;
	headingLevel: number;
};

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
	const {
		topics: named,
		canManage,
		regionApproved,
		settingsUrl,
	} = editorData();
	const { postId = 0, postType = '' } = context;
	const proposals = propose( useTerms( postType, postId ) );
	const [ meta ] = useEntityProp< Record< string, unknown > >(
		'postType',
		postType,
		'meta',
		postId
	);
	const fields = readFields( meta );
	const at = ( wanted: string ): string[] =>
		proposals
			.filter( ( { level } ) => level === wanted )
			.map( ( { id } ) => id );
	// Code view may have put anything there.
	const chosen = Array.isArray( attributes.topics )
		? attributes.topics.filter( ( id ) =>
				named.some( ( topic ) => topic.id === id )
			)
		: [];
	// As the page does: the block's own topics, else the story's, else its tags'.
	const topics =
		chosen.length > 0
			? chosen
			: storyTopics(
					{
						chosen: fields?.topics ?? [],
						sure: at( 'auto' ),
						suggested: at( 'suggest' ),
						dismissed:
							fields?.dismissed.map( ( { topic } ) => topic ) ??
							[],
					},
					true
				);
	const idOf = ( token: string ): string =>
		named.find( ( { label } ) => label === token )?.id ?? '';

	return (
		<div { ...useBlockProps() }>
			<InspectorControls>
				<PanelBody title={ __( 'Topics', 'afterword' ) }>
					<ProposalList proposals={ proposals } />
					<FormTokenField
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						__experimentalExpandOnFocus
						label={ __( 'Choose topics yourself', 'afterword' ) }
						value={ chosen.map( topicLabel ) }
						suggestions={ named.map( ( { label } ) => label ) }
						maxLength={ MOST_TOPICS }
						__experimentalValidateInput={ ( token: string ) =>
							idOf( token ) !== ''
						}
						onChange={ ( tokens ) =>
							setAttributes( {
								topics: tokens
									.map( ( token ) =>
										idOf(
											typeof token === 'string'
												? token
												: token.value
										)
									)
									.filter( Boolean ),
							} )
						}
					/>
				</PanelBody>
				<PanelBody
					title={ __( 'Heading', 'afterword' ) }
					initialOpen={ false }
				>
					<RangeControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						label={ __( 'Level of the heading', 'afterword' ) }
						min={ 2 }
						max={ 6 }
						value={ attributes.headingLevel }
						onChange={ ( level = 2 ) =>
							setAttributes( { headingLevel: level } )
						}
					/>
				</PanelBody>
			</InspectorControls>
			{ ! regionApproved && (
				<Notice status="warning" isDismissible={ false }>
					{ __(
						'No country is approved yet: readers see a panel without numbers.',
						'afterword'
					) }
					{ canManage && (
						<>
							{ ' ' }
							<a
								href={ settingsUrl }
								target="_blank"
								rel="noreferrer"
							>
								{ __( 'Choose the country', 'afterword' ) }
							</a>
						</>
					) }
				</Notice>
			) }
			<p className="afterword-panel__proposed">
				<strong>{ __( 'Topics:', 'afterword' ) }</strong>{ ' ' }
				{ topics.length > 0
					? topics.map( topicLabel ).join( ', ' )
					: __( 'none yet: general help is shown', 'afterword' ) }
			</p>
			<Preview
				postId={ postId }
				topics={ topics }
				region={ attributes.region }
				level={ attributes.headingLevel }
			/>
		</div>
	);
}
