/**
 * The fields that say whose eyes a preview is seen with.
 */
import { ComboboxControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { editorData } from '../../../src/editor/data.ts';
import { type Place } from './place.ts';

/** What the fields need. */
export interface PlaceProps {
	place: Place;
	/** Areas that a reader there can choose. */
	areas: readonly { code: string; name: string }[];
	onChange: ( place: Place ) => void;
	/** The country that readers at home see. */
	home: string;
}

interface ChooserProps {
	label: string;
	value: string;
	options: { value: string; label: string }[];
	onChange: ( value: string ) => void;
}

const Chooser = ( { onChange, ...props }: ChooserProps ) => (
	<ComboboxControl
		__next40pxDefaultSize
		__nextHasNoMarginBottom
		{ ...props }
		onChange={ ( value ) => onChange( value ?? '' ) }
	/>
);

/**
 * Draws the fields.
 *
 * @param props          Properties.
 * @param props.place    What is shown.
 * @param props.areas    Areas of its country.
 * @param props.home     The country that readers at home see.
 * @param props.onChange Takes another place.
 */
export function PlaceFields( { place, areas, home, onChange }: PlaceProps ) {
	const { regions, languages } = editorData();
	return (
		<>
			<Chooser
				label={ __( 'Country of the reader', 'afterword' ) }
				value={ place.region || home }
				options={ regions.map( ( { code, name } ) => ( {
					value: code,
					label: name,
				} ) ) }
				onChange={ ( region ) =>
					onChange( {
						...place,
						region: region === home ? '' : region,
						area: '',
					} )
				}
			/>
			{ areas.length > 0 && (
				<Chooser
					label={ __( 'Area that the reader chose', 'afterword' ) }
					value={ place.area }
					options={ areas.map( ( { code, name } ) => ( {
						value: code,
						label: name,
					} ) ) }
					onChange={ ( area ) => onChange( { ...place, area } ) }
				/>
			) }
			<Chooser
				label={ __( 'Language of the panel', 'afterword' ) }
				value={ place.lang }
				options={ languages.map( ( { tag, name } ) => ( {
					value: tag,
					label: name,
				} ) ) }
				onChange={ ( lang ) => onChange( { ...place, lang } ) }
			/>
			<p>
				{ __(
					'A view for you alone: nothing of it is saved. Readers always see their own country.',
					'afterword'
				) }
			</p>
		</>
	);
}
