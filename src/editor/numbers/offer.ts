/**
 * What to print instead of a number.
 */
import { plainText } from '../story-text.ts';
import { type Report } from './report.ts';

/** States whose number goes and whose name stays. */
const SAME_NAME: ReadonlySet< string > = new Set( [
	'superseded',
	'replaced',
	'near-miss',
	'wrong-name',
] );

/** States whose number is right; what is wrong stands around it. */
const RIGHT: ReadonlySet< string > = new Set( [
	'hours-differ',
	'other-country',
] );

/**
 * Offers what to print instead of a number: a number alone if it is the same service's, else with its name, because a
 * number under another service's name would be worse than an old one.
 *
 * @param report A number.
 * @param html   HTML of the piece that it stands in.
 * @return Plain text; empty if there is nothing to offer.
 */
export function offer(
	{
		state,
		now,
		why,
		printed = null,
	}: Pick< Report, 'state' | 'now' > &
		Partial< Pick< Report, 'why' | 'printed' > >,
	html: string
): string {
	if ( now && why === 'link' ) {
		return printed ?? '';
	}
	if ( ! now || now.display === '' || RIGHT.has( state ) ) {
		return '';
	}
	if (
		SAME_NAME.has( state ) ||
		plainText( html ).toLowerCase().includes( now.name.toLowerCase() )
	) {
		return now.display;
	}
	// An address holds no name.
	return printed === null ? `${ now.name } ${ now.display }` : '';
}
