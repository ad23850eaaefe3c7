/**
 * What a panel shows when it starts: DESIGN §6, Region in the browser.
 */
import { opening, type Start } from '../../src/core/opening.ts';

const codes = new Set( [ 'GB', 'IE', 'IL', 'NZ', 'PS' ] );

const start: Start = {
	chosen: null,
	remembered: null,
	locked: false,
	approved: true,
	home: 'GB',
	zones: [ 'Europe/London' ],
	asks: {},
};

const london = { zone: 'Europe/London', locale: 'en-GB' };
const auckland = { zone: 'Pacific/Auckland', locale: 'en-NZ' };
const nowhere = { zone: 'UTC', locale: 'en-US' };

const onIsrael = {
	home: 'IL',
	zones: [ 'Asia/Jerusalem' ],
	asks: { 'Asia/Jerusalem': 'ar' },
};

it.each( [
	[ 'at home', {}, london, null ],
	[ 'elsewhere', {}, auckland, 'follow' ],
	[ 'a device that tells nothing', {}, nowhere, null ],
	[
		'a choice on this page before a remembered one',
		{ chosen: 'IE', remembered: 'NZ' },
		auckland,
		{ show: 'IE' },
	],
	[
		'a remembered country before the zone',
		{ remembered: 'IE' },
		auckland,
		{ show: 'IE' },
	],
	[
		'a remembered country at home',
		{ remembered: 'NZ' },
		london,
		{ show: 'NZ' },
	],
	[
		'home, remembered abroad',
		{ remembered: 'GB' },
		auckland,
		{ show: 'GB' },
	],
	[
		'nothing approved: no swap by zone',
		{ approved: false },
		auckland,
		null,
	],
	[
		'nothing approved, but remembered',
		{ approved: false, home: '', remembered: 'NZ' },
		auckland,
		{ show: 'NZ' },
	],
	[
		'locked: neither choice, memory nor zone',
		{ locked: true, chosen: 'IE', remembered: 'NZ' },
		auckland,
		null,
	],
	[
		'a zone that asks readers of a language',
		onIsrael,
		{ zone: 'Asia/Jerusalem', locale: 'ar-IL' },
		'follow',
	],
	[
		'the same zone in another language',
		onIsrael,
		{ zone: 'Asia/Jerusalem', locale: 'he-IL' },
		null,
	],
	[
		'a zone named like a method',
		{},
		{ zone: 'constructor', locale: 'en' },
		'follow',
	],
] )( '%s', ( _, fields, clues, expected ) => {
	expect( opening( { ...start, ...fields }, clues, codes ) ).toEqual(
		expected
	);
} );
