/**
 * Stories for tests, written through the REST API.
 */
import type { RequestUtils } from '@wordpress/e2e-test-utils-playwright';

export interface NewStory {
	title?: string;
	/** Block markup or, for a classic post, bare HTML. */
	content?: string;
	excerpt?: string;
	/** Names; made if the site has none of that name. */
	tags?: readonly string[];
	categories?: readonly string[];
	status?: 'publish' | 'draft' | 'private' | 'future';
	password?: string;
	/** GMT, for instance `2020-01-31T12:00:00`. */
	date?: string;
	type?: 'post' | 'page';
	meta?: Readonly< Record< string, unknown > >;
}

export interface Story {
	id: number;
	/** Path on the site, for `page.goto()`. */
	path: string;
	link: string;
}

/**
 * A paragraph as the block editor stores it.
 * @param text
 */
export const paragraph = ( text: string ): string =>
	`<!-- wp:paragraph -->\n<p>${ text }</p>\n<!-- /wp:paragraph -->`;

/**
 * The support block as the editor stores it.
 *
 * @param attributes Attributes that differ from their default.
 * @return Block markup.
 */
export function panelBlock(
	attributes: Readonly< Record< string, unknown > > = {}
): string {
	const json = JSON.stringify( attributes );
	return `<!-- wp:afterword/support-panel ${ json === '{}' ? '' : json + ' ' }/-->`;
}

async function termId(
	utils: RequestUtils,
	taxonomy: 'tags' | 'categories',
	name: string
): Promise< number > {
	try {
		const term = await utils.rest< { id: number } >( {
			method: 'POST',
			path: `/wp/v2/${ taxonomy }`,
			data: { name },
		} );
		return term.id;
	} catch ( error ) {
		// The answer to a name that exists carries the id.
		const { data } = error as { data?: { term_id?: number } };
		if ( data?.term_id ) {
			return data.term_id;
		}
		throw error;
	}
}

/**
 * Writes a post.
 *
 * @param utils  Utilities with the admin's log-in.
 * @param fields What differs from a short published story without tags.
 * @return Its id and address.
 */
export async function makeStory(
	utils: RequestUtils,
	fields: NewStory = {}
): Promise< Story > {
	const { type = 'post', tags = [], categories = [], date, ...rest } = fields;
	const ids = ( taxonomy: 'tags' | 'categories', names: readonly string[] ) =>
		Promise.all( names.map( ( name ) => termId( utils, taxonomy, name ) ) );
	const post = await utils.rest< { id: number; link: string } >( {
		method: 'POST',
		path: `/wp/v2/${ type }s`,
		data: {
			title: 'A story',
			content: [ 'First paragraph.', 'Second paragraph.' ]
				.map( paragraph )
				.join( '\n\n' ),
			status: 'publish',
			...rest,
			...( date ? { date_gmt: date } : {} ),
			...( tags.length ? { tags: await ids( 'tags', tags ) } : {} ),
			...( categories.length
				? { categories: await ids( 'categories', categories ) }
				: {} ),
		},
	} );
	const { pathname, search } = new URL( post.link );
	return { id: post.id, link: post.link, path: pathname + search };
}
