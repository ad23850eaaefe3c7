/**
 * Whether the writer was in the text since the page was opened: before that, its cursor stands at the beginning by chance.
 */
import { whenReady } from './tinymce.ts';

let visited = false;

const visit = (): void => {
	visited = true;
};

/** Tells it. */
export const wasVisited = (): boolean => visited;

/** Begins to look. */
export function lookForVisits(): void {
	document.getElementById( 'content' )?.addEventListener( 'focus', visit );
	whenReady( ( editor ) => editor.on( 'focus', visit ) );
}
