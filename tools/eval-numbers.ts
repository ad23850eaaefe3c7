/**
 * `npm run eval:numbers -- --boxes FILE [--articles FILE]`: holds the checker of typed numbers, in both engines, against
 * help boxes and articles. Described in docs/numbers.md.
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { type Finding } from '../src/core/numbers.ts';
import { php, typescript } from './command/engine.ts';
import { BadInput, EXIT, run } from './command/exit.ts';

/** States that ask for a correction. */
const FAULTY = new Set( [
	...[ 'superseded', 'replaced', 'closed', 'unreachable' ],
	...[ 'near-miss', 'other-country', 'wrong-name', 'hours-differ' ],
] );

interface Box {
	country: string;
	box_text: string;
	numbers: string[];
	problems: string[];
}

/** Country that an article of a language is most likely written for. */
const COUNTRY: Readonly< Record< string, string > > = {
	...{ en: 'GB', nl: 'NL', es: 'ES', pt: 'BR', fr: 'FR', de: 'DE' },
	...{ it: 'IT', ja: 'JP', ar: 'EG', hi: 'IN', pl: 'PL', sv: 'SE' },
};

const rows = < T >( file: string ): T[] =>
	readFileSync( file, 'utf8' )
		.split( '\n' )
		.filter( Boolean )
		.map( ( line ) => JSON.parse( line ) );

/** Digits of a number as a label prints it; a keyword in brackets is none. */
const digits = ( label: string ): string =>
	label.replace( /\([^()]*[A-Za-z][^()]*\)/g, '' ).replace( /\D/g, '' );

const share = ( part: number, whole: number ): string =>
	`${ ( ( 100 * part ) / Math.max( 1, whole ) ).toFixed( 1 ) } % (${ part }/${ whole })`;

const isSure = ( problem: string, codes: string ): boolean =>
	new RegExp( `^(?:${ codes }):` ).test( problem );

/** Whether the number that a problem names, or any if it names none, is flagged. */
function isFlagged( problem: string, box: Box, found: Finding[] ): boolean {
	const faulty = found.filter( ( { state } ) => FAULTY.has( state ) );
	const named = box.numbers.filter( ( one ) =>
		problem
			.replace( /[^0-9a-z]/gi, '' )
			.includes( digits( one ).slice( 0, 5 ) )
	);
	return faulty.some(
		( one ) =>
			named.length === 0 ||
			named.some(
				( label ) => digits( label ) === one.digits.replace( '+', '' )
			)
	);
}

await run( async () => {
	const { values } = parseArgs( {
		options: { boxes: { type: 'string' }, articles: { type: 'string' } },
	} );
	if ( ! values.boxes ) {
		throw new BadInput( 'Name the help boxes: --boxes FILE' );
	}
	const engines = [ typescript(), php() ] as const;
	let different = 0;
	const check = async (
		text: string,
		country: string
	): Promise< Finding[] > => {
		const [ ours, theirs ] = await Promise.all(
			engines.map( ( engine ) => engine.checkNumbers( text, country ) )
		);
		different += isDeepStrictEqual( ours, theirs ) ? 0 : 1;
		return ours ?? [];
	};
	const count = {
		printed: 0,
		found: 0,
		bad: 0,
		flagged: 0,
		good: 0,
		wrong: 0,
	};
	for ( const box of rows< Box >( values.boxes ) ) {
		const found = await check(
			box.box_text,
			box.country.split( '-' )[ 0 ] ?? ''
		);
		for ( const label of box.numbers ) {
			count.printed++;
			count.found += Number(
				found.some(
					( one ) =>
						one.text.includes( label ) ||
						one.digits.replace( '+', '' ) === digits( label )
				)
			);
		}
		const bad = box.problems.filter( ( one ) =>
			isSure( one, 'WRONG|STALE|CLOSED' )
		);
		count.bad += bad.length;
		count.flagged += bad.filter( ( one ) =>
			isFlagged( one, box, found )
		).length;
		if (
			! box.problems.some( ( one ) =>
				/^(?:WRONG|STALE|CLOSED|DEAD|CONFLICT)\b/.test( one )
			)
		) {
			const hours = box.problems.some( ( one ) => /^HOURS/.test( one ) );
			const right = found.filter( ( { state } ) => state !== 'unknown' );
			count.good += right.length;
			count.wrong += right.filter(
				( { state } ) =>
					FAULTY.has( state ) &&
					! ( hours && state === 'hours-differ' )
			).length;
		}
	}
	console.log(
		`printed numbers found: ${ share( count.found, count.printed ) }`
	);
	console.log(
		`WRONG, STALE, CLOSED flagged on the right number: ${ share( count.flagged, count.bad ) }`
	);
	console.log(
		`current numbers flagged as faulty: ${ share( count.wrong, count.good ) }`
	);
	if ( values.articles ) {
		const articles = rows< {
			lang: string;
			title: string;
			text: string;
			sensitive: boolean;
		} >( values.articles ).filter( ( { sensitive } ) => ! sensitive );
		let alarms = 0;
		for ( const { lang, title, text } of articles ) {
			const found = await check(
				`${ title }\n${ text }`,
				COUNTRY[ lang ] ?? 'GB'
			);
			alarms += found.filter( ( { state } ) =>
				FAULTY.has( state )
			).length;
		}
		console.log(
			`false alarms in articles that are not sensitive: ${ alarms } in ${ articles.length }`
		);
	}
	console.log( `answers in which the engines differ: ${ different }` );
	engines[ 1 ].close();
	return different ? EXIT.failed : EXIT.fine;
} );
