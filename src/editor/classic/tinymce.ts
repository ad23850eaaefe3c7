/**
 * TinyMCE as WordPress loads it, as far as it is used here.
 */

/** An editor. */
export interface TinyEditor {
	id: string;
	isHidden: () => boolean;
	getBody: () => HTMLElement;
	getContent: () => string;
	focus: () => void;
	on: ( events: string, take: () => void ) => void;
	nodeChanged: () => void;
	dom: { setAttrib: ( one: Element, name: string, value: string ) => void };
	selection: {
		getNode: () => Node;
		getBookmark: ( type: number, normalized: boolean ) => unknown;
		moveToBookmark: ( bookmark: unknown ) => void;
		setRng: ( range: Range ) => void;
		setCursorLocation: ( node: Node, offset: number ) => void;
		scrollIntoView: ( one: Element ) => void;
	};
	undoManager: { transact: ( change: () => void ) => void };
}

interface JQueryLike {
	on: (
		name: string,
		take: ( event: unknown, editor: TinyEditor ) => void
	) => void;
}

declare global {
	interface Window {
		tinymce?: { get: ( id: string ) => TinyEditor | null };
		jQuery?: ( what: unknown ) => JQueryLike;
	}
}

/** Id of the field that holds the story. */
const CONTENT = 'content';

/** Gives the story's visual editor; null until it is ready, and where a user or site goes without it. */
export function tiny(): TinyEditor | null {
	const editor = window.tinymce?.get( CONTENT ) ?? null;
	// It has a body once it is set up.
	return editor?.getBody() ? editor : null;
}

/**
 * Calls back when the story's visual editor is ready: at once, later, again if it is made anew.
 *
 * @param take Takes the editor.
 */
export function whenReady( take: ( editor: TinyEditor ) => void ): void {
	const ready = tiny();
	if ( ready ) {
		take( ready );
	}
	// WordPress tells it to jQuery alone.
	window
		.jQuery?.( document )
		.on( 'tinymce-editor-init', ( _event, editor ) => {
			if ( editor.id === CONTENT ) {
				take( editor );
			}
		} );
}
