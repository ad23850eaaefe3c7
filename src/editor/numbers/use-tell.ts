/**
 * Tells the writer what was done, on the screen and to a screen reader.
 */
import { useDispatch } from '@wordpress/data';

interface NoticeActions {
	createInfoNotice: ( message: string, options: object ) => void;
}

/** Gives a function that tells; what it says goes away by itself. */
export function useTell(): ( message: string ) => void {
	const { createInfoNotice } = useDispatch( 'core/notices' ) as NoticeActions;
	return ( message ) =>
		createInfoNotice( message, { type: 'snackbar', id: 'afterword' } );
}
