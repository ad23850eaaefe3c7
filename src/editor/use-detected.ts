/**
 * Topics of the story that is being edited, found while nobody waits.
 */
import { useSelect } from '@wordpress/data';
import { useEffect, useState } from '@wordpress/element';
import { detect, type Detected, type Story } from '../core/detect.ts';
import { guessLanguage } from '../core/guess-language.ts';
import { cutWords } from '../core/text.ts';
import { editorData } from './data.ts';
import { loadLexicon } from './lexicon.ts';
import { storyText, type TextBlock } from './story-text.ts';

/** How long the writer must have paused. Milliseconds. */
const PAUSE = 1000;

interface PostSelectors {
	getEditedPostAttribute: ( name: string ) => string | undefined;
}

interface BlockSelectors {
	getBlocks: () => TextBlock[];
}

/** Runs a task when the browser is idle; an older one runs it a little later. */
function whenIdle( task: () => void ): () => void {
	if ( 'requestIdleCallback' in window ) {
		const id = window.requestIdleCallback( task, { timeout: 5000 } );
		return () => window.cancelIdleCallback( id );
	}
	const timer = setTimeout( task, 200 );
	return () => clearTimeout( timer );
}

async function detectStory( story: Story ): Promise< Detected > {
	const { topics, tags, stopWords, language } = editorData();
	const guessed = guessLanguage( cutWords( story.text ), stopWords );
	return detect( story, {
		lexicon: await loadLexicon( guessed ?? language ),
		tags,
		topics,
	} );
}

/**
 * Detects topics from title, excerpt, text and tags, a second after the last change and in idle time.
 *
 * @param tags Names of tags and categories.
 * @return null until the first result.
 */
export function useDetected( tags: readonly string[] ): Detected | null {
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
		let stop = (): void => {};
		let gone = false;
		const timer = setTimeout( () => {
			stop = whenIdle( () => {
				void detectStory( {
					title,
					excerpt,
					text: storyText( blocks ),
					tags: JSON.parse( names ) as string[],
				} ).then( ( found ) => gone || setDetected( found ) );
			} );
		}, PAUSE );
		return () => {
			gone = true;
			clearTimeout( timer );
			stop();
		};
	}, [ title, excerpt, blocks, names ] );
	return detected;
}
