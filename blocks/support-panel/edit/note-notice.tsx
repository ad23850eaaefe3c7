/**
 * Says that a note is not printed, why, and what to do instead.
 */
import { Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { type NoteFault } from '../../../src/core/note.ts';
import { editorData } from '../../../src/editor/data.ts';

const reasonOf = ( fault: NoteFault ): string =>
	( {
		long: __(
			'The note is not printed: it has more than 200 characters.',
			'afterword'
		),
		address: __(
			'The note is not printed: it holds an address.',
			'afterword'
		),
		number: __(
			'The note is not printed: it holds what may be dialled. A number that readers see has a source and a month.',
			'afterword'
		),
	} )[ fault ];

/**
 * Draws the notice.
 *
 * @param props       Properties.
 * @param props.fault What is wrong with the note; empty = nothing.
 */
export function NoteNotice( { fault }: { fault: NoteFault | '' } ) {
	const { canManage, settingsUrl } = editorData();
	if ( fault === '' ) {
		return null;
	}
	return (
		<Notice status="error" isDismissible={ false }>
			{ reasonOf( fault ) }{ ' ' }
			{ fault !== 'long' &&
				( canManage ? (
					<a href={ settingsUrl } target="_blank" rel="noreferrer">
						{ __( 'Add a local line', 'afterword' ) }
					</a>
				) : (
					__( 'Ask an administrator for a local line.', 'afterword' )
				) ) }
		</Notice>
	);
}
