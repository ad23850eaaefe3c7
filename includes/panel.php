<?php
/**
 * The panel: what it holds, and the frame around it.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Classes of the outer element: our own, and those by which FullStory, PostHog and Yandex Metrica leave a part of a page out. */
const PANEL_CLASSES = 'afterword-panel fs-exclude ph-no-capture ym-hide-content';

/** Attributes by which LogRocket, Hotjar, Clarity, Datadog, Sentry and Matomo do so. */
const LOOK_AWAY = 'data-private data-hj-suppress data-clarity-mask="true" data-dd-privacy="hidden" data-sentry-block data-matomo-mask';

/**
 * Prints a whole panel.
 *
 * @param array<string, mixed> $args See prepare_panel(); besides `level` (int, level of the heading, 2 to 6), `note` (string, what
 *                                   the newsroom says above the lines) and `wrapper` (string, safe attributes of the outer element,
 *                                   with the class `afterword-panel`).
 * @return string HTML, the same for every reader, complete without JavaScript.
 */
function panel( array $args ): string {
	$panel   = prepare_panel( $args );
	$level   = min( 6, max( 2, (int) ( $args['level'] ?? 2 ) ) );
	$wrapper = (string) ( $args['wrapper'] ?? 'class="wp-block-afterword-support-panel ' . PANEL_CLASSES . '"' );
	// Articles that a theme appends to one another are printed by requests of their own: the post's id keeps them apart.
	$number = wp_unique_id( (int) get_the_ID() . '-' );
	$data   = esc_attr( (string) wp_json_encode( panel_data( $panel ), JSON_UNESCAPED_SLASHES ) );
	$lang   = words_attributes();

	return "<section $wrapper$lang aria-labelledby=\"afterword-heading-$number\" data-nosnippet " . LOOK_AWAY . " data-afterword=\"$data\">"
		. "<h$level class=\"afterword-panel__heading\" id=\"afterword-heading-$number\">" . frame_html( 'heading' ) . "</h$level>"
		. leave_html( $panel['care'] )
		. note_html( $args['note'] ?? '' )
		. '<div class="afterword-panel__body">' . body_html( $panel ) . '</div>'
		. areas_html( $panel )
		. traces_html( $panel['care'] )
		. part_html( 'note', frame_html( 'independent' ), 'p' )
		. switch_html( $number )
		. report_html()
		. '<p class="afterword-panel__status" role="status"></p>'
		. phrases_html()
		. home_line_html( $panel )
		. '</section>';
}

/**
 * Decides what a panel holds.
 *
 * @param array<string, mixed> $args {
 *     All optional; anything invalid counts as left out.
 *
 *     @type int[]    $topics   Numbers of topics, best first; the general topic where none is left.
 *     @type string   $region   Region to show instead of the site's own.
 *     @type string   $area     ISO 3166-2 code inside the region; else the site's.
 *     @type string   $lang     Language of the page, BCP 47; else the site's.
 *     @type string[] $without  Ids of lines that the story does without, unless none would be left.
 *     @type string[] $order    Ids of lines that come first, where they are picked.
 *     @type bool     $approved Whether the region may be shown although no admin has approved one: for previews.
 *     @type string   $from     Region of a site whose readers abroad it is drawn for, as the browser would: for previews.
 * }
 * @return array{region: string, record: array<string, mixed>|null, area: string|null, language: string, words: string, topics: int[], hidden: int[], pinned: int[], without: int[], order: int[], max: int|null, approved: bool, locked: bool, care: bool, picked: array<string, mixed>|null}
 *         `picked` is null in a neutral panel: no country, no number.
 */
function prepare_panel( array $args ): array {
	$settings = settings();
	$wanted   = $args['region'] ?? '';
	$locked   = is_region_code( $wanted ) && null !== region( $wanted );
	$approved = true === ( $args['approved'] ?? false ) ? $locked : $settings['approved'];
	$region   = $approved ? ( $locked ? $wanted : $settings['region'] ) : '';
	$record   = region( $region );
	$area     = $args['area'] ?? $settings['area'];
	$language = is_string( $args['lang'] ?? null ) && '' !== $args['lang'] ? primary_language( $args['lang'] ) : page_language();
	$topics   = array();
	foreach ( is_array( $args['topics'] ?? null ) ? $args['topics'] : array() as $number ) {
		if ( is_int( $number ) && array() !== topic_ids( array( $number ) ) ) {
			$topics[] = $number;
		}
	}

	$panel = array(
		'region'   => null === $record ? '' : $region,
		'record'   => $record,
		'area'     => is_string( $area ) && '' !== $region && 0 === strpos( $area, "$region-" ) ? $area : null,
		'language' => $language,
		'words'    => primary_language( phrases_language() ),
		'topics'   => array() === $topics ? array( GENERAL ) : array_slice( $topics, 0, 20 ),
		'hidden'   => hidden_keys( $settings['hidden'], $region, $topics ),
		'pinned'   => pinned_keys( $settings['pinned'], $region, $topics ),
		'without'  => story_line_keys( $args['without'] ?? null ),
		'order'    => story_line_keys( $args['order'] ?? null ),
		'max'      => 5 === $settings['max'] ? 5 : null,
		'approved' => $approved && null !== $record,
		'locked'   => $locked && null !== $record,
		'care'     => needs_care( $topics ),
		'picked'   => null,
	);
	if ( null !== $record ) {
		$panel['picked'] = pick( $record, topics(), pick_request( $panel ) );
		$panel['topics'] = $panel['picked']['topics'];
	}
	if ( null !== $panel['picked'] && '' !== ( $args['from'] ?? '' ) ) {
		$panel['picked']['lines'] = array_merge( $panel['picked']['lines'], lines_from_home( $panel, region( $args['from'] ) ) );
	}

	return $panel;
}

/**
 * Tells pick() what a panel asks for.
 *
 * @param array<string, mixed> $panel The panel.
 * @return array{topics: list<int>, area: string|null, lang: string, hidden: list<int>, pinned: list<int>, without: list<int>, order: list<int>, max: int|null}
 */
function pick_request( array $panel ): array {
	return array(
		'topics'  => $panel['topics'],
		'area'    => $panel['area'],
		'lang'    => $panel['language'],
		'hidden'  => $panel['hidden'],
		'pinned'  => $panel['pinned'],
		'without' => $panel['without'],
		'order'   => $panel['order'],
		'max'     => $panel['max'],
	);
}

/**
 * Prints the one line of the home country that readers abroad may use, for the browser to show where it helps.
 *
 * @param array<string, mixed> $panel The panel.
 * @return string A template element; empty if there is no such line.
 */
function home_line_html( array $panel ): string {
	$line = null === $panel['record'] ? null : home_line( $panel['record'], topics(), pick_request( $panel ) );

	return null === $line
		? ''
		: '<template class="afterword-panel__home">' . line_html( array( 'from' => $panel['region'] ) + $line, on_another_clock( $panel ) ) . '</template>';
}

/**
 * Prints the way to another country: a link, and a list that the browser fills.
 *
 * @param string $number Number that makes ids unique on the page.
 */
function switch_html( string $number ): string {
	// On the help page itself the link leads on.
	$page = get_queried_object_id() === settings()['helpPage'] ? 0 : settings()['helpPage'];
	// By its id: looking up the permalink would cost a query on every story.
	$link = 0 === $page
		? site_link( directory_url(), frame_html( 'elsewhere' ) )
		: '<a href="' . esc_url( home_url( "/?page_id=$page" ) ) . '">' . frame_html( 'elsewhere' ) . '</a>';

	return "<p class=\"afterword-panel__switch\"><label for=\"afterword-country-$number\" hidden>" . frame_html( 'choose' ) . '</label> '
		. "<select id=\"afterword-country-$number\" hidden></select> $link</p>";
}

/**
 * Prints the phrases that the browser draws another region with.
 */
function phrases_html(): string {
	$items = '';
	foreach ( carried_phrases() as $key => $phrase ) {
		// Our own keys, plain text: what esc_html() does beyond this would take a quarter of the panel's time.
		$items .= "<i data-k=\"$key\">" . htmlspecialchars( $phrase, ENT_QUOTES, 'UTF-8' ) . '</i>';
	}

	return "<template class=\"afterword-panel__phrases\">$items</template>";
}
