/**
 * What a number in the story is to a help box.
 */
import { type Report } from '../numbers/report.ts';

type Said = Pick< Report, 'why' | 'line' | 'now' | 'state' >;

/**
 * Says whether a number is only told about or quoted: it offers no help.
 *
 * @param report     The number.
 * @param report.why Why it is in its state.
 */
export const tells = ( { why }: Pick< Said, 'why' > ): boolean =>
	why === 'history' || why === 'quoted';

/**
 * Says whether a number is, was, or nearly is that of a helpline.
 *
 * @param report The number.
 */
export const helps = ( report: Said ): boolean =>
	! tells( report ) &&
	report.state !== 'not-helpline' &&
	( report.line !== null ||
		report.now !== null ||
		report.why === 'emergency' );
