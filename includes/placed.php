<?php
/**
 * What a person put into a story, and what help a story therefore offers outside of its page.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Finds the first panel that stands in serialized blocks or classic content, or in what they refer to.
 *
 * @param string              $content Content of a post.
 * @param array<string, true> $seen    What was looked into already.
 * @return array<string, mixed>|null Its attributes, not trusted; null if there is none.
 */
function placed_attributes( string $content, array &$seen = array() ): ?array {
	$looked = $seen;
	// Most content holds nothing; taking it apart would be the dear way to learn so.
	if ( ! holds_block( $content, BLOCK, $looked ) ) {
		return null;
	}
	$queue = parse_blocks( without_lists( $content ) );
	while ( array() !== $queue ) {
		$block = array_shift( $queue );
		if ( BLOCK === $block['blockName'] ) {
			return $block['attrs'];
		}
		$found = null;
		if ( in_array( $block['blockName'], array( 'core/block', 'core/pattern', 'core/template-part' ), true ) ) {
			$key = $block['blockName'] . wp_json_encode( $block['attrs'] );
			if ( ! isset( $seen[ $key ] ) ) {
				$seen[ $key ] = true;
				$found        = placed_attributes( referenced_content( substr( $block['blockName'], 5 ), $block['attrs'] ), $seen );
			}
		} elseif ( array() === $block['innerBlocks'] ) {
			$found = shortcode_attributes( $block['innerHTML'] );
		}
		if ( null !== $found ) {
			return $found;
		}
		array_unshift( $queue, ...$block['innerBlocks'] );
	}

	return shortcode_attributes( without_lists( $content ) );
}

/**
 * Tells how help came to stand in a story.
 *
 * @param \WP_Post $post The story.
 * @return string `block`, `pattern` or `shortcode`, as a person placed it; `automatic`; `off` where a person switched it off;
 *                `none`. A panel in the theme's template is not known here.
 */
function placement_of( \WP_Post $post ): string {
	if ( has_block( BLOCK, $post->post_content ) ) {
		return 'block';
	}
	if ( holds_shortcode( $post->post_content ) ) {
		return 'shortcode';
	}
	if ( holds_block( $post->post_content, BLOCK ) ) {
		return 'pattern';
	}
	if ( is_switched_off( $post->ID ) ) {
		return 'off';
	}

	return should_place( $post ) ? 'automatic' : 'none';
}

/**
 * Collects what a panel of a story is made from, as on its page.
 *
 * @param \WP_Post|null        $post  The story; null where the caller names the topics.
 * @param array<string, mixed> $asked What other code asks for: `topics` (ids), `region`, `area`, `level`, and as in the block `hidden`,
 *                                    `order`, `note`. None of it is trusted.
 * @return array<string, mixed>|null Arguments of prepare_panel(); null if the story offers no help.
 */
function story_panel( ?\WP_Post $post, array $asked ): ?array {
	$topics = topic_numbers( is_array( $asked['topics'] ?? null ) ? $asked['topics'] : array() );
	// Whoever names topics asks for them, not for the story.
	$post   = array() === $topics ? $post : null;
	$placed = null === $post ? null : placed_attributes( $post->post_content );
	if ( null === $placed && null !== $post && is_switched_off( $post->ID ) ) {
		return null;
	}
	if ( array() === $topics && null !== $placed ) {
		$topics = topic_numbers( is_array( $placed['topics'] ?? null ) ? $placed['topics'] : array() );
	}
	if ( array() === $topics && null !== $post ) {
		$topics = post_topics( $post->ID, null !== $placed );
	}
	if ( array() === $topics && null === $placed ) {
		return null;
	}

	return array(
		'topics' => $topics,
		'region' => $asked['region'] ?? $placed['region'] ?? '',
		'area'   => $asked['area'] ?? null,
		'level'  => is_numeric( $asked['level'] ?? null ) ? (int) $asked['level'] : 2,
	) + story_lines( array_intersect_key( $asked, array_flip( array( 'hidden', 'order', 'note' ) ) ) + ( $placed ?? array() ) );
}

/**
 * Runs something in the site's language, whatever the language of the person who is logged in.
 *
 * @param callable $write Returns what readers are to see.
 * @return mixed What it returned.
 */
function in_site_language( callable $write ) {
	$switched = switch_to_locale( get_locale() );
	try {
		return $write();
	} finally {
		if ( $switched ) {
			restore_previous_locale();
		}
	}
}
