/**
 * Data that breaks one rule each, by the rule's name.
 */
import { type LexiconRecord } from '../../src/dataset/lexicon.ts';
import { type Dataset } from '../../src/dataset/read.ts';
import {
	type HourRule,
	type Hours,
	type PlainSource,
	type Retired,
} from '../../src/dataset/record.ts';
import { dataset, line, phone, region, source } from './records.ts';

export const plain: PlainSource = {
	url: 'https://gov.example',
	by: 'authority',
	origin: 'gov.example',
	seen: '2026-01',
};
export const retired: Retired = {
	number: '0800 1111',
	name: 'Old',
	state: 'closed',
	now: null,
	sources: [ plain ],
};
export const one = ( ...more: Parameters< typeof line > ): Dataset =>
	dataset( [ region( { lines: [ line( ...more ) ] } ) ] );
export const withPhone = ( ...more: Parameters< typeof phone > ): Dataset =>
	one( { channels: [ phone( ...more ) ] } );
export const from = ( more: Parameters< typeof source >[ 0 ] ): Dataset =>
	one( { sources: [ source( more ) ] } );
export const two = (
	first: string,
	second: string,
	more: Parameters< typeof line >[ 0 ] = {}
): Dataset =>
	dataset( [
		region( {
			lines: [
				line( {
					channels: [ phone( { display: first } ) ],
					names: { en: 'Acorn' },
				} ),
				line( {
					id: 'b-gb',
					channels: [ phone( { display: second } ) ],
					names: { en: 'Acorn' },
					...more,
				} ),
			],
		} ),
	] );
export const hours = ( value: Hours, more = {} ): Dataset =>
	one( {
		channels: [ phone( { hours: value } ) ],
		sources: [
			source( { shows: [ '0', '0.hours' ] } ),
			source( { seen: '2026-07', ...more } ),
		],
	} );
export const rules = ( ...list: [ string, string, string ][] ): Hours => ( {
	tz: 'Europe/London',
	rules: list.map( ( [ days, start, to ] ) => ( {
		days: days.split( ' ' ) as HourRule[ 'days' ],
		from: start,
		to,
	} ) ),
} );
export const week = 'MO TU WE TH FR SA SU';
export const always = ( tz = 'Europe/London' ): Hours => ( {
	tz,
	always: true,
} );
export const base = dataset( [ region() ] );
const lexicon = ( more: Partial< LexiconRecord > ): LexiconRecord => ( {
	...{ lang: 'xx', tags: {}, tagsSuggestOnly: [], tagsExclude: [] },
	...{ terms: [], exclude: [], genres: [], offers: [], stopWords: [] },
	...more,
} );
export const withLexicon = ( more: Partial< LexiconRecord > ): Dataset =>
	dataset( [], { lexicons: [ lexicon( more ) ] } );
const parentless = base.topics.map( ( topic ) => ( {
	...topic,
	parent: topic.n === 2 ? 'nonsense' : null,
} ) );

/** Data that breaks one rule. */
export const broken: Record< string, Dataset[] > = {
	'unique-id': [ two( '0808 808 8000', '0808 169 1111', { id: 'help-gb' } ) ],
	'id-suffix': [
		one( { id: 'help' } ),
		one( { id: 'help-ie' } ),
		one( { id: 'helpgb' } ),
	],
	'unknown-topic': [ one( { topics: [ 'general', 'constructor' ] } ) ],
	'foreign-area': [ one( { areas: [ 'NZ-AUK' ] } ) ],
	'unknown-area': [ one( { areas: [ 'GB-XXX' ] } ) ],
	'unknown-successor': [
		dataset( [
			region( { retired: [ { ...retired, now: 'gone-gb' } ] } ),
		] ),
	],
	'unknown-use': [
		dataset( [
			region( {
				uses: {
					region: 'NZ',
					lines: [ { id: 'help-nz', sources: [ plain ] } ],
				},
			} ),
		] ),
		dataset( [
			region( {
				uses: {
					region: 'GB',
					lines: [ { id: 'gone-gb', sources: [ plain ] } ],
				},
			} ),
		] ),
	],
	'unknown-parent': [ dataset( [], { topics: parentless } ) ],
	'number-order': [
		dataset( [], {
			topics: [ base.topics[ 0 ]!, { ...base.topics[ 1 ]!, n: 3 } ],
		} ),
	],
	'channel-without-source': [ from( { shows: [ 'topics' ] } ) ],
	'source-address': [ from( { url: 'https://[' } ) ],
	'source-barred': [
		from( { url: 'https://www.progress.guide/x' } ),
		dataset( [
			region( {
				retired: [
					{
						...retired,
						sources: [
							{ ...plain, url: 'https://progress.guide' },
						],
					},
				],
			} ),
		] ),
	],
	'seen-later': [
		from( { seen: '2026-12' } ),
		dataset( [
			region( {
				emergency: [
					{
						number: '999',
						for: [ 'any' ],
						sources: [ { ...plain, seen: '2027-01' } ],
					},
				],
			} ),
		] ),
		dataset( [
			region( {
				uses: {
					region: 'GB',
					lines: [
						{
							id: 'help-gb',
							sources: [ { ...plain, seen: '2026-12' } ],
						},
					],
				},
			} ),
		] ),
	],
	'source-origin': [
		from( { origin: 'github.com' } ),
		from( { origin: 'raw.githubusercontent.com' } ),
	],
	'shows-nothing': [
		from( { shows: [ '0', '1' ] } ),
		from( { shows: [ '0', '3.hours' ] } ),
	],
	'shows-no-hours': [ from( { shows: [ '0', '0.hours' ] } ) ],
	'shows-no-cost': [ from( { shows: [ '0', '0.cost' ] } ) ],
	'hours-zone': [ hours( always( 'Europe/Nowhere' ) ) ],
	'hours-foreign-zone': [ hours( always( 'Pacific/Auckland' ) ) ],
	'hours-contradicted': [
		hours( always(), { contradicts: [ '0.hours' ] } ),
		hours( always(), { seen: '2026-06', contradicts: [ '0.hours' ] } ),
	],
	'hours-overlap': [
		hours(
			rules( [ 'MO', '09:00', '13:00' ], [ 'MO', '12:59', '17:00' ] )
		),
		hours(
			rules( [ 'MO', '22:00', '06:00' ], [ 'TU', '05:00', '09:00' ] )
		),
		hours(
			rules( [ 'SU', '18:00', '02:00' ], [ 'MO', '01:59', '09:00' ] )
		),
	],
	'hours-midnight': [
		hours( rules( [ 'MO', '00:00', '23:59' ] ) ),
		hours( rules( [ 'SA', '18:00', '23:59' ] ) ),
	],
	'hours-short': [ hours( rules( [ 'MO', '09:00', '09:29' ] ) ) ],
	'hours-always': [
		hours( rules( [ week, '00:00', '24:00' ] ) ),
		hours(
			rules( [ week, '08:00', '20:00' ], [ week, '20:00', '08:00' ] )
		),
		hours( rules( [ week, '08:00', '08:00' ] ) ),
	],
	'channel-address': [
		one( {
			channels: [
				phone( { type: 'web', display: 'http://help.example' } ),
			],
		} ),
		one( {
			channels: [
				phone( { type: 'chat', display: 'javascript:alert(1)' } ),
			],
		} ),
		one( {
			channels: [
				phone( { type: 'email', display: 'help at example' } ),
			],
		} ),
	],
	'digits-differ': [
		withPhone( { display: '0800 HELP NOW', digits: '0800 4357 668' } ),
		withPhone( { display: '0808 808 8000', digits: '0808 808 8001' } ),
	],
	'claim-without-source': [
		withPhone( { hours: { tz: 'Europe/London', always: true } } ),
		withPhone( { cost: 'free' } ),
		withPhone( { display: '020 7946 0018', reach: 'international' } ),
	],
	'number-letters': [
		withPhone( { display: '0800 HELP NOW' } ),
		withPhone( { display: '0800 111 ext 5' } ),
	],
	'number-form': [
		withPhone( { display: '0808 808 8000, 0808 808 8001' } ),
		withPhone( { display: '0808:8088000' } ),
	],
	'short-code-prefix': [
		withPhone( { display: '+44 116 123' } ),
		withPhone( { display: '+116123' } ),
	],
	'short-code-unlisted': [
		withPhone( { display: '116 111' } ),
		withPhone( { type: 'sms', display: '85258' } ),
	],
	'number-shape': [
		withPhone( { display: '0808 808 800' } ),
		withPhone( { display: '+999 1234 5678' } ),
	],
	'toll-free-international': [
		one( {
			channels: [ phone( { reach: 'international' } ) ],
			sources: [ source( { shows: [ '0', '0.reach' ] } ) ],
		} ),
	],
	'number-retired': [
		dataset( [
			region( {
				retired: [ { ...retired, number: '+44 808 808 8000' } ],
			} ),
		] ),
		dataset( [
			region( {
				lines: [
					line( { channels: [ phone( { display: '116 123' } ) ] } ),
				],
				retired: [ { ...retired, number: '116123' } ],
			} ),
		] ),
	],
	'number-twice': [
		two( '0808 808 8000', '+44 808 808 8000' ),
		two( '0808 808 8000', '0808-808-8000', { names: { en: 'Elm' } } ),
	],
	'number-slip': [
		two( '0808 808 8000', '0808 808 8001' ),
		two( '0808 808 8010', '0808 808 8001' ),
	],
	phrase: [
		withLexicon( { exclude: [ 'suicide (squad|bomber' ] } ),
		withLexicon( { offers: [ '—' ] } ),
		withLexicon( {
			terms: [ { topic: 'nonsense', grade: 'A', words: [ 'x' ] } ],
		} ),
	],
};
