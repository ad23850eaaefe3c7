<?php
/**
 * Small pieces of markup that several parts of the panel share. All of them escape what they are given.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Marks up a number: read from left to right, left alone by translators, broken at no space but the one between its
 * letters and the same number in digits, "0508 TAUTOKO (0508 828 865)": together they are wider than a small phone.
 *
 * @param string $display The number as the service prints it.
 */
function number_html( string $display ): string {
	return '<bdi dir="ltr" translate="no">' . esc_html( (string) preg_replace( '/ (?!\()/', "\u{A0}", $display ) ) . '</bdi>';
}

/**
 * Links to something on the reader's own device: a call, a message, a mail.
 *
 * @param string $scheme tel, sms or mailto.
 * @param string $target What the device dials or writes to, perhaps with a query; reduced to what such an address may hold.
 * @param string $html   What is linked: safe HTML.
 */
function device_link( string $scheme, string $target, string $html ): string {
	return "<a href=\"$scheme:" . esc_attr( (string) preg_replace( '/[^A-Za-z0-9+@._%?=-]/', '', $target ) ) . "\">$html</a>";
}

/**
 * Links to a site without telling it where the reader comes from.
 *
 * @param string $url  Address with the scheme https.
 * @param string $html What is linked: safe HTML.
 */
function site_link( string $url, string $html ): string {
	return '<a href="' . esc_url( $url, array( 'https', 'http' ) ) . '" rel="noreferrer noopener" referrerpolicy="no-referrer">' . $html . '</a>';
}

/**
 * Names an address by its host.
 *
 * @param string $url Address.
 * @return string HTML.
 */
function host_html( string $url ): string {
	$host = (string) wp_parse_url( $url, PHP_URL_HOST );

	return '<bdi dir="ltr" translate="no">' . esc_html( (string) preg_replace( '/^www\./', '', '' === $host ? $url : $host ) ) . '</bdi>';
}

/**
 * Gives the attribute that marks words of another language than those around them.
 *
 * @param string $language BCP 47 tag of the words.
 * @return string Attribute with a space before it; empty if the language is that of the phrases.
 */
function lang_attribute( string $language ): string {
	return primary_language( $language ) === primary_language( phrases_language() ) ? '' : ' lang="' . esc_attr( $language ) . '"';
}

/**
 * Wraps a part of a line.
 *
 * @param string $part Name of the part, the end of its class.
 * @param string $html Content: safe HTML.
 * @param string $tag  Element.
 * @return string Empty if there is no content.
 */
function part_html( string $part, string $html, string $tag = 'span' ): string {
	return '' === $html ? '' : "<$tag class=\"afterword-panel__$part\">$html</$tag>";
}

/**
 * Gives the attributes of an element that is made of our phrases: untranslated ones stay readable on a page of another
 * language or direction.
 *
 * @return string Attributes with a space before them; empty if the phrases are in the page's language.
 */
function words_attributes(): string {
	$lang = primary_language( phrases_language() ) === page_language() ? '' : ' lang="' . esc_attr( phrases_language() ) . '"';

	return $lang . ( is_rtl() === ( 'rtl' === phrases_direction() ) ? '' : ' dir="' . phrases_direction() . '"' );
}
