/**
 * Says that no country is approved yet.
 */
import { __ } from '@wordpress/i18n';
import { editorData } from './data.ts';

/** Draws the sentence, with the way to the setting for whoever may change it. */
export function RegionNotice() {
	const { canManage, settingsUrl } = editorData();
	return (
		<>
			{ __(
				'No country is approved yet: readers see a panel without numbers.',
				'afterword'
			) }{ ' ' }
			{ canManage ? (
				<a href={ settingsUrl } target="_blank" rel="noreferrer">
					{ __( 'Choose the country', 'afterword' ) }
				</a>
			) : (
				__( 'An administrator can approve one.', 'afterword' )
			) }
		</>
	);
}
