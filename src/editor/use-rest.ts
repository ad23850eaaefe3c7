/**
 * Whether something may appear above the text without moving it under the writer's hands.
 */
import { useSelect } from '@wordpress/data';
import { useEffect, useState } from '@wordpress/element';

/** How long the writer must have paused in the text. Milliseconds. */
const PAUSE = 5000;

interface BlockSelectors {
	getBlocks: () => readonly object[];
}

interface PostSelectors {
	getEditedPostAttribute: ( name: string ) => unknown;
}

/** Whether the caret is in a text: the story's own is in a frame, or in what can be edited. */
function isInText(): boolean {
	const { activeElement } = document;
	return !! activeElement?.matches( 'iframe, textarea, [contenteditable]' );
}

/**
 * Tells when the writer's caret has left the text, or has rested in it.
 *
 * @param awaited Whether anybody waits for it.
 * @return Once true, true for as long as somebody waits.
 */
export function useRest( awaited: boolean ): boolean {
	const [ rests, setRests ] = useState( false );
	const { blocks, title } = useSelect(
		( select ) => ( {
			// The same list until a block changes.
			blocks: (
				select( 'core/block-editor' ) as BlockSelectors
			 ).getBlocks(),
			title: (
				select( 'core/editor' ) as PostSelectors
			 ).getEditedPostAttribute( 'title' ),
		} ),
		[]
	);
	useEffect( () => {
		if ( ! awaited ) {
			setRests( false );
			return undefined;
		}
		const look = (): void => {
			if ( ! isInText() ) {
				setRests( true );
			}
		};
		look();
		document.addEventListener( 'focusin', look );
		const timer = setTimeout( () => setRests( true ), PAUSE );
		return () => {
			document.removeEventListener( 'focusin', look );
			clearTimeout( timer );
		};
	}, [ awaited, blocks, title ] );
	return awaited && rests;
}
