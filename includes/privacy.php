<?php
/**
 * Offers a paragraph for the site's privacy policy: Settings, Privacy, Policy Guide.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Hands the paragraph to WordPress. docs/privacy.md holds the same one.
 */
function offer_privacy_policy(): void {
	wp_add_privacy_policy_content(
		__( 'Afterword', 'afterword' ),
		'<p class="privacy-policy-tutorial">' . esc_html__( 'Copy what follows, and leave out what is not so on your site. What your own statistics, advertising and session recorders see is described in the file docs/privacy.md of the plugin.', 'afterword' ) . '</p>'
		. '<p>' . esc_html( privacy_policy_text() ) . '</p>'
	);
}

/**
 * Gives the paragraph.
 *
 * @return string Plain text in the site's language.
 */
function privacy_policy_text(): string {
	return __( 'Under some stories we print a list of helplines, headed “Where to get help”. To show those of your country, your browser compares its time zone and language settings with a table; the result stays on your device. If you are in another country or choose one, your browser asks our own server for the list of that country. The list sets no cookie, sends nothing to anybody else and does not note whether you tap a number. If you ask us to remember a country on your device, its code alone is kept in your browser until you have it forgotten. A call, a message or a visit to the site of a helpline is between you and that service.', 'afterword' );
}
