<?php
/**
 * Prints the part of the panel that belongs to one region: the browser swaps it as a whole.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Where readers are sent if even the dataset is missing. */
const DIRECTORY_URL = 'https://findahelpline.com';

/**
 * Prints the body.
 *
 * @param array<string, mixed> $panel The panel, see prepare_panel().
 * @return string HTML, never empty.
 */
function body_html( array $panel ): string {
	$picked = $panel['picked'];
	if ( null === $picked ) {
		return part_html( 'neutral', esc_html( phrase( 'neutral' ) ), 'p' ) . directory_html();
	}

	$emergency = emergency_html( $picked['emergency'] );
	$lines     = '';
	foreach ( $picked['lines'] as $one ) {
		$is_abroad = 'home' === ( $one['why'] ?? '' );
		$lines    .= line_html( $one['line'], $is_abroad ? on_another_clock( $panel ) : $panel );
	}

	return part_html( 'country', phrase_html( 'country', '<span>' . esc_html( region_name( $panel['region'], $panel['words'] ) ) . '</span>' ), 'p' )
		. ( $picked['emergencyFirst'] ? $emergency : '' )
		. ( null === $picked['note'] ? '' : part_html( 'neutral', esc_html( phrase( 'no-line' ) ), 'p' ) )
		. ( '' === $lines ? '' : "<ul class=\"afterword-panel__lines\" role=\"list\">$lines</ul>" )
		. ( count( $picked['lines'] ) > 1 ? part_html( 'second', esc_html( phrase( 'second' ) ), 'p' ) : '' )
		. ( $picked['directory'] ? directory_html() : '' )
		. ( $picked['emergencyFirst'] ? '' : $emergency );
}

/**
 * Prints the sentence with the emergency numbers.
 *
 * @param array<int, array{number: string, dial: string, for: string[], text?: string}> $numbers At most two.
 * @return string A paragraph; empty where the region has no such service.
 */
function emergency_html( array $numbers ): string {
	$links = array();
	$needs = array();
	foreach ( $numbers as $number ) {
		$link  = device_link( 'tel', $number['dial'], number_html( $number['number'] ) );
		$needs = array_merge( $needs, $number['for'] );
		if ( isset( $number['text'] ) ) {
			$text = $number['text'];
			$link = phrase_html( 'text', $link, device_link( 'sms', str_replace( ' ', '', $text ), number_html( $text ) ) );
		}
		// Two numbers must say which is which.
		$links[] = count( $numbers ) > 1 ? phrase_html( 'police' === $number['for'][0] ? 'police' : 'medical', $link ) : $link;
	}
	if ( array() === $links ) {
		return '';
	}
	// One kind of danger has a sentence of its own.
	$key = array( 'medical' ) === $needs || array( 'police' ) === $needs ? "danger-$needs[0]" : 'danger';

	return part_html( 'emergency', phrase_html( $key, isset( $links[1] ) ? phrase_html( 'or', ...$links ) : $links[0] ), 'p' );
}

/**
 * Prints the sentence with the international directory.
 *
 * @return string A paragraph.
 */
function directory_html(): string {
	return part_html( 'directory', phrase_html( 'directory', site_link( directory_url(), host_html( directory_url() ) ) ), 'p' );
}

/**
 * Gives the address of the international directory.
 */
function directory_url(): string {
	$url = dataset( 'international' )['url'] ?? null;

	return is_string( $url ) ? $url : DIRECTORY_URL;
}
