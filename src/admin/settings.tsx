/**
 * Starts the Setup screen.
 */
import { createRoot } from '@wordpress/element';
import { SetupForm } from './setup/form.tsx';
import './settings.scss';

const root = document.getElementById( 'afterword-settings' );
const data = window.afterwordSettings;
if ( root && data ) {
	createRoot( root ).render( <SetupForm data={ data } /> );
}
