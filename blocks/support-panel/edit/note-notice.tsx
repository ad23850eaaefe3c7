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

/** Draws the way to a local line: lines have a source, a month and somebody who keeps them. */
function AskForLine() {
	const { askAt, canManage, settingsUrl } = editorData();
	if ( askAt !== '' ) {
		return (
			<a href={ askAt } target="_blank" rel="noreferrer">
				{ __( 'Ask for a local line', 'afterword' ) }
			</a>
		);
	}
	return canManage ? (
		<a href={ settingsUrl } target="_blank" rel="noreferrer">
			{ __( 'Set where writers can ask for a local line', 'afterword' ) }
		</a>
	) : (
		<>{ __( 'Ask an administrator for a local line.', 'afterword' ) }</>
	);
}

/**
 * Draws the notice.
 *
 * @param props       Properties.
 * @param props.fault What is wrong with the note; empty = nothing.
 * @param props.quiet Whether a screen reader is told elsewhere.
 */
export function NoteNotice( {
	fault,
	quiet = false,
}: {
	fault: NoteFault | '';
	quiet?: boolean;
} ) {
	return fault === '' ? null : (
		<Notice
			status="error"
			isDismissible={ false }
			{ ...( quiet ? { spokenMessage: '' } : {} ) }
		>
			{ reasonOf( fault ) } { fault !== 'long' && <AskForLine /> }
		</Notice>
	);
}
