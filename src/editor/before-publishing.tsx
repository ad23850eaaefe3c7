/**
 * The panel "Where to get help" among the checks before publishing: what is missing, each with what mends it. It never
 * stands in the way.
 */
import { useEntityProp } from '@wordpress/core-data';
import { useSelect } from '@wordpress/data';
import { PluginPrePublishPanel } from '@wordpress/editor';
import { useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { editorData } from './data.ts';
import { BLOCK, Lack } from './lack.tsx';
import { missing } from './missing.ts';
import { type StoryNumbers } from './numbers/use-story-numbers.ts';
import { type Proposal } from './proposals.ts';

interface BlockSelectors {
	getGlobalBlockCount: ( name: string ) => number;
}

interface Props {
	type: string;
	id: number;
	proposals: readonly Proposal[];
	numbers: StoryNumbers;
}

/**
 * Draws the panel; nothing for a story that needs no help and holds no number of a helpline.
 *
 * @param props           Properties.
 * @param props.type      Type of the post.
 * @param props.id        Its id.
 * @param props.proposals Topics that its tags and text name.
 * @param props.numbers   Its numbers.
 */
export function BeforePublishing( { type, id, proposals, numbers }: Props ) {
	const head = useRef< HTMLParagraphElement >( null );
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
	const sensitive = chosen || sure.length > 0;
	const { faulty, dismissed, current } = numbers.sorted;
	if (
		! sensitive &&
		panels === 0 &&
		faulty.length + dismissed.length + current.length === 0
	) {
		return null;
	}
	const list = missing( {
		sensitive,
		automatic:
			automaticFor.includes( type ) &&
			( chosen ||
				automaticText ||
				sure.some( ( { tag } ) => tag !== '' ) ),
		off: meta?.afterword_off === true,
		panels,
		regionApproved,
		faulty: faulty.length,
	} );
	return (
		<PluginPrePublishPanel
			title={ __( 'Where to get help', 'afterword' ) }
			initialOpen={ list.length > 0 }
		>
			<p ref={ head } tabIndex={ -1 }>
				{ list.length === 0
					? __( 'Nothing is missing.', 'afterword' )
					: __(
							'Worth a look; you can publish all the same.',
							'afterword'
						) }
			</p>
			{ list.map( ( what ) => (
				<Lack
					key={ what }
					what={ what }
					numbers={ numbers }
					// The button goes with what it mends: who works by keyboard goes on from the top.
					onDone={ () => head.current?.focus() }
				/>
			) ) }
		</PluginPrePublishPanel>
	);
}
