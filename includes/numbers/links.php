<?php
/**
 * Numbers in the addresses of telephone links: a reader who taps dials them, whatever is printed. Twin of
 * src/core/numbers/links.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Opening tag of a link that dials or texts; what it dials, without extension and message. */
const PHONE_LINK = '~<[Aa]\s(?:[^<>]*?\s)?[Hh][Rr][Ee][Ff]\s*=\s*["\']?\s*(?:[Tt][Ee][Ll]|[Ss][Mm][Ss]):/{0,2}((?:[0-9+()./ A-Z-]|%[0-9A-Fa-f]{2})+)[^<>]*>~';

/**
 * Checks all numbers of a story: those that are printed, and those that links dial.
 *
 * @param string                  $html      HTML of a story, UTF-8.
 * @param string                  $home      Region that it is written for.
 * @param array<string, mixed>    $book      What is known of numbers.
 * @param array<string, string[]> $countries Names of regions: fold_names().
 * @return list<array<string, mixed>> As check_numbers(), in the order of the text; besides `link` (bool), and `printed` (digits
 *                                    that a link's text prints instead; empty if none).
 */
function check_html( string $html, string $home, array $book, array $countries = array() ): array {
	$printed = check_numbers( $html, $home, $book, $countries );
	$all     = check_links( $html, $printed, $home, $book, $countries );
	foreach ( $printed as $one ) {
		$all[] = $one + array(
			'link'    => false,
			'printed' => '',
		);
	}
	usort(
		$all,
		static function ( array $a, array $b ): int {
			return $a['offset'] <=> $b['offset'];
		}
	);

	return $all;
}

/**
 * Finds numbers in the addresses of telephone links that their text does not print.
 *
 * @param string                     $html      HTML of a story.
 * @param list<array<string, mixed>> $printed   What check_numbers() found in it.
 * @param string                     $home      Region that it is written for.
 * @param array<string, mixed>       $book      What is known of numbers.
 * @param array<string, string[]>    $countries Names of regions: fold_names().
 * @return list<array<string, mixed>> A link that dials another number than it prints is a near miss (`link`), unless one of
 *                                    the two is faulty by itself.
 */
function check_links( string $html, array $printed, string $home, array $book, array $countries ): array {
	$clean = plain( $html );
	$all   = read_phone_links( $html, $clean, $home, $book );
	if ( array() === $all ) {
		return array();
	}
	$candidates = scan_numbers( $clean, $home, $book );
	$links      = array();
	foreach ( $all as $link ) {
		if ( ! prints_number( $link, $candidates, $home, $book ) ) {
			$links[] = $link;
		}
	}
	$judged = check_numbers( spell_out_links( $clean, $links, $candidates ), $home, $book, $countries );
	$found  = array();
	foreach ( $links as $link ) {
		$own   = null;
		$shown = null;
		foreach ( $judged as $one ) {
			$own = $own ?? ( $one['offset'] >= $link['offset'] && $one['offset'] < $link['offset'] + $link['length'] ? $one : null );
		}
		foreach ( $printed as $one ) {
			$shown = $shown ?? ( $one['offset'] < $link['last'] && $one['offset'] + $one['length'] > $link['first'] ? $one : null );
		}
		// A faulty number that is printed is told about, and corrected with its link.
		if ( null === $own || ( null !== $shown && in_array( $shown['state'], FAULTY_STATES, true ) ) ) {
			continue;
		}
		$verdict = null === $shown || in_array( $own['state'], FAULTY_STATES, true )
			? $own
			: number_verdict( 'near-miss', 'link', $shown['line'], 'current' === $shown['state'] ? $shown['line'] : -1 );
		$found[] = array(
			'text'    => $link['raw'],
			'offset'  => $link['offset'],
			'length'  => $link['length'],
			'digits'  => ( $link['number']['plus'] ? '+' : '' ) . $link['number']['digits'],
			'state'   => $verdict['state'],
			'line'    => $verdict['line'],
			'now'     => $verdict['now'],
			'why'     => $verdict['why'],
			'link'    => true,
			'printed' => $shown['digits'] ?? '',
		);
	}

	return $found;
}

/**
 * Reads the telephone links of a text.
 *
 * @param string               $html  HTML.
 * @param string               $clean The same, plain: as many UTF-16 units, not as many bytes.
 * @param string               $home  Region of the text.
 * @param array<string, mixed> $book  The book.
 * @return list<array<string, mixed>> `raw` (the number), `decoded` (the same, as long, without percent signs), `number` (its
 *                                    candidate); in UTF-16 units `offset`, `length` of the number, `first`, `last` of the link's text;
 *                                    in bytes of the plain text `tag`, `start`, `text`, `close`.
 */
function read_phone_links( string $html, string $clean, string $home, array $book ): array {
	$links = array();
	// Places so far: byte of the text, byte of the plain text, UTF-16 units.
	$byte  = 0;
	$plain = 0;
	$unit  = 0;
	$go_to = static function ( int $to ) use ( $html, $clean, &$byte, &$plain, &$unit ): array {
		$ahead = utf16_length( substr( $html, $byte, $to - $byte ) );
		$byte  = $to;
		$plain = skip_units( $clean, $plain, $ahead );
		$unit += $ahead;

		return array( $plain, $unit );
	};
	preg_match_all( PHONE_LINK, $html, $all, PREG_SET_ORDER | PREG_OFFSET_CAPTURE );
	foreach ( $all as list( list( $whole, $tag ), list( $number, $start ) ) ) {
		$decoded = (string) preg_replace_callback(
			'/%([0-9A-Fa-f]{2})/',
			static function ( array $found ): string {
				$sign = chr( (int) hexdec( $found[1] ) );

				return ( preg_match( '/[0-9+() -]/', $sign ) ? $sign : ' ' ) . NOTHING . NOTHING;
			},
			$number
		);
		$one     = scan_numbers( $decoded, $home, $book )[0] ?? null;
		if ( null === $one ) {
			continue;
		}
		$raw  = rtrim( $number, ' ' );
		$text = $tag + strlen( $whole );
		// Browsers end a link where the next begins.
		$close = preg_match( '#</[Aa]\s*>|<[Aa]\s#', $html, $end, PREG_OFFSET_CAPTURE, $text ) ? $end[0][1] : strlen( $html );

		list( $tag_at )              = $go_to( $tag );
		list( $start_at, $offset )   = $go_to( $start );
		list( $text_at, $first )     = $go_to( $text );
		list( $before, $mark, $sum ) = array( $byte, $plain, $unit );
		list( $close_at, $last )     = $go_to( $close );
		list( $byte, $plain, $unit ) = array( $before, $mark, $sum );

		$links[] = array(
			'raw'     => $raw,
			'decoded' => $decoded,
			'number'  => $one,
			'offset'  => $offset,
			'length'  => strlen( $raw ),
			'first'   => $first,
			'last'    => $last,
			'tag'     => $tag_at,
			'start'   => $start_at,
			'text'    => $text_at,
			'close'   => $close_at,
		);
	}

	return $links;
}

/**
 * Says whether a link's text prints the number that it dials.
 *
 * @param array<string, mixed>       $link       From read_phone_links().
 * @param list<array<string, mixed>> $candidates From scan_numbers().
 * @param string                     $home       Region of the text.
 * @param array<string, mixed>       $book       The book.
 */
function prints_number( array $link, array $candidates, string $home, array $book ): bool {
	foreach ( $candidates as $one ) {
		if ( $one['start'] < $link['close'] && $one['end'] > $link['text'] && is_same_number( $one, $link['number'], $home, $book ) ) {
			return true;
		}
	}

	return false;
}

/**
 * Writes the numbers of links into the text, each asking for a call, and takes what they print out.
 *
 * @param string                     $clean      Plain text.
 * @param list<array<string, mixed>> $links      From read_phone_links().
 * @param list<array<string, mixed>> $candidates From scan_numbers().
 */
function spell_out_links( string $clean, array $links, array $candidates ): string {
	$out = '';
	$at  = 0;
	foreach ( $links as $link ) {
		// A tag is plain ASCII by now: as many bytes as units.
		$out .= substr( $clean, $at, $link['tag'] - $at )
			. str_pad( ' call ', $link['start'] - $link['tag'], NOTHING, STR_PAD_LEFT )
			. str_pad( $link['decoded'], $link['text'] - $link['start'], WALL );
		$at   = $link['text'];
		foreach ( $candidates as $one ) {
			if ( $one['start'] >= $at && $one['end'] <= $link['close'] ) {
				$out .= substr( $clean, $at, $one['start'] - $at ) . str_repeat( WALL, $one['end'] - $one['start'] );
				$at   = $one['end'];
			}
		}
	}

	return $out . substr( $clean, $at );
}
