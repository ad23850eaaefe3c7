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
	return part_html( 'report', device_link( 'mailto', mail_target( $to, phrase( 'report' ) ), $text ), 'p' );
}

/**
 * Writes whom a message goes to and what it is about, as they stand behind "mailto:".
 *
 * @param string $to      Address.
 * @param string $subject Subject.
 */
function mail_target( string $to, string $subject ): string {
	return str_replace( '%40', '@', rawurlencode( $to ) ) . '?subject=' . rawurlencode( $subject );
}

/**
 * Gives the address of the page or the message by which somebody reaches those who keep the lines.
 *
 * @param string $to      What the admin set: address of a page or for mail; empty = nothing.
 * @param string $subject Subject of a message.
 * @return string Empty if nothing is set.
 */
function report_url( string $to, string $subject ): string {
	return is_email( $to ) ? 'mailto:' . mail_target( $to, $subject ) : $to;
}
