<?php
/**
 * Writes the panel as plain text: for newsletters, the print desk, live blogs and exporters.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Writes a panel.
 *
 * @param array<string, mixed> $panel   The panel, see prepare_panel(); `region`, `record`, `language`, `words`, `picked`, and `note` if it has one, are read.
 * @param int                  $width   Most characters of a line; 0 = lines are not broken. Numbers and addresses never are.
 * @param string               $address Where all countries are found; empty = the international directory.
 * @return string Lines that end in a line feed, ordinary spaces; never empty.
 */
function panel_text( array $panel, int $width = 72, string $address = '' ): string {
	$picked  = $panel['picked'];
	$parts   = array( phrase( 'heading' ) . ( null === $picked ? '' : "\n" . country_text( $panel ) ) );
	$parts[] = $panel['note'] ?? '';
	if ( null === $picked ) {
		$parts[] = phrase( 'neutral' );
		$parts[] = phrase_text( 'directory', directory_url() );
	} else {
		$emergency = words_of( emergency_html( $picked['emergency'] ) );
		$parts[]   = $picked['emergencyFirst'] ? $emergency : '';
		$parts[]   = null === $picked['note'] ? '' : phrase( 'no-line' );
		foreach ( $picked['lines'] as $one ) {
			$parts[] = line_text( $one['line'], $panel );
		}
		$parts[] = count( $picked['lines'] ) > 1 ? phrase( 'second' ) : '';
		$parts[] = $picked['directory'] ? phrase_text( 'directory', directory_url() ) : '';
		$parts[] = $picked['emergencyFirst'] ? '' : $emergency;
	}
	$parts[] = phrase( 'independent' );
	$parts[] = phrase( 'elsewhere' ) . "\n" . ( '' === $address ? directory_url() : $address );

	return broken_lines( implode( "\n\n", array_filter( $parts ) ), $width ) . "\n";
}

/**
 * Writes a panel in two lines: danger, then the first service and one that is always open.
 *
 * @param array<string, mixed> $panel As for panel_text().
 * @return string Two lines without a line feed at the end; never empty.
 */
function short_text( array $panel ): string {
	$picked = $panel['picked'];
	if ( null === $picked || array() === $picked['lines'] ) {
		return broken_lines( short_beginning( $panel ) . "\n" . phrase_text( 'directory', directory_url() ), 0 );
	}

	$lines = array_column( $picked['lines'], 'line' );
	$named = array( $lines[0] );
	foreach ( array_slice( $lines, 1 ) as $line ) {
		// Whatever the hour, one of the two answers.
		if ( ! isset( $named[1] ) && isset( $line['always'] ) ) {
			$named[] = $line;
		}
	}
	$services = array();
	foreach ( $named as $line ) {
		$channel    = $line['channels'][0];
		$services[] = name_in( $line['names'], $panel['language'], $panel['record']['languages'] ?? array() )[0] . ': ' . contact_text( $channel )
			. ' (' . hours_text( $channel['hours'], null !== $channel['hours'] && isset( $panel['record']['zones'] ) ) . ')';
	}

	return broken_lines( short_beginning( $panel ) . "\n" . implode( ' · ', $services ), 0 );
}

/**
 * Writes the first of two lines: what this is, for which country, and the emergency sentence.
 *
 * @param array<string, mixed> $panel The panel.
 */
function short_beginning( array $panel ): string {
	$parts = array( phrase( 'heading' ) );
	if ( null !== $panel['picked'] ) {
		$parts[] = country_text( $panel );
		$parts[] = words_of( emergency_html( $panel['picked']['emergency'] ) );
	}

	return implode( ' · ', array_filter( $parts ) );
}

/**
 * Names the panel's country.
 *
 * @param array<string, mixed> $panel The panel.
 */
function country_text( array $panel ): string {
	return phrase_text( 'country', region_name( $panel['region'], $panel['words'] ) );
}

/**
 * Writes a line: its name, whom it is for, its channels, the month of its last check.
 *
 * @param array<string, mixed> $line  Compiled line.
 * @param array<string, mixed> $panel The panel.
 * @return string Lines joined by line feeds.
 */
function line_text( array $line, array $panel ): string {
	$channels = with_site( $line );
	$rows     = array( name_in( $line['names'], $panel['language'], $panel['record']['languages'] ?? array() )[0] );
	$rows[]   = words_of( implode( "\u{A0}· ", limits_html( $line, $panel ) ) );
	foreach ( $channels as $channel ) {
		$rows[] = channel_text( $channel, $panel, count( $channels ) < 2 );
	}
	$rows[] = phrase_text( 'checked', month_text( $line['checked'] ) );

	return implode( "\n", array_filter( $rows ) );
}

/**
 * Writes a channel.
 *
 * @param array<string, mixed> $channel Channel of a compiled line.
 * @param array<string, mixed> $panel   The panel.
 * @param bool                 $alone   Whether the service can be reached in no other way.
 */
function channel_text( array $channel, array $panel, bool $alone ): string {
	$type  = $channel['type'];
	$keyed = 'sms' === $type && isset( $channel['keyword'] );
	$parts = array(
		( $keyed ? '' : phrase( $type ) . ' ' ) . contact_text( $channel ),
		words_of( languages_html( $channel['languages'] ?? array(), $panel['language'] ) ),
		isset( $channel['cost'] ) ? phrase( $channel['cost'] ) : '',
	);
	if ( null !== $channel['hours'] || $alone || ! in_array( $type, array( 'web', 'email' ), true ) ) {
		$parts[] = hours_text( $channel['hours'], null !== $channel['hours'] && isset( $panel['record']['zones'] ) );
	}

	// The dot ends a line rather than begin the next.
	return implode( "\u{A0}· ", array_filter( $parts ) );
}

/**
 * Writes what a reader dials, texts or types: in one piece, with its extension and menu key, addresses in full.
 *
 * @param array<string, mixed> $channel Channel of a compiled line.
 */
function contact_text( array $channel ): string {
	$display = $channel['display'];
	$text    = isset( $channel['keyword'] ) && 'sms' === $channel['type'] ? phrase_text( 'keyword', $channel['keyword'], $display ) : $display;
	foreach ( array( 'extension', 'menu' ) as $key ) {
		$text .= isset( $channel[ $key ] ) ? ' ' . phrase_text( $key, $channel[ $key ] ) : '';
	}

	return unbroken( $text );
}

/**
 * Ties words together, so that broken_lines() leaves them in one line.
 *
 * @param string $text Plain text.
 */
function unbroken( string $text ): string {
	return str_replace( ' ', "\u{A0}", $text );
}

/**
 * Reads the words of safe markup.
 *
 * @param string $html HTML of ours.
 */
function words_of( string $html ): string {
	return html_entity_decode( strip_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ); // phpcs:ignore WordPress.WP.AlternativeFunctions.strip_tags_strip_tags -- our own markup; the commands run without WordPress.
}

/**
 * Breaks lines at spaces, never at a tied one, and makes all spaces ordinary.
 *
 * @param string $text  Plain text.
 * @param int    $width Most characters of a line, except for one word that is longer; 0 = no limit.
 */
function broken_lines( string $text, int $width ): string {
	$lines = array();
	foreach ( explode( "\n", $text ) as $line ) {
		$current = '';
		foreach ( explode( ' ', $line ) as $word ) {
			$longer = '' === $current ? $word : "$current $word";
			if ( $width > 0 && '' !== $current && mb_strlen( $longer, 'UTF-8' ) > $width ) {
				$lines[] = $current;
				$longer  = $word;
			}
			$current = $longer;
		}
		$lines[] = $current;
	}

	return str_replace( "\u{A0}", ' ', implode( "\n", $lines ) );
}
