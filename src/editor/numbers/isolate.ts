/**
 * Keeps numbers and names in one piece inside a sentence that runs from right to left: "116 123" would read "123 116" there.
 */
import { isRTL } from '@wordpress/i18n';
import { type Report } from './report.ts';

/**
 * Sets a piece of text apart from the direction of what stands around it.
 *
 * @param text Number or name.
 * @return The same text on screens that run from left to right.
 */
export const isolated = ( text: string ): string =>
	text !== '' && isRTL() ? `\u2068${ text }\u2069` : text;

type Line = Report[ 'now' ];

const isolatedLine = ( line: Line ): Line =>
	line && {
		...line,
		name: isolated( line.name ),
		display: isolated( line.display ),
	};

/**
 * Sets apart what a sentence names of a number.
 *
 * @param report A number.
 */
export const isolatedReport = ( report: Report ): Report => ( {
	...report,
	now: isolatedLine( report.now ),
	line: isolatedLine( report.line ),
	printed: report.printed === null ? null : isolated( report.printed ),
} );
