<?php
/**
 * Topics that the text of a story names, found when it is saved and only where the admin allows it. No text is read while a
 * reader waits.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * What the text alone named, apart from what a person chose: `{ topics: ids of which it leaves no doubt, agree: ids that it names and
 * that count where a tag suggests them, data: hash of the lexicon's release }`. Tags are asked anew on each page.
 */
const META_FOUND = '_afterword_found';

/**
 * Detects the topics of a story that was saved, and keeps the sure ones.
 *
 * @param mixed $post_id Id of the post.
 * @param mixed $post    The post.
 */
function detect_on_save( $post_id, $post ): void {
	if ( ! $post instanceof \WP_Post || wp_is_post_revision( $post ) || wp_is_post_autosave( $post ) ) {
		return;
	}
	$placement = settings()['placement'];
	if ( ! $placement['text'] || ! in_array( $post->post_type, $placement['postTypes'], true ) ) {
		delete_post_meta( $post->ID, META_FOUND );
		return;
	}
	$found = text_topics( $post );
	if ( array() === $found['agree'] ) {
		delete_post_meta( $post->ID, META_FOUND );
		return;
	}
	update_post_meta(
		$post->ID,
		META_FOUND,
		array(
			'topics' => topic_ids( $found['topics'] ),
			'agree'  => topic_ids( $found['agree'] ),
			'data'   => (string) ( dataset( 'release' )['hash'] ?? '' ),
		)
	);
}

/**
 * Finds the topics that the text of a story names, whatever its tags.
 *
 * @param \WP_Post $post The story.
 * @return array{topics: list<int>, agree: list<int>} Numbers of topics: those of which the text leaves no doubt, best first, and all
 *                                                   that it names.
 */
function text_topics( \WP_Post $post ): array {
	$story   = story_of( $post );
	$lexicon = dataset( 'lexicon/' . story_language( $post, $story['text'] ) );
	if ( null === $lexicon ) {
		return array(
			'topics' => array(),
			'agree'  => array(),
		);
	}

	list( $passages, $words ) = read_story( $story, $lexicon );

	$named = weigh( $passages, $words, array(), topics() );
	$sure  = array();
	foreach ( best_topics( $named, topics() ) as $found ) {
		if ( 'auto' === $found['level'] ) {
			$sure[] = $found['topic'];
		}
	}

	return array(
		'topics' => $sure,
		'agree'  => array_column( $named, 'topic' ),
	);
}

/**
 * Tells the language of a story: what a multilingual plugin says, else what the text looks like, else the site's.
 *
 * @param \WP_Post $post The story.
 * @param string   $text Its text.
 * @return string Language without region; one without a lexicon leaves tags alone to speak.
 */
function story_language( \WP_Post $post, string $text ): string {
	$known = language_of_story( $post );
	if ( '' !== $known ) {
		return $known;
	}
	$guessed = guess_language( cut_words( $text ), dataset( 'stopwords' ) ?? array() );

	return $guessed ?? primary_language( get_locale() );
}

/**
 * Tells the language of a story where somebody knows it.
 *
 * @param \WP_Post $post The story.
 * @return string Language without region; empty = not known.
 */
function language_of_story( \WP_Post $post ): string {
	/**
	 * Filters the language of a story, for plugins that know it.
	 *
	 * @param string   $language Language without region; empty = not known.
	 * @param \WP_Post $post     The story.
	 */
	$known = apply_filters( 'afterword_language', told_language( $post ), $post );

	return is_string( $known ) && '' !== $known ? primary_language( $known ) : '';
}

/**
 * Asks the multilingual plugins that are there.
 *
 * @param \WP_Post $post The story.
 */
function told_language( \WP_Post $post ): string {
	if ( function_exists( 'pll_get_post_language' ) ) {
		return (string) pll_get_post_language( $post->ID, 'slug' );
	}
	$details = apply_filters( 'wpml_post_language_details', null, $post->ID ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's own filter.

	return is_array( $details ) && is_string( $details['language_code'] ?? null ) ? $details['language_code'] : '';
}

/**
 * Reads what the text of a story named when it was last saved.
 *
 * @param int   $post_id   Id of the post.
 * @param int[] $suggested Topics that the story's tags suggest: they count if the text agrees.
 * @return list<int> Numbers of topics.
 */
function found_topics( int $post_id, array $suggested = array() ): array {
	if ( ! settings()['placement']['text'] ) {
		return array();
	}
	$found = get_post_meta( $post_id, META_FOUND, true );
	$found = is_array( $found ) ? $found : array();
	$sure  = topic_numbers( is_array( $found['topics'] ?? null ) ? $found['topics'] : array() );
	$agree = topic_numbers( is_array( $found['agree'] ?? null ) ? $found['agree'] : array() );

	return array_values( array_unique( array_merge( $sure, array_intersect( $suggested, $agree ) ) ) );
}
