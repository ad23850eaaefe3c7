<?php
/**
 * Where the browser finds the words of a panel: a static file holds them, so that no page carries phrases that only readers
 * elsewhere need. A translation that is not ours has no such file: its page carries them all.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** What a page says without asking for more: that something failed, and whether a service is open now. */
const AT_HOME = array(
	'failed'       => true,
	'open'         => true,
	'open-usually' => true,
	'opens'        => true,
	'opens-day'    => true,
	'yours'        => true,
	'usually'      => true,
	'hours'        => true,
	'midnight'     => true,
);

/**
 * Names the file that holds the phrases of the page.
 *
 * @return string Tag of its language; empty if no file says what this site says, because a language pack or another plugin has
 *                changed a phrase.
 */
function words_file(): string {
	static $files = array();

	$tag    = phrases_language();
	$locale = determine_locale() . " $tag";
	if ( ! isset( $files[ $locale ] ) ) {
		$words            = file_words( $tag );
		$files[ $locale ] = array() !== $words && array_intersect_key( phrases(), $words ) === array_intersect_key( $words, phrases() ) ? $tag : '';
	}

	return $files[ $locale ];
}

/**
 * Reads the words of a language.
 *
 * @param string $tag BCP 47 tag.
 * @return array<string, string> Phrases by key, in the order of phrases(); empty if we do not know the language.
 */
function file_words( string $tag ): array {
	$words = dataset( "words/$tag" )['phrases'] ?? null;

	return is_array( $words ) ? $words : array();
}

/**
 * Lists the phrases that the page itself carries.
 *
 * @return array<string, string> Phrases by key: those that a reader at home needs and those that tell of a fault; all of them
 *                               where no file holds them.
 */
function carried_phrases(): array {
	$kept = '' === words_file() ? array_diff_key( phrases(), frame_phrases() ) : array_intersect_key( phrases(), AT_HOME );

	return $kept + ( array() === offered_languages() ? array() : array( 'unread' => phrase( 'unread' ) ) );
}

/**
 * Answers with what build/data/here holds, where static files cannot be reached.
 *
 * @param \WP_REST_Request $request The request: `part` of the world, `words` a language.
 * @phpstan-param \WP_REST_Request<array<string, mixed>> $request
 * @return \WP_REST_Response|\WP_Error
 */
function rest_here( \WP_REST_Request $request ) {
	$zones = dataset( 'zones/' . $request['part'] );
	$words = dataset( 'words/' . $request['words'] );
	if ( null === $zones || null === $words ) {
		return new \WP_Error( 'afterword_no_data', __( 'There is no such data.', 'afterword' ), array( 'status' => 404 ) );
	}
	$words['phrases'] = array_intersect_key( file_words( (string) $request['words'] ), body_phrases() );
	$response         = new \WP_REST_Response( array_merge( $zones, array_diff_key( $words, array( 'missing' => 1 ) ) ) );
	$response->header( 'Cache-Control', 'public, max-age=3600' );

	return $response;
}
