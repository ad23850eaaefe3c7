<?php
/**
 * Prints the link by which a reader tells the newsroom of a wrong number. No form: nothing is sent but what the reader writes.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the link.
 *
 * @return string A paragraph; empty if the admin set no address.
 */
function report_html(): string {
	$to   = settings()['reportTo'];
	$text = frame_html( 'report' );
	if ( '' === $to ) {
		return '';
	}
	if ( ! is_email( $to ) ) {
		return part_html( 'report', site_link( $to, $text ), 'p' );
	}
	// The subject is the same under every story: a mailbox is read by many.
	$target = str_replace( '%40', '@', rawurlencode( $to ) ) . '?subject=' . rawurlencode( phrase( 'report' ) );

	return part_html( 'report', device_link( 'mailto', $target, $text ), 'p' );
}
