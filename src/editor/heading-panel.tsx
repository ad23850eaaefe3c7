/**
 * The level of a block's headings.
 */
import { PanelBody, RangeControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

interface Props {
	label: string;
	help?: string;
	/** From 2 to this. */
	max: 5 | 6;
	/** As it stands in the attributes. */
	level: number;
	onChange: ( level: number ) => void;
}

/**
 * Draws the panel in the inspector.
 *
 * @param props          Properties.
 * @param props.label    What has the level.
 * @param props.help     What follows from it.
 * @param props.max      Lowest level.
 * @param props.level    Level.
 * @param props.onChange Takes another one.
 */
export const HeadingPanel = ( {
	label,
	help,
	max,
	level,
	onChange,
}: Props ) => (
	<PanelBody title={ __( 'Heading', 'afterword' ) } initialOpen={ false }>
		<RangeControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			label={ label }
			{ ...( help === undefined ? {} : { help } ) }
			min={ 2 }
			max={ max }
			value={ level }
			onChange={ ( value = 2 ) => onChange( value ) }
		/>
	</PanelBody>
);
