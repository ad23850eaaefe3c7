<?php
/**
 * Functions for themes and other plugins. They live in the global namespace.
 *
 * @package Afterword
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

/**
 * Tells the sensitive topics of a story, so that other code can stand down: ads, prompts, comments.
 *
 * @param int|WP_Post|null $post The story; the current one if left out.
 * @return string[] Ids of topics, best first, such as `suicide`; empty if there is none.
 */
function afterword_topics( $post = null ): array {
	$post = get_post( $post );

	return $post instanceof WP_Post ? Afterword\topic_ids( Afterword\post_topics( $post->ID ) ) : array();
}

/**
 * Prints nothing, returns the panel of a story, for themes that place it themselves. On its page alone, and only where the story
 * does not bring a panel of its own: one a page.
 *
 * @param int|WP_Post|null     $post The story; the current one if left out.
 * @param array<string, mixed> $args `topics` (ids; left out: the story's), `region` (code that locks the country), `level` (of the
 *                                   heading, 2 to 6).
 * @return string Safe HTML, to be echoed as it is; empty if the story has no topic, or is not what the page is about.
 */
function afterword_panel( $post = null, array $args = array() ): string {
	$post = get_post( $post );

	return $post instanceof WP_Post ? Afterword\theme_panel( $post, $args ) : '';
}

/**
 * Writes the panel of a story as plain text, in the site's language: for newsletters, the print desk, live blogs, exporters.
 *
 * @param int|WP_Post|null     $post The story; the current one if left out. With `topics` none is needed.
 * @param array<string, mixed> $args `topics` (ids; left out: the story's), `region` (left out: the site's), `area`, `short` (bool: two
 *                                   lines), `width` (most characters of a line, 72; 0 = lines are not broken).
 * @return string Lines with ordinary spaces; empty if the story offers no help.
 */
function afterword_text( $post = null, array $args = array() ): string {
	$post = get_post( $post );

	return Afterword\story_text_output( $post instanceof WP_Post ? $post : null, $args );
}

/**
 * Gives the panel of a story as plain HTML without class, style and script, in the site's language: for newsletters and exporters.
 *
 * @param int|WP_Post|null     $post The story; the current one if left out. With `topics` none is needed.
 * @param array<string, mixed> $args `topics`, `region`, `area` as for afterword_text(), `level` (of the heading, 2 to 6).
 * @return string Safe HTML of h2 to h6, p, ul, li, strong, span, bdi, a; empty if the story offers no help.
 */
function afterword_html( $post = null, array $args = array() ): string {
	$post = get_post( $post );

	return Afterword\story_html_output( $post instanceof WP_Post ? $post : null, $args );
}
