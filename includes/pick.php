<?php
/**
 * Chooses the lines of a panel: DESIGN §5, Pick. Twin of src/core/pick.ts; tests/fixtures/pick.json binds both.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Says whether a line has a channel of one of some types.
 *
 * @param array<string, mixed> $line  The line.
 * @param list<string>         $types Types of channels.
 */
function has_channel( array $line, array $types ): bool {
	return (bool) array_intersect( array_column( $line['channels'], 'type' ), $types );
}

/**
 * Says whether a line answers the telephone day and night.
 *
 * @param array<string, mixed> $line The line.
 */
function is_always_by_phone( array $line ): bool {
	foreach ( $line['channels'] as $channel ) {
		if ( 'phone' === $channel['type'] && isset( $channel['hours']['always'] ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Says whether a line is a child line: for children, or for ages up to 25 that begin under 18.
 *
 * @param array<string, mixed> $line The line.
 */
function is_child_line( array $line ): bool {
	$audience = $line['audience'] ?? array();
	return 'child' === ( $audience['group'] ?? null )
		|| ( isset( $audience['max'] ) && $audience['max'] <= 25 && ( $audience['min'] ?? 0 ) < 18 );
}

/**
 * Makes the test for "answers day and night, everywhere and for everybody", eased where no line does.
 *
 * @param list<array<string, mixed>> $candidates Lines.
 * @param non-empty-list<int>        $chosen     Chosen topics.
 * @param array<string, mixed>       $scope      The scope.
 * @return callable(array<string, mixed>): bool
 */
function always_open( array $candidates, array $chosen, array $scope ): callable {
	$open  = static function ( array $line ): bool {
		return isset( $line['always'] );
	};
	$tests = array(
		static function ( array $line ) use ( $chosen, $scope ): bool {
			foreach ( $chosen as $n ) {
				if ( is_limited( $line, $n, $scope ) ) {
					return false;
				}
			}
			return isset( $line['always'] ) && ! isset( $line['areas'] );
		},
		static function ( array $line ): bool {
			return isset( $line['always'] ) && ! isset( $line['areas'] );
		},
	);
	foreach ( $tests as $test ) {
		if ( array_filter( $candidates, $test ) ) {
			return $test;
		}
	}
	return $open;
}

/**
 * Lists the languages that a line should speak: the page's, and the official ones where the page's is none of several.
 *
 * @param list<string> $official Languages of the region.
 * @param string       $lang     Language of the page.
 * @return list<string>
 */
function wanted_languages( array $official, string $lang ): array {
	$foreign = ! in_array( base_language( $lang ), array_map( __NAMESPACE__ . '\base_language', $official ), true );
	return array_merge( array( $lang ), $foreign && count( $official ) > 1 ? array_slice( $official, 0, 3 ) : array() );
}

/**
 * Adds the lines that the site pins, where they fit a chosen topic.
 *
 * @param Draft                      $draft      The panel.
 * @param list<array<string, mixed>> $everything All lines that could stand in it.
 * @param non-empty-list<int>        $chosen     Chosen topics.
 * @param array<string, mixed>       $scope      The scope.
 */
function add_pinned( Draft $draft, array $everything, array $chosen, array $scope ): void {
	$by_key = array_column( $everything, null, 'key' );
	foreach ( $scope['request']['pinned'] as $key ) {
		foreach ( $chosen as $n ) {
			$line = $by_key[ $key ] ?? null;
			if ( $line && array_intersect( chain( $n, $scope['topics'] ), $line['topics'] ) ) {
				if ( count( $draft->lines ) < $draft->ceiling - 2 ) {
					$draft->add( $line, $n, 'pinned' );
				}
				break;
			}
		}
	}
}

/**
 * Adds the best line of each topic, and a 24/7 line behind the first where that one is not.
 *
 * @param Draft                                $draft  The panel.
 * @param list<array<string, mixed>>           $fits   Fit of each chosen topic.
 * @param non-empty-list<int>                  $chosen Chosen topics.
 * @param callable(array<string, mixed>): bool $always  Test for an always open line.
 * @param list<array<string, mixed>>           $serving Lines that serve the reader wherever in the region that is.
 */
function add_best( Draft $draft, array $fits, array $chosen, callable $always, array $serving ): void {
	$open     = array_values( array_filter( $serving, $always ) );
	$by_phone = array_values( array_filter( $open, __NAMESPACE__ . '\is_always_by_phone' ) );
	foreach ( $fits as $index => $found ) {
		$topic = $chosen[ $index ];
		$fresh = array();
		foreach ( $found['lines'] as $line ) {
			if ( ! $draft->has( $line ) ) {
				$fresh[] = $line;
			}
		}
		$why = array( $found['topic'] === $topic ? 'specialist' : 'fallback', 'topic-2', 'topic-3' )[ $index ];
		// A group leaves one place for a line that answers everywhere and always, until one is in.
		$room = $draft->ceiling - count( $draft->lines ) - (int) ( $open && ! $draft->count( $always ) );
		$best = array_slice( $fresh, 0, max( 1, min( $found['group'], $room ) ) );
		foreach ( $best as $line ) {
			$draft->add( $line, $topic, $why );
		}
		if ( 0 === $index ) {
			$draft->best = array_column( $best, 'key' );
			if ( ! $draft->count( $always ) ) {
				$draft->add( $by_phone[0] ?? $open[0] ?? null, $topic, 'always-open' );
			}
		}
	}
}

/**
 * Finds the first topic that wants a child line and could have one.
 *
 * @param non-empty-list<int>  $chosen Chosen topics.
 * @param array<string, mixed> $scope  The scope.
 */
function paired_topic( array $chosen, array $scope ): ?int {
	$pairs = array_column( $scope['topics'], 'pair', 'n' );
	foreach ( $chosen as $n ) {
		if ( ! empty( $pairs[ $n ] ) && array_filter( serving( along( $n, $scope ), $scope ), __NAMESPACE__ . '\is_child_line' ) ) {
			return $n;
		}
	}
	return null;
}

/**
 * Keeps the lines that serve the reader wherever in the region that is: what is added for the sake of a need must.
 *
 * @param list<array<string, mixed>> $lines Lines.
 * @param array<string, mixed>       $scope The scope.
 * @return list<array<string, mixed>>
 */
function serving( array $lines, array $scope ): array {
	$kept = array();
	foreach ( $lines as $line ) {
		if ( ! isset( $line['areas'] ) || in_area( $line, $scope['request']['area'] ) ) {
			$kept[] = $line;
		}
	}
	return $kept;
}

/**
 * Puts lines that are named before the others, in the order in which they are named.
 *
 * @param list<array{line: array<string, mixed>, topic: int, why: string}> $lines Picked lines.
 * @param list<int>                                                        $order Keys of lines.
 * @return list<array{line: array<string, mixed>, topic: int, why: string}>
 */
function in_order_of( array $lines, array $order ): array {
	$by_key = array();
	$first  = array();
	foreach ( $lines as $one ) {
		$by_key[ $one['line']['key'] ] = $one;
	}
	foreach ( $order as $key ) {
		if ( isset( $by_key[ $key ] ) ) {
			$first[ $key ] = $by_key[ $key ];
		}
	}

	return array_values( $first + $by_key );
}

/**
 * Picks the content of a panel.
 *
 * @param array<string, mixed>       $region  The compiled region.
 * @param list<array<string, mixed>> $topics  All topics.
 * @param array<string, mixed>       $request `array{ topics: list<int>, area: ?string, lang: string, hidden: list<int>, pinned: list<int>, max: ?int }`; it may have `without` (keys of lines that the story does
 *                                            without, unless none would be left) and `order` (keys of lines that come first, where they are picked).
 * @return array<string, mixed> `array{ topics, emergency, emergencyFirst, lines: list<array{ line, topic, why }>, directory, chooseArea, note }`.
 */
function pick( array $region, array $topics, array $request ): array {
	$chosen     = chosen_topics( $request['topics'], $topics );
	$first      = $chosen[0];
	$scope      = scope_of( $region, $topics, $request );
	$fits       = array();
	$everything = array();
	$grouped    = false;
	foreach ( $chosen as $n ) {
		$found   = fit( $n, $scope );
		$fits[]  = $found;
		$grouped = $grouped || $found['group'] > 0;
	}
	foreach ( array_merge( $chosen, array( GENERAL ) ) as $n ) {
		$everything += array_column( along( $n, $scope ), null, 'key' );
	}
	$everything = array_values( $everything );
	$serving    = serving( $everything, $scope );
	$paired     = paired_topic( $chosen, $scope );
	$usual      = null !== $paired || 3 === count( $chosen ) ? 4 : 3;
	$draft      = new Draft( $request['max'] ?? ( $grouped ? 5 : $usual ) );
	$always     = always_open( $serving, $chosen, $scope );

	add_pinned( $draft, $everything, $chosen, $scope );
	add_best( $draft, $fits, $chosen, $always, serving( along( $first, $scope ), $scope ) );

	$draft->repair( $always, $serving, $first, 'always-open' );
	foreach ( wanted_languages( $region['languages'], $request['lang'] ) as $language ) {
		$draft->repair(
			static function ( array $line ) use ( $language ): bool {
				return speaks( $line, $language );
			},
			$serving,
			$first,
			'language'
		);
	}
	if ( null !== $paired ) {
		$draft->repair( __NAMESPACE__ . '\is_child_line', serving( along( $paired, $scope ), $scope ), $paired, 'pair' );
	}
	$draft->repair(
		static function ( array $line ): bool {
			return has_channel( $line, array( 'sms', 'chat', 'whatsapp' ) );
		},
		$serving,
		$first,
		'text'
	);

	$is_misfit = static function ( array $line ) use ( $scope ): bool {
		return is_limited( $line, GENERAL, $scope );
	};
	foreach ( $fits as $index => $found ) {
		$draft->fill( $found['lines'], $chosen[ $index ], $found['topic'] === $chosen[ $index ] ? null : $is_misfit );
	}
	foreach ( $chosen as $n ) {
		$draft->fill( own( $n, $scope )['aside'], $n );
	}
	$draft->fill( own( GENERAL, $scope )['lines'], $first, $is_misfit );

	// A story may do without some lines, not without help.
	if ( ! $draft->lines && ( $request['without'] ?? array() ) ) {
		return pick( $region, $topics, array( 'without' => array() ) + $request );
	}

	$needs     = dangers( $chosen, $topics );
	$has_hours = static function ( array $line ): bool {
		return (bool) array_filter( array_column( $line['channels'], 'hours' ) );
	};
	return array(
		'topics'         => $chosen,
		'emergency'      => pick_emergency( $region['emergency'], $needs ),
		'emergencyFirst' => (bool) $needs,
		'lines'          => in_order_of( $draft->lines, $request['order'] ?? array() ),
		'directory'      => ! $draft->count( $has_hours ),
		'chooseArea'     => null === $request['area'] && array() !== array_column( array_column( $draft->lines, 'line' ), 'areas' ),
		'note'           => $draft->lines ? null : 'no-line',
	);
}
