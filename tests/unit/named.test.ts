/**
 * Services that a text names.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NumberBook } from '../../src/core/numbers.ts';
import { namedLines } from '../../src/core/numbers/named.ts';

const book = JSON.parse(
	readFileSync(
		join( import.meta.dirname, '../../build/data/numbers.json' ),
		'utf8'
	)
) as NumberBook;

const names = ( text: string, home = 'GB' ): ( string | undefined )[] =>
	namedLines( text, home, book ).map(
		( at ) => book.lines[ at ]?.[ 2 ][ 0 ]
	);

describe( 'namedLines', () => {
	it.each( [
		[
			'a name of one word within a sentence',
			'She rang Samaritans that night.',
			[ 'Samaritans' ],
		],
		[
			'an everyday word at the beginning of one',
			'Mind the gap. Shout if you can.',
			[],
		],
		[
			'an everyday word within one',
			'Never mind. They shout and brake.',
			[],
		],
		[
			'several words',
			'Cruse Bereavement Support took her call.',
			[ 'Cruse Bereavement Support' ],
		],
		[ 'without its article', 'at Lullaby Trust', [ 'The Lullaby Trust' ] ],
		[
			'without its brackets',
			'a campaign by CALM',
			[ 'CALM (Campaign Against Living Miserably)' ],
		],
		[ 'a part of another word', 'the Samaritansfield road', [] ],
		[ 'a service with many lines once', 'the charity Beat', [ 'Beat' ] ],
	] )( '%s', ( _, text, expected ) => {
		expect( names( text ) ).toEqual( expected );
	} );

	it( 'asks for the lines of one country', () => {
		expect( names( 'She rang Lifeline Aotearoa.', 'GB' ) ).toEqual( [] );
		expect( names( 'She rang Lifeline Aotearoa.', 'NZ' ) ).toHaveLength(
			1
		);
	} );
} );
