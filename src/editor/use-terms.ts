/**
 * Tags and categories of the post that is being edited, by name, saved or not.
 */
import { useSelect } from '@wordpress/data';
import { decodeEntities } from '@wordpress/html-entities';

interface Term {
	id: number;
	name: string;
}

interface CoreSelectors {
	getEditedEntityRecord: (
		kind: string,
		type: string,
		id: number
	) => Record< string, unknown > | false | undefined;
	getEntityRecords: (
		kind: string,
		name: string,
		query: object
	) => Term[] | null;
}

/** Field of the post → taxonomy. */
const TAXONOMIES = { tags: 'post_tag', categories: 'category' } as const;

/**
 * Lists the names of tags, then of categories.
 *
 * @param postType Type of the post.
 * @param postId   Its id.
 * @return Names; empty until they are loaded.
 */
export function useTerms( postType: string, postId: number ): string[] {
	const names = useSelect(
		( select ) => {
			const core = select( 'core' ) as CoreSelectors;
			const post = core.getEditedEntityRecord(
				'postType',
				postType,
				postId
			);
			const found = Object.entries( TAXONOMIES ).flatMap(
				( [ field, taxonomy ] ) => {
					const ids = post ? post[ field ] : [];
					if ( ! Array.isArray( ids ) || ids.length === 0 ) {
						return [];
					}
					const terms =
						core.getEntityRecords( 'taxonomy', taxonomy, {
							include: ids.slice( 0, 100 ),
							per_page: 100,
							context: 'view',
						} ) ?? [];
					return ids.flatMap(
						( id ) =>
							terms.find( ( term ) => term.id === id )?.name ?? []
					);
				}
			);
			// A string compares equal from one call to the next; a list would not.
			return JSON.stringify( found );
		},
		[ postType, postId ]
	) as string;
	return ( JSON.parse( names ) as string[] ).map( ( name ) =>
		decodeEntities( name )
	);
}
