/**
 * Tells the writer what was done, on the screen and to a screen reader.
 */
import { useDispatch } from '@wordpress/data';
// Imported, not named: the classic editor's page has the store only if our script asks for it.
import { store as notices } from '@wordpress/notices';

/** Gives a function that tells; what it says goes away by itself. */
export function useTell(): ( message: string ) => void {
	const { createInfoNotice } = useDispatch( notices );
	return ( message ) =>
		createInfoNotice( message, { type: 'snackbar', id: 'afterword' } );
}
