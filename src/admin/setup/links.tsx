/**
 * Setup: where links of the panel lead that are the newsroom's own.
 */
import { TextControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { type SectionProps } from './section.ts';

/** A page or a mailbox; the server reads it with more care. */
const CONTACT = '(https?://|[^@\\s]+@)[^@\\s]+';

/**
 * Draws the two addresses.
 *
 * @param props          Properties.
 * @param props.settings Settings as they stand in the form.
 * @param props.change   Changes some of them.
 */
export function Links( { settings, change }: SectionProps ) {
	return (
		<fieldset>
			<legend>{ __( 'Links in the panel', 'afterword' ) }</legend>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				type="url"
				label={ __( '“Leave this page” leads to', 'afterword' ) }
				help={ __(
					'Stories on abuse then carry a button that replaces the page at once. Choose a page that loads fast and that anybody may have open, such as the weather. Empty: no button.',
					'afterword'
				) }
				placeholder="https://"
				value={ settings.exitUrl }
				onChange={ ( exitUrl ) => change( { exitUrl } ) }
			/>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( '“Report a wrong number” leads to', 'afterword' ) }
				help={ __(
					'An email address, or the address of a page with https://. Empty: no link.',
					'afterword'
				) }
				pattern={ CONTACT }
				title={ __(
					'An email address, or the address of a page with https://.',
					'afterword'
				) }
				value={ settings.reportTo }
				onChange={ ( reportTo ) => change( { reportTo } ) }
			/>
		</fieldset>
	);
}
