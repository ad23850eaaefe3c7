/**
 * Numbers in sentences that run from right to left.
 */
import { resetLocaleData } from '@wordpress/i18n';
import { isolated } from '../../src/editor/numbers/isolate.ts';
import { type Report } from '../../src/editor/numbers/report.ts';
import { sentence } from '../../src/editor/numbers/words.ts';

const samaritans = {
	id: 'samaritans-gb',
	name: 'Samaritans',
	region: 'GB',
	display: '116 123',
	checked: '2026-10',
	always: true,
};

const replaced: Report = {
	piece: 0,
	offset: 0,
	length: 14,
	text: '08457 90 90 90',
	digits: '08457909090',
	state: 'replaced',
	why: '',
	line: samaritans,
	now: samaritans,
	printed: null,
	retired: null,
};

afterEach( () => resetLocaleData( {} ) );

test( 'from left to right nothing is added', () => {
	expect( isolated( '116 123' ) ).toBe( '116 123' );
	expect( sentence( replaced ) ).toBe(
		'Replaced: the number of Samaritans is now 116 123.'
	);
} );

test( 'from right to left each number and name keeps its own direction', () => {
	resetLocaleData( { 'text direction\u0004ltr': [ 'rtl' ] } );
	expect( isolated( '116 123' ) ).toBe( '\u2068116 123\u2069' );
	expect( isolated( '' ) ).toBe( '' );
	expect( sentence( replaced ) ).toBe(
		'Replaced: the number of \u2068Samaritans\u2069 is now \u2068116 123\u2069.'
	);
	expect( sentence( { ...replaced, why: 'link', printed: '1 800' } ) ).toBe(
		'A link dials it, while its text says \u20681 800\u2069.'
	);
} );
