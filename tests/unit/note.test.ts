/**
 * What a newsroom's note may say: one table for both languages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasDigit, noteFault, type NoteFault } from '../../src/core/note.ts';
import { type NumberBook } from '../../src/core/numbers.ts';
import { built } from '../../tools/command/engine.ts';

interface Row {
	name: string;
	country: string;
	note: string;
	fault: NoteFault | null;
}

const rows = JSON.parse(
	readFileSync( join( __dirname, '../fixtures/note.json' ), 'utf8' )
) as Row[];
const book = built< NumberBook >( 'numbers' )!;

describe( 'a note', () => {
	it.each( rows )( '$name', ( { note, country, fault } ) => {
		expect( noteFault( note, country, book ) ).toBe( fault );
	} );

	it( 'is refused with any three digits where the book is missing', () => {
		expect( noteFault( 'Since 2019.', 'GB', null ) ).toBe( 'number' );
		expect( noteFault( '3 in 10 people', 'GB', null ) ).toBeNull();
		expect( noteFault( 'Words.', 'GB', null ) ).toBeNull();
	} );

	it( 'needs the book only for digits, of any script', () => {
		expect( [ 'Words.', '3', '٣', '३' ].map( hasDigit ) ).toEqual( [
			false,
			true,
			true,
			true,
		] );
	} );
} );

test( 'the table has a name for each row', () => {
	expect( new Set( rows.map( ( { name } ) => name ) ).size ).toBe(
		rows.length
	);
	expect( rows.length ).toBeGreaterThanOrEqual( 60 );
} );
