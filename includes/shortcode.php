<?php
/**
 * The shortcode [afterword]: the panel in classic posts, pages and text widgets.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Name of the shortcode. */
const SHORTCODE = 'afterword';

/**
 * Registers the shortcode.
 */
function register_shortcode(): void {
	add_shortcode( SHORTCODE, __NAMESPACE__ . '\render_shortcode' );
}

/**
 * Prints the panel of a shortcode, as the block would.
 *
 * @param mixed $attributes What the shortcode says: `topics` (ids joined by commas), `region` (code), `level` (2 to 6), `hide`
 *                          and `order` (ids of lines joined by commas), `note`; an empty string if it says nothing.
 * @return string Safe HTML; empty wherever the story is not what the page is about.
 */
function render_shortcode( $attributes ): string {
	$attributes = is_array( $attributes ) ? $attributes : array();

	// As a block, so that both obey the same rules.
	$panel = render_block(
		array(
			'blockName'    => BLOCK,
			'attrs'        => block_attributes( $attributes ),
			'innerBlocks'  => array(),
			'innerHTML'    => '',
			'innerContent' => array(),
		)
	);

	return '' === $panel ? '' : shortcode_hint( $attributes ) . $panel;
}

/**
 * Turns the attributes of the shortcode into those of the block.
 *
 * @param array<int|string, mixed> $attributes Attributes of the shortcode.
 * @return array{topics: string[], region: string, headingLevel: int, hidden: string[], order: string[], note: string} Unknown topics
 *         and regions are left out.
 */
function block_attributes( array $attributes ): array {
	$region = shortcode_region( $attributes );

	return array(
		'topics'       => topic_ids( topic_numbers( shortcode_list( $attributes, 'topics' ) ) ),
		'region'       => null === region( $region ) ? '' : $region,
		'headingLevel' => is_numeric( $attributes['level'] ?? null ) ? (int) $attributes['level'] : 2,
		'hidden'       => story_line_ids( shortcode_list( $attributes, 'hide' ) ),
		'order'        => story_line_ids( shortcode_list( $attributes, 'order' ) ),
		'note'         => note_text( $attributes['note'] ?? '' ),
	);
}

/**
 * Tells those who may edit the story what the panel could not make sense of. Readers never see it.
 *
 * @param array<int|string, mixed> $attributes Attributes of the shortcode.
 * @return string HTML; empty for readers, in feeds, and if all is well.
 */
function shortcode_hint( array $attributes ): string {
	$post    = get_post();
	$unknown = array_diff( shortcode_list( $attributes, 'topics' ), array_column( topics(), 'id' ) );
	$region  = shortcode_region( $attributes );
	if ( '' !== $region && null === region( $region ) ) {
		$unknown[] = $region;
	}
	if ( sound_note( $attributes['note'] ?? '' ) !== note_text( $attributes['note'] ?? '' ) ) {
		$unknown[] = 'note';
	}
	$unknown = array_merge( $unknown, array_diff( array_keys( $attributes ), array( 'topics', 'region', 'level', 'hide', 'order', 'note' ) ) );
	if ( array() === $unknown || is_feed() || ! $post instanceof \WP_Post || ! current_user_can( 'edit_post', $post->ID ) ) {
		return '';
	}
	/* translators: %s: words that the shortcode [afterword] does not know, joined by commas. */
	$text = sprintf( __( 'Only editors see this: the shortcode [afterword] left out what it does not know: %s. Topics and countries are listed in the block "Where to get help".', 'afterword' ), implode( ', ', $unknown ) );

	return '<p class="afterword-hint"><strong>' . esc_html( $text ) . '</strong></p>';
}

/**
 * Lists what a shortcode names in one of its attributes.
 *
 * @param array<int|string, mixed> $attributes Attributes of the shortcode.
 * @param string                   $name       Which one: ids joined by commas.
 * @return string[] Ids, known or not.
 */
function shortcode_list( array $attributes, string $name ): array {
	$ids = $attributes[ $name ] ?? '';

	return is_string( $ids ) ? array_values( array_filter( array_map( 'trim', explode( ',', strtolower( $ids ) ) ) ) ) : array();
}

/**
 * Gives the region that a shortcode names.
 *
 * @param array<int|string, mixed> $attributes Attributes of the shortcode.
 * @return string In capitals, known or not; empty if it names none.
 */
function shortcode_region( array $attributes ): string {
	return is_string( $attributes['region'] ?? null ) ? strtoupper( trim( $attributes['region'] ) ) : '';
}

/**
 * Says whether content holds the shortcode. One that is written with double brackets is only spoken of.
 *
 * @param string $content Content of a post.
 */
function holds_shortcode( string $content ): bool {
	return null !== shortcode_attributes( $content );
}

/**
 * Finds the first shortcode in content.
 *
 * @param string $content Content of a post.
 * @return array<string, mixed>|null Attributes of the block that it stands for, see block_attributes(); null if there is none.
 */
function shortcode_attributes( string $content ): ?array {
	if ( false === strpos( $content, '[' . SHORTCODE ) ) {
		return null;
	}
	preg_match_all( '/' . get_shortcode_regex( array( SHORTCODE ) ) . '/', $content, $matches, PREG_SET_ORDER );
	foreach ( $matches as $match ) {
		if ( ! ( '[' === $match[1] && ']' === $match[6] ) ) {
			$attributes = shortcode_parse_atts( $match[3] );

			return block_attributes( is_array( $attributes ) ? $attributes : array() );
		}
	}

	return null;
}
