/**
 * Digits that nobody dials. Twin of the constants in includes/numbers.php.
 */

/** What looks like a number and is a date, a span of years, a sum, a measure. */
export const NOT_DIALLED = [
	/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/,
	/^(?:1[5-9]|20)\d\d ?[-/] ?(?:1[5-9]|20)?\d\d$/,
	/^[1-9]\d{0,2}(?:[ .]\d{3})+$/,
	/^\d+[./]\d+$/,
	/^[0-9]{1,2} ?- ?[0-9]{1,2}$/,
];

/** "Open 24/7" is no number. */
export const ALWAYS = /^24 ?[/-] ?7$|^365$/;
