/**
 * What the plugin puts beside a story that is being written: the panel "Where to get help" in the post's settings, the
 * numbers in its text, and what is missing before it is published.
 */
import { createBlock } from '@wordpress/blocks';
import {
	Button,
	FormTokenField,
	Notice,
	ToggleControl,
} from '@wordpress/components';
import { useEntityProp } from '@wordpress/core-data';
import { useDispatch, useSelect } from '@wordpress/data';
import { PluginDocumentSettingPanel } from '@wordpress/editor';
import { __ } from '@wordpress/i18n';
import { BeforePublishing } from './before-publishing.tsx';
import { editorData, topicLabel } from './data.ts';
import { NumbersPanel } from './numbers/numbers-panel.tsx';
import { useStoryNumbers } from './numbers/use-story-numbers.ts';
import { type Proposal, propose, proposeFrom } from './proposals.ts';
import { ProposalList } from './proposal-list.tsx';
import { useDetected } from './use-detected.ts';
import { useTerms } from './use-terms.ts';

const BLOCK = 'afterword/support-panel';

interface PostSelectors {
	getCurrentPostType: () => string | null;
	getCurrentPostId: () => number | null;
}

interface BlockSelectors {
	getGlobalBlockCount: ( name: string ) => number;
	getBlockCount: () => number;
}

interface BlockActions {
	insertBlock: ( block: object, index: number ) => void;
}

/** Metadata of the post, as far as it is ours. */
interface Meta {
	afterword_off?: boolean;
	afterword_topics?: string[];
}

interface Props {
	type: string;
	id: number;
}

function Content( {
	type,
	id,
	proposals,
	offersHelp,
	unread,
}: Props & {
	proposals: Proposal[];
	offersHelp: boolean;
	/** Whether the text is in a language without a lexicon. */
	unread: boolean;
} ) {
	const { automatic, regionApproved, canManage, settingsUrl } = editorData();
	const [ meta, setMeta ] = useEntityProp< Meta >(
		'postType',
		type,
		'meta',
		id
	);
	const { placed, end } = useSelect( ( select ) => {
		const blocks = select( 'core/block-editor' ) as BlockSelectors;
		return {
			placed: blocks.getGlobalBlockCount( BLOCK ),
			end: blocks.getBlockCount(),
		};
	}, [] );
	const { insertBlock } = useDispatch( 'core/block-editor' ) as BlockActions;
	const off = meta?.afterword_off === true;
	const chosen = meta?.afterword_topics ?? [];
	const tagged = proposals
		.filter( ( { tag, level } ) => tag !== '' && level === 'auto' )
		.map( ( one ) => one.id );
	const take = ( topic: string ): void => {
		// What tags say stays, because a choice stands in their place.
		const before = chosen.length > 0 ? chosen : tagged;
		setMeta( { ...meta, afterword_topics: [ ...before, topic ] } );
	};

	return (
		<>
			{ ! regionApproved && (
				<Notice status="warning" isDismissible={ false }>
					{ __(
						'No country is approved yet: readers see a panel without numbers.',
						'afterword'
					) }
					{ canManage && (
						<>
							{ ' ' }
							<a href={ settingsUrl }>
								{ __( 'Choose the country', 'afterword' ) }
							</a>
						</>
					) }
				</Notice>
			) }
			{ unread && (
				<p>
					{ __(
						'The text is in a language that we cannot read yet: tags and categories alone count.',
						'afterword'
					) }
				</p>
			) }
			<ProposalList
				proposals={ proposals }
				chosen={ chosen }
				{ ...( meta ? { onTake: take } : {} ) }
			/>
			{ chosen.length > 0 && meta && (
				<FormTokenField
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'Topics of this story', 'afterword' ) }
					value={ chosen.map( topicLabel ) }
					onChange={ ( tokens ) =>
						setMeta( {
							...meta,
							afterword_topics: chosen.filter( ( one ) =>
								tokens.includes( topicLabel( one ) )
							),
						} )
					}
				/>
			) }
			{ offersHelp && placed === 0 && (
				<p>
					{ __(
						'The text seems to offer help already. Numbers in the text grow old; those of the panel are kept.',
						'afterword'
					) }
				</p>
			) }
			{ placed === 0 ? (
				<Button
					__next40pxDefaultSize
					variant="secondary"
					onClick={ () => insertBlock( createBlock( BLOCK ), end ) }
				>
					{ __( 'Insert the help panel', 'afterword' ) }
				</Button>
			) : (
				<p>
					{ __( 'This story carries the help panel.', 'afterword' ) }
				</p>
			) }
			{ automatic && meta && (
				<ToggleControl
					__nextHasNoMarginBottom
					label={ __(
						'Leave the panel out of this story',
						'afterword'
					) }
					help={ __(
						'The panel is otherwise added by itself where tags or categories name a topic.',
						'afterword'
					) }
					checked={ off }
					onChange={ ( value: boolean ) =>
						setMeta( { ...meta, afterword_off: value } )
					}
				/>
			) }
		</>
	);
}

/** Reads the story whether the panel is open or not: what it finds is ready when the writer looks. */
function Panel( { type, id }: Props ) {
	const terms = useTerms( type, id );
	const detected = useDetected( terms );
	const numbers = useStoryNumbers( type, id );
	const proposals = detected
		? proposeFrom( detected, terms )
		: propose( terms );
	return (
		<>
			<PluginDocumentSettingPanel
				name="afterword"
				title={ __( 'Where to get help', 'afterword' ) }
			>
				<Content
					type={ type }
					id={ id }
					proposals={ proposals }
					offersHelp={ ( detected?.offers.length ?? 0 ) > 0 }
					unread={ detected?.read === false }
				/>
			</PluginDocumentSettingPanel>
			<NumbersPanel numbers={ numbers } />
			<BeforePublishing
				type={ type }
				id={ id }
				proposals={ proposals }
				numbers={ numbers }
			/>
		</>
	);
}

/**
 * Draws the panel for the post that is being edited.
 */
export function DocumentPanel() {
	const { type, id } = useSelect( ( select ) => {
		const editor = select( 'core/editor' ) as PostSelectors;
		return {
			type: editor.getCurrentPostType(),
			id: editor.getCurrentPostId(),
		};
	}, [] );
	// Templates and patterns have neither tags nor readers of their own.
	if ( ! type || typeof id !== 'number' || type.startsWith( 'wp_' ) ) {
		return null;
	}
	return <Panel type={ type } id={ id } />;
}
