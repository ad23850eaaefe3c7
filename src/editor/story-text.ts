/**
 * The plain text of the story that is being edited. Twin of includes/story-text.php in what is left out.
 */
import { decodeEntities } from '@wordpress/html-entities';

/** A block of the editor, as far as its text goes. */
export interface TextBlock {
	name: string;
	attributes: Readonly< Record< string, unknown > >;
	innerBlocks: readonly TextBlock[];
}

/** Blocks that are not the story: embeds, code, lists of other stories, the author's box, forms. */
export const NOT_STORY: ReadonlySet< string > = new Set( [
	'core/archives',
	'core/audio',
	'core/avatar',
	'core/calendar',
	'core/categories',
	'core/code',
	'core/comments',
	'core/embed',
	'core/file',
	'core/html',
	'core/latest-comments',
	'core/latest-posts',
	'core/loginout',
	'core/navigation',
	'core/post-author',
	'core/post-author-biography',
	'core/post-comments-form',
	'core/post-navigation-link',
	'core/post-terms',
	'core/preformatted',
	'core/query',
	'core/rss',
	'core/search',
	'core/shortcode',
	'core/site-logo',
	'core/site-tagline',
	'core/site-title',
	'core/social-links',
	'core/table-of-contents',
	'core/tag-cloud',
	'core/video',
] );

/** Attributes that hold words of a story. */
export const WORDS = [
	'content',
	'value',
	'citation',
	'summary',
	'title',
	'text',
];

/**
 * Turns HTML into text: a line break where a block ends, entities as characters.
 *
 * @param html HTML.
 */
export const plainText = ( html: string ): string =>
	decodeEntities(
		html
			.replace(
				/<\/(?:p|h[1-6]|li|div|td|th|blockquote)>|<br\s*\/?>/gi,
				'\n'
			)
			.replace( /<[^>]*>/g, '' )
	).trim();

/**
 * Reads the text of blocks, those inside others too.
 *
 * @param blocks Blocks of the editor.
 * @return Plain text, a line break between blocks.
 */
export const storyText = ( blocks: readonly TextBlock[] ): string =>
	blocks
		.filter(
			( { name } ) =>
				! NOT_STORY.has( name ) && ! name.startsWith( 'afterword/' )
		)
		.flatMap( ( { name, attributes, innerBlocks } ) => [
			// A caption names what is seen, and often another story.
			...( name === 'core/image'
				? []
				: WORDS.map( ( key ) => attributes[ key ] ?? '' ).map(
						( words ) => plainText( String( words ) )
					) ),
			storyText( innerBlocks ),
		] )
		.filter( Boolean )
		.join( '\n' );
