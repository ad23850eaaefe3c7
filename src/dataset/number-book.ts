/**
 * Compiles what the checker of typed numbers knows: build/data/numbers.json.
 */
import {
	getCountryCallingCode,
	isSupportedCountry,
} from 'libphonenumber-js/max';
import { Metadata } from 'libphonenumber-js/core';
import metadataJson from 'libphonenumber-js/max/metadata';
import {
	type BookLine,
	type BookNumbers,
	type BookRetired,
	HOURS,
	lineOf,
	type NumberBook,
	packLine,
} from '../core/numbers/book.ts';
import { canonical } from '../core/numbers/lookup.ts';
import { cutWords } from '../core/text.ts';
import { hoursProved, standing } from './proof.ts';
import { type Dataset } from './read.ts';
import { type Line } from './record.ts';

/** Words of names that many services carry: they tell none from another. */
const COMMON =
	`helpline hotline lifeline line lines national support crisis service services centre center help association foundation
	telephone telefon telefono telefone telefoon linea linha ligne suicide prevention violence domestic sexual abuse women
	woman children child kids youth young people men family families emergency health mental social public care trust
	international information advice counselling counseling helpdesk hilfetelefon frauen kinder jugend prevencion contra
	para aide ecoute femmes enfants deutschland france italia espana nederland ireland scotland wales england britain
	australia zealand canada america american states united kingdom south africa india singapore society union group
	network alliance organisation organization project community general national text chat online phone free`.split(
		/\s+/
	);

/** How papers name countries beside CLDR's names; folded. */
const SPOKEN: Readonly< Record< string, string[] > > = {
	GB: [ 'uk', 'u k', 'britain', 'british', 'england', 'scotland', 'wales' ],
	US: [ 'us', 'u s', 'usa', 'america', 'american', 'ee uu', 'eeuu' ],
	IE: [ 'irish', 'republic of ireland' ],
	AU: [ 'australian' ],
	CA: [ 'canadian' ],
	NZ: [ 'nz', 'aotearoa' ],
	DE: [ 'german' ],
	FR: [ 'french' ],
	NL: [ 'dutch', 'holland' ],
};

const folded = ( text: string ): string[] => cutWords( text ).words;

/** Folds a phrase as the checker folds a story; a space at its end is kept: it asks for a whole word. */
const phrase = ( text: string ): string =>
	folded( text ).join( ' ' ) + ( text.endsWith( ' ' ) ? ' ' : '' );

/** What the library's types leave out of a numbering plan. */
interface Plan {
	nationalPrefix: () => string | 0 | undefined;
}

function callingCodes(
	regions: Iterable< string >
): Record< string, [ string, string ] > {
	const metadata = new Metadata( metadataJson );
	const out: Record< string, [ string, string ] > = {};
	for ( const region of regions ) {
		if ( isSupportedCountry( region ) ) {
			metadata.selectNumberingPlan( region );
			const plan = metadata.numberingPlan as unknown as Plan;
			out[ region ] = [
				getCountryCallingCode( region ),
				plan.nationalPrefix() || '',
			];
		}
	}
	return out;
}

/** Names of a line, the English one first. */
const namesOf = ( { names }: Line ): string[] => [
	...new Set( [ names[ 'en' ], ...Object.values( names ) ].filter( isText ) ),
];

const isText = ( value: string | undefined ): value is string => !! value;

function hours( line: Line, first: number ): BookLine[ 5 ] {
	const open = line.channels[ first ]?.hours;
	if ( ! open || ! hoursProved( line, first ) ) {
		return HOURS.unknown;
	}
	return 'always' in open ? HOURS.always : HOURS.limited;
}

/**
 * Writes a number as the book does.
 *
 * @param printed As printed.
 * @param region  Region code.
 * @param calling The book's calling codes.
 * @return Digits without calling code and trunk prefix.
 */
export function national(
	printed: string,
	region: string,
	calling: NumberBook[ 'calling' ]
): string {
	const [ code, trunk ] = calling[ region ] ?? [ '', '' ];
	const digits = printed.replace( /\D/g, '' );
	const own =
		printed.trim().startsWith( '+' ) && digits.startsWith( code )
			? digits.slice( code.length )
			: digits;
	return canonical( own, trunk );
}

/** Mobile numbers that are printed without a digit that came later, or that only calls from abroad need. */
const SHORTER: Readonly< Record< string, readonly [ RegExp, string ] > > = {
	AR: [ /^9(\d{10})$/, '$1' ],
	BR: [ /^(\d\d)9(\d{8})$/, '$1$2' ],
	MX: [ /^1(\d{10})$/, '$1' ],
};

/** All the ways in which a number is printed: messengers and ministries keep old ones. */
function waysOf( number: string, type: string, region: string ): string[] {
	const [ pattern, shorter ] = SHORTER[ region ] ?? [];
	return type === 'phone' || ! pattern || ! pattern.test( number )
		? [ number ]
		: [ number, number.replace( pattern, shorter ?? '' ) ];
}

/**
 * Compiles the book.
 *
 * @param data A dataset without problems.
 */
export function numberBook( data: Dataset ): NumberBook {
	const { numberWords: words } = data;
	const calling = callingCodes( data.regions.keys() );
	const book: NumberBook = {
		release: data.release,
		calling,
		lines: [],
		numbers: {},
		retired: {},
		emergency: {},
		countries: SPOKEN,
		words: {
			call: words.call.map( phrase ),
			history: words.history.map( phrase ),
			other: words.other.map( phrase ),
			always: words.always.map( phrase ),
			counted: words.counted.map( phrase ),
			led: words.led.map( phrase ),
		},
		common: COMMON,
	};
	const places = new Map< string, number >();
	for ( const [ region, { lines } ] of data.regions ) {
		const numbers: BookNumbers = {};
		for ( const line of lines ) {
			const at = book.lines.length;
			places.set( line.id, at );
			const stands = standing( line );
			const shown = line.status === 'current' && stands.checked !== null;
			const first = line.channels.findIndex(
				( { type }, index ) =>
					type === 'phone' && stands.channels[ index ] !== 'single'
			);
			const main = line.channels[ first < 0 ? stands.first : first ];
			book.lines.push( [
				line.id,
				region,
				namesOf( line ),
				shown ? ( main?.display ?? '' ) : '',
				shown ? ( stands.checked ?? '' ) : '',
				hours( line, first < 0 ? 0 : first ),
			] );
			line.channels.forEach( ( { type, display, digits }, index ) => {
				if ( [ 'phone', 'sms', 'whatsapp' ].includes( type ) ) {
					const number = national(
						digits ?? display,
						region,
						calling
					);
					const proven =
						shown && stands.channels[ index ] !== 'single';
					for ( const way of waysOf( number, type, region ) ) {
						( numbers[ way ] ??= [] ).push(
							packLine( at, proven )
						);
					}
				}
			} );
		}
		book.numbers[ region ] = numbers;
	}
	for ( const [ region, { retired, emergency, uses } ] of data.regions ) {
		book.emergency[ region ] = emergency.map( ( { number } ) =>
			number.replace( /\D/g, '' )
		);
		const old: Record< string, BookRetired > = {};
		for ( const { number, name, state, now, since } of retired ) {
			old[ national( number, region, calling ) ] = [
				name,
				state,
				now === null ? -1 : ( places.get( now ) ?? -1 ),
				since ?? '',
			];
		}
		book.retired[ region ] = old;
		for ( const { id } of uses?.lines ?? [] ) {
			const lent = Object.entries(
				book.numbers[ uses!.region ] ?? {}
			).filter( ( [ , list ] ) =>
				list.some( ( code ) => lineOf( code ) === places.get( id ) )
			);
			for ( const [ number, list ] of lent ) {
				book.numbers[ region ]![ number ] ??= list;
			}
		}
	}
	return book;
}
