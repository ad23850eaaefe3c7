/**
 * A block in the editor as the server draws it for readers.
 */
import apiFetch from '@wordpress/api-fetch';
import { Disabled, Notice, Spinner } from '@wordpress/components';
import { RawHTML, useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { addQueryArgs } from '@wordpress/url';

interface Props {
	/** Name of the block without its namespace. */
	block: 'directory' | 'pointer';
	/** Attributes that the drawing depends on. */
	query: Record< string, unknown >;
}

type State = { html: string } | 'loading' | 'failed';

/**
 * Draws the block; nothing in it can be followed or reached by keyboard.
 *
 * @param props       Properties.
 * @param props.block Name of the block.
 * @param props.query Attributes that the drawing depends on.
 */
export function Drawn( { block, query }: Props ) {
	const [ state, setState ] = useState< State >( 'loading' );
	const path = addQueryArgs( `/afterword/v1/draw/${ block }`, query );
	useEffect( () => {
		const abort = new AbortController();
		apiFetch< { html: string } >( { path, signal: abort.signal } )
			.then( setState )
			.catch( () => {
				if ( ! abort.signal.aborted ) {
					setState( 'failed' );
				}
			} );
		return () => abort.abort();
	}, [ path ] );

	if ( state === 'loading' ) {
		return <Spinner />;
	}
	if ( state === 'failed' ) {
		return (
			<Notice status="error" isDismissible={ false }>
				{ __(
					'The preview could not be loaded. Readers are not affected; save and reload to see it.',
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
