<?php
/**
 * Reads the compiled dataset: build/data, made by `npm run build:data`.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** How the id of a line is written. */
const LINE_ID = '/^[a-z0-9]+(-[a-z0-9]+)*$/D';

/**
 * Tells the folder of everything that the build makes.
 *
 * @return string Absolute path without a slash at its end.
 */
function build_dir(): string {
	return dirname( FILE ) . '/build';
}

/**
 * Loads one file of the compiled dataset. Each is read once a request and kept by OPcache.
 *
 * @param string $name Path under build/data without its ending: `topics`, `regions/GB`, `countries/en`.
 * @return array<int|string, mixed>|null Null if the name is not a plain path or the file is not there.
 */
function dataset( string $name ): ?array {
	static $loaded = array();

	if ( ! array_key_exists( $name, $loaded ) ) {
		$loaded[ $name ] = null;
		if ( 1 === preg_match( '#^[a-z]+(/[A-Za-z]{2,12}(-[A-Za-z]{2,4})?)?$#D', $name ) ) {
			$file            = build_dir() . "/data/$name.php";
			$data            = is_file( $file ) ? include $file : null;
			$loaded[ $name ] = is_array( $data ) ? $data : null;
		}
	}

	return $loaded[ $name ];
}

/**
 * Says whether a value is written like the code of a region (ISO 3166-1 alpha-2, or XK).
 *
 * @param mixed $code Anything.
 */
function is_region_code( $code ): bool {
	return is_string( $code ) && 1 === preg_match( '/^[A-Z]{2}$/D', $code );
}

/**
 * Loads a region: its emergency numbers and every line that may be shown, in static order.
 *
 * @param string $code ISO 3166-1 alpha-2 code, or XK.
 * @return array<string, mixed>|null The shape of build/data/regions/XX.json; null if we have no file for it.
 */
function region( string $code ): ?array {
	/**
	 * Compiled by us, as every file below build/data.
	 *
	 * @var array<string, mixed>|null $region
	 */
	$region = is_region_code( $code ) ? dataset( "regions/$code" ) : null;

	return $region;
}

/**
 * Lists the codes of all regions that have a file.
 *
 * @return string[] ISO codes, sorted; empty if the build is missing.
 */
function region_codes(): array {
	return array_values( array_filter( dataset( 'regions' ) ?? array(), __NAMESPACE__ . '\is_region_code' ) );
}

/**
 * Lists all topics.
 *
 * @return list<array{n: int, id: string, parent: int, danger: string|null, exit: bool, pair: bool, audience: string|null}>
 *         Empty if the build is missing.
 */
function topics(): array {
	$topics = dataset( 'topics' )['topics'] ?? array();

	return is_array( $topics ) ? array_values( $topics ) : array();
}

/**
 * Finds the numbers of topics by their ids.
 *
 * @param array<mixed> $ids Ids as they come from a post or a block; anything unknown is left out.
 * @return list<int> Numbers, each once, in the order of the ids.
 */
function topic_numbers( array $ids ): array {
	$numbers = array_column( topics(), 'n', 'id' );
	$found   = array();
	foreach ( $ids as $id ) {
		if ( is_string( $id ) && isset( $numbers[ $id ] ) ) {
			$found[] = $numbers[ $id ];
		}
	}

	return array_values( array_unique( $found ) );
}

/**
 * Finds the ids of topics by their numbers.
 *
 * @param int[] $numbers Numbers of topics; unknown ones are left out.
 * @return string[] Ids in the order of the numbers.
 */
function topic_ids( array $numbers ): array {
	$known = array_column( topics(), 'id', 'n' );
	$ids   = array();
	foreach ( $numbers as $number ) {
		if ( isset( $known[ $number ] ) ) {
			$ids[] = $known[ $number ];
		}
	}

	return $ids;
}

/**
 * Gives the number that stands for a line where its id would tell too much (FNV-1a, 32 bits; twin of lineKey() in
 * src/dataset/compile.ts).
 *
 * @param string $id Id of the line.
 * @return int Unsigned 32-bit integer.
 */
function line_key( string $id ): int {
	return (int) hexdec( hash( 'fnv1a32', $id ) );
}

/**
 * Says whether the plugin's generated files are there. A checkout that was never built, or an upload cut short, has none.
 */
function is_built(): bool {
	return array() !== topics() && is_file( build_dir() . '/blocks/blocks-manifest.php' );
}
