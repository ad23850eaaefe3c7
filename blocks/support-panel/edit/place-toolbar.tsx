/**
 * The toolbar of the block: whose eyes the preview is seen with, and the way home.
 */
import { BlockControls } from '@wordpress/block-editor';
import { Dropdown, ToolbarButton, ToolbarGroup } from '@wordpress/components';
import { useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { editorData } from '../../../src/editor/data.ts';
import { AT_HOME, isAtHome, placeLabel, placeName } from './place.ts';
import { PlaceFields, type PlaceProps } from './place-fields.tsx';

/**
 * Draws the fields in a popover.
 *
 * @param props         Properties; the rest see PlaceFields.
 * @param props.onClose Closes the fields.
 */
function Fields( { onClose, ...props }: PlaceProps & { onClose: () => void } ) {
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
			<PlaceFields { ...props } />
		</div>
	);
}

/**
 * Draws the toolbar.
 *
 * @param props Properties, see PlaceFields.
 */
export function PlaceToolbar( props: PlaceProps ) {
	const { place, areas, onChange } = props;
	const toggle = useRef< HTMLButtonElement >( null );
	const label = placeLabel( placeName( place, areas, editorData() ) );
	return (
		<BlockControls group="other">
			<ToolbarGroup>
				<Dropdown
					popoverProps={ { placement: 'bottom-start', shift: true } }
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
