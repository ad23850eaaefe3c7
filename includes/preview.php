<?php
/**
 * A story's panel as readers somewhere see it, and what each of its lines rests on.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/**
 * Draws a panel for editors.
 *
 * @param array<string, mixed> $asked `topics` (numbers), `home` (region that the block is locked to), `region`, `area`, `lang`
 *                                    (empty = the site's), `level`, `hidden`, `order`, `note` (as in the block).
 * @return array<string, mixed> `{ html, topics: [ id ], region, area, areas: [ { code, name } ], approved,
 *                              picked: [ { id, name, topic, why, level, checked, sources } ],
 *                              emergency: [ { number, sources } ], hidden: [ { id, name, region, here } ], lost: [ id ],
 *                              heeded, note, noteFault }`; a source is `{ url, by, seen }`.
 */
function preview( array $asked ): array {
	$home   = null === region( $asked['home'] ) ? settings()['region'] : $asked['home'];
	$wanted = '' === $asked['region'] ? $asked['home'] : $asked['region'];
	$args   = array(
		'topics'   => $asked['topics'],
		'region'   => $wanted,
		'area'     => '' === $asked['area'] ? null : $asked['area'],
		'lang'     => $asked['lang'],
		'level'    => $asked['level'],
		'approved' => null !== region( $wanted ),
		// A panel that a reader has turned into another language brings nothing in the page's own.
		'from'     => '' !== $wanted && $wanted !== $home && '' === other_words() ? $home : '',
	) + story_lines( $asked );
	$areas  = preview_areas( $args );
	if ( ! in_array( $args['area'], array_column( $areas, 'code' ), true ) ) {
		// A reader could not have chosen it.
		$args['area'] = null;
	}
	$panel = prepare_panel( $args );
	$lines = $panel['picked']['lines'] ?? array();
	$known = lines_by_id( array_merge( $args['without'], $args['order'] ), array( $panel['region'], settings()['region'] ) );

	return array(
		'html'      => panel( $args ),
		'topics'    => topic_ids( $panel['topics'] ),
		'region'    => $panel['region'],
		'area'      => $panel['area'],
		'areas'     => $areas,
		'approved'  => $panel['approved'],
		'picked'    => explained_lines( $lines, $panel ),
		'emergency' => explained_emergency( $panel ),
		'hidden'    => array_values( array_intersect_key( $known, array_flip( $args['without'] ) ) ),
		'lost'      => array_values( array_diff( array_unique( array_merge( $args['without'], $args['order'] ) ), array_keys( $known ) ) ),
		'heeded'    => array() === array_intersect( $args['without'], array_column( array_column( $lines, 'line' ), 'id' ) ),
		'note'      => $panel['picked']['note'] ?? null,
		'noteFault' => note_fault_here( note_text( $asked['note'] ) ),
	);
}

/**
 * Lists the areas that a reader of the panel may choose.
 *
 * @param array<string, mixed> $args Arguments of prepare_panel().
 * @return list<array{code: string, name: string}>
 */
function preview_areas( array $args ): array {
	$panel = prepare_panel( array( 'area' => null ) + $args );
	if ( ! isset( $panel['record']['areas'] ) ) {
		return array();
	}
	$areas = array();
	foreach ( area_choices( $panel['record'], topics(), pick_request( $panel ) ) as $code ) {
		$areas[] = array(
			'code' => $code,
			'name' => area_name( $code, $panel ),
		);
	}

	return $areas;
}

/**
 * Says of each line why it stands in the panel and what it rests on.
 *
 * @param list<array<string, mixed>> $lines Picked lines.
 * @param array<string, mixed>       $panel The panel.
 * @return list<array<string, mixed>>
 */
function explained_lines( array $lines, array $panel ): array {
	$ids  = array_column( topics(), 'id', 'n' );
	$list = array();
	foreach ( $lines as $one ) {
		$line   = $one['line'];
		$list[] = array(
			'id'      => $line['id'],
			'name'    => name_in( $line['names'], $panel['language'], $panel['record']['languages'] )[0],
			'topic'   => $ids[ $one['topic'] ] ?? '',
			'why'     => $one['why'],
			'level'   => $line['level'],
			'checked' => $line['checked'],
			'sources' => sources_of( 'home' === $one['why'] ? $line['from'] : $panel['region'], $line['id'] ),
		);
	}

	return $list;
}

/**
 * Says what the emergency numbers of a panel rest on.
 *
 * @param array<string, mixed> $panel The panel.
 * @return list<array{number: string, sources: list<array<string, mixed>>}>
 */
function explained_emergency( array $panel ): array {
	$list = array();
	foreach ( $panel['picked']['emergency'] ?? array() as $one ) {
		$list[] = array(
			'number'  => $one['number'],
			'sources' => sources_of( $panel['region'], "emergency:{$one['number']}" ),
		);
	}

	return $list;
}

/**
 * Reads where a line stands written. Only editors need it: the region files do not hold it.
 *
 * @param string $region ISO code.
 * @param string $key    Id of a line, or `emergency:` and a number.
 * @return list<array{url: string, by: string, seen: string|null}> Newest first; empty where nothing is known.
 */
function sources_of( string $region, string $key ): array {
	return is_region_code( $region ) ? dataset( "sources/$region" )[ $key ] ?? array() : array();
}

/**
 * Finds lines by their ids.
 *
 * @param string[] $ids   Ids.
 * @param string[] $first Codes of the regions to look into first: the other 200 are rarely needed.
 * @return array<string, array{id: string, name: string, region: string, here: bool}> By id; ids that no region has are left out.
 *         `here`: in the first region.
 */
function lines_by_id( array $ids, array $first ): array {
	$missing = array_flip( $ids );
	$found   = array();
	foreach ( array_unique( array_merge( $first, region_codes() ) ) as $code ) {
		foreach ( $missing ? region( $code )['lines'] ?? array() : array() as $line ) {
			if ( isset( $missing[ $line['id'] ] ) ) {
				unset( $missing[ $line['id'] ] );
				$found[ $line['id'] ] = array(
					'id'     => $line['id'],
					'name'   => name_in( $line['names'], page_language() )[0],
					'region' => $code,
					'here'   => $code === $first[0],
				);
			}
		}
	}

	return $found;
}
