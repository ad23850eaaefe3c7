<?php
/**
 * The block afterword/directory: the help page, with every line of the site's regions.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Name of the block. */
const DIRECTORY = 'afterword/directory';

/** Most regions that one page lists. */
const MOST_REGIONS = 20;

/**
 * Prints the block.
 *
 * @param array<string, mixed> $attributes `regions` (codes of further regions), `headingLevel` (2 to 5). None of it is trusted.
 * @param \WP_Block            $block      The block; its context names the post.
 * @return string Safe HTML; empty in lists, feeds and excerpts.
 */
function render_directory( array $attributes, \WP_Block $block ): string {
	$post = get_post( (int) ( $block->context['postId'] ?? get_the_ID() ) );
	if ( ! $post instanceof \WP_Post || ! is_story_page( $post ) ) {
		return '';
	}
	// Its lines look as they do in a panel.
	enqueue_block_style( BLOCK );
	enqueue_block_style( DIRECTORY );

	// The page is about abuse too, whoever reads it.
	return directory( $attributes, get_block_wrapper_attributes( array( 'class' => 'afterword-directory' ) ), leave_html( true ) );
}

/**
 * Prints the lines of all regions, with the way to the rest of the world.
 *
 * @param array<string, mixed> $attributes As of the block.
 * @param string               $wrapper    Safe attributes of the outer element.
 * @param string               $before     What stands first: safe HTML that loads something and cannot be kept.
 * @return string HTML, the same for every reader.
 */
function directory( array $attributes, string $wrapper, string $before = '' ): string {
	$panels = directory_panels( $attributes['regions'] ?? array() );
	$level  = $attributes['headingLevel'] ?? 2;
	$level  = is_numeric( $level ) ? min( 5, max( 2, (int) $level ) ) : 2;
	// Everything that the page depends on stands in its name: whatever changes, the next reader gets it.
	$key  = md5( (string) wp_json_encode( array( $panels, $level, determine_locale(), VERSION ) ) );
	$body = wp_cache_get( $key, 'afterword' );
	if ( ! is_string( $body ) ) {
		$body = directory_body_html( $panels, $level );
		wp_cache_set( $key, $body, 'afterword', 3600 );
	}

	return "<div $wrapper" . words_attributes() . ' data-nosnippet ' . LOOK_AWAY . '>' . $before . $body . '</div>';
}

/**
 * Prints what stands inside the block.
 *
 * @param list<array<string, mixed>> $panels Regions, see directory_panels().
 * @param int                        $level  Level of the headings of regions.
 * @return string HTML.
 */
function directory_body_html( array $panels, int $level ): string {
	$names  = array();
	$html   = '';
	$number = 0;
	foreach ( $panels as $panel ) {
		$names[] = '<li><a href="#' . directory_id( $number + 1 ) . '">' . esc_html( region_name( $panel['region'], $panel['words'] ) ) . '</a></li>';
		$html   .= directory_region_html( $panel, $level, $number );
	}
	if ( '' === $html ) {
		return part_html( 'neutral', esc_html( phrase( 'neutral' ) ), 'p' ) . directory_html();
	}
	$countries = '<nav aria-label="' . esc_attr( phrase( 'countries' ) ) . '"><ul class="afterword-directory__topics" role="list">' . implode( '', $names ) . '</ul></nav>';

	return ( count( $names ) > 1 ? $countries : '' ) . $html . directory_html() . traces_html( true ) . part_html( 'note', esc_html( phrase( 'independent' ) ), 'p' );
}

/**
 * Prepares each region: the site's own, then the further ones.
 *
 * @param mixed $codes Codes as they come from the block.
 * @return list<array<string, mixed>> See prepare_panel(); empty until an admin has approved the site's region.
 */
function directory_panels( $codes ): array {
	$panels = array();
	$codes  = array_filter( is_array( $codes ) ? $codes : array(), __NAMESPACE__ . '\is_region_code' );
	foreach ( array_slice( array_unique( array_merge( array( settings()['region'] ), $codes ) ), 0, MOST_REGIONS ) as $code ) {
		$panel = prepare_panel( array( 'region' => $code ) );
		if ( $panel['region'] === $code && null !== $panel['record'] ) {
			$panels[] = $panel;
		}
	}

	return $panels;
}

/**
 * Gives the id of a heading. It is a running number: no topic stands in any address.
 *
 * @param int $number From 1.
 */
function directory_id( int $number ): string {
	return "afterword-help-$number";
}
