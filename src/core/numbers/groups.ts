/**
 * Cuts the digits of a plain text into runs of groups that may be one number. Twin of includes/numbers/groups.php.
 */
import { NOTHING } from './plain.ts';

/** A run of digits. */
export interface Group {
	start: number;
	end: number;
	digits: string;
	/** What stands between it and the group before, without what nobody sees. */
	gap: string;
	/** Words behind the digits that may stand for digits, up to three: TALK, RUN-AWAY. */
	letters: string;
	/** Where they begin. */
	lettersAt: number;
}

const without = ( text: string ): string => text.replaceAll( NOTHING, '' );

/** Between the groups of one number: a space, a hyphen, a dot, a slash, brackets; no end of a sentence. */
const JOINS = /^[ \-./()\n]{0,4}$/;
const PARTS = /\.[ \n]|\n[^(]*\n|--|\.\.|\/\/|^$/;

/** A bracket that opens right before a number; one that closes belongs to a number only if it did. */
const OPENS = /\(\x01*\+?\x01*$/;

/** Words of a vanity number right behind its digits. */
const VANITY =
	/^(\x01*(?: ?[-.] ?| ))([A-Z]{1,9}(?:[- ][A-Z]{1,9}){0,2})(?![A-Za-z0-9\u0080-\uffff])/;

/** Digits behind a letter or inside a sum are no number: A320, $100, 12,000. */
const GLUED = /[A-Za-z_#$]$|[0-9],$/;

/** Nor are those before a letter, a percent sign, the end of a keypad code or of a web address: 5th, 120#, 113.nl. */
const WORDY = /^(?:[A-Za-z_%#]|\*[0-9]|\.[a-z]{2})/;

/** A group that counts hours or days: "24 hours", "24/7", "24時間". */
const COUNTED =
	/^(?: ?[/-] ?7(?![0-9])|[ -]?(?:[Hh]ours?|[Hh]rs?|h|[Dd]ays?|[Ss]td|[Ss]tunden|[Tt]age|[Uu]ur|[Dd]agen|[Hh]oras|d(?:i|í)as|[Hh]eures|jours|ore|giorni|godzin|dni|timer|timmar|dagar|tuntia|saat|시간|時間|小时|小時|घंटे|ساعة)(?![a-z]))/;
const COUNTS = [ '24', '7' ];

/** The seven of "24/7". */
const WEEK = /24 ?[/-] ?$/;

/** Hours before and minutes behind a colon: "9:30". */
const HOUR = /^:[0-5][0-9](?![0-9])/;
const MINUTES = /[0-9]:$/;

/** Whether digits stand for something that nobody dials, told by the signs right around them. */
const isOther = ( digits: string, before: string, behind: string ): boolean =>
	WORDY.test( behind ) ||
	( digits.length <= 2 &&
		( HOUR.test( behind ) || MINUTES.test( before ) ) ) ||
	( COUNTS.includes( digits ) && COUNTED.test( behind ) ) ||
	( digits === '7' && WEEK.test( before ) );

/**
 * Cuts the digits of a text into runs of groups.
 *
 * @param text Plain text: plain().
 */
export function readGroups( text: string ): Group[][] {
	const runs: Group[][] = [];
	let run: Group[] = [];
	let open = false;
	const part = (): void => {
		if ( run.length > 0 ) {
			runs.push( run );
			run = [];
		}
	};
	for ( const found of text.matchAll( /[0-9](?:[0-9\x01]*[0-9])?/g ) ) {
		const start = found.index;
		const end = start + found[ 0 ].length;
		const digits = without( found[ 0 ] );
		const before = text.slice( Math.max( 0, start - 6 ), start );
		const behind = text.slice( end, end + 40 );
		const last = run.at( -1 );
		const gap = last ? without( text.slice( last.end, start ) ) : '';
		const glued = GLUED.test( before );
		if (
			glued ||
			! JOINS.test( gap ) ||
			PARTS.test( gap ) ||
			( gap.includes( ')' ) && ! open )
		) {
			part();
		}
		if ( glued || isOther( digits, before, behind ) ) {
			part();
			continue;
		}
		open =
			run.length === 0 || /[()]/.test( gap )
				? OPENS.test( before )
				: open;
		const vanity = VANITY.exec( behind );
		run.push( {
			start,
			end,
			digits,
			gap: run.length > 0 ? gap : '',
			letters: vanity?.[ 2 ] ?? '',
			lettersAt: end + ( vanity?.[ 1 ]?.length ?? 0 ),
		} );
	}
	part();
	return runs;
}
