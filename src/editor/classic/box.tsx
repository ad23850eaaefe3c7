/**
 * The box "Where to get help" of the classic editor: what the block editor shows beside a story.
 */
import { Notice } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { editorData } from '../data.ts';
import { hasNumbers, NumberLists } from '../numbers/number-lists.tsx';
import { OffSwitch } from '../off-switch.tsx';
import { PanelInStory } from '../panel-in-story.tsx';
import { usePlacedByItself } from '../placed-by-itself.ts';
import { RegionNotice } from '../region-notice.tsx';
import { store } from '../store/index.ts';
import { TellServices } from '../tell-service.tsx';
import { StoryTopics } from '../story-topics.tsx';
import { Copy } from './copy.tsx';
import { type ClassicData } from './data.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { ReadersView } from './readers-view.tsx';
import { surface } from './surface.ts';
import { useClassicNumbers } from './use-classic-numbers.ts';

/** Says that a sensitive story carries no panel; nothing if it does, or needs none. */
function NoPanel( { type, saved }: Pick< ClassicData, 'type' | 'saved' > ) {
	const automatic = usePlacedByItself( type, saved );
	const { lacks, off } = useSelect( ( select ) => {
		const story = select( store );
		return {
			lacks: story.isSensitive() && ! story.hasPanel(),
			off: story.isSwitchedOff(),
		};
	}, [] );
	return lacks && ( off || ! automatic ) ? (
		<Notice status="warning" isDismissible={ false }>
			{ off
				? __(
						'The story touches on a sensitive topic. Somebody chose to leave the help panel out.',
						'afterword'
					)
				: __(
						'The story touches on a sensitive topic and offers no help panel.',
						'afterword'
					) }
		</Notice>
	) : null;
}

/**
 * Draws the box.
 *
 * @param props       Properties.
 * @param props.data  What PHP handed over.
 * @param props.named Services that the story names.
 */
export function Box( { data, named }: { data: ClassicData; named: string[] } ) {
	const [ told, tell ] = useState( '' );
	const numbers = useClassicNumbers( tell );
	return (
		<>
			<HiddenFields form={ data.form } values={ data.values } />
			<p role="status">{ told }</p>
			{ ! editorData().regionApproved && (
				<Notice status="warning" isDismissible={ false }>
					<RegionNotice />
				</Notice>
			) }
			<NoPanel type={ data.type } saved={ data.saved } />
			<TellServices names={ named } />
			<section>
				<h3>{ __( 'Topics', 'afterword' ) }</h3>
				<StoryTopics />
			</section>
			<section className="afterword-classic__panel">
				<h3>{ __( 'Help panel', 'afterword' ) }</h3>
				{ surface() ? <PanelInStory /> : <OffSwitch /> }
				<Copy post={ data.post } />
				<ReadersView post={ data.post } />
			</section>
			{ hasNumbers( numbers ) && (
				<section>
					<h3>
						{ __( 'Phone numbers in this story', 'afterword' ) }
					</h3>
					<NumberLists numbers={ numbers } />
				</section>
			) }
		</>
	);
}
