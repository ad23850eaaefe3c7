/**
 * Numbers in the addresses of telephone links: a reader who taps dials them, whatever is printed. Twin of
 * includes/numbers/links.php.
 */
import { checkNumbers, type Finding } from '../numbers.ts';
import { type NumberBook } from './book.ts';
import { isFaulty } from './faulty.ts';
import { NOTHING, plain, WALL } from './plain.ts';
import { isSame } from './same.ts';
import { type Candidate, scan } from './scan.ts';

/** A number in the address of a link. */
export interface LinkFinding extends Finding {
	link: true;
	/** Digits that the link's text prints instead; empty if it prints none. */
	printed: string;
}

/** Opening tag of a link that dials or texts; what it dials, without extension and message. */
const LINK =
	/(<[Aa]\s(?:[^<>]*?\s)?[Hh][Rr][Ee][Ff]\s*=\s*["']?\s*(?:[Tt][Ee][Ll]|[Ss][Mm][Ss]):\/{0,2})((?:[0-9+()./ A-Z-]|%[0-9A-Fa-f]{2})+)[^<>]*>/g;

interface Link {
	/** Where its tag, the number, the text begin and end. */
	tag: number;
	start: number;
	end: number;
	text: number;
	close: number;
	number: Candidate;
	/** What stands at the number's place, as long. */
	decoded: string;
}

function readLinks( html: string, home: string, book: NumberBook ): Link[] {
	return [ ...html.matchAll( LINK ) ].flatMap( ( found ) => {
		const [ whole, before = '', number = '' ] = found;
		const start = found.index + before.length;
		const text = found.index + whole.length;
		// Browsers end a link where the next begins.
		const close = html.slice( text ).search( /<\/[Aa]\s*>|<[Aa]\s/ );
		const decoded = number.replace(
			/%([0-9A-Fa-f]{2})/g,
			( _, code: string ) => {
				const sign = String.fromCharCode( parseInt( code, 16 ) );
				return (
					( /[0-9+() -]/.test( sign ) ? sign : ' ' ) +
					NOTHING.repeat( 2 )
				);
			}
		);
		const [ one ] = scan( decoded, home, book );
		return one
			? [
					{
						tag: found.index,
						start,
						end: start + number.trimEnd().length,
						text,
						close: close < 0 ? html.length : text + close,
						number: one,
						decoded,
					},
				]
			: [];
	} );
}

/** Writes the numbers of links into the text, each asking for a call, and takes what they print out. */
function spellOut(
	clean: string,
	links: readonly Link[],
	candidates: readonly Candidate[]
): string {
	let out = '';
	let at = 0;
	const put = ( from: number, to: number, what: string ): void => {
		out += clean.slice( at, from ) + what;
		at = to;
	};
	for ( const { tag, start, decoded, text, close } of links ) {
		put(
			tag,
			text,
			' call '.padStart( start - tag, NOTHING ) +
				decoded.padEnd( text - start, WALL )
		);
		for ( const one of candidates ) {
			if ( one.start >= at && one.end <= close ) {
				put( one.start, one.end, WALL.repeat( one.end - one.start ) );
			}
		}
	}
	return out + clean.slice( at );
}

/**
 * Finds numbers in the addresses of telephone links that their text does not print.
 *
 * @param html      HTML of a story.
 * @param printed   What checkNumbers() found in it.
 * @param home      Region that it is written for.
 * @param book      What is known of numbers.
 * @param countries Names of regions: foldNames().
 * @return In the order of the text. A link that dials another number than it prints is a near miss (`link`), unless one of
 *         the two is faulty by itself.
 */
export function checkLinks(
	html: string,
	printed: readonly Finding[],
	home: string,
	book: NumberBook,
	countries: Readonly< Record< string, string[] > > = {}
): LinkFinding[] {
	const all = readLinks( html, home, book );
	if ( all.length === 0 ) {
		return [];
	}
	const clean = plain( html );
	const candidates = scan( clean, home, book );
	const links = all.filter(
		( { text, close, number } ) =>
			! candidates.some(
				( one ) =>
					one.start < close &&
					one.end > text &&
					isSame( one, number, home, book )
			)
	);
	const judged = checkNumbers(
		spellOut( clean, links, candidates ),
		home,
		book,
		countries
	);
	return links.flatMap( ( { start, end, text, close, number } ) => {
		const shown = printed.find(
			( { offset, length } ) => offset < close && offset + length > text
		);
		const found = judged.find(
			( { offset } ) => offset >= start && offset < end
		);
		if ( ! found || ( shown && isFaulty( shown.state ) ) ) {
			// What is printed is told about, and corrected with its link.
			return [];
		}
		const place = {
			text: html.slice( start, end ),
			offset: start,
			length: end - start,
			digits: ( number.plus ? '+' : '' ) + number.digits,
			link: true as const,
			printed: shown?.digits ?? '',
		};
		if ( ! shown || isFaulty( found.state ) ) {
			const { state, line, now, why } = found;
			return [ { ...place, state, line, now, why } ];
		}
		return [
			{
				...place,
				state: 'near-miss' as const,
				why: 'link',
				line: shown.line,
				now: shown.state === 'current' ? shown.line : -1,
			},
		];
	} );
}

/**
 * Checks all numbers of a story: those that are printed, and those that links dial.
 *
 * @param html      HTML of a story.
 * @param home      Region that it is written for.
 * @param book      What is known of numbers.
 * @param countries Names of regions: foldNames().
 * @return In the order of the text.
 */
export function checkHtml(
	html: string,
	home: string,
	book: NumberBook,
	countries: Readonly< Record< string, string[] > > = {}
): ( Finding | LinkFinding )[] {
	const printed = checkNumbers( html, home, book, countries );
	return [
		...printed,
		...checkLinks( html, printed, home, book, countries ),
	].sort( ( a, b ) => a.offset - b.offset );
}
