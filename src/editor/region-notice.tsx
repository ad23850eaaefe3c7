/**
 * Says that no country is approved yet, or why none can be.
 */
import { __ } from '@wordpress/i18n';
import { editorData } from './data.ts';

/** Draws the sentence, with the way to the setting for whoever may change it. */
export function RegionNotice() {
	const { canManage, settingsUrl, topics } = editorData();
	// An upload that was cut short: there is no country to approve.
	if ( topics.length === 0 ) {
		return (
			<>
				{ __(
					'Files of the plugin are missing: no topic and no number is known here. An administrator can install the plugin again.',
					'afterword'
				) }
			</>
		);
	}
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
