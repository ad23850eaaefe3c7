/**
 * The note above the lines: words about the story, never a number.
 */
import { PanelBody, TextareaControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { decodeEntities } from '@wordpress/html-entities';
import { LONGEST_NOTE } from '../../../src/core/note.ts';

interface Props {
	note: string;
	onChange: ( note: string ) => void;
}

/**
 * Draws the field. Whether the note is printed, the block itself says.
 *
 * @param props          Properties.
 * @param props.note     The note.
 * @param props.onChange Takes another one.
 */
export const NotePanel = ( { note, onChange }: Props ) => (
	<PanelBody title={ __( 'Note', 'afterword' ) } initialOpen={ false }>
		<TextareaControl
			__nextHasNoMarginBottom
			label={ __( 'Note above the lines', 'afterword' ) }
			help={ __(
				'Your own words about the story, in every country. No number and no address: those come from the dataset, with a source and a month.',
				'afterword'
			) }
			maxLength={ LONGEST_NOTE }
			rows={ 3 }
			value={ decodeEntities( note ) }
			onChange={ onChange }
		/>
	</PanelBody>
);
