/**
 * Setup: where the panel appears.
 */
import { CheckboxControl, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { type Settings } from '../settings-data.ts';
import { type SectionProps } from './section.ts';

/**
 * Draws the switches of automatic placement.
 *
 * @param props          Properties.
 * @param props.settings Settings as they stand in the form.
 * @param props.change   Changes some of them.
 * @param props.data     What PHP handed over.
 */
export function Placement( { settings, change, data }: SectionProps ) {
	const { placement } = settings;
	const place = ( some: Partial< Settings[ 'placement' ] > ): void =>
		change( { placement: { ...placement, ...some } } );
	return (
		<fieldset>
			<legend>{ __( 'Where the panel appears', 'afterword' ) }</legend>
			<ToggleControl
				__nextHasNoMarginBottom
				label={ __( 'Add the panel by itself', 'afterword' ) }
				help={ __(
					'Under stories published from now on whose tags or categories name a sensitive topic. A journalist can switch it off for each story.',
					'afterword'
				) }
				checked={ placement.automatic }
				onChange={ ( automatic: boolean ) => place( { automatic } ) }
			/>
			{ placement.automatic && (
				<ToggleControl
					__nextHasNoMarginBottom
					label={ __( 'Read the text as well', 'afterword' ) }
					help={ __(
						'Where tags and categories say nothing, the text of a story counts if it leaves no doubt. It is read when the story is saved, on this server.',
						'afterword'
					) }
					checked={ placement.text }
					onChange={ ( text: boolean ) => place( { text } ) }
				/>
			) }
			{ placement.automatic &&
				data.postTypes.map( ( { slug, name } ) => (
					<CheckboxControl
						__nextHasNoMarginBottom
						key={ slug }
						label={ name }
						checked={ placement.postTypes.includes( slug ) }
						onChange={ ( on: boolean ) =>
							place( {
								postTypes: on
									? [ ...placement.postTypes, slug ]
									: placement.postTypes.filter(
											( one ) => one !== slug
										),
							} )
						}
					/>
				) ) }
			<ToggleControl
				__nextHasNoMarginBottom
				label={ __( 'Add a plain list to feeds', 'afterword' ) }
				help={ __(
					'Under full texts of stories that carry the panel. It shows the lines of your own country and says so. Feeds of excerpts stay as they are.',
					'afterword'
				) }
				checked={ settings.feed }
				onChange={ ( feed: boolean ) => change( { feed } ) }
			/>
		</fieldset>
	);
}
