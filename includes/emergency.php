<?php
/**
 * Which emergency numbers a panel names. Twin of src/core/emergency.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Lists the dangers of topics, medical before police.
 *
 * @param list<int>                  $chosen Numbers of the chosen topics.
 * @param list<array<string, mixed>> $topics All topics.
 * @return list<string>
 */
function dangers( array $chosen, array $topics ): array {
	$found = array();
	foreach ( $topics as $topic ) {
		if ( $topic['danger'] && in_array( $topic['n'], $chosen, true ) ) {
			$found[] = $topic['danger'];
		}
	}
	return array_values( array_intersect( array( 'medical', 'police' ), $found ) );
}

/**
 * Picks at most two emergency numbers.
 *
 * @param list<array<string, mixed>> $numbers Numbers of the region, in the order to try.
 * @param list<string>               $needs   Dangers of the topics; empty = none known.
 * @return list<array{number: string, dial: string, for: list<string>, text?: string}> In the order to print; equal ones merged.
 *         `text`: number for text messages, where everybody may write without having registered.
 */
function pick_emergency( array $numbers, array $needs ): array {
	$serving = static function ( string $need ) use ( $numbers ): ?array {
		foreach ( $numbers as $one ) {
			if ( in_array( $need, $one['for'], true ) || ( 'any' !== $need && in_array( 'any', $one['for'], true ) ) ) {
				return $one;
			}
		}
		return null;
	};
	if ( ! $needs ) {
		$needs = $serving( 'any' ) ? array( 'any' ) : array( 'medical', 'police' );
	}
	$picked = array();
	foreach ( $needs as $need ) {
		$found = $serving( $need );
		if ( $found ) {
			// The prefix keeps PHP from turning the number into an integer key.
			$key            = 'd' . $found['dial'];
			$picked[ $key ] = $picked[ $key ] ?? array(
				'number' => $found['number'],
				'dial'   => $found['dial'],
				'for'    => array(),
			);
			if ( false === ( $found['text']['registration'] ?? null ) ) {
				$picked[ $key ]['text'] = $found['text']['number'];
			}

			$picked[ $key ]['for'][] = $need;
		}
	}
	return array_slice( array_values( $picked ), 0, 2 );
}
