/**
 * Starts the Topics screen.
 */
import { createRoot } from '@wordpress/element';
import { TopicsScreen } from './topics/screen.tsx';
import './topics.scss';

const root = document.getElementById( 'afterword-topics' );
if ( root && window.afterwordTopics ) {
	createRoot( root ).render( <TopicsScreen /> );
}
