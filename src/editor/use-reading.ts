/**
 * Reads the story that is being edited into the store.
 */
import { useDispatch } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { type Tag } from '../core/tags.ts';
import { propose, proposeFrom } from './proposals.ts';
import { store } from './store/index.ts';
import { useDetected } from './use-detected.ts';
import { useTerms } from './use-terms.ts';

/**
 * Keeps the proposals of the store up to date: from tags at once, from the text a second after its last change.
 *
 * @param type Type of the post.
 * @param id   Its id.
 */
export function useReading( type: string, id: number ): void {
	const terms = useTerms( type, id );
	const detected = useDetected( terms );
	const { receiveReading } = useDispatch( store );
	const names = JSON.stringify( terms );
	useEffect( () => {
		const tags = JSON.parse( names ) as Tag[];
		receiveReading( {
			proposals: detected
				? proposeFrom( detected, tags )
				: propose( tags ),
			offersHelp: ( detected?.offers.length ?? 0 ) > 0,
			read: detected?.read ?? null,
		} );
	}, [ detected, names, receiveReading ] );
}
