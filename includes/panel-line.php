<?php
/**
 * Prints one line: its name, whom it is for, its channels, the month of its last check.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Prints a line.
 *
 * @param array<string, mixed> $line  Compiled line.
 * @param array<string, mixed> $panel The panel, see prepare_panel().
 * @return string A list item.
 */
function line_html( array $line, array $panel ): string {
	list( $name, $language ) = name_in( $line['names'], $panel['language'], $panel['record']['languages'] ?? array() );

	$channels = with_site( $line );
	$alone    = count( $channels ) < 2;
	$items    = '';
	foreach ( $channels as $channel ) {
		$items .= channel_html( $channel, $panel, $alone );
	}

	$foreign = lang_attribute( $language );
	// "988 Lifeline" among Arabic words keeps its number in front.
	$foreign .= '' === $foreign ? '' : ' dir="auto"';

	return '<li class="afterword-panel__line">'
		. part_html( 'name', "<strong$foreign>" . esc_html( $name ) . '</strong>', 'p' )
		. part_html( 'for', implode( ' · ', limits_html( $line, $panel ) ), 'p' )
		. "<ul class=\"afterword-panel__channels\" role=\"list\">$items</ul>"
		. part_html( 'checked', phrase_html( 'checked', esc_html( month_text( $line['checked'] ) ) ), 'p' )
		. '</li>';
}

/**
 * Lists the channels of a line, its site among them.
 *
 * @param array<string, mixed> $line Compiled line.
 * @return list<array<string, mixed>> Channels.
 */
function with_site( array $line ): array {
	$channels = $line['channels'];
	foreach ( $channels as $channel ) {
		if ( 'web' === $channel['type'] || untrailingslashit( $channel['display'] ) === untrailingslashit( (string) $line['url'] ) ) {
			return $channels;
		}
	}
	if ( null !== $line['url'] ) {
		$channels[] = array(
			'type'    => 'web',
			'display' => $line['url'],
			'hours'   => null,
		);
	}

	return $channels;
}

/**
 * Lists what limits a line: people, ages, area, languages, the country it belongs to.
 *
 * @param array<string, mixed> $line  Compiled line.
 * @param array<string, mixed> $panel The panel.
 * @return string[] HTML; empty for a line that is open to everybody.
 */
function limits_html( array $line, array $panel ): array {
	$audience = $line['audience'] ?? array();
	$areas    = array();
	foreach ( $line['areas'] ?? array() as $code ) {
		$areas[] = area_name( $code, $panel );
	}
	$areas = array_filter( $areas );
	$from  = $line['from'] ?? '';

	return array_filter(
		array(
			isset( $audience['group'] ) ? esc_html( phrase( "for-{$audience['group']}" ) ) : '',
			esc_html( ages_text( $audience ) ),
			array() === $areas ? '' : phrase_html( 'area', esc_html( implode( ', ', $areas ) ) ),
			languages_html( $line['languages'], $panel['language'] ),
			'' === $from ? '' : phrase_html( 'from', esc_html( region_name( $from, $panel['words'] ) ) ),
		)
	);
}

/**
 * Prints the ages that a line is for.
 *
 * @param array<string, mixed> $audience Audience of a compiled line: `min` and `max` in years.
 * @return string Plain text; empty if age does not matter.
 */
function ages_text( array $audience ): string {
	$min = (string) ( $audience['min'] ?? '' );
	$max = (string) ( $audience['max'] ?? '' );
	if ( '' !== $min && '' !== $max ) {
		return phrase_text( 'ages', $min, $max );
	}
	if ( '' !== $max ) {
		return phrase_text( 'age-max', $max );
	}

	return '' === $min ? '' : phrase_text( 'age-min', $min );
}
