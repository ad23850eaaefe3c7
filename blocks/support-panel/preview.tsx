/**
 * The panel in the editor, drawn by the PHP that prints the page.
 */
import apiFetch from '@wordpress/api-fetch';
import { Disabled, Notice, Spinner } from '@wordpress/components';
import { RawHTML, useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { addQueryArgs } from '@wordpress/url';

interface Props {
	postId: number;
	/** Ids of topics; empty = general help. */
	topics: string[];
	region: string;
	level: number;
}

/** How long changes are collected before the preview follows. Milliseconds. */
const CALM = 300;

type State = { html: string } | 'loading' | 'failed';

/**
 * Draws the preview.
 *
 * @param props        Properties.
 * @param props.postId Id of the post; 0 in a template.
 * @param props.topics Ids of topics.
 * @param props.region Code that locks the region.
 * @param props.level  Level of the heading.
 */
export function Preview( { postId, topics, region, level }: Props ) {
	const [ state, setState ] = useState< State >( 'loading' );
	const path = addQueryArgs( '/afterword/v1/preview', {
		post: postId,
		topics: topics.length > 0 ? topics : [ 'general' ],
		region,
		level,
	} );
	useEffect( () => {
		if ( ! postId ) {
			return undefined;
		}
		const abort = new AbortController();
		const timer = setTimeout( () => {
			apiFetch< { html: string } >( { path, signal: abort.signal } )
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

	if ( ! postId ) {
		return (
			<p>
				{ __(
					'Each story shows the lines for its own topics here.',
					'afterword'
				) }
			</p>
		);
	}
	if ( state === 'loading' ) {
		return <Spinner />;
	}
	if ( state === 'failed' ) {
		return (
			<Notice status="error" isDismissible={ false }>
				{ __(
					'The preview could not be loaded. Readers still get the panel; save the story and reload to see it.',
					'afterword'
				) }
			</Notice>
		);
	}
	return (
		<Disabled>
			<RawHTML>{ state.html }</RawHTML>
		</Disabled>
	);
}
