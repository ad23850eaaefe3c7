/**
 * The panel "Where to get help" among the checks before publishing: what is missing, each with what mends it. It never
 * stands in the way.
 */
import { createBlock } from '@wordpress/blocks';
import { Button } from '@wordpress/components';
import { useEntityProp } from '@wordpress/core-data';
import { useDispatch, useSelect } from '@wordpress/data';
import { PluginPrePublishPanel } from '@wordpress/editor';
import { __ } from '@wordpress/i18n';
import { editorData } from './data.ts';
import { missing, type Missing } from './missing.ts';
import { NumberList } from './numbers/number-list.tsx';
import { type StoryNumbers } from './numbers/use-story-numbers.ts';
import { type Proposal } from './proposals.ts';

const BLOCK = 'afterword/support-panel';

interface BlockSelectors {
	getGlobalBlockCount: ( name: string ) => number;
	getBlockCount: () => number;
}

interface BlockActions {
	insertBlock: (
		block: object,
		index: number,
		parent: string | undefined,
		select: boolean
	) => void;
}

interface Props {
	type: string;
	id: number;
	proposals: readonly Proposal[];
	numbers: StoryNumbers;
}

/** Puts the panel at the end; the writer stays where they are. */
function Insert() {
	const end = useSelect(
		( select ) =>
			( select( 'core/block-editor' ) as BlockSelectors ).getBlockCount(),
		[]
	);
	const { insertBlock } = useDispatch( 'core/block-editor' ) as BlockActions;
	return (
		<Button
			__next40pxDefaultSize
			variant="secondary"
			onClick={ () =>
				insertBlock( createBlock( BLOCK ), end, undefined, false )
			}
		>
			{ __( 'Insert the help panel', 'afterword' ) }
		</Button>
	);
}

function Region() {
	const { canManage, settingsUrl } = editorData();
	return (
		<p>
			{ __(
				'No country is approved yet: readers see a panel without numbers.',
				'afterword'
			) }{ ' ' }
			{ canManage ? (
				<a href={ settingsUrl } target="_blank" rel="noreferrer">
					{ __( 'Choose the country', 'afterword' ) }
				</a>
			) : (
				__( 'An administrator can approve one.', 'afterword' )
			) }
		</p>
	);
}

function Lack( { what, numbers }: { what: Missing; numbers: StoryNumbers } ) {
	const { sorted, replace, show, dismiss } = numbers;
	switch ( what ) {
		case 'panel':
			return (
				<>
					<p>
						{ __(
							'The story touches on a sensitive topic and offers no help panel.',
							'afterword'
						) }
					</p>
					<Insert />
				</>
			);
		case 'left-out':
			return (
				<>
					<p>
						{ __(
							'The story touches on a sensitive topic. Somebody chose to leave the help panel out.',
							'afterword'
						) }
					</p>
					<Insert />
				</>
			);
		case 'region':
			return <Region />;
		case 'numbers':
			return (
				<>
					<p>
						{ __(
							'Some phone numbers in the text seem to be old or wrong.',
							'afterword'
						) }
					</p>
					<NumberList
						reports={ sorted.faulty }
						replace={ replace }
						show={ show }
						{ ...( dismiss ? { onDismiss: dismiss } : {} ) }
					/>
				</>
			);
	}
}

/**
 * Draws the panel; nothing where nothing is missing.
 *
 * @param props           Properties.
 * @param props.type      Type of the post.
 * @param props.id        Its id.
 * @param props.proposals Topics that its tags and text name.
 * @param props.numbers   Its numbers.
 */
export function BeforePublishing( { type, id, proposals, numbers }: Props ) {
	const { automaticFor, automaticText, regionApproved } = editorData();
	const [ meta ] = useEntityProp< {
		afterword_off?: boolean;
		afterword_topics?: string[];
	} >( 'postType', type, 'meta', id );
	const panels = useSelect(
		( select ) =>
			(
				select( 'core/block-editor' ) as BlockSelectors
			 ).getGlobalBlockCount( BLOCK ),
		[]
	);
	const chosen = ( meta?.afterword_topics ?? [] ).length > 0;
	const sure = proposals.filter( ( { level } ) => level === 'auto' );
	const list = missing( {
		sensitive: chosen || sure.length > 0,
		automatic:
			automaticFor.includes( type ) &&
			( chosen ||
				automaticText ||
				sure.some( ( { tag } ) => tag !== '' ) ),
		off: meta?.afterword_off === true,
		panels,
		regionApproved,
		faulty: numbers.sorted.faulty.length,
	} );
	return list.length === 0 ? null : (
		<PluginPrePublishPanel
			title={ __( 'Where to get help', 'afterword' ) }
			initialOpen
		>
			{ list.map( ( what ) => (
				<Lack key={ what } what={ what } numbers={ numbers } />
			) ) }
		</PluginPrePublishPanel>
	);
}
