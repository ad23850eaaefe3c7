/**
 * Setup: where the readers are.
 */
import { ComboboxControl, SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { type SettingsData } from '../settings-data.ts';
import { type SectionProps } from './section.ts';

function areaOptions(
	{ areas }: SettingsData,
	region: string
): { label: string; value: string }[] {
	const own = Object.entries( areas )
		.filter( ( [ code ] ) => code.startsWith( `${ region }-` ) )
		.map( ( [ value, label ] ) => ( { value, label } ) );
	return own.length === 0
		? []
		: [
				{ value: '', label: __( 'The whole country', 'afterword' ) },
				...own,
			];
}

/**
 * Draws country and area.
 *
 * @param props          Properties.
 * @param props.settings Settings as they stand in the form.
 * @param props.change   Changes some of them.
 * @param props.data     What PHP handed over.
 */
export function Readers( { settings, change, data }: SectionProps ) {
	const { region, area } = settings;
	const areas = areaOptions( data, region );
	return (
		<fieldset>
			<legend>{ __( 'Where your readers are', 'afterword' ) }</legend>
			<ComboboxControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Country', 'afterword' ) }
				help={ __(
					'Its lines are printed into every page. Readers elsewhere see those of their own country.',
					'afterword'
				) }
				value={ region }
				options={ data.regions.map( ( { code, name } ) => ( {
					value: code,
					label: name,
				} ) ) }
				onChange={ ( value ) =>
					change( { region: value ?? '', area: '' } )
				}
			/>
			{ areas.length > 0 && (
				<SelectControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ __( 'Area', 'afterword' ) }
					help={ __(
						'For a regional newsroom: lines that serve only this area come first.',
						'afterword'
					) }
					value={ area }
					options={ areas }
					onChange={ ( value ) => change( { area: value } ) }
				/>
			) }
		</fieldset>
	);
}
