<?php
/**
 * Prints one way to reach a service: what to dial or open, what it costs, when it answers.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Prints a channel.
 *
 * @param array<string, mixed> $channel Channel of a compiled line.
 * @param array<string, mixed> $panel   The panel, see prepare_panel().
 * @param bool                 $alone   Whether the service can be reached in no other way.
 * @return string A list item.
 */
function channel_html( array $channel, array $panel, bool $alone ): string {
	$type  = $channel['type'];
	$keyed = 'sms' === $type && isset( $channel['keyword'] );
	$parts = array(
		// "Text SHOUT to 85258" says what the label would.
		$keyed ? '' : part_html( 'label', esc_html( phrase( $type ) ) ),
		contact_html( $channel ),
		isset( $channel['extension'] ) ? phrase_html( 'extension', number_html( $channel['extension'] ) ) : '',
		isset( $channel['menu'] ) ? phrase_html( 'menu', number_html( $channel['menu'] ) ) : '',
		isset( $channel['languages'] ) ? languages_html( $channel['languages'], $panel['language'] ) : '',
		isset( $channel['cost'] ) ? part_html( 'cost', esc_html( phrase( $channel['cost'] ) ) ) : '',
	);

	// A site and a mailbox are always there; the question is when somebody answers.
	if ( null !== $channel['hours'] || $alone || ! in_array( $type, array( 'web', 'email' ), true ) ) {
		$with_zone = null !== $channel['hours'] && isset( $panel['record']['zones'] );
		$parts[]   = part_html( 'hours', esc_html( hours_text( $channel['hours'], $with_zone ) ) );
		$parts[]   = open_now_html( $channel['hours'], $with_zone );
	}

	return '<li>' . implode( ' ', array_filter( $parts ) ) . '</li>';
}

/**
 * Prints what a reader taps, or copies by hand where nothing can be tapped.
 *
 * @param array<string, mixed> $channel Channel of a compiled line.
 * @return string HTML.
 */
function contact_html( array $channel ): string {
	$display = $channel['display'];
	// A number sign would begin a fragment.
	$dial = str_replace( '#', '%23', (string) ( $channel['dial'] ?? '' ) );
	switch ( $channel['type'] ) {
		case 'chat':
		case 'web':
			return site_link( $display, host_html( $display ) );
		case 'email':
			return device_link( 'mailto', $display, number_html( $display ) );
		case 'whatsapp':
			// WhatsApp knows numbers only with their country.
			return 0 === strpos( $dial, '+' ) ? site_link( 'https://wa.me/' . substr( $dial, 1 ), number_html( $display ) ) : number_html( $display );
		case 'sms':
			$keyword = $channel['keyword'] ?? '';
			$text    = '' === $keyword
				? number_html( $display )
				: phrase_html( 'keyword', '<bdi translate="no">' . esc_html( $keyword ) . '</bdi>', number_html( $display ) );
			$body    = '' === $keyword ? '' : '?body=' . rawurlencode( $keyword );

			return '' === $dial ? $text : device_link( 'sms', $dial . $body, $text );
		default:
			return '' === $dial ? number_html( $display ) : device_link( 'tel', $dial, number_html( $display ) );
	}
}

/**
 * Names languages, each in itself, unless the page's is among them.
 *
 * @param string[] $languages BCP 47 tags.
 * @param string   $language  The page's language.
 * @return string HTML; empty if nothing needs to be said.
 */
function languages_html( array $languages, string $language ): string {
	$names = array();
	foreach ( $languages as $tag ) {
		if ( primary_language( $tag ) === primary_language( $language ) ) {
			return '';
		}
		$name = own_language_name( $tag );
		if ( '' !== $name ) {
			$names[] = '<bdi' . lang_attribute( $tag ) . '>' . esc_html( $name ) . '</bdi>';
		}
	}

	return array() === $names ? '' : part_html( 'language', phrase_html( 'languages', implode( ', ', $names ) ) );
}
