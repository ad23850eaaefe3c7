<?php
/**
 * The plugin's rules without WordPress: a long-lived process for the commands and the differential tests.
 *
 * One JSON object a line in, `{ "do": "pick" | "text" | "tags" | "normalize" | "open", … }`; one line out, in the same order:
 * `{ "answer": … }`, or `{ "error": "…" }` where a line could not be answered.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

define( 'ABSPATH', __DIR__ . '/' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- stands in for WordPress.
const FILE = __DIR__ . '/../plugin.php';

// What WordPress does for the words: English, and nothing to filter.
require __DIR__ . '/engine-words.php';

foreach ( array( 'data', 'topic-tree', 'emergency', 'fit', 'draft', 'pick', 'home-line', 'open-at', 'fold', 'tags', 'text', 'net', 'settle', 'score', 'guess-language', 'detect', 'phrase-list', 'phrases', 'language', 'language-names', 'region-name', 'calendar', 'hours', 'html', 'panel-body', 'panel-line', 'panel-channel', 'panel-text', 'numbers' ) as $afterword_file ) {
	require __DIR__ . "/../includes/$afterword_file.php";
}

set_error_handler( // phpcs:ignore WordPress.PHP.DevelopmentFunctions -- a notice is a failure here.
	static function ( int $level, string $message, string $file, int $line ): bool {
		throw new \ErrorException( $message, 0, $level, $file, $line );
	}
);

/**
 * Writes a panel as text.
 *
 * @param array<string, mixed> $in As for "pick"; besides `width` and `short`.
 * @return string Plain text.
 */
function text( array $in ): string {
	$record = $in['data'] ?? dataset( 'regions/' . $in['region'] );
	$picked = answer( array( 'do' => 'pick' ) + $in );
	if ( null !== $picked['picked'] && null !== $picked['home'] ) {
		$picked['picked']['lines'][] = array( 'line' => array( 'from' => $in['home'] ) + $picked['home'] );
	}
	$panel = array(
		'region'   => $record['region'] ?? $in['region'],
		'record'   => $record,
		'language' => primary_language( $in['request']['lang'] ),
		'words'    => 'en',
		'picked'   => $picked['picked'],
	);

	return ( $in['short'] ?? false ) ? short_text( $panel ) : panel_text( $panel, $in['width'] ?? 72 );
}

/**
 * Answers one request.
 *
 * @param array<string, mixed> $in The request.
 * @return mixed
 * @throws \InvalidArgumentException If the request is none of these.
 */
function answer( array $in ) {
	$topics = dataset( 'topics' )['topics'] ?? array();
	switch ( $in['do'] ) {
		case 'pick':
			$region = $in['data'] ?? dataset( 'regions/' . $in['region'] );
			$home   = isset( $in['home'] ) ? dataset( 'regions/' . $in['home'] ) : null;
			$picked = $region ? pick( $region, $topics, $in['request'] ) : null;
			$extra  = $home && ( ! $picked || needs_home( $picked, $in['request']['lang'] ) )
				? home_line( $home, $topics, array( 'area' => null ) + $in['request'] )
				: null;
			return array(
				'picked' => $picked,
				'home'   => $extra,
			);
		case 'text':
			return text( $in );
		case 'tags':
			return match_tags( $in['names'] );
		case 'detect':
			$lang = $in['lang'] ?? guess_language( cut_words( $in['story']['text'] ), dataset( 'stopwords' ) ?? array() );
			return detect( $in['story'], array( 'lexicon' => $in['lexicon'] ?? ( $lang ? dataset( "lexicon/$lang" ) : null ) ) );
		case 'normalize':
			return array_map( __NAMESPACE__ . '\normalize_tag', $in['names'] );
		case 'numbers':
		case 'html':
			load_number_rules();
			$check = 'html' === $in['do'] ? __NAMESPACE__ . '\check_html' : __NAMESPACE__ . '\check_numbers';
			$langs = array_merge( array( 'en' ), dataset( 'regions/' . $in['region'] )['languages'] ?? array() );
			$names = array();
			foreach ( $langs as $lang ) {
				$names[] = dataset( "countries/$lang" ) ?? array();
			}
			return $check( $in['text'], $in['region'], dataset( 'numbers' ) ?? array(), fold_names( $names ) );
		case 'open':
			return open_at( $in['hours'], $in['day'], $in['minutes'] );
	}
	throw new \InvalidArgumentException( 'Unknown request: ' . $in['do'] );
}

// phpcs:disable WordPress.WP.AlternativeFunctions -- there is no WordPress in this process.
while ( true ) {
	$afterword_line = fgets( STDIN );
	if ( false === $afterword_line ) {
		break;
	}
	try {
		$afterword_out = array( 'answer' => answer( json_decode( $afterword_line, true, 512, JSON_THROW_ON_ERROR ) ) );
	} catch ( \Throwable $error ) {
		$afterword_out = array( 'error' => $error->getMessage() );
	}
	fwrite( STDOUT, json_encode( $afterword_out, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE ) . "\n" );
}
