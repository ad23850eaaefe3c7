<?php
/**
 * Reads the addresses that an admin types into the settings.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the address of a page.
 *
 * @param mixed $value Anything; a host without a scheme counts as https.
 * @return string Address with the scheme https or http; empty if it is none.
 */
function clean_page_address( $value ): string {
	$value = is_string( $value ) ? trim( $value ) : '';
	if ( 1 === preg_match( '#^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(/|$)#i', $value ) ) {
		$value = "https://$value";
	}
	$url = 1 === preg_match( '#^https?://#i', $value ) ? esc_url_raw( $value, array( 'https', 'http' ) ) : '';

	return wp_parse_url( $url, PHP_URL_HOST ) ? $url : '';
}

/**
 * Reads where to write to: a mailbox or a page.
 *
 * @param mixed $value Anything.
 * @return string Email address, or address of a page; empty if it is neither.
 */
function clean_contact( $value ): string {
	$email = is_string( $value ) ? (string) preg_replace( '/^mailto:/i', '', trim( $value ) ) : '';

	return is_email( $email ) ? $email : clean_page_address( $value );
}
