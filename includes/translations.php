<?php
/**
 * The translations that the plugin brings along: languages/*.po, compiled into build/languages and build/data.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Lists the languages that the panel speaks, English first.
 *
 * @return list<array{tag: string, locale: string, name: string, dir: string, review: string, read: string}> See
 *         src/words/compile.ts; empty if the build is missing.
 */
function known_languages(): array {
	/**
	 * Compiled by us.
	 *
	 * @var list<array{tag: string, locale: string, name: string, dir: string, review: string, read: string}> $languages
	 */
	$languages = dataset( 'languages' ) ?? array();

	return $languages;
}

/**
 * Finds a language.
 *
 * @param string $tag BCP 47 tag, such as `pt-BR`.
 * @return array{tag: string, locale: string, name: string, dir: string, review: string, read: string}|null
 */
function known_language( string $tag ): ?array {
	foreach ( known_languages() as $language ) {
		if ( $tag === $language['tag'] ) {
			return $language;
		}
	}

	return null;
}

/**
 * Lets a language without a file of its own speak its nearest relative: es_MX as es_ES, de_DE_formal as de_DE, pt_AO as pt_PT.
 *
 * @param mixed $file   File that WordPress is about to load.
 * @param mixed $domain Text domain that it is for.
 * @return mixed The file of the relative, where the wanted one is not there and a relative is.
 */
function nearest_translation( $file, $domain ) {
	if ( 'afterword' !== $domain || ! is_string( $file ) || 1 !== preg_match( '#/afterword-([A-Za-z0-9_]+)\.mo$#D', $file, $found ) ) {
		return $file;
	}
	if ( is_file( $file ) || is_file( substr( $file, 0, -3 ) . '.l10n.php' ) ) {
		return $file;
	}
	foreach ( known_languages() as $language ) {
		if ( '' !== $language['locale'] && primary_language( $language['locale'] ) === primary_language( $found[1] ) ) {
			$nearest = $language['locale'];
		}
	}

	return isset( $nearest ) ? build_dir() . "/languages/afterword-$nearest.mo" : $file;
}
