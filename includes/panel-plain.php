<?php
/**
 * Prints the panel as plain HTML: for feeds, newsletters and exporters, where nothing of ours styles it or runs.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** What plain HTML is made of. Whatever else the panel holds works on a page alone. */
const PLAIN_TAGS = array(
	'p'      => array(),
	'ul'     => array(),
	'li'     => array(),
	'strong' => array( 'lang' => true ),
	'span'   => array( 'lang' => true ),
	'bdi'    => array(
		'dir'  => true,
		'lang' => true,
	),
	'a'      => array(
		'href' => true,
		'rel'  => true,
	),
);

/**
 * Prints a panel without class, style and script: heading, emergency sentence, lines, where all countries are found.
 *
 * @param array<string, mixed> $args See prepare_panel(); besides `level` (int, level of the heading, 2 to 6).
 * @return string HTML that needs nothing around it, never empty.
 */
function plain_panel( array $args ): string {
	$panel = prepare_panel( $args );
	$level = min( 6, max( 2, (int) ( $args['level'] ?? 2 ) ) );
	$body  = wp_kses( without_script_parts( body_html( $panel ) ), PLAIN_TAGS, array( 'http', 'https', 'tel', 'sms', 'mailto' ) );
	$note  = wp_kses( note_html( $args['note'] ?? '' ), PLAIN_TAGS );
	$link  = site_link( elsewhere_url(), esc_html( phrase( 'elsewhere' ) ) );

	return "<h$level>" . esc_html( phrase( 'heading' ) ) . "</h$level>$note$body<p>" . esc_html( phrase( 'independent' ) ) . '</p>'
		. '<p>' . wp_kses( $link, PLAIN_TAGS, array( 'http', 'https' ) ) . '</p>';
}

/**
 * Gives the address at which a reader finds all countries: the site's help page, else the international directory.
 */
function elsewhere_url(): string {
	$page = settings()['helpPage'];

	return 0 === $page ? directory_url() : home_url( "/?page_id=$page" );
}
