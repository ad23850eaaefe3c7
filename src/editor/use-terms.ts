/**
 * Tags and categories of the post that is being edited, saved or not, with what the site says of each.
 */
import { useSelect } from '@wordpress/data';
import { decodeEntities } from '@wordpress/html-entities';
import { type Saying, type Tag } from '../core/tags.ts';
import { editorData } from './data.ts';

interface Term {
	id: number;
	name: string;
	/** Field of includes/rest-terms.php; left out by a site whose plugin is older. */
	afterword?: Saying | null;
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

/**
 * Lists tags, then categories, then other terms.
 *
 * @param postType Type of the post.
 * @param postId   Its id.
 * @return Terms; empty until they are loaded.
 */
export function useTerms( postType: string, postId: number ): Tag[] {
	const terms = useSelect(
		( select ) => {
			const core = select( 'core' ) as CoreSelectors;
			const post = core.getEditedEntityRecord(
				'postType',
				postType,
				postId
			);
			const found = editorData().taxonomies.flatMap(
				( { field, slug } ) => {
					const ids = post ? post[ field ] : [];
					if ( ! Array.isArray( ids ) || ids.length === 0 ) {
						return [];
					}
					const known =
						core.getEntityRecords( 'taxonomy', slug, {
							include: ids.slice( 0, 100 ),
							per_page: 100,
							context: 'view',
						} ) ?? [];
					return ids.flatMap( ( id ): Tag[] => {
						const term = known.find( ( one ) => one.id === id );
						return term
							? [
									{
										id: term.id,
										name: decodeEntities( term.name ),
										says: term.afterword ?? null,
									},
								]
							: [];
					} );
				}
			);
			// A string compares equal from one call to the next; a list would not.
			return JSON.stringify( found );
		},
		[ postType, postId ]
	) as string;
	return JSON.parse( terms ) as Tag[];
}
