<?php
/**
 * Prints the button "Leave this page", on topics that make a reader's life harder if somebody looks over their shoulder.
 *
 * Nothing of it says why it is there, and nothing of the page it leads to is loaded before it is used.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Says whether one of a story's topics asks for care about who else sees the screen.
 *
 * @param int[] $topics Numbers of all topics of the story, those too that the panel has no room for.
 */
function needs_care( array $topics ): bool {
	return array() !== array_intersect( $topics, array_keys( array_column( topics(), 'exit', 'n' ), true, true ) );
}

/**
 * Prints the button, and loads its script and style.
 *
 * @param bool $care Whether the panel's story needs it, see needs_care().
 * @return string A paragraph; empty if it does not, or the admin set no page to go to.
 */
function leave_html( bool $care ): string {
	$url = settings()['exitUrl'];
	if ( ! $care || '' === $url ) {
		return '';
	}
	wp_enqueue_style( generate_block_asset_handle( BLOCK, 'style', 1 ) );
	wp_enqueue_script_module( generate_block_asset_handle( BLOCK, 'viewScriptModule', 1 ) );

	$words = '';
	foreach ( array( 'two', 'one', 'stop', 'going' ) as $key ) {
		$words .= " data-$key=\"" . esc_attr( phrase( "leave-$key" ) ) . '"';
	}

	// "nofollow" and the two classes keep WordPress from loading it in advance, where it is a page of the same site.
	return "<p class=\"afterword-panel__leave\"$words>"
		. '<a class="no-prefetch no-prerender" href="' . esc_url( $url, array( 'https', 'http' ) ) . '" rel="nofollow noreferrer noopener" referrerpolicy="no-referrer">' . frame_html( 'leave' )
		. ' <small>' . frame_html( 'shift' ) . '</small></a> <span aria-live="polite"></span></p>';
}

/**
 * Prints what a device remembers, for readers who share it or are watched.
 *
 * @param bool $care Whether the panel's story needs it, see needs_care().
 * @return string A paragraph; empty if it does not.
 */
function traces_html( bool $care ): string {
	return $care ? part_html( 'note', frame_html( 'traces' ), 'p' ) : '';
}

/**
 * Keeps the page that readers leave to out of what WordPress lets browsers load in advance. The button is left out by its own
 * marks, but a browser goes by addresses: another link to the same page, in the menu say, would do.
 *
 * @param mixed $paths Patterns of paths below the site's home.
 * @return mixed
 */
function exclude_leave_target( $paths ) {
	// The scheme of a page is not always that of the setting.
	$url  = (string) preg_replace( '#^https?:#', '', settings()['exitUrl'] );
	$home = (string) preg_replace( '#^https?:#', '', home_url( '/' ) );
	if ( ! is_array( $paths ) || '' === $url || 0 !== strpos( $url, $home ) ) {
		return $paths;
	}
	$path    = '/' . substr( (string) strtok( $url, '?#' ), strlen( $home ) );
	$paths[] = preg_replace( '/[{}()*+?:\\\\]/', '\\\\$0', $path );

	return $paths;
}
