/**
 * Starts the Languages screen.
 */
import { createRoot } from '@wordpress/element';
import { LanguagesScreen } from './languages/screen.tsx';
import './languages.scss';

const root = document.getElementById( 'afterword-languages' );
const data = window.afterwordLanguages;
if ( root && data ) {
	createRoot( root ).render( <LanguagesScreen data={ data } /> );
}
