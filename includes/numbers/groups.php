<?php
/**
 * Cuts the digits of a plain text into runs of groups that may be one number. Twin of src/core/numbers/groups.ts.
 *
 * @package Afterword
 */

declare( strict_types=1 );

namespace Afterword;

defined( 'ABSPATH' ) || exit;

/** Words of a vanity number right behind its digits. */
const VANITY = '/^(\x01*(?: ?[-.] ?| ))([A-Z]{1,9}(?:[- ][A-Z]{1,9}){0,2})(?![A-Za-z0-9\x80-\xff])/';

/** A group that counts hours or days: "24 hours", "24/7", "24時間". */
const COUNTED = '#^(?: ?[/-] ?7(?![0-9])|[ -]?(?:[Hh]ours?|[Hh]rs?|h|[Dd]ays?|[Ss]td|[Ss]tunden|[Tt]age|[Uu]ur|[Dd]agen|[Hh]oras|d(?:i|í)as|[Hh]eures|jours|ore|giorni|godzin|dni|timer|timmar|dagar|tuntia|saat|시간|時間|小时|小時|घंटे|ساعة)(?![a-z]))#';

/**
 * Says whether two groups of digits belong to one number: between them stand a space, a hyphen, a dot, a slash, brackets;
 * no end of a sentence.
 *
 * @param string $gap  What stands between them.
 * @param bool   $open Whether a bracket is open: one that closes belongs to a number only then.
 */
function joins_groups( string $gap, bool $open ): bool {
	return 1 === preg_match( '#^[ \-./()\n]{1,4}$#D', $gap )
		&& ! preg_match( '#\.[ \n]|\n[^(]*\n|--|\.\.|//#', $gap )
		&& ( $open || false === strpos( $gap, ')' ) );
}

/**
 * Says whether digits stand for something that nobody dials, told by the signs right around them: a letter, a percent sign,
 * the end of a keypad code or of a web address, a time of day, hours or days.
 *
 * @param string $digits Digits.
 * @param string $before Six bytes before.
 * @param string $behind Forty bytes behind.
 */
function is_other_group( string $digits, string $before, string $behind ): bool {
	return preg_match( '/^(?:[A-Za-z_%#]|\*[0-9]|\.[a-z]{2})/', $behind )
		|| ( strlen( $digits ) <= 2 && ( preg_match( '/^:[0-5][0-9](?![0-9])/', $behind ) || preg_match( '/[0-9]:$/D', $before ) ) )
		|| ( in_array( $digits, array( '24', '7' ), true ) && preg_match( COUNTED, $behind ) )
		|| ( '7' === $digits && preg_match( '#24 ?[/-] ?$#D', $before ) );
}

/**
 * Cuts the digits of a text into runs of groups.
 *
 * @param string $text Plain text: plain().
 * @return list<list<array{start: int, end: int, digits: string, gap: string, letters: string, letters_at: int}>>
 */
function read_groups( string $text ): array {
	$runs = array();
	$run  = array();
	$open = false;
	preg_match_all( '/[0-9](?:[0-9\x01]*[0-9])?/', $text, $all, PREG_OFFSET_CAPTURE );
	foreach ( $all[0] as list( $found, $start ) ) {
		$end    = $start + strlen( $found );
		$digits = str_replace( NOTHING, '', $found );
		$before = substr( $text, max( 0, $start - 6 ), min( 6, $start ) );
		$behind = substr( $text, $end, 40 );
		$last   = $run ? $run[ count( $run ) - 1 ] : null;
		$gap    = $last ? str_replace( NOTHING, '', substr( $text, $last['end'], $start - $last['end'] ) ) : '';
		$glued  = 1 === preg_match( '/[A-Za-z_#$]$|[0-9],$/D', $before );
		$none   = $glued || is_other_group( $digits, $before, $behind );
		if ( $run && ( $none || ! joins_groups( $gap, $open ) ) ) {
			$runs[] = $run;
			$run    = array();
		}
		if ( $none ) {
			continue;
		}
		if ( ! $run || preg_match( '/[()]/', $gap ) ) {
			$open = 1 === preg_match( '/\(\x01*\+?\x01*$/D', $before );
		}
		$vanity = preg_match( VANITY, $behind, $word );
		$run[]  = array(
			'start'      => $start,
			'end'        => $end,
			'digits'     => $digits,
			'gap'        => $run ? $gap : '',
			'letters'    => $vanity ? $word[2] : '',
			'letters_at' => $end + ( $vanity ? strlen( $word[1] ) : 0 ),
		);
	}

	return $run ? array_merge( $runs, array( $run ) ) : $runs;
}
