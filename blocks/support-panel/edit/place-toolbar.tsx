/**
 * The toolbar of the block: whose eyes the preview is seen with, and the way home.
 */
import { BlockControls } from '@wordpress/block-editor';
import {
	ComboboxControl,
	Dropdown,
	ToolbarButton,
	ToolbarGroup,
} from '@wordpress/components';
import { useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { editorData } from '../../../src/editor/data.ts';
import {
	AT_HOME,
	isAtHome,
	type Place,
	placeLabel,
	placeName,
} from './place.ts';

interface Props {
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
 * @param props.onClose  Closes the fields.
 */
function Fields( {
	place,
	areas,
	home,
	onChange,
	onClose,
}: Props & { onClose: () => void } ) {
	const { regions, languages } = editorData();
	return (
		<div
			className="afterword-place"
			role="presentation"
			onKeyDownCapture={ ( event ) => {
				const { key, target } = event;
				// The fields keep Escape to themselves, even where they have no list to close.
				if (
					key === 'Escape' &&
					( target as Element ).getAttribute( 'aria-expanded' ) !==
						'true'
				) {
					event.stopPropagation();
					onClose();
				}
			} }
		>
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
		</div>
	);
}

/**
 * Draws the toolbar.
 *
 * @param props Properties, see Fields.
 */
export function PlaceToolbar( props: Props ) {
	const { place, areas, onChange } = props;
	const toggle = useRef< HTMLButtonElement >( null );
	const label = placeLabel( placeName( place, areas, editorData() ) );
	return (
		<BlockControls group="other">
			<ToolbarGroup>
				<Dropdown
					popoverProps={ { placement: 'bottom-start' } }
					renderToggle={ ( { isOpen, onToggle } ) => (
						<ToolbarButton
							ref={ toggle }
							aria-expanded={ isOpen }
							aria-haspopup="dialog"
							onClick={ onToggle }
						>
							{ label }
						</ToolbarButton>
					) }
					renderContent={ ( { onClose } ) => (
						<Fields { ...props } onClose={ onClose } />
					) }
				/>
				{ ! isAtHome( place ) && (
					<ToolbarButton
						onClick={ () => {
							onChange( AT_HOME );
							// This button goes away.
							toggle.current?.focus();
						} }
					>
						{ __( 'As at home', 'afterword' ) }
					</ToolbarButton>
				) }
			</ToolbarGroup>
		</BlockControls>
	);
}
