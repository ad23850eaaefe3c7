<?php
/**
 * The plain text of a story: its words, without what is not the story. Twin of src/editor/story-text.ts in what is left out.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Blocks that are not the story: embeds, code, lists of other stories, the author's box, forms, our own. */
const NOT_STORY = array(
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
);

/** Bytes of content that are read: about 45,000 words. */
const MOST_READ = 300000;

/**
 * Reads a story for the detector.
 *
 * @param \WP_Post $post The story.
 * @return array{title: string, excerpt: string, text: string, tags: list<array{id: int, name: string, says: array<int, mixed>|null}>} Plain text, valid UTF-8.
 */
function story_of( \WP_Post $post ): array {
	return array(
		'title'   => plain_text( $post->post_title ),
		'excerpt' => plain_text( $post->post_excerpt ),
		'text'    => story_text( head_and_tail( $post->post_content ) ),
		'tags'    => story_terms( $post->ID ),
	);
}

/**
 * Reads the text of serialized blocks or of classic content.
 *
 * @param string $content Content of a post.
 * @return string Plain text, a line break between blocks.
 */
function story_text( string $content ): string {
	if ( ! has_blocks( $content ) ) {
		return plain_text( $content );
	}
	$parts = array();
	collect_text( parse_blocks( $content ), $parts );

	return trim( implode( "\n", array_filter( $parts ) ) );
}

/**
 * Collects the texts of blocks, those inside others too.
 *
 * @param array<int|string, array<string, mixed>> $blocks Parsed blocks.
 * @param list<string>                            $parts  Takes the texts.
 */
function collect_text( array $blocks, array &$parts ): void {
	foreach ( $blocks as $block ) {
		$name = (string) ( $block['blockName'] ?? '' );
		if ( in_array( $name, NOT_STORY, true ) || 0 === strpos( $name, 'afterword/' ) || 0 === strpos( $name, 'core-embed/' ) ) {
			continue;
		}
		// A caption names what is seen, and often another story.
		if ( 'core/image' !== $name && 'core/gallery' !== $name ) {
			$parts[] = plain_text( (string) $block['innerHTML'] );
		}
		collect_text( $block['innerBlocks'], $parts );
	}
}

/**
 * Shortens what is no story but a book, so that saving it stays quick: what it is about is said first, whom to call last.
 *
 * @param string $content Content of a post, UTF-8.
 * @return string The same up to MOST_READ bytes; beyond, its first two thirds and its last third of so many.
 */
function head_and_tail( string $content ): string {
	if ( strlen( $content ) <= MOST_READ ) {
		return $content;
	}
	$tail = intdiv( MOST_READ, 3 );

	// No half characters where it was cut.
	return preg_replace( '/[\xc0-\xff][\x80-\xbf]{0,3}$/D', '', substr( $content, 0, MOST_READ - $tail ) )
		. "\n\n" . preg_replace( '/^[\x80-\xbf]+/', '', substr( $content, -$tail ) );
}

/**
 * Turns HTML into text: a line break where a block ends, no shortcodes, entities as characters.
 *
 * @param string $html HTML.
 */
function plain_text( string $html ): string {
	if ( 1 !== preg_match( '//u', $html ) ) {
		// What WordPress has for this warns on some versions.
		$html = htmlspecialchars_decode( htmlspecialchars( $html, ENT_NOQUOTES | ENT_SUBSTITUTE, 'UTF-8' ), ENT_NOQUOTES );
	}
	$html = strip_shortcodes( $html );
	$html = (string) preg_replace( '#</(?:p|h[1-6]|li|div|td|th|blockquote|figcaption|pre)>|<br\s*/?>#i', "\n", $html );

	return trim( html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}
