<?php
/**
 * Which lines fit a topic, and in what order. Twin of src/core/fit.ts.
 *
 * A scope is `array{ lines: list<line>, topics: list<topic>, request: request, groups, known }`; its shapes are those of
 * build/data/regions/XX.php, build/data/topics.php and pick(); `groups` holds the topics' own audience by number, `known` what
 * own() found before, because a panel asks for the same topics over and over.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Most areas that are shown side by side while the reader's is unknown. */
const MOST_AREAS = 5;

/**
 * Builds the scope of a choice.
 *
 * @param array<string, mixed>       $region  The compiled region.
 * @param list<array<string, mixed>> $topics  All topics.
 * @param array<string, mixed>       $request What is asked for.
 * @return array<string, mixed>
 */
function scope_of( array $region, array $topics, array $request ): array {
	$lines  = $region['lines'];
	$hidden = array_merge( $request['hidden'], $request['without'] ?? array() );
	if ( $hidden ) {
		$is_shown = static function ( array $line ) use ( $hidden ): bool {
			return ! in_array( $line['key'], $hidden, true );
		};
		$lines    = array_values( array_filter( $lines, $is_shown ) );
	}
	$groups = array_column( $topics, 'audience', 'n' );
	$known  = new \ArrayObject();

	return compact( 'lines', 'topics', 'request', 'groups', 'known' );
}

/**
 * Reduces a BCP 47 tag to its language.
 *
 * @param string $tag BCP 47 tag.
 */
function base_language( string $tag ): string {
	return explode( '-', $tag )[0];
}

/**
 * Says whether a line speaks a language; only the language itself counts, not script or country.
 *
 * @param array<string, mixed> $line     The line.
 * @param string               $language BCP 47 tag.
 */
function speaks( array $line, string $language ): bool {
	return in_array( base_language( $language ), array_map( __NAMESPACE__ . '\base_language', $line['languages'] ), true );
}

/**
 * Says whether a line is for some people only, seen from a topic: men under male-victims are everybody, young men not.
 *
 * @param array<string, mixed> $line  The line.
 * @param int                  $n     Number of the topic.
 * @param array<string, mixed> $scope The scope.
 */
function is_limited( array $line, int $n, array $scope ): bool {
	if ( ! isset( $line['audience'] ) ) {
		return false;
	}
	$whole    = $scope['groups'][ $n ] ?? null;
	$audience = $line['audience'];
	return ! $whole || ( $audience['group'] ?? null ) !== $whole || isset( $audience['min'] ) || isset( $audience['max'] );
}

/**
 * Says whether a line serves an area.
 *
 * @param array<string, mixed> $line The line.
 * @param string|null          $area ISO 3166-2 code; null if unknown.
 */
function in_area( array $line, ?string $area ): bool {
	return null !== $area && in_array( $area, $line['areas'] ?? array(), true );
}

/**
 * Sorts the lines of a topic, best first.
 *
 * @param list<array<string, mixed>> $lines Lines in the order of their file, which decides between equals.
 * @param int                        $n     Number of the topic.
 * @param array<string, mixed>       $scope The scope.
 * @return list<array<string, mixed>>
 */
function in_order( array $lines, int $n, array $scope ): array {
	$keys = array();
	foreach ( $lines as $at => $line ) {
		$keys[ $at ] = array(
			(int) is_limited( $line, $n, $scope ),
			(int) ! in_area( $line, $scope['request']['area'] ),
			(int) ! speaks( $line, $scope['request']['lang'] ),
			$at,
		);
	}
	asort( $keys );

	$sorted = array();
	foreach ( $keys as $at => $key ) {
		$sorted[] = $lines[ $at ];
	}

	return $sorted;
}

/**
 * Drops old lines where a younger one of the same topic or of the general topic is there.
 *
 * @param list<array<string, mixed>> $lines Lines of one topic.
 * @param int                        $n     Number of the topic.
 * @param array<string, mixed>       $scope The scope.
 * @return list<array<string, mixed>>
 */
function without_old( array $lines, int $n, array $scope ): array {
	$is_young = static function ( array $line ): bool {
		return $line['band'] < 2;
	};
	$young    = array_values( array_filter( $lines, $is_young ) );
	if ( $young ) {
		return $young;
	}
	if ( GENERAL !== $n ) {
		foreach ( $scope['lines'] as $line ) {
			if ( $is_young( $line ) && in_array( GENERAL, $line['topics'], true )
				&& ( ! isset( $line['areas'] ) || in_area( $line, $scope['request']['area'] ) ) ) {
				return array();
			}
		}
	}
	return $lines;
}

/**
 * Lists the best line of each area; a line of several areas stands once.
 *
 * @param list<array<string, mixed>> $sorted Area lines, best first.
 * @return list<array<string, mixed>>
 */
function best_of_areas( array $sorted ): array {
	$seen = array();
	$best = array();
	foreach ( $sorted as $line ) {
		$fresh = array_diff( $line['areas'] ?? array(), $seen );
		if ( $fresh ) {
			$best[] = $line;
			$seen   = array_merge( $seen, $fresh );
		}
	}
	return array_slice( $best, 0, MOST_AREAS );
}

/**
 * Lists the eligible lines of exactly one topic.
 *
 * While the area is unknown, area lines stand in only where no nationwide line is open to all: then the best of each
 * area leads, and nationwide lines for some people follow. Lines of a single area do not lead: most readers live
 * elsewhere.
 *
 * @param int                  $n     Number of the topic.
 * @param array<string, mixed> $scope The scope.
 * @return array{topic: int, lines: list<array<string, mixed>>, group: int, aside: list<array<string, mixed>>} `group` counts
 *         the best lines of one area each, from the first; `aside` holds a line of one area, to come late and labelled.
 */
function own( int $n, array $scope ): array {
	if ( ! isset( $scope['known'][ $n ] ) ) {
		$scope['known'][ $n ] = find_own( $n, $scope );
	}

	return $scope['known'][ $n ];
}

/**
 * Finds what own() remembers.
 *
 * @param int                  $n     Number of the topic.
 * @param array<string, mixed> $scope The scope.
 * @return array{topic: int, lines: list<array<string, mixed>>, group: int, aside: list<array<string, mixed>>} As of own().
 */
function find_own( int $n, array $scope ): array {
	$area  = $scope['request']['area'];
	$here  = array();
	$other = array();
	foreach ( $scope['lines'] as $line ) {
		if ( ! in_array( $n, $line['topics'], true ) ) {
			continue;
		}
		if ( ! isset( $line['areas'] ) || in_area( $line, $area ) ) {
			$here[] = $line;
		} else {
			$other[] = $line;
		}
	}
	$lines = in_order( without_old( $here, $n, $scope ), $n, $scope );
	$group = array();
	$aside = array();
	if ( null === $area && ( ! $lines || is_limited( $lines[0], $n, $scope ) ) ) {
		$group = best_of_areas( in_order( without_old( $other, $n, $scope ), $n, $scope ) );
		if ( count( array_unique( array_merge( array(), ...array_column( $group, 'areas' ) ) ) ) < 2 ) {
			$aside = $group;
			$group = array();
		}
	}
	return array(
		'topic' => $n,
		'lines' => array_merge( $group, $lines ),
		'group' => count( $group ),
		'aside' => $aside,
	);
}

/**
 * Lists the lines that fit a topic: its own, else those of its nearest ancestor that has any.
 *
 * @param int                  $n     Number of the topic.
 * @param array<string, mixed> $scope The scope.
 * @return array{topic: int, lines: list<array<string, mixed>>, group: int, aside: list<array<string, mixed>>} `group` counts
 *         the best lines of one area each, from the first; `aside` holds a line of one area, to come late and labelled.
 */
function fit( int $n, array $scope ): array {
	foreach ( chain( $n, $scope['topics'] ) as $at ) {
		$found = own( $at, $scope );
		if ( $found['lines'] ) {
			return $found;
		}
	}
	return array(
		'topic' => GENERAL,
		'lines' => array(),
		'group' => 0,
		'aside' => array(),
	);
}

/**
 * Lists the lines of a topic, then of each ancestor up to the general topic; each line once.
 *
 * @param int                  $n     Number of the topic.
 * @param array<string, mixed> $scope The scope.
 * @return list<array<string, mixed>>
 */
function along( int $n, array $scope ): array {
	$lines = array();
	foreach ( chain( $n, $scope['topics'] ) as $at ) {
		foreach ( own( $at, $scope )['lines'] as $line ) {
			$lines += array( $line['key'] => $line );
		}
	}
	return array_values( $lines );
}
