/**
 * What a story's screen loads in the classic editor.
 */
import { dispatch } from '@wordpress/data';
import { createRoot } from '@wordpress/element';
import '../editor.scss';
import { setInserter } from '../store/inserter.ts';
import { store } from '../store/index.ts';
import { Box } from './box.tsx';
import './classic.scss';
import { classicData } from './data.ts';
import { addButtons, insert } from './insert.ts';
import { reader } from './read-story.ts';
import { lookForVisits } from './visited.ts';
import { watch } from './watch.ts';

const data = classicData();
const root = data && document.getElementById( `${ data.box }-script` );
if ( data && root ) {
	dispatch( store ).receiveMeta( data.values );
	setInserter( () => insert( data.shortcode, 'end' ) );
	lookForVisits();
	addButtons( data );
	const box = createRoot( root );
	const draw = ( named: string[] ): void =>
		box.render( <Box data={ data } named={ named } /> );
	draw( [] );
	// The plain form steps back only here: it stays where this script does not run.
	document.getElementById( `${ data.box }-plain` )?.remove();
	// Enter in a field of the box must not save or publish the story. Our own fields have seen it by now.
	root.parentElement?.addEventListener( 'keydown', ( event ) => {
		if (
			event.key === 'Enter' &&
			event.target instanceof HTMLInputElement
		) {
			event.preventDefault();
		}
	} );
	watch( reader( data, draw ) );
}
