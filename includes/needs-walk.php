<?php
/**
 * The walk through older stories: what each lacks is kept, range by range in WP-Cron's single events, when the plugin is new on a site
 * or what its answer depends on has changed. Ranges may run twice; a killed event is followed by the next.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Hook of the event, and option with its place: `{ stamp: needs_stamp() of the walk, after: id of the last story looked at, -1 = done,
 * turn: counts changes that no setting shows }`.
 */
const WALK = 'afterword_walk';

/** Stories of one range. */
const WALK_RANGE = 100;

/** How long an event works, and how long it waits before the next. Seconds. */
const WALK_SECONDS = 5;
const WALK_PAUSE   = 60;

/** Statuses of what is no story, or no longer. */
const SEEN_BY_NOBODY = array( 'auto-draft', 'inherit', 'trash' );

/**
 * Reads the walk's place.
 *
 * @return array{stamp: string, after: int, turn: int}
 */
function walk_state(): array {
	$stored = get_option( WALK );
	$stored = is_array( $stored ) ? $stored : array();

	return array(
		'stamp' => is_string( $stored['stamp'] ?? null ) ? $stored['stamp'] : '',
		'after' => is_int( $stored['after'] ?? null ) ? $stored['after'] : -1,
		'turn'  => is_int( $stored['turn'] ?? null ) ? $stored['turn'] : 0,
	);
}

/**
 * Says what the answer depends on besides the story: release, settings, theme, and what rules_changed() counts.
 */
function needs_stamp(): string {
	$settings = settings();

	return substr(
		md5(
			(string) wp_json_encode(
				array( VERSION, dataset( 'release' )['hash'] ?? '', $settings['region'], $settings['placement'], get_stylesheet(), walk_state()['turn'] )
			)
		),
		0,
		12
	);
}

/**
 * Begins a walk where none was made under the present rules, and has one go on that lost its event.
 */
function check_walk(): void {
	if ( ! is_built() ) {
		return;
	}
	$walk = walk_state();
	if ( needs_stamp() !== $walk['stamp'] ) {
		walk_from( 0 );
	} elseif ( $walk['after'] >= 0 ) {
		schedule_walk();
	}
}

/**
 * Has the walk look at the stories behind an id that were not seen yet; one that is before it goes on from where it is.
 *
 * @param int $after Id.
 */
function walk_from( int $after ): void {
	$walk  = walk_state();
	$stamp = needs_stamp();
	if ( $stamp === $walk['stamp'] && $walk['after'] >= 0 ) {
		$after = min( $after, $walk['after'] );
	}
	update_option( WALK, compact( 'stamp', 'after' ) + $walk );
	schedule_walk();
}

/**
 * Schedules the next event, unless one is.
 */
function schedule_walk(): void {
	if ( false === wp_next_scheduled( WALK ) ) {
		wp_schedule_single_event( time() + WALK_PAUSE, WALK );
	}
}

/**
 * Looks at older stories for some seconds.
 */
function walk_stories(): void {
	if ( ! is_built() ) {
		return;
	}
	// First of all: whatever ends this event, the next one takes over.
	schedule_walk();
	$until = microtime( true ) + WALK_SECONDS;
	do {
		$walk = walk_state();
		if ( needs_stamp() !== $walk['stamp'] ) {
			$walk = array(
				'stamp' => needs_stamp(),
				'after' => 0,
			) + $walk;
		}
		$ids = $walk['after'] < 0 ? array() : unseen_stories( $walk['after'], $walk['stamp'] );
		_prime_post_caches( $ids );
		foreach ( $ids as $id ) {
			$post = get_post( $id );
			$post instanceof \WP_Post && keep_needs( $post );
		}
		$walk['after'] = array() === $ids ? -1 : (int) end( $ids );
		update_option( WALK, $walk );
		if ( wp_cache_supports( 'flush_runtime' ) ) {
			wp_cache_flush_runtime();
		}
	} while ( $walk['after'] >= 0 && microtime( true ) < $until );
	if ( $walk['after'] < 0 ) {
		stop_walk();
	}
}

/**
 * Lists the next stories that were not looked at under the present rules.
 *
 * @param int    $after Id behind which to begin.
 * @param string $stamp The rules.
 * @return list<int> Ids, rising.
 */
function unseen_stories( int $after, string $stamp ): array {
	global $wpdb;
	$types = array_column( public_post_types(), 'slug' );
	$one   = static function ( string $value ) use ( $wpdb ): string {
		return $wpdb->prepare( '%s', $value );
	};
	$types = implode( ', ', array_map( $one, $types ) );
	$none  = implode( ', ', array_map( $one, SEEN_BY_NOBODY ) );
	// WP_Query knows no range of ids.
	$ids = $wpdb->get_col( // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- what is read is about to change.
		$wpdb->prepare(
			// phpcs:disable WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- prepared above, one by one.
			"SELECT p.ID FROM $wpdb->posts p LEFT JOIN $wpdb->postmeta m ON m.post_id = p.ID AND m.meta_key = %s AND m.meta_value = %s
			WHERE p.ID > %d AND p.post_type IN ( $types ) AND p.post_status NOT IN ( $none ) AND m.meta_id IS NULL
			ORDER BY p.ID LIMIT %d",
			// phpcs:enable
			META_SEEN,
			$stamp,
			$after,
			WALK_RANGE
		)
	);

	return array_values( array_map( 'intval', $ids ) );
}

/**
 * Begins anew after a change that no setting shows: of the map of terms, of a template.
 */
function rules_changed(): void {
	update_option( WALK, array( 'turn' => walk_state()['turn'] + 1 ) + walk_state() );
	walk_from( 0 );
}

/**
 * Takes the event back.
 */
function stop_walk(): void {
	wp_clear_scheduled_hook( WALK );
}
