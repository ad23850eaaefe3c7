/**
 * The note above the lines: words about the story, never a number.
 */
import { PanelBody, TextareaControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { decodeEntities } from '@wordpress/html-entities';
import { LONGEST_NOTE, type NoteFault } from '../../../src/core/note.ts';
import { NoteNotice } from './note-notice.tsx';

interface Props {
	note: string;
	fault: NoteFault | '';
	onChange: ( note: string ) => void;
}

/**
 * Draws the field, and below it why a note is not printed: the block itself, which says so too, may be out of sight.
 *
 * @param props          Properties.
 * @param props.note     The note.
 * @param props.fault    What is wrong with it; empty = nothing.
 * @param props.onChange Takes another one.
 */
export const NotePanel = ( { note, fault, onChange }: Props ) => (
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
		<NoteNotice fault={ fault } quiet />
	</PanelBody>
);
