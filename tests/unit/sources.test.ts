/**
 * Where the lines of a region stand written.
 */
import { sourceBook } from '../../src/dataset/sources.ts';
import { line, region, source } from './records.ts';

const old = source( { url: 'https://a.example', seen: '2024-01' } );
const fresh = source( { url: 'https://b.example', by: 'press' } );
const undated = source( { url: 'https://c.example', seen: null } );
const shown = ( { url, by, seen }: typeof old ) => ( { url, by, seen } );

describe( 'sourceBook', () => {
	it( 'lists the sources of every line, the newest first and undated ones last', () => {
		const record = region( {
			lines: [
				line( { sources: [ undated, old, fresh ] } ),
				line( { id: 'closed-gb', status: 'suspended' } ),
			],
		} );
		expect( sourceBook( record, new Map(), {} ) ).toEqual( {
			'help-gb': [ fresh, old, undated ].map( shown ),
			'closed-gb': [ shown( source() ) ],
		} );
	} );

	it( 'keeps emergency numbers apart from ids', () => {
		const record = region( {
			emergency: [ { number: '999', for: [ 'any' ], sources: [ old ] } ],
			lines: [],
		} );
		expect( sourceBook( record, new Map(), {} ) ).toEqual( {
			'emergency:999': [ shown( old ) ],
		} );
	} );

	it( 'writes a retired number as the book of numbers does', () => {
		const record = region( {
			lines: [],
			retired: [
				{
					number: '+44 (0)8457 90 90 90',
					name: 'Help',
					state: 'closed',
					now: null,
					sources: [ old ],
				},
				{
					number: '141',
					name: 'Help',
					state: 'closed',
					now: null,
					sources: [ fresh ],
				},
			],
		} );
		expect(
			sourceBook( record, new Map(), { GB: [ '44', '0' ] } )
		).toEqual( {
			'retired:8457909090': [ shown( old ) ],
			'retired:141': [ shown( fresh ) ],
		} );
	} );

	it( 'says of a borrowed line first that it works here', () => {
		const lender = region( { lines: [ line( { sources: [ fresh ] } ) ] } );
		const record = region( {
			region: 'JE',
			lines: [],
			uses: {
				region: 'GB',
				lines: [ { id: 'help-gb', sources: [ old ] } ],
			},
		} );
		expect(
			sourceBook( record, new Map( [ [ 'GB', lender ] ] ), {} )
		).toEqual( { 'help-gb': [ shown( old ), shown( fresh ) ] } );
	} );
} );
