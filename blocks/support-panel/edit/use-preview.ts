/**
 * Asks the server for the panel as readers somewhere see it.
 */
import apiFetch from '@wordpress/api-fetch';
import { useEffect, useState } from '@wordpress/element';
import { addQueryArgs } from '@wordpress/url';
import { type Answer } from './answer.ts';
import { type Choice } from './attributes.ts';
import { type Place } from './place.ts';

/** How long changes are collected before the preview follows; a note is typed. Milliseconds. */
const CALM = 300;
const TYPED = 1000;

/** What is asked. */
export interface Asked extends Choice {
	/** Id of the post; 0 in a template. */
	postId: number;
	/** Ids of topics; empty = general help. */
	topics: string[];
	level: number;
	place: Place;
}

/** The answer, the last one while the next is under way. */
export type Preview = Answer | 'loading' | 'failed';

const pathOf = (
	{ postId, topics, region, level, hidden, order, place }: Asked,
	note: string
): string =>
	addQueryArgs( '/afterword/v1/preview', {
		post: postId,
		topics: topics.length > 0 ? topics : [ 'general' ],
		home: region,
		...place,
		level,
		hidden,
		order,
		note,
	} );

/**
 * Follows what is asked, with some patience. Nothing is asked in a template.
 *
 * @param asked What is asked.
 */
export function usePreview( asked: Asked ): Preview {
	const [ state, setState ] = useState< Preview >( 'loading' );
	const [ note, setNote ] = useState( asked.note );
	useEffect( () => {
		const timer = setTimeout( () => setNote( asked.note ), TYPED );
		return () => clearTimeout( timer );
	}, [ asked.note ] );
	const path = pathOf( asked, note );
	const { postId } = asked;
	useEffect( () => {
		if ( ! postId ) {
			return undefined;
		}
		const abort = new AbortController();
		const timer = setTimeout( () => {
			apiFetch< Answer >( { path, signal: abort.signal } )
				.then( setState )
				.catch( () => {
					if ( ! abort.signal.aborted ) {
						setState( 'failed' );
					}
				} );
		}, CALM );
		return () => {
			clearTimeout( timer );
			abort.abort();
		};
	}, [ path, postId ] );
	return state;
}
