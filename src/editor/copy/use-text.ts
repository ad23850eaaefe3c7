/**
 * The text of a story's help, as the server writes it.
 */
import apiFetch from '@wordpress/api-fetch';
import { useCallback, useEffect, useState } from '@wordpress/element';
import { addQueryArgs } from '@wordpress/url';
import { type Use } from './uses.ts';

/** Whose help. */
export interface Asked {
	postId: number;
	/** Ids of topics; empty = those of the saved story. */
	topics: readonly string[];
	/** Code of a region; empty = the story's or the site's. */
	region: string;
	/** Ids of lines that the story does without, and of those that come first. Code view may have put anything there. */
	hidden?: unknown;
	order?: unknown;
	/** What the newsroom says above the lines. */
	note?: unknown;
}

const ids = ( value: unknown ): string[] =>
	Array.isArray( value )
		? value.filter( ( one ) => typeof one === 'string' )
		: [];

/** The answer of the route: includes/rest-text.php. */
export interface Answer {
	text: string;
	/** For newsletters alone; else empty. */
	html: string;
	/** As social networks count. */
	length: number;
	/** Services that are named, and the month in words in which each was checked. */
	lines: { name: string; checked: string }[];
	/** What is missing: topics, an approved region, a line in the region. */
	lack: 'topic' | 'region' | 'line' | '';
}

/**
 * Asks for a text.
 *
 * @param use   What it is for.
 * @param asked Whose help.
 * @return The answer, null until it is there; whether it failed; a function that asks again.
 */
export function useText(
	use: Use,
	{ postId, topics, region, hidden, order, note }: Asked
): { answer: Answer | null; failed: boolean; retry: () => void } {
	const [ answer, setAnswer ] = useState< Answer | null >( null );
	const [ failed, setFailed ] = useState( false );
	const [ turn, setTurn ] = useState( 0 );
	const path = addQueryArgs( '/afterword/v1/text', {
		post: postId,
		for: use,
		...( topics.length > 0 ? { topics } : {} ),
		...( ids( hidden ).length > 0 ? { hidden: ids( hidden ) } : {} ),
		...( ids( order ).length > 0 ? { order: ids( order ) } : {} ),
		...( typeof note === 'string' && note !== '' ? { note } : {} ),
		...( typeof region === 'string' && region !== '' ? { region } : {} ),
	} );
	useEffect( () => {
		let gone = false;
		setFailed( false );
		apiFetch< Answer >( { path } ).then(
			( found ) => gone || setAnswer( found ),
			() => gone || setFailed( true )
		);
		return () => {
			gone = true;
		};
	}, [ path, turn ] );
	return {
		answer,
		failed,
		retry: useCallback( () => setTurn( ( before ) => before + 1 ), [] ),
	};
}
