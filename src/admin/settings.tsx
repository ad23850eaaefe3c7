/**
 * Starts the settings page.
 */
import { createRoot } from '@wordpress/element';
import { SettingsForm } from './settings-form.tsx';
import './settings.scss';

const root = document.getElementById( 'afterword-settings' );
const data = window.afterwordSettings;
if ( root && data ) {
	createRoot( root ).render( <SettingsForm data={ data } /> );
}
