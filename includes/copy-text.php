<?php
/**
 * Writes the panel as text for places where somebody pastes it: the print desk, a newsletter, a social network, a live blog.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** What a text can be for. */
const COPY_USES = array( 'print', 'newsletter', 'social', 'live' );

/** Most characters of a post on a social network, as X counts them. */
const SOCIAL_LENGTH = 280;

/**
 * Writes a panel for one use. A number never stands without the name of its service, and is never cut; the emergency sentence
 * stands first where the topics mean danger, else last; the country is named, because nobody knows where it will be read.
 *
 * @param array<string, mixed> $panel   The panel, see prepare_panel().
 * @param string               $for     One of COPY_USES.
 * @param string               $address Where all countries are found.
 * @return string Plain text with ordinary spaces, no line feed at its end; never empty.
 */
function copy_text( array $panel, string $for, string $address ): string {
	switch ( $for ) {
		case 'newsletter':
			return newsletter_text( $panel, $address );
		case 'social':
			return social_text( $panel );
		case 'live':
			return str_replace( "\n", ' · ', few_lines( $panel, named_lines( $panel ), true ) );
		default:
			// Whoever sets the page breaks the lines.
			return rtrim( panel_text( $panel, 0, $address ) );
	}
}

/**
 * Writes a panel with one line of text for each service.
 *
 * @param array<string, mixed> $panel   The panel.
 * @param string               $address Where all countries are found.
 */
function newsletter_text( array $panel, string $address ): string {
	$rows = array();
	foreach ( explode( "\n\n", panel_text( $panel, 0, $address ) ) as $part ) {
		$lines = explode( "\n", rtrim( $part ) );
		// Services alone are written in three lines or more: name, channels, month.
		$rows[] = count( $lines ) < 3 ? implode( "\n", $lines ) : array_shift( $lines ) . ': ' . implode( ' | ', $lines );
	}

	return implode( "\n\n", $rows );
}

/**
 * Writes a panel as short as a social network asks for, if that can be done without cutting a number or leaving danger out.
 *
 * @param array<string, mixed> $panel The panel.
 */
function social_text( array $panel ): string {
	$lines = named_lines( $panel );
	$tries = array(
		few_lines( $panel, $lines, true ),
		few_lines( $panel, $lines, false ),
		// Of two the one that always answers.
		few_lines( $panel, array_slice( $lines, -1 ), false ),
	);
	foreach ( $tries as $text ) {
		if ( social_length( $text ) <= SOCIAL_LENGTH ) {
			break;
		}
	}

	return $text;
}

/**
 * Counts characters as X does: signs beyond the European scripts count twice, an address as 23.
 *
 * @param string $text Plain text.
 */
function social_length( string $text ): int {
	$text = (string) preg_replace( '#https?://\S+#u', str_repeat( 'x', 23 ), $text );

	return (int) preg_match_all( '/./su', $text )
		+ (int) preg_match_all( '/[^\x{0}-\x{10ff}\x{2000}-\x{200d}\x{2010}-\x{201f}\x{2032}-\x{2037}]/u', $text );
}

/**
 * Gives the lines that a short text names: the first, and one that always answers; one for some people only where the first does not.
 *
 * @param array<string, mixed> $panel The panel.
 * @return list<array<string, mixed>> Compiled lines, two at most.
 */
function named_lines( array $panel ): array {
	$lines  = array_column( $panel['picked']['lines'] ?? array(), 'line' );
	$always = array();
	foreach ( array_slice( $lines, 1 ) as $line ) {
		if ( isset( $line['always'] ) ) {
			$always[ isset( $line['audience'] ) ? 'some' : 'all' ] = $always[ isset( $line['audience'] ) ? 'some' : 'all' ] ?? $line;
		}
	}
	$second = $always['all'] ?? ( isset( $lines[0]['always'] ) ? null : $always['some'] ?? null );

	return null === $second ? array_slice( $lines, 0, 1 ) : array( $lines[0], $second );
}

/**
 * Writes some services, each in a line, and what must stand with them.
 *
 * @param array<string, mixed>       $panel The panel.
 * @param list<array<string, mixed>> $lines Lines of it.
 * @param bool                       $whole Whether the heading, and the hours of who is always there, are written.
 * @return string Lines of text.
 */
function few_lines( array $panel, array $lines, bool $whole ): string {
	$picked    = $panel['picked'];
	$emergency = null === $picked ? '' : words_of( emergency_html( $picked['emergency'] ) );
	$first     = null !== $picked && $picked['emergencyFirst'];
	$country   = null === $picked ? '' : country_text( $panel );

	$parts   = array( implode( ' · ', array_filter( array( $whole || '' === $country ? phrase( 'heading' ) : '', $country ) ) ) );
	$parts[] = $first ? $emergency : '';
	$parts[] = null === $picked ? phrase( 'neutral' ) : '';
	$parts[] = null === ( $picked['note'] ?? null ) ? '' : phrase( 'no-line' );
	foreach ( $lines as $line ) {
		$parts[] = service_text( $line, $panel, $whole || ! isset( $line['always'] ) );
	}
	$parts[] = array() === $lines || $picked['directory'] ? phrase_text( 'directory', directory_url() ) : '';
	$parts[] = $first ? '' : $emergency;

	return broken_lines( implode( "\n", array_filter( $parts ) ), 0 );
}

/**
 * Writes a service: its name, its first channel, whom it is for, when it answers.
 *
 * @param array<string, mixed> $line  Compiled line.
 * @param array<string, mixed> $panel The panel.
 * @param bool                 $hours Whether its hours are written.
 */
function service_text( array $line, array $panel, bool $hours ): string {
	$channel = $line['channels'][0];
	$zone    = null !== $channel['hours'] && isset( $panel['record']['zones'] );
	$about   = array_map( __NAMESPACE__ . '\words_of', limits_html( $line, $panel ) );
	$about[] = $hours ? hours_text( $channel['hours'], $zone ) : '';
	$about   = implode( ' · ', array_filter( $about ) );

	return name_in( $line['names'], $panel['language'], $panel['record']['languages'] ?? array() )[0] . ': ' . contact_text( $channel )
		. ( '' === $about ? '' : " ($about)" );
}
