<?php
/**
 * The one line of the home country that a reader abroad may still use. Twin of src/core/home.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Finds the best line of the home region with a channel that is evidenced to work from abroad.
 *
 * @param array<string, mixed>       $home    Compiled region of the site.
 * @param list<array<string, mixed>> $topics  All topics.
 * @param array<string, mixed>       $request As for pick().
 * @return array<string, mixed>|null The line with its international channels alone.
 */
function home_line( array $home, array $topics, array $request ): ?array {
	$scope = scope_of( $home, $topics, $request );
	foreach ( chosen_topics( $request['topics'], $topics ) as $n ) {
		foreach ( along( $n, $scope ) as $line ) {
			$channels = array_values(
				array_filter(
					$line['channels'],
					static function ( array $channel ): bool {
						return 'international' === ( $channel['reach'] ?? null );
					}
				)
			);
			if ( $channels && ! isset( $line['areas'] ) && ! isset( $line['audience'] ) && speaks( $line, $request['lang'] ) ) {
				return array( 'channels' => $channels ) + $line;
			}
		}
	}
	return null;
}

/**
 * Gives what a reader abroad gets from the site's own country, besides the lines of the panel.
 *
 * @param array<string, mixed>      $panel The panel of the region abroad, see prepare_panel().
 * @param array<string, mixed>|null $home  Compiled region of the site.
 * @return list<array{line: array<string, mixed>, topic: int, why: string}> One line or none.
 */
function lines_from_home( array $panel, ?array $home ): array {
	$line = null !== $home && needs_home( $panel['picked'], $panel['language'] )
		? home_line( $home, topics(), array( 'area' => null ) + pick_request( $panel ) )
		: null;

	return null === $line ? array() : array(
		array(
			'line'  => array( 'from' => $home['region'] ) + $line,
			'topic' => $panel['topics'][0],
			'why'   => 'home',
		),
	);
}

/**
 * Gives a panel whose hours name their zone: whoever reads them abroad is on another clock.
 *
 * @param array<string, mixed> $panel The panel, see prepare_panel().
 * @return array<string, mixed>
 */
function on_another_clock( array $panel ): array {
	return array( 'record' => array( 'zones' => true ) + (array) $panel['record'] ) + $panel;
}

/**
 * Says whether a reader abroad needs the home line: no picked line speaks the page's language.
 *
 * @param array<string, mixed> $picked What pick() returned for the region abroad.
 * @param string               $lang   Language of the page.
 */
function needs_home( array $picked, string $lang ): bool {
	foreach ( $picked['lines'] as $one ) {
		if ( speaks( $one['line'], $lang ) ) {
			return false;
		}
	}
	return true;
}
