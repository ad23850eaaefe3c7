/**
 * Rules for numbers: they have the shape of their country, none is retired, none is a slip of another.
 */
import {
	parsePhoneNumberFromString,
	type CountryCode,
} from 'libphonenumber-js/max';
import { dial } from '../core/dial.ts';
import { isCommonSlip, slip } from '../core/numbers/slip.ts';
import { type RegionCheck, type Report } from './checks.ts';
import { type Channel, type Line } from './record.ts';

/** Longest number that counts as a short code. */
const SHORT = 6;

/** Words that many services carry in their names. */
const COMMON =
	/^(helpline|hotline|lifeline|line|national|support|crisis|service|centre|center|help|association|foundation|telephone|telefon|linea|línea)$/;

const dials = ( { type }: Channel ): boolean =>
	type === 'phone' || type === 'sms' || type === 'whatsapp';

/**
 * Reduces a printed number to its national digits, so that two ways of printing it compare equal.
 *
 * @param printed Number as printed.
 * @param region  Region code.
 */
export function nationalDigits( printed: string, region: string ): string {
	const digits = dial( printed );
	if ( digits.replace( '+', '' ).length <= SHORT ) {
		return digits.replace( '+', '' );
	}
	const parsed = parsePhoneNumberFromString( digits, region as CountryCode );
	return parsed && parsed.country === region
		? parsed.nationalNumber
		: digits.replace( '+', '' ).replace( /^0/, '' );
}

const words = ( line: Line ): Set< string > =>
	new Set(
		Object.values( line.names )
			.join( ' ' )
			.toLowerCase()
			.split( /[^\p{L}\p{N}]+/u )
			.filter( ( word ) => word.length > 3 && ! COMMON.test( word ) )
	);

const areAlike = ( a: Line, b: Line ): boolean =>
	[ ...words( a ) ].some( ( word ) => words( b ).has( word ) );

/** What data/short-codes.json says of a region. */
interface Known {
	short?: string[];
	irregular?: string[];
}

/** Says what is wrong with the writing of a number, if anything is. */
function fault( { display, digits }: Channel ): [ string, string ] | null {
	if ( /\p{L}/u.test( display ) && ! digits ) {
		return [ 'number-letters', `"${ display }" has letters: add "digits"` ];
	}
	const printed = digits ?? display;
	return /^[+*#]?[0-9 ()./\u2011-]+$/.test( printed )
		? null
		: [ 'number-form', `"${ printed }" is no number` ];
}

function checkShort(
	line: Line,
	printed: string,
	region: string,
	known: Known,
	report: Report
): void {
	const short = dial( printed ).replace( '+', '' );
	if ( dial( printed ).startsWith( '+' ) ) {
		report(
			line.id,
			'short-code-prefix',
			`"${ printed }": a short code takes no plus`
		);
	}
	if ( ! known.short?.includes( short ) ) {
		report(
			line.id,
			'short-code-unlisted',
			`"${ short }" is not under ${ region } in data/short-codes.json: check it, then add it`
		);
	}
}

function checkFull(
	line: Line,
	channel: Channel,
	region: string,
	known: Known,
	report: Report
): void {
	const printed = channel.digits ?? channel.display;
	const number = dial( printed );
	const parsed = parsePhoneNumberFromString( number, region as CountryCode );
	const listed = known.irregular?.includes( number.replace( '+', '' ) );
	if ( known.short?.includes( parsed?.nationalNumber ?? '' ) ) {
		report(
			line.id,
			'short-code-prefix',
			`"${ printed }" is a short code with a country prefix: it dials nowhere`
		);
	} else if ( ! parsed?.isValid() && ! listed ) {
		report(
			line.id,
			'number-shape',
			`"${ printed }" has not the shape of a number of ${ region }; if it is right, add "${ number.replace( '+', '' ) }" as irregular in data/short-codes.json`
		);
	}
	if (
		channel.reach === 'international' &&
		parsed?.getType() === 'TOLL_FREE'
	) {
		report(
			line.id,
			'toll-free-international',
			`"${ printed }" is free inside the country and rarely works from abroad: reach "national"`
		);
	}
}

function checkShape(
	line: Line,
	channel: Channel,
	region: string,
	known: Known,
	report: Report
): void {
	const printed = channel.digits ?? channel.display;
	const wrong = fault( channel );
	if ( wrong ) {
		report( line.id, ...wrong );
	} else if ( dial( printed ).replace( '+', '' ).length <= SHORT ) {
		checkShort( line, printed, region, known, report );
	} else {
		checkFull( line, channel, region, known, report );
	}
}

/**
 * What tells apart two uses of one number.
 */
const variant = ( line: Line, channel: Channel ): string =>
	JSON.stringify( [
		channel.keyword,
		channel.extension,
		channel.menu,
		[ ...( channel.languages ?? line.languages ) ].sort(),
	] );

/**
 * Checks the numbers of a region.
 *
 * @param region The region.
 * @param data   The dataset.
 * @param report Takes the defects.
 */
export const checkNumbers: RegionCheck = ( region, data, report ) => {
	const known = data.shortCodes[ region.region ] ?? {};
	const national = ( printed: string ): string =>
		nationalDigits( printed, region.region );
	const numbers = region.lines.flatMap( ( line ) =>
		line.channels.filter( dials ).map( ( channel ) => {
			checkShape( line, channel, region.region, known, report );
			const digits = national( channel.digits ?? channel.display );
			return { line, channel, digits };
		} )
	);
	for ( const { number, state } of region.retired ) {
		const digits = national( number );
		const shown = numbers.find( ( one ) => one.digits === digits );
		if ( digits && shown ) {
			report(
				shown.line.id,
				'number-retired',
				`"${ number }" is retired (${ state }): remove one of the two`
			);
		}
	}
	const distinct = ( region.distinct ?? [] ).map( ( pair ) =>
		pair.map( national ).sort().join()
	);
	numbers.forEach( ( a, at ) => {
		for ( const b of numbers.slice( at + 1 ) ) {
			if (
				a.digits === b.digits &&
				a.line !== b.line &&
				a.channel.type === b.channel.type &&
				variant( a.line, a.channel ) === variant( b.line, b.channel )
			) {
				report(
					b.line.id,
					'number-twice',
					`"${ b.channel.display }" stands in ${ a.line.id } too: merge them, or tell keyword, extension, menu or language`
				);
			}
			if (
				a.digits.length >= 7 &&
				isCommonSlip( slip( a.digits, b.digits ) ) &&
				( a.line === b.line || areAlike( a.line, b.line ) ) &&
				! distinct.includes( [ a.digits, b.digits ].sort().join() )
			) {
				report(
					b.line.id,
					'number-slip',
					`"${ b.channel.display }" is one slip from ${ a.line.id }'s "${ a.channel.display }": mend it, or list the pair under "distinct"`
				);
			}
		}
	} );
};
