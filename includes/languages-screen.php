<?php
/**
 * The Languages screen: which languages readers may turn the panel into.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Collects what the screen shows.
 *
 * @return array{languages: list<array<string, string>>, offered: string[], site: string}
 */
function languages_page_data(): array {
	return array(
		'languages' => known_languages(),
		'offered'   => settings()['languages'],
		'site'      => site_language(),
	);
}

/**
 * Tells which of our languages readers see without asking: the site's, not the admin's own.
 *
 * @return string BCP 47 tag.
 */
function site_language(): string {
	$nearest = 'en';
	foreach ( known_languages() as $language ) {
		if ( get_locale() === $language['locale'] ) {
			return $language['tag'];
		}
		if ( primary_language( get_locale() ) === primary_language( $language['tag'] ) ) {
			$nearest = $language['tag'];
		}
	}

	return $nearest;
}
