/**
 * Setup: what writers are reminded of.
 */
import { ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { type SectionProps } from './section.ts';

/**
 * Draws the switch of the reminder.
 *
 * @param props          Properties.
 * @param props.settings Settings as they stand in the form.
 * @param props.change   Changes some of them.
 */
export function Writers( { settings, change }: SectionProps ) {
	return (
		<fieldset>
			<legend>{ __( 'Before publishing', 'afterword' ) }</legend>
			<ToggleControl
				__nextHasNoMarginBottom
				label={ __(
					'Remind writers to tell a service before a story names it',
					'afterword'
				) }
				help={ __(
					'A service that a large audience will read about may want to have more people on its lines that day. The reminder stands beside the button “Publish” and holds nothing up.',
					'afterword'
				) }
				checked={ settings.tellService }
				onChange={ ( tellService: boolean ) =>
					change( { tellService } )
				}
			/>
		</fieldset>
	);
}
