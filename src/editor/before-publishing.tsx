/**
 * The panel "Where to get help" among the checks before publishing: what is missing, each with what mends it. It never
 * stands in the way.
 */
import { useSelect } from '@wordpress/data';
import { PluginPrePublishPanel } from '@wordpress/editor';
import { useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { editorData } from './data.ts';
import { Lack } from './lack.tsx';
import { missing } from './missing.ts';
import { type StoryNumbers } from './numbers/use-story-numbers.ts';
import { usePlacedByItself } from './placed-by-itself.ts';
import { store } from './store/index.ts';
import { TellService } from './tell-service.tsx';

/**
 * Draws the panel; nothing for a story that needs no help and holds no number of a helpline.
 *
 * @param props         Properties.
 * @param props.type    Type of the post.
 * @param props.numbers Its numbers.
 */
export function BeforePublishing( {
	type,
	numbers,
}: {
	type: string;
	numbers: StoryNumbers;
} ) {
	const head = useRef< HTMLParagraphElement >( null );
	const { sensitive, panel, off } = useSelect( ( select ) => {
		const story = select( store );
		return {
			sensitive: story.isSensitive(),
			panel: story.hasPanel(),
			off: story.isSwitchedOff(),
		};
	}, [] );
	const automatic = usePlacedByItself( type );
	const { regionApproved, tellService } = editorData();
	const { faulty, dismissed, current } = numbers.sorted;
	if (
		! sensitive &&
		! panel &&
		faulty.length + dismissed.length + current.length === 0
	) {
		return null;
	}
	const list = missing( {
		sensitive,
		automatic,
		off,
		panel,
		regionApproved,
		faulty: faulty.length,
	} );
	return (
		<PluginPrePublishPanel
			title={ __( 'Where to get help', 'afterword' ) }
			// What is not open does not ask which services the story names.
			initialOpen={ list.length > 0 || tellService }
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
			{ tellService && <TellService /> }
		</PluginPrePublishPanel>
	);
}
