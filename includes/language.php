<?php
/**
 * Languages: the page's, the phrases', a name's.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Gives the first part of a language tag or a locale: `pt` of `pt-BR` and `pt_BR`.
 *
 * @param string $tag BCP 47 tag or WordPress locale.
 */
function primary_language( string $tag ): string {
	return strtolower( (string) preg_replace( '/[-_].*$/s', '', $tag ) );
}

/**
 * Tells the page's language.
 *
 * @return string Language without region, such as `en`.
 */
function page_language(): string {
	$language = primary_language( determine_locale() );

	return 1 === preg_match( '/^[a-z]{2,3}$/D', $language ) ? $language : 'en';
}

/**
 * Tells which of our languages the panel speaks instead of the page's, or sets it. Only in_words_of() sets it.
 *
 * @param string|null $set BCP 47 tag; empty = the page's again; null = leave it.
 * @return string BCP 47 tag; empty if the panel speaks the language of its page.
 */
function other_words( ?string $set = null ): string {
	static $tag = '';

	$tag = $set ?? $tag;

	return $tag;
}

/**
 * Writes something in one of our languages, as the browser does for a reader who asks for it. WordPress itself can switch to
 * languages only whose packs are installed.
 *
 * @param string   $tag   BCP 47 tag; one that we do not know counts as the page's.
 * @param callable $write Returns what is written.
 * @return mixed What it returned.
 */
function in_words_of( string $tag, callable $write ) {
	$before = other_words();
	other_words( array() === file_words( $tag ) ? '' : $tag );
	try {
		return $write();
	} finally {
		other_words( $before );
	}
}

/**
 * Tells the language that the phrases are really in: English wherever the plugin has no translation.
 *
 * @return string BCP 47 tag.
 */
function phrases_language(): string {
	if ( '' !== other_words() ) {
		return other_words();
	}
	/* translators: The language of this translation as a BCP 47 tag, such as de or pt-BR. Screen readers speak the panel in it. */
	$language = _x( 'en', 'language of this translation', 'afterword' );

	return 1 === preg_match( '/^[a-z]{2,3}(-[A-Za-z]{2,4})*$/D', $language ) ? $language : 'en';
}

/**
 * Tells in which direction the phrases run. WordPress knows it of a language only where its own language pack is installed.
 *
 * @return string `ltr` or `rtl`.
 */
function phrases_direction(): string {
	$known = known_language( phrases_language() );

	return $known['dir'] ?? ( is_rtl() ? 'rtl' : 'ltr' );
}

/**
 * Chooses one of the names that a record has in several languages.
 *
 * @param array<string, string> $names     Names by language.
 * @param string                $language  The page's language.
 * @param string[]              $languages Languages to take else, best first.
 * @return array{0: string, 1: string} The name and its language.
 */
function name_in( array $names, string $language, array $languages = array() ): array {
	foreach ( array_merge( array( $language ), $languages ) as $wanted ) {
		foreach ( $names as $tag => $name ) {
			if ( primary_language( (string) $tag ) === primary_language( $wanted ) ) {
				return array( $name, (string) $tag );
			}
		}
	}
	$tag = (string) key( $names );

	return array( (string) reset( $names ), $tag );
}
