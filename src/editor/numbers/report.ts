/**
 * Checks the numbers of a story's pieces. Runs in the reading thread, where the book of numbers lies.
 */
import { type NumberBook, type State } from '../../core/numbers.ts';
import { checkHtml } from '../../core/numbers/links.ts';
import { placeOf } from '../../core/numbers/scan.ts';

/** A line as the editor names it. */
export interface NamedLine {
	id: string;
	name: string;
	region: string;
	/** Number to print, as the service prints it; empty = no telephone number. */
	display: string;
	/** Month in which it was last checked: 2026-08; empty = unproven. */
	checked: string;
	/** Whether it is open day and night; null = not known. */
	always: boolean | null;
}

/** A number of the story. Plain data: it crosses from one thread to the other. */
export interface Report {
	/** Which piece it stands in. */
	piece: number;
	/** UTF-16 units of the piece's HTML. */
	offset: number;
	length: number;
	/** As it stands there; may hold tags. */
	text: string;
	digits: string;
	state: State;
	why: string;
	/** The line it belongs to, belonged to, or is a slip of. */
	line: NamedLine | null;
	/** The line whose number is right here. */
	now: NamedLine | null;
	/** Digits that a link prints while it dials others; empty if it prints none, null for what stands in no address. */
	printed: string | null;
	/** Where the number is listed as retired. */
	retired: { region: string; number: string } | null;
}

/** Finds a number among those that were retired. */
function retiredAs(
	{ digits, text }: Pick< Report, 'digits' | 'text' >,
	home: string,
	book: NumberBook
): Report[ 'retired' ] {
	const letters = /[A-Z]{3,}/.exec( text.replace( /<[^>]*>/g, '' ) );
	const place = placeOf(
		{
			digits: digits.replace( '+', '' ),
			plus: digits.startsWith( '+' ),
			letters: letters?.[ 0 ].length ?? 0,
		},
		home,
		book
	);
	return place && place.number in ( book.retired[ place.region ] ?? {} )
		? place
		: null;
}

/** Two line ends: no number reaches from one piece into the next. */
const BETWEEN = '\n\n';

function nameLine( at: number, { lines }: NumberBook ): NamedLine | null {
	const line = lines[ at ];
	if ( ! line ) {
		return null;
	}
	const [ id, region, names, display, checked, hours ] = line;
	return {
		id,
		name: names[ 0 ] ?? '',
		region,
		// Some lines have an address alone.
		display:
			/\d/.test( display ) && ! display.includes( ':' ) ? display : '',
		checked,
		always: hours === 0 ? null : hours === 1,
	};
}

/**
 * Checks the numbers of a story. It is read as a whole: a name may stand in one block, its number in the next.
 *
 * @param htmls     HTML of the story's pieces.
 * @param home      Region that it is written for.
 * @param book      What is known of numbers.
 * @param countries Names of regions: foldNames().
 * @return In the order of the text.
 */
export function report(
	htmls: readonly string[],
	home: string,
	book: NumberBook,
	countries: Readonly< Record< string, string[] > >
): Report[] {
	const found = checkHtml( htmls.join( BETWEEN ), home, book, countries );
	let piece = 0;
	let start = 0;
	return found.map( ( one ) => {
		const { offset, line, now, text, length, digits, state, why } = one;
		for (
			let size = htmls[ piece ]?.length ?? Infinity;
			offset >= start + size;
			size = htmls[ piece ]?.length ?? Infinity
		) {
			start += size + BETWEEN.length;
			piece++;
		}
		return {
			text,
			length,
			digits,
			state,
			why,
			retired: retiredAs( one, home, book ),
			printed: 'link' in one ? one.printed : null,
			piece,
			offset: offset - start,
			line: nameLine( line, book ),
			now: nameLine( now, book ),
		};
	} );
}
