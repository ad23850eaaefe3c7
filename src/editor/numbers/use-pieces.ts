/**
 * The pieces of the story that is being edited.
 */
import { getBlockType } from '@wordpress/blocks';
import { useSelect } from '@wordpress/data';
import { useMemo } from '@wordpress/element';
import { notePieces, type Piece, type PlacedBlock, pieces } from './pieces.ts';

interface BlockSelectors {
	getBlocks: ( inside?: string ) => PlacedBlock[];
	getBlocksByName: ( name: string ) => string[];
}

interface PostSelectors {
	getEditedPostAttribute: ( name: string ) => unknown;
}

/** Attributes of a kind of block that are made of its HTML. */
const sourced = ( name: string ): string[] =>
	Object.entries(
		( getBlockType( name )?.attributes ?? {} ) as Record<
			string,
			{ source?: string }
		>
	)
		.filter( ( [ , { source } ] ) =>
			[ 'html', 'rich-text', 'text', 'raw' ].includes( source ?? '' )
		)
		.map( ( [ key ] ) => key );

/**
 * Gives a function that collects the pieces of the story, footnotes and what synced patterns show among them. Another one
 * each time the story changes; nothing is collected before it is called.
 */
export function usePieces(): () => Piece[] {
	const notes = useSelect( ( select ) => {
		const meta = (
			select( 'core/editor' ) as PostSelectors
		 ).getEditedPostAttribute( 'meta' );
		return ( meta as { footnotes?: unknown } | undefined )?.footnotes;
	}, [] );
	// The same lists until a block changes. What is inside a synced pattern is kept by the block that shows it.
	const lists = useSelect( ( select ) => {
		const { getBlocks, getBlocksByName } = select(
			'core/block-editor'
		) as BlockSelectors;
		const ids = getBlocksByName( 'core/block' );
		return [ getBlocks(), ids, ...ids.map( ( id ) => getBlocks( id ) ) ];
	}, [] ) as [ PlacedBlock[], string[], ...PlacedBlock[][] ];
	return useMemo(
		() => () => {
			const [ blocks, ids, ...insides ] = lists;
			const patterns = new Map(
				ids.map( ( id, at ) => [ id, insides[ at ] ?? [] ] )
			);
			const inside = ( block: PlacedBlock ) =>
				patterns.get( block.clientId ) ?? block.innerBlocks;
			return [
				...pieces( blocks, { inside, sourced } ),
				...notePieces( notes ),
			];
		},
		[ lists, notes ]
	);
}
