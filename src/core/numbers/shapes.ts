/**
 * Digits that nobody dials. Twin of the constants in includes/numbers.php.
 */

/** A sum: 12 000, 1.500.000. Numbers are printed in threes, too. */
export const SUM = /^[1-9]\d{0,2}(?:[ .]\d{3})+$/;

/** What looks like a number and is a date, a span of years or of hours, a sum, a fraction. */
export const NOT_DIALLED = [
	/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/,
	/^(?:1[5-9]|20)\d\d ?[-/] ?(?:1[5-9]|20)?\d\d$/,
	SUM,
	/^(?:0|[1-9]\d*)[./]\d+$/,
	/^\d{1,2}(?:[.:]\d\d)? ?- ?\d{1,2}(?:[.:]\d\d)?$/,
];

/** "Open 24/7/365" is no number. */
export const ALWAYS = /^365$/;
