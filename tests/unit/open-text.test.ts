/**
 * The sentence beside the static hours, in the words of the page.
 */
import { wallOf } from '../../blocks/support-panel/wall.ts';
import {
	isCredible,
	openText,
	type OpenWords,
} from '../../src/core/open-text.ts';
import { readWeek } from '../../src/core/open-state.ts';
import { fillText } from '../../src/core/phrases.ts';

const PHRASES: Record< string, string > = {
	midnight: 'midnight',
	hours: '%1$s, %2$s',
	open: 'Open now until %s',
	'open-usually': 'Usually open now until %s',
	opens: 'Opens at %s',
	usually: 'Usually: %s',
	'opens-day': 'Opens %1$s at %2$s',
	yours: '%1$s (%2$s your time)',
};
const NAMES = [
	...[ 'Monday', 'Tuesday', 'Wednesday', 'Thursday' ],
	...[ 'Friday', 'Saturday', 'Sunday' ],
];
const words: OpenWords = {
	text: ( key, ...parts ) => fillText( PHRASES[ key ] ?? '', ...parts ),
	day: ( day ) => NAMES[ day ] ?? '',
};

const say = ( code: string, at: string, reader?: string ): string => {
	const week = readWeek( code );
	const there = wallOf( week.zone );
	return openText(
		week,
		{
			now: Date.parse( at ) / 60_000,
			there,
			here: reader ? wallOf( reader ) : there,
		},
		words
	).text;
};

const OFFICE = 'Europe/London 0 540 1020 1980 2460';
const NIGHT = 'Europe/London 1 1320 1860';
const WEEKEND = 'America/New_York 0 6780 480';
const MIDNIGHT = 'Pacific/Auckland 0 1080 1440';

it.each( [
	// 4 January 2027 is a Monday.
	[ OFFICE, '2027-01-04T08:59Z', undefined, 'Opens at 09:00' ],
	[ OFFICE, '2027-01-04T09:00Z', undefined, 'Open now until 17:00' ],
	[ OFFICE, '2027-01-04T16:59Z', undefined, 'Open now until 17:00' ],
	[ OFFICE, '2027-01-04T17:00Z', undefined, 'Opens Tuesday at 09:00' ],
	[ OFFICE, '2027-01-05T17:00Z', undefined, 'Opens Monday at 09:00' ],
	[ NIGHT, '2027-01-04T21:59Z', undefined, 'Usually: Opens at 22:00' ],
	[ NIGHT, '2027-01-05T06:59Z', undefined, 'Usually open now until 07:00' ],
	[ NIGHT, '2027-01-05T07:00Z', undefined, 'Usually: Opens Monday at 22:00' ],
	// A piece of more than a day needs the day.
	[ WEEKEND, '2027-01-08T22:00Z', undefined, 'Open now until Monday, 08:00' ],
	[ WEEKEND, '2027-01-10T13:00Z', undefined, 'Open now until Monday, 08:00' ],
	[ WEEKEND, '2027-01-10T13:01Z', undefined, 'Open now until 08:00' ],
	// Words as in the static hours.
	[ MIDNIGHT, '2027-01-04T06:00Z', undefined, 'Open now until midnight' ],
	// A reader elsewhere: the same moment on both clocks.
	[
		...[ OFFICE, '2027-01-04T08:00Z', 'Europe/Paris' ],
		'Opens at 09:00 (10:00 your time)',
	],
	[
		...[ OFFICE, '2027-01-04T10:00Z', 'Europe/Paris' ],
		'Open now until 17:00 (18:00 your time)',
	],
	[ OFFICE, '2027-01-04T10:00Z', 'Africa/Accra', 'Open now until 17:00' ],
	[
		...[ OFFICE, '2027-01-04T08:00Z', 'Pacific/Auckland' ],
		'Opens at 09:00 (22:00 your time)',
	],
	[
		...[ OFFICE, '2027-01-04T10:00Z', 'Pacific/Auckland' ],
		'Open now until 17:00 (Tuesday, 06:00 your time)',
	],
	[
		...[ MIDNIGHT, '2027-01-03T12:00Z', 'America/New_York' ],
		'Opens at 18:00 (midnight your time)',
	],
	// The reader's clocks go back in the night between, the service's a week later.
	[
		...[ 'America/New_York 0 540 1020', '2027-10-30T12:00Z' ],
		...[ 'Europe/Paris', 'Opens Monday at 09:00 (14:00 your time)' ],
	],
	// Nothing to say: never open; day and night.
	[ 'Europe/London 0', '2027-01-04T10:00Z', undefined, '' ],
	[ 'Europe/London 0 0 10080', '2027-01-04T10:00Z', undefined, '' ],
] as [ string, string, string | undefined, string ][] )(
	'%s at %s for %s: %s',
	( code, at, reader, expected ) => {
		expect( say( code, at, reader ) ).toBe( expected );
	}
);

it( 'tells when the sentence ends', () => {
	const now = Date.parse( '2027-01-04T08:59Z' ) / 60_000;
	const wall = wallOf( 'Europe/London' );
	const moment = { now, there: wall, here: wall };
	expect( openText( readWeek( OFFICE ), moment, words ).change ).toBe(
		now + 1
	);
} );

it( 'refuses a zone that nobody knows', () => {
	expect( () => say( 'Mars/Base 0 0 60', '2027-01-04T10:00Z' ) ).toThrow(
		RangeError
	);
} );

it.each( [
	[ '1970-01-01T00:00Z', false ],
	[ '2026-10-30T23:59Z', false ],
	[ '2026-10-31T12:00Z', true ],
	[ '2026-11-01T00:00Z', true ],
	[ '2031-10-31T00:00Z', true ],
	[ '2031-11-30T00:00Z', false ],
	[ '2099-01-01T00:00Z', false ],
] )( 'a clock at %s under data of November 2026: %s', ( at, expected ) => {
	const minute = ( time: string ): number => Date.parse( time ) / 60_000;
	expect( isCredible( minute( at ), minute( '2026-11' ) ) ).toBe( expected );
} );
