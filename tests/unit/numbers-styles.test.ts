/**
 * Every proved number of the dataset, in the ways in which newsrooms print numbers, beside the name of its line: right it is.
 * And a slip in one, beside the name: never right, and always told.
 */
import { checkNumbers, type NumberBook } from '../../src/core/numbers.ts';
import { isFaulty } from '../../src/core/numbers/faulty.ts';
import { built } from '../../tools/command/engine.ts';

const book = built< NumberBook >( 'numbers' )!;

const printed = book.lines.filter(
	( [ , , , display, checked ] ) =>
		checked && /^[0-9 ()/.-]+$/.test( display )
);

/** Beside the number as its service prints it: in one piece, with hyphens, with tags and hard spaces, from abroad. */
const STYLES: Readonly<
	Record< string, ( display: string, region: string ) => string >
> = {
	'as printed': ( display ) => display,
	'in one piece': ( display ) => display.replace( /\D/g, '' ),
	'with hyphens': ( display ) =>
		display.replace( /[()]/g, '' ).replace( /[ ./-]+/g, '-' ),
	'with tags and hard spaces': ( display ) =>
		`<strong>${ display.replace( / /g, '&nbsp;' ) }</strong>`,
	'from abroad': ( display, region ) => {
		const [ code, trunk ] = book.calling[ region ] ?? [ '', '' ];
		const digits = display.replace( /\D/g, '' );
		const own =
			trunk !== '' && digits.startsWith( trunk )
				? digits.slice( trunk.length )
				: digits;
		return digits.length < 7 ? display : `+${ code } ${ own }`;
	},
};

describe( 'a right number beside its name', () => {
	it.each( Object.keys( STYLES ) )( 'is right %s', ( style ) => {
		const wrong = printed.flatMap( ( [ id, region, names, display ] ) => {
			const typed = STYLES[ style ]!( display, region );
			const lead = `${ names[ 0 ] }. Call `;
			const states = checkNumbers( `${ lead }${ typed }`, region, book )
				.filter( ( { offset } ) => offset >= lead.length )
				.map( ( { state } ) => state );
			return states.length === 1 && states[ 0 ] === 'current'
				? []
				: [ { id, typed, states } ];
		} );
		expect( printed.length ).toBeGreaterThan( 500 );
		expect( wrong ).toEqual( [] );
	} );
} );

describe( 'a slip beside the name', () => {
	/** Places of the digits behind the first two. */
	const places = ( display: string ): number[] =>
		[ ...display.matchAll( /\d/g ) ]
			.map( ( { index } ) => index )
			.slice( 2 );
	const long = printed.filter(
		( [ , , , display ] ) => display.replace( /\D/g, '' ).length >= 7
	);

	it.each( [
		[
			'one wrong digit',
			( display: string, at: number ) =>
				display.slice( 0, at ) +
				String( ( Number( display[ at ] ) + 3 ) % 10 ) +
				display.slice( at + 1 ),
		],
		[
			'two digits swapped',
			( display: string, at: number ) =>
				display.slice( 0, at ) +
				display.slice( at ).replace( /^(\d)(\D*)(\d)/, '$3$2$1' ),
		],
	] )( 'is told: %s', ( _, change ) => {
		const missed = long.flatMap(
			( [ id, region, names, display ], nth ) => {
				const all = places( display );
				const typed = change( display, all[ nth % all.length ]! );
				const lead = `${ names[ 0 ] }: `;
				const digits = typed.replace( /\D/g, '' );
				const found = checkNumbers(
					`${ lead }${ typed }`,
					region,
					book
				);
				// Some slips make another right number of the same line.
				return digits === display.replace( /\D/g, '' ) ||
					found.some(
						( { offset, state } ) =>
							offset >= lead.length &&
							( isFaulty( state ) || state === 'current' )
					)
					? []
					: [
							{
								id,
								typed,
								states: found.map( ( { state } ) => state ),
							},
						];
			}
		);
		expect( long.length ).toBeGreaterThan( 300 );
		expect( missed ).toEqual( [] );
	} );
} );
