/**
 * Puts the panel's shortcode into the text: by the button beside that for media, by a quicktag in the text tab, by the store.
 */
import { dispatch } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { store } from '../store/index.ts';
import { type ClassicData } from './data.ts';
import { surface } from './surface.ts';

interface Quicktags {
	addButton: (
		id: string,
		display: string,
		press: () => void,
		unused: string,
		accessKey: string,
		title: string,
		priority: number,
		instance: string
	) => void;
}

declare global {
	interface Window {
		QTags?: Quicktags;
	}
}

/** Behind WordPress's own quicktags, before "close tags". */
const LATE = 135;

/**
 * Puts the shortcode into the text, or shows the one that stands there.
 *
 * @param shortcode Name of the shortcode.
 * @param where     After the paragraph that the writer is in, or at the end.
 */
export function insert( shortcode: string, where: 'here' | 'end' ): void {
	// It says no topics: so it follows those that are chosen for the story, now and later.
	if ( surface()?.insert( `[${ shortcode }]`, where ) ) {
		dispatch( store ).receivePlaced( true );
	}
}

/**
 * Brings the buttons to life.
 *
 * @param data           What PHP handed over.
 * @param data.box       What the ids of our elements begin with.
 * @param data.shortcode Name of the shortcode.
 */
export function addButtons( {
	box,
	shortcode,
}: Pick< ClassicData, 'box' | 'shortcode' > ): void {
	const press = (): void => insert( shortcode, 'here' );
	document
		.getElementById( `${ box }-insert` )
		?.addEventListener( 'click', press );
	window.QTags?.addButton(
		'afterword',
		__( 'help panel', 'afterword' ),
		press,
		'',
		'',
		__( 'Add help panel', 'afterword' ),
		LATE,
		'content'
	);
}
