/**
 * Topics of the story that is being edited.
 */
import { useSelect } from '@wordpress/data';
import { useEffect, useState } from '@wordpress/element';
import { type Detected } from '../core/detect.ts';
import { type Tag } from '../core/tags.ts';
import { ask } from './reader.ts';
import { storyText, type TextBlock } from './story-text.ts';

/** How long the writer must have paused. Milliseconds. */
const PAUSE = 1000;

interface PostSelectors {
	getEditedPostAttribute: ( name: string ) => string | undefined;
}

interface BlockSelectors {
	getBlocks: () => TextBlock[];
}

/**
 * Detects topics from title, excerpt, text and tags, a second after the last change.
 *
 * @param tags Tags and categories.
 * @return null until the first result.
 */
export function useDetected( tags: readonly Tag[] ): Detected | null {
	const [ detected, setDetected ] = useState< Detected | null >( null );
	const { title, excerpt, blocks } = useSelect( ( select ) => {
		const post = select( 'core/editor' ) as PostSelectors;
		return {
			title: post.getEditedPostAttribute( 'title' ) ?? '',
			excerpt: post.getEditedPostAttribute( 'excerpt' ) ?? '',
			// The same list until a block changes.
			blocks: (
				select( 'core/block-editor' ) as BlockSelectors
			 ).getBlocks(),
		};
	}, [] );
	const names = JSON.stringify( tags );
	useEffect( () => {
		let takeBack = (): void => {};
		const timer = setTimeout( () => {
			takeBack = ask(
				{
					story: {
						title,
						excerpt,
						text: storyText( blocks ),
						tags: JSON.parse( names ) as Tag[],
					},
				},
				setDetected
			);
		}, PAUSE );
		return () => {
			clearTimeout( timer );
			takeBack();
		};
	}, [ title, excerpt, blocks, names ] );
	return detected;
}
